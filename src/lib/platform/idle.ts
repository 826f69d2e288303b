/** Runs `work` once the page has nothing to do; where the browser cannot tell (Safari), after two seconds. */
export function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) {
		requestIdleCallback(work);
	} else {
		setTimeout(work, 2000);
	}
}

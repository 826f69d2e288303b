/**
 * Puts the focus on the page's main part where it was lost with what it stood on: Tab and a screen reader go on from
 * there. Waits for the first heading, for a screen may still fetch what it shows; `frames`: how many at most.
 */
export function focusMain(frames = 120): void {
	if (document.activeElement !== null && document.activeElement !== document.body) return;
	const main = document.querySelector<HTMLElement>('#main:has(h1)');
	if (main !== null) {
		main.tabIndex = -1;
		main.focus({ preventScroll: true });
	} else if (frames > 0) {
		requestAnimationFrame(() => {
			focusMain(frames - 1);
		});
	}
}

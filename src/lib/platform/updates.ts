/** Held by a tab while a run is going on: an update must not take its files away. */
const runLock = 'firstline-run';

/** Tells when a newer version has been fetched and waits for the learner's word; returns the way to stop listening. */
export function onUpdateWaiting(tell: () => void): () => void {
	if (!('serviceWorker' in navigator)) {
		return () => undefined;
	}
	const stop = new AbortController();
	void navigator.serviceWorker.ready.then((registration) => {
		const check = () => {
			if (registration.waiting !== null && !stop.signal.aborted) {
				tell();
			}
		};
		const watch = () => {
			registration.installing?.addEventListener('statechange', check, { signal: stop.signal });
		};
		registration.addEventListener('updatefound', watch, { signal: stop.signal });
		document.addEventListener(
			'visibilitychange',
			() => {
				if (!document.hidden) {
					registration.update().catch(() => undefined); // Offline: the next look will do.
				}
			},
			{ signal: stop.signal }
		);
		watch();
		check();
	});
	return () => {
		stop.abort();
	};
}

/** Switches to the waiting version and reloads. False, and nothing is done, while a tab is in the middle of a run. */
export async function applyUpdate(): Promise<boolean> {
	const { held = [] } = (await navigator.locks?.query()) ?? {};
	if (held.some(({ name }) => name === runLock)) {
		return false;
	}
	const registration = await navigator.serviceWorker.ready;
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		location.reload();
	});
	registration.waiting?.postMessage({ type: 'skip-waiting' });
	return true;
}

/** Marks this tab as in the middle of a run until the returned function is called. */
export function holdRunLock(): () => void {
	const { promise, resolve } = deferred();
	void navigator.locks?.request(runLock, { mode: 'shared' }, () => promise);
	return resolve;
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
	let resolve: () => void = () => undefined;
	const promise = new Promise<void>((done) => {
		resolve = done;
	});
	return { promise, resolve };
}

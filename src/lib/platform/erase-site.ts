import { resolve } from '$app/paths';
import { showBadge } from './badge.ts';
import { copiesLock, dropPrivateFiles } from './copies.ts';

/**
 * Takes away what this app keeps besides the database: the private files, what the service worker holds for use without a
 * connection, the worker itself, and the small notes of the browser. Throws where the browser refuses a part; the rest is
 * done all the same. The page must then be loaded anew, by a navigation.
 */
export async function eraseSite(): Promise<void> {
	const parts: (() => Promise<unknown>)[] = [
		// A copy that is being made is waited for.
		() => navigator.locks.request(copiesLock, dropPrivateFiles),
		// The worker first: one that still answers this page would fill its cache again.
		async () => {
			const held = (await navigator.serviceWorker?.getRegistrations()) ?? [];
			const own = held.filter(({ scope }) => new URL(scope).pathname === resolve('/'));
			await Promise.all(own.map((registration) => registration.unregister()));
			await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
		},
		() => {
			for (const name of Object.keys(localStorage)) if (name.startsWith('firstline-')) localStorage.removeItem(name);
			forgetSession();
			showBadge(0);
			return Promise.resolve();
		}
	];
	const outcomes = await Promise.allSettled(parts.map((part) => part()));
	const failed = outcomes.find((outcome) => outcome.status === 'rejected');
	if (failed !== undefined) throw failed.reason instanceof Error ? failed.reason : new Error(String(failed.reason));
}

/** Kit notes where the page was scrolled to, once more when it is left: that goes too. */
function forgetSession(): void {
	for (const leaving of ['pagehide', 'visibilitychange']) {
		addEventListener(leaving, () => {
			sessionStorage.clear();
		});
	}
	sessionStorage.clear();
}

/** Names of the caches of this app's own service worker: other apps may live in other folders of the same host. */
const ownCaches = async (): Promise<string[]> =>
	((await globalThis.caches?.keys()) ?? []).filter((name) => name.startsWith(`firstline:${resolve('/')}:`));

/** Files that are kept for use without a connection. */
export async function keptFiles(): Promise<number> {
	let count = 0;
	for (const name of await ownCaches()) count += (await (await caches.open(name)).keys()).length;
	return count;
}

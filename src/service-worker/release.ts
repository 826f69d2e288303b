// One release of the app is one cache. A learner's open page keeps the release it began with until they agree to the next one.

/** Another Firstline may live in another folder of the same host; the caches of a host are one list. platform/erase-site.ts knows the name. */
export const prefixOf = ({ home }: Release): string => `firstline:${home}:`;
/** Holds the name of the release in use, so that the next one knows which cache old pages may still ask for. */
const ledgerOf = (release: Release): string => `${prefixOf(release)}ledger`;
const entryInUse = '/release-in-use';

/** Hashed names: such a file is the same in every release that has it. */
const immutable = /\/_app\/immutable\/|\/content\/.+\.[0-9a-f]{8,}\.json$/;

export interface Release {
	/** Digest of the sources. */
	readonly version: string;
	/** Path of the start document. */
	readonly home: string;
	readonly caches: CacheStorage;
	readonly fetch: (request: Request | string) => Promise<Response>;
}

export const cacheName = (release: Release): string => prefixOf(release) + release.version;

/**
 * Puts the files into the release's own cache; those that a former release has too are copied from there.
 * Rejects when one is missing, so that no half release is ever used; what has arrived is there for the next try.
 */
export async function fill(release: Release, paths: Iterable<string>): Promise<void> {
	const cache = await release.caches.open(cacheName(release));
	await Promise.all(
		Array.from(new Set(paths), async (path) => {
			const kept = immutable.test(path) ? await release.caches.match(path, { ignoreVary: true }) : undefined;
			await cache.put(path, kept ?? (await load(release, path)));
		})
	);
}

/** Fetches past the browser's own cache; a file that is lost or sent from elsewhere is an error. */
async function load(release: Release, path: string): Promise<Response> {
	const response = await release.fetch(new Request(path, { cache: 'no-cache' }));
	if (!response.ok || response.redirected) {
		throw new Error(`${path}: status ${response.status}${response.redirected ? ', redirected' : ''}`);
	}
	return response;
}

/**
 * Forgets releases that no page can need any more: all but this one, the one that was in use until now (its pages still load
 * their lazy chunks), and any that arrived later (it may be filling at this moment).
 */
export async function takeOver(release: Release): Promise<void> {
	const own = cacheName(release);
	const ledger = ledgerOf(release);
	const notes = await release.caches.open(ledger);
	const former = await (await notes.match(entryInUse))?.text();
	const inOrder = (await release.caches.keys()).filter((name) => name.startsWith(prefixOf(release)) && name !== ledger);
	const older = inOrder.slice(0, Math.max(0, inOrder.indexOf(own)));
	await Promise.all(older.filter((name) => name !== former).map((name) => release.caches.delete(name)));
	await notes.put(entryInUse, new Response(own));
}

/** The answer to a same-origin GET: this release first, hashed files of any other release next, the network last. */
export async function answer(release: Release, request: Request): Promise<Response> {
	const cache = await release.caches.open(cacheName(release));
	const { pathname } = new URL(request.url);
	const find = (key: Request | string): Promise<Response | undefined> => cache.match(key, { ignoreVary: true });
	if (request.mode === 'navigate') {
		const isFile = /\.[a-z]\w*$/i.test(pathname);
		const found =
			(await find(pathname)) ?? (await find(`${pathname}/`)) ?? (isFile ? undefined : await find(release.home));
		return found ?? release.fetch(request);
	}
	const found =
		(await find(request)) ??
		(immutable.test(pathname) ? await release.caches.match(request, { ignoreVary: true }) : undefined);
	return found ?? release.fetch(request);
}

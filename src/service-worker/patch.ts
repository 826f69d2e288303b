import type { ObjectiveContent } from '#lib/domain/bank/content.ts';
import { cacheName, prefixOf, type Release } from './release.ts';

// An update of ten mended questions costs ten questions, not the files of ten objectives. The build also serves each
// question by itself (`content/parts/`), and under an objective's file name the list of those that it is made of.

/** `network-plus-1.1.0123abcd.json`: whose file it is, and the first digits of the SHA-256 of its text. */
const hashed = /\/([\w.-]+)\.([0-9a-f]{8})\.json$/;

/**
 * Puts together what it can of these files of the release from those that a former one kept. What was not kept before, is
 * new for the most part, or does not come out as its name says is left to be fetched whole.
 */
export async function patchContent(release: Release, paths: readonly string[]): Promise<void> {
	const former = await formerFiles(release);
	const cache = await release.caches.open(cacheName(release));
	await Promise.all(
		paths.map(async (path) => {
			const [, name = '', digest = ''] = hashed.exec(path) ?? [];
			const older = former.get(name);
			if (older === undefined || (await release.caches.match(path, { ignoreVary: true })) !== undefined) return;
			const text = await assembled(release, path, older).catch(() => undefined);
			if (text !== undefined && (await sha256(text)).startsWith(digest)) {
				await cache.put(path, new Response(text, { headers: { 'Content-Type': 'application/json' } }));
			}
		})
	);
}

/** The content that former releases kept, by name without its hash. */
async function formerFiles(release: Release): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	const names = (await release.caches.keys()).filter(
		(name) => name.startsWith(prefixOf(release)) && name !== cacheName(release)
	);
	for (const cache of names) {
		for (const { url } of await (await release.caches.open(cache)).keys()) {
			const { pathname } = new URL(url);
			const name = pathname.includes('/content/') ? hashed.exec(pathname)?.[1] : undefined;
			if (name !== undefined) files.set(name, pathname);
		}
	}
	return files;
}

/** The text of a file from the questions of an older one and those that are new; undefined where most of them are. */
async function assembled(release: Release, path: string, older: string): Promise<string | undefined> {
	const kept = await release.caches.match(older, { ignoreVary: true });
	const { bank, objective, items = [] } = (await kept?.json()) as Partial<ObjectiveContent>;
	if (bank === undefined || objective === undefined) return undefined;
	const folder = path.replace(/[^/]+$/, 'parts/');
	const fetchPart = async (part: string): Promise<string> => {
		const response = await release.fetch(new Request(folder + part, { cache: 'no-cache' }));
		if (!response.ok) throw new Error(`${part}: status ${response.status}`);
		return response.text();
	};
	const wanted = JSON.parse(await fetchPart(path.slice(path.lastIndexOf('/') + 1))) as readonly string[];
	const held = new Map<string, string>();
	for (const item of items) {
		const json = JSON.stringify(item);
		held.set((await sha256(json)).slice(0, 12), json);
	}
	if (wanted.filter((hash) => !held.has(hash)).length > wanted.length / 2) return undefined;
	const parts = await Promise.all(wanted.map(async (hash) => held.get(hash) ?? fetchPart(`${hash}.json`)));
	return `{"bank":${JSON.stringify(bank)},"objective":${JSON.stringify(objective)},"items":[${parts.join(',')}]}`;
}

async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

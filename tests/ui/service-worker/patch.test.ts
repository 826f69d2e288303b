import { beforeEach, expect, test } from 'vitest';
import { patchContent } from '#service-worker/patch.ts';
import { fill, type Release } from '#service-worker/release.ts';

const hashOf = async (text: string): Promise<string> =>
	Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');

interface Item {
	readonly id: string;
	readonly stem: string;
}

/** What a build serves of an objective of these items: its file, the list of its parts, and each part. */
async function servedFiles(items: readonly Item[]): Promise<{ path: string; files: Map<string, string> }> {
	const files = new Map<string, string>();
	const hashes: string[] = [];
	for (const item of items) {
		const json = JSON.stringify(item);
		const hash = (await hashOf(json)).slice(0, 12);
		hashes.push(hash);
		files.set(`/content/parts/${hash}.json`, json);
	}
	const text = JSON.stringify({ bank: 'net', objective: '1.1', items });
	const file = `net-1.1.${(await hashOf(text)).slice(0, 8)}.json`;
	files.set(`/content/${file}`, text);
	files.set(`/content/parts/${file}`, JSON.stringify(hashes));
	return { path: `/content/${file}`, files };
}

function releaseOf(version: string, files: ReadonlyMap<string, string>) {
	const asked: string[] = [];
	const release: Release = {
		version,
		home: '/',
		caches,
		fetch: (request) => {
			const { pathname } = new URL(typeof request === 'string' ? request : request.url);
			asked.push(pathname);
			const text = files.get(pathname);
			return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
		}
	};
	return { release, asked };
}

const items: Item[] = Array.from({ length: 8 }, (_, i) => ({ id: `i-${String(i)}`, stem: `What is “${String(i)}”?` }));
const mended = items.map((item, i) => (i === 3 ? { ...item, stem: 'What is it now?' } : item)).toReversed();

beforeEach(async () => {
	await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
	const first = await servedFiles(items);
	await fill(releaseOf('v1', first.files).release, [first.path]);
});

test('of an objective with one mended question only that question is fetched', async () => {
	const { path, files } = await servedFiles(mended);
	const { release, asked } = releaseOf('v2', files);
	await patchContent(release, [path]);
	const part = `/content/parts/${(await hashOf(JSON.stringify(mended[4]))).slice(0, 12)}.json`;
	expect(asked.toSorted()).toEqual([part, path.replace('content/', 'content/parts/')].toSorted());
	await fill(release, [path]);
	expect(asked).toHaveLength(2);
	expect(await (await caches.match(path))?.text()).toBe(files.get(path));
});

test.each([
	[
		'a part that is not what its name says',
		(files: Map<string, string>, part: string) => files.set(part, '{"id":"other"}')
	],
	['a part that is not there', (files: Map<string, string>, part: string) => files.delete(part)],
	['a list that cannot be read', (files: Map<string, string>, _: string, list: string) => files.set(list, '<html>')]
])('%s: the whole file is fetched', async (_, spoil) => {
	const { path, files } = await servedFiles(mended);
	const part = `/content/parts/${(await hashOf(JSON.stringify(mended[4]))).slice(0, 12)}.json`;
	spoil(files, part, path.replace('content/', 'content/parts/'));
	const { release, asked } = releaseOf('v2', files);
	await patchContent(release, [path]);
	expect(await caches.match(path)).toBeUndefined();
	await fill(release, [path]);
	expect(asked).toContain(path);
	expect(await (await caches.match(path))?.text()).toBe(files.get(path));
});

test('where most questions are new the whole file is left to be fetched, and an objective without a former file too', async () => {
	const most = await servedFiles(items.map((item, i) => (i < 3 ? item : { ...item, stem: 'New' })));
	const other = await servedFiles(mended);
	const elsewhere = other.path.replace('net-1.1', 'net-9.9');
	const { release, asked } = releaseOf('v2', new Map([...most.files, ...other.files]));
	await patchContent(release, [most.path, elsewhere]);
	expect(asked).toEqual([most.path.replace('content/', 'content/parts/')]);
	expect(await caches.match(most.path)).toBeUndefined();
});

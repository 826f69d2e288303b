import { beforeEach, expect, test, vi } from 'vitest';
import { answer, fill, takeOver, type Release } from '#service-worker/release.ts';

const chunk = '/_app/immutable/chunks/a.js';
const otherChunk = '/_app/immutable/chunks/b.js';
const content = '/content/network-plus-1.1.0123abcd.json';

/** A release whose network tells which version and path was asked for. */
function releaseOf(version: string, lost: readonly string[] = []) {
	const fetch = vi.fn((request: Request | string) => {
		const { pathname } = new URL(typeof request === 'string' ? request : request.url);
		return Promise.resolve(
			lost.includes(pathname) ? new Response('', { status: 404 }) : new Response(`${version} ${pathname}`)
		);
	});
	const release: Release = { version, home: '/', caches, fetch };
	const asked = (): string[] => fetch.mock.calls.map(([request]) => new URL((request as Request).url).pathname);
	return { release, asked };
}

/** A navigation request cannot be constructed by a page, so it is a request that says it is one. */
const navigation = (path: string): Request =>
	new Proxy(new Request(path), {
		get: (request, key): unknown => (key === 'mode' ? 'navigate' : Reflect.get(request, key, request))
	});

const textFor = async (release: Release, request: Request): Promise<string> => (await answer(release, request)).text();

const names = async (): Promise<string[]> => (await caches.keys()).filter((name) => /:v\d$/.test(name));

beforeEach(async () => {
	await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
});

test('a new release copies unchanged hashed files from the former one and fetches the rest', async () => {
	await fill(releaseOf('v1').release, ['/', chunk, content]);
	const next = releaseOf('v2');
	await fill(next.release, ['/', chunk, content, otherChunk]);
	expect(next.asked().toSorted()).toEqual(['/', otherChunk]);
	expect(await textFor(next.release, new Request(content))).toBe(`v1 ${content}`);
	expect(await textFor(next.release, navigation('/'))).toBe('v2 /');
});

test('a release that lacks one file is refused', async () => {
	const { release } = releaseOf('v1', [chunk]);
	await expect(fill(release, ['/', chunk])).rejects.toThrow(`${chunk}: status 404`);
});

test('documents come from the release, whatever the query, the closing slash or the depth of the link', async () => {
	const { release, asked } = releaseOf('v1');
	await fill(release, ['/', '/study/']);
	const before = asked().length;
	expect(await textFor(release, navigation('/study/?from=today'))).toBe('v1 /study/');
	expect(await textFor(release, navigation('/study'))).toBe('v1 /study/');
	expect(await textFor(release, navigation('/objectives/1.4/'))).toBe('v1 /');
	expect(await textFor(release, navigation('/objectives/1.4'))).toBe('v1 /');
	expect(asked()).toHaveLength(before);
});

test('a file that is not in the release comes from the network, also when it is opened as a page', async () => {
	const { release } = releaseOf('v1');
	await fill(release, ['/']);
	expect(await textFor(release, navigation('/notes.pdf'))).toBe('v1 /notes.pdf');
	expect(await textFor(release, new Request('/_app/version.json'))).toBe('v1 /_app/version.json');
});

test('an open page of the former release still gets its lazy chunks, but never its documents', async () => {
	const former = releaseOf('v1');
	await fill(former.release, ['/', chunk, '/content/manifest.json']);
	await takeOver(former.release);
	const next = releaseOf('v2', [chunk]);
	await fill(next.release, ['/', otherChunk, '/content/manifest.json']);
	await takeOver(next.release);
	expect(await textFor(next.release, new Request(chunk))).toBe(`v1 ${chunk}`);
	expect(await textFor(next.release, navigation('/deep/'))).toBe('v2 /');
	expect(await textFor(next.release, new Request('/content/manifest.json'))).toBe('v2 /content/manifest.json');
});

test('taking over keeps the release in use until then and forgets older ones and those never used', async () => {
	const [first, second, skipped, fourth] = [releaseOf('v1'), releaseOf('v2'), releaseOf('v3'), releaseOf('v4')];
	for (const used of [first, second]) {
		await fill(used.release, ['/']);
		await takeOver(used.release);
	}
	expect(await names()).toEqual(['firstline:/:v1', 'firstline:/:v2']);
	await fill(skipped.release, ['/']);
	await fill(fourth.release, ['/']);
	await takeOver(fourth.release);
	expect(await names()).toEqual(['firstline:/:v2', 'firstline:/:v4']);
});

test('taking over leaves alone a release that is being filled at that moment', async () => {
	await fill(releaseOf('v1').release, ['/']);
	await fill(releaseOf('v2').release, ['/']);
	await takeOver(releaseOf('v1').release);
	expect(await names()).toEqual(['firstline:/:v1', 'firstline:/:v2']);
});

test('taking over leaves alone what another folder of the same host keeps', async () => {
	const elsewhere: Release = { ...releaseOf('v1').release, home: '/next/' };
	await fill(elsewhere, ['/next/']);
	for (const version of ['v1', 'v2', 'v3']) {
		const { release } = releaseOf(version);
		await fill(release, ['/']);
		await takeOver(release);
	}
	expect(await names()).toEqual(['firstline:/next/:v1', 'firstline:/:v2', 'firstline:/:v3']);
	await takeOver(elsewhere);
	expect(await names()).toEqual(['firstline:/next/:v1', 'firstline:/:v2', 'firstline:/:v3']);
});

import { expect, test } from 'vitest';
import { eraseSite, keptFiles } from '#lib/platform/erase-site.ts';

test('erasing leaves alone what other apps of the same host keep', async () => {
	for (const name of await caches.keys()) await caches.delete(name);
	const others = ['another-app', 'firstline:/next/:v1'];
	for (const name of [...others, 'firstline:/:v1', 'firstline:/:ledger']) {
		await (await caches.open(name)).put('/a', new Response('a'));
	}
	localStorage.setItem('another-app', 'kept');
	localStorage.setItem('firstline-appearance', '{}');
	const root = await navigator.storage.getDirectory();
	for (const folder of ['another-app', 'copies']) await root.getDirectoryHandle(folder, { create: true });
	expect(await keptFiles()).toBe(2);

	await eraseSite();

	expect(await caches.keys()).toEqual(others);
	expect(await keptFiles()).toBe(0);
	expect(localStorage.getItem('another-app')).toBe('kept');
	expect(localStorage.getItem('firstline-appearance')).toBeNull();
	const folders: string[] = [];
	for await (const name of root.keys()) folders.push(name);
	expect(folders).toEqual(['another-app']);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { Preferences, preferencesOf } from '#lib/storage/preferences.svelte.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';

const newcomer = preferencesOf(undefined);
let storage: Storage;

beforeEach(() => {
	storage = createStorage(seededRng('preferences'), 'preferences-test');
});
afterEach(async () => {
	await storage.db.delete();
});

test('a newcomer has everything as the device has it, no sounds, and single keys', () => {
	expect(newcomer).toMatchObject({ theme: 'system', motion: 'system', textSize: 100, sounds: false, singleKeys: true });
	expect(preferencesOf({ singleKeys: false })).toEqual({ ...newcomer, singleKeys: false });
});

test.each([
	{ theme: 'pink' },
	{ textSize: 500 },
	{ textSize: '120' },
	{ motion: null },
	{ sounds: 'yes' },
	{ thinkSeconds: 2 },
	{ remindAt: 1440 },
	{ persistence: true },
	{ colour: 'red' },
	'nonsense',
	null
])('what is not sound in a stored body (%j) counts as not set', (body) => {
	expect(preferencesOf(body)).toEqual(newcomer);
});

test('two changes made at the same moment are both kept', async () => {
	const preferences = new Preferences(storage);
	await Promise.all([preferences.change({ sounds: true }, 1), preferences.change({ textSize: 120 }, 2)]);
	expect(await preferences.read()).toEqual({ ...newcomer, sounds: true, textSize: 120 });
});

test('who follows the preferences is told what they are and each time they change', async () => {
	const preferences = new Preferences(storage);
	const themes: string[] = [];
	const stop = preferences.follow(({ theme }) => themes.push(theme));
	await vi.waitFor(() => {
		expect(themes).toEqual(['system']);
	});
	await preferences.change({ theme: 'dark' }, 1);
	await vi.waitFor(() => {
		expect(themes).toEqual(['system', 'dark']);
	});
	stop();
});

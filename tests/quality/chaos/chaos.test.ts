import { afterAll, beforeAll, expect, test } from 'vitest';
import { compare, killInScenes } from './kills.ts';
import { serveChaosPage, type ChaosSite } from './serve-page.ts';
import { writeInTabs } from './tabs.ts';

// The short form of `npm run chaos`; faults and upgrades have theirs in tests/storage, study in tests/e2e/kill.spec.ts,
// and to fill a device takes too long here.

let site: ChaosSite;
beforeAll(async () => {
	site = await serveChaosPage();
}, 60_000);
afterAll(() => site.close());

test('what was acknowledged and is not there counts as lost, what is there twice as doubled, what differs as torn', () => {
	const acknowledged = { events: new Set(['a', 'b']), documents: new Set(['n 1']) };
	const held = { events: ['a', 'b', 'c'], documents: ['n 1'], differences: 0, damage: [] };
	expect(compare(held, acknowledged)).toEqual({ lost: 0, wiped: 0, doubled: 0, torn: 0 });
	expect(compare({ ...held, events: [], documents: [] }, acknowledged)).toMatchObject({ lost: 0, wiped: 1 });
	expect(compare({ ...held, events: ['b', 'c', 'c'], documents: [] }, acknowledged)).toMatchObject({
		lost: 2,
		doubled: 1
	});
	expect(compare({ ...held, differences: 3 }, acknowledged).torn).toBe(1);
	expect(compare({ ...held, damage: ['unit-due'] }, acknowledged).torn).toBe(1);
});

test('a browser killed while it packs, repairs or upgrades loses nothing and leaves nothing torn', async () => {
	const counts = await killInScenes(site.url, ['pack', 'repair', 'upgrade'], 1, 1000, () => undefined);
	for (const count of counts.values()) {
		expect(count).toMatchObject({ kills: 1, lost: 0, wiped: 0, doubled: 0, torn: 0 });
	}
}, 120_000);

test('four tabs that write at once lose and double nothing', async () => {
	expect(await writeInTabs(site.url, 4, 40)).toMatchObject({ tabs: 4, lost: 0, doubled: 0, differences: 0 });
}, 120_000);

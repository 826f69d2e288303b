import { expect, test } from 'vitest';
import { databaseVersion } from '#lib/storage/tables.ts';
import { upgradeEach } from '#tests/quality/chaos/upgrades.ts';

test('a database of every older version is upgraded with an old tab open, keeps all, and the old tab writes no more', async () => {
	const counts = await upgradeEach();
	expect(counts.map(({ from }) => from)).toEqual(Array.from({ length: databaseVersion - 1 }, (_, i) => i + 1));
	expect(counts.flatMap(({ from, wrong }) => wrong.map((what) => `${String(from)}: ${what}`))).toEqual([]);
	expect(counts.every(({ saidBlocked }) => saidBlocked)).toBe(true);
}, 60_000);

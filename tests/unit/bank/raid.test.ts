import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { raidArray } from '#lib/domain/bank/raid.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Every set of disks that can fail together. */
const losses = (disks: number): number[][] =>
	Array.from({ length: 2 ** disks }, (_, set) => [...Array(disks).keys()].filter((disk) => (set >> disk) % 2 === 1));

/** Whether data can be read again after a loss, told from how each level lays it out. */
const readable = (level: string, disks: number, lost: readonly number[]): boolean => {
	switch (level) {
		case '0':
			return lost.length === 0;
		case '1':
			return lost.length < disks;
		case '5':
			return lost.length <= 1;
		case '6':
			return lost.length <= 2;
		default:
			// Neighbours are mirrors of each other.
			return ![...Array(disks / 2).keys()].some((pair) => lost.includes(2 * pair) && lost.includes(2 * pair + 1));
	}
};

test.each(['0', '1', '5', '6', '10'])(
	'RAID %s survives every loss of so many disks, and not every one of more',
	(level) => {
		for (let disks = 2; disks <= 8; disks++) {
			const array = raidArray(level, disks, 1);
			if (array === undefined) continue;
			const survivesAll = (count: number) =>
				losses(disks)
					.filter((lost) => lost.length === count)
					.every((lost) => readable(level, disks, lost));
			expect(survivesAll(array.survives)).toBe(true);
			expect(survivesAll(array.survives + 1)).toBe(false);
		}
	}
);

test('what is not data is copies or parity: one disk of RAID 5, two of RAID 6, half of RAID 10', () => {
	fc.assert(
		fc.property(fc.integer({ min: 4, max: 24 }), fc.integer({ min: 1, max: 20 }), (disks, size) => {
			const lost = (level: string) => disks * size - (raidArray(level, disks, size)?.capacity ?? NaN);
			expect([lost('0'), lost('5'), lost('6')]).toEqual([0, size, 2 * size]);
			expect(lost('1')).toBe((disks - 1) * size);
			expect(lost('10')).toBe(disks % 2 === 0 ? (disks * size) / 2 : NaN);
		}),
		{ numRuns: 2000, seed: 1918 }
	);
});

test('too few disks make no array', () => {
	expect([raidArray('5', 2, 1), raidArray('6', 3, 1), raidArray('10', 5, 1), raidArray('7', 4, 1)]).toEqual(
		Array(4).fill(undefined)
	);
});

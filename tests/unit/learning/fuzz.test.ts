import { expect, test } from 'vitest';
import { fuzzQuantile, fuzzedInterval } from '#lib/domain/learning/fuzz.ts';
import { itemUnit } from '#lib/domain/shared/units.ts';

const nearlyOne = 1 - 2 ** -32;
const range = (interval: number, previous = 0): [number, number] => [
	fuzzedInterval(interval, 0, previous),
	fuzzedInterval(interval, nearlyOne, previous)
];

// By hand from ±(1 + 15 % of 2.5 to 7 d + 10 % of 7 to 20 d + 5 % above): at 100 d it is 1 + 0.675 + 1.3 + 4 = 6.975.
test.each([
	[0, [1, 1]],
	[1, [1, 1]],
	[2.49, [2, 2]],
	[2.5, [2, 4]],
	[7, [5, 9]],
	[20, [17, 23]],
	[100, [93, 107]],
	[1000, [948, 1052]]
])('an interval of %d days falls in %j', (interval, expected) => {
	expect(range(interval)).toEqual(expected);
});

test('no interval is longer than 36 500 days', () => {
	expect(range(36_500)).toEqual([34_673, 36_500]);
	expect(range(1e9)).toEqual([34_673, 36_500]);
});

test('an interval that should grow does not shrink below the previous one and a day', () => {
	expect(range(10, 9)).toEqual([10, 12]);
	expect(range(10, 2)).toEqual([8, 12]);
	expect(range(36_500, 36_499)).toEqual([36_500, 36_500]);
});

test('an interval that should not grow may shrink', () => {
	expect(range(10, 10)).toEqual([8, 12]);
	expect(range(10, 300)).toEqual([8, 12]);
});

test('the place in the range depends on the unit and the number of its answers, and on nothing else', () => {
	const unit = itemUnit('a');
	expect(fuzzQuantile(unit, 3)).toBe(fuzzQuantile(unit, 3));
	expect(fuzzQuantile(unit, 3)).not.toBe(fuzzQuantile(unit, 4));
	expect(fuzzQuantile(unit, 3)).not.toBe(fuzzQuantile(itemUnit('b'), 3));
});

test('units learnt together come back evenly over the range', () => {
	const counts = new Map<number, number>();
	for (let i = 0; i < 10_000; i++) {
		const interval = fuzzedInterval(7, fuzzQuantile(itemUnit(`np-1.4-${i}`), 2), 0);
		counts.set(interval, (counts.get(interval) ?? 0) + 1);
	}
	expect([...counts.keys()].sort((a, b) => a - b)).toEqual([5, 6, 7, 8, 9]);
	// 2000 each are expected; 4 standard deviations are 160.
	expect(Math.min(...counts.values())).toBeGreaterThan(1840);
	expect(Math.max(...counts.values())).toBeLessThan(2160);
});

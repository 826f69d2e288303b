import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from '#lib/domain/shared/apportion.ts';

const weightLists = fc
	.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 })
	.filter((weights) => weights.some((weight) => weight > 0));

test('every place is given out, and each share is its exact share rounded up or down', () => {
	fc.assert(
		fc.property(weightLists, fc.integer({ min: 0, max: 200 }), (weights, total) => {
			const places = apportion(weights, total);
			const sum = weights.reduce((a, b) => a + b, 0);
			expect(places.reduce((a, b) => a + b, 0)).toBe(total);
			places.forEach((count, index) => {
				expect(Math.abs(count - ((weights[index] ?? 0) * total) / sum)).toBeLessThan(1);
			});
		}),
		{ numRuns: 3000 }
	);
});

test('the blueprint of Core 1 on a full form', () => {
	expect(apportion([13, 23, 25, 11, 28], 90)).toEqual([12, 21, 22, 10, 25]);
});

test('weights without any weight are refused', () => {
	expect(() => apportion([0, 0], 3)).toThrow('weights must add up to more than 0, got 0, 0');
});

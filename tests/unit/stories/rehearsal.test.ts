import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deliveryOf } from '#lib/domain/stories/delivery.ts';
import { findingOf, gradeOfRehearsal, ratingGap, rehearsalPolicy, selfRatings } from '#lib/domain/stories/rehearsal.ts';

test('a lost thread comes back at once, and Easy takes both judges', () => {
	expect(Object.values(rehearsalPolicy[1])).toEqual([1, 1, 1, 1]);
	const easy = selfRatings.flatMap((rating) =>
		Object.entries(rehearsalPolicy[rating]).filter(([, grade]) => grade === 4)
	);
	expect(easy).toEqual([['good', 4]]);
	expect(gradeOfRehearsal(5, 90)).toBe(4);
	expect(gradeOfRehearsal(5, undefined)).toBe(3);
	expect(gradeOfRehearsal(2, undefined)).toBe(1);
});

test('a better judgement of either judge never shortens the interval', () => {
	const rating = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<1 | 2 | 3 | 4 | 5>;
	const total = fc.integer({ min: 0, max: 100 });
	fc.assert(
		fc.property(rating, rating, total, total, (a, b, x, y) => {
			const [low, high] = a < b ? [a, b] : [b, a];
			expect(gradeOfRehearsal(high, Math.max(x, y))).toBeGreaterThanOrEqual(gradeOfRehearsal(low, Math.min(x, y)));
			// Without a transcript it is never better than with a good one.
			expect(gradeOfRehearsal(a, undefined)).toBeLessThanOrEqual(gradeOfRehearsal(a, 100));
		})
	);
});

test('the bands meet at 70 and 85 points', () => {
	expect([69, 70, 84, 85].map(findingOf)).toEqual(['weak', 'fair', 'fair', 'good']);
	expect([ratingGap(5, 50), ratingGap(3, 70), ratingGap(1, 80)]).toEqual(['kinder', 'alike', 'harder']);
});

const rate = 8000;
/** A take of tones (above 0) and silences (0), each with its seconds. */
function take(...parts: readonly (readonly [loudness: number, seconds: number])[]): Float32Array {
	return Float32Array.from(
		parts.flatMap(([loudness, seconds]) =>
			Array.from(
				{ length: Math.round(seconds * rate) },
				(_, at) => loudness * Math.sin(at / 3) + 0.0005 * Math.sin(at * 7)
			)
		)
	);
}

test('pauses are counted between the first and the last word', () => {
	const found = deliveryOf(take([0, 1], [0.3, 2], [0, 0.4], [0.3, 2], [0, 1.5], [0.2, 1], [0, 3]), rate);
	expect(found).toMatchObject({ pauses: 1, silent: false });
	expect(found.longestPause).toBeCloseTo(1.5, 1);
	expect(found.leadIn).toBeCloseTo(1, 1);
	expect(found.seconds).toBeCloseTo(10.9, 2);
	expect(found.speaking).toBeCloseTo(5 / 10.9, 1);
	expect(found.wave).toHaveLength(120);
	expect(Math.max(...found.wave)).toBe(1);
});

test('a voice without a break has no pause, a dead microphone no sound, and an empty take is silent', () => {
	expect(deliveryOf(take([0.3, 5]), rate)).toMatchObject({ pauses: 0, speaking: 1, silent: false });
	expect(deliveryOf(take([0, 5]), rate)).toMatchObject({ pauses: 0, speaking: 0, silent: true });
	expect(deliveryOf(new Float32Array(), rate)).toMatchObject({ seconds: 0, silent: true, wave: [] });
});

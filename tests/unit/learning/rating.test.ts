import { expect, test } from 'vitest';
import type { Confidence } from '#lib/domain/learning/events.ts';
import { gradeOfChoice, ratingPolicy } from '#lib/domain/learning/rating.ts';

const soon = { durationMillis: 8_000, words: 60 };
const late = { durationMillis: 200_000, words: 60 };

test.each([
	[true, 'sure', 3],
	[true, 'unsure', 2],
	[true, 'guess', 1],
	[false, 'sure', 1],
	[false, 'unsure', 1],
	[false, 'guess', 1]
] as const)('correct %s and %s is grade %i', (correct, confidence, grade) => {
	expect(gradeOfChoice({ correct, confidence, ...soon })).toBe(grade);
});

test.each([
	[true, 'sure', 2],
	[true, 'unsure', 2],
	[true, 'guess', 1],
	[false, 'sure', 1]
] as const)('correct %s and %s, but slow, is grade %i', (correct, confidence, grade) => {
	expect(gradeOfChoice({ correct, confidence, ...late })).toBe(grade);
});

test('slow begins after 60 seconds and the reading time at 200 words a minute', () => {
	const grade = (durationMillis: number): number =>
		gradeOfChoice({ correct: true, confidence: 'sure', durationMillis, words: 100 });
	expect(grade(90_000)).toBe(3);
	expect(grade(90_001)).toBe(2);
});

test('picking is never Easy, and no better answer has a lower grade than a worse one', () => {
	const confidences: Confidence[] = ['guess', 'unsure', 'sure'];
	for (const pace of ['inTime', 'slow'] as const) {
		const right = confidences.map((confidence) => ratingPolicy.right[confidence][pace]);
		expect(right).toEqual(right.toSorted((a, b) => a - b));
		expect(Math.max(...right)).toBeLessThan(4);
		expect(confidences.map((confidence) => ratingPolicy.wrong[confidence][pace])).toEqual([1, 1, 1]);
	}
});

test.each([
	['durationMillis', NaN, 10],
	['durationMillis', -1, 10],
	['durationMillis', Infinity, 10],
	['words', 5_000, NaN],
	['words', 5_000, -3]
])('an impossible %s is refused by name and value', (name, durationMillis, words) => {
	const act = (): unknown => gradeOfChoice({ correct: true, confidence: 'sure', durationMillis, words });
	const value = name === 'words' ? words : durationMillis;
	expect(act).toThrow(new RegExp(`^${name} must be .* got ${value}$`));
});

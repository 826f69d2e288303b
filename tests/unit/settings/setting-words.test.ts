import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restFactor } from '#lib/domain/learning/memory.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { minuteOfTime, retentionWords, timeOfMinute } from '#lib/features/settings/setting-words.ts';
import { bytesWords } from '#lib/ui/bytes-words.ts';
import { dateOfDay, dayOfDate } from '#lib/domain/learning/iso-date.ts';
import { localDay } from '#lib/domain/shared/units.ts';

test('a unit rests one stability at 90 %, and ever shorter the more is to be kept', () => {
	expect(restFactor(0.9, defaultWeights)).toBeCloseTo(1, 6);
	const factors = [0.7, 0.8, 0.85, 0.9, 0.95, 0.97].map((retention) => restFactor(retention, defaultWeights));
	expect([...factors].sort((a, b) => b - a)).toEqual(factors);
	// FSRS-6: (r^(-1/w20) - 1) / (0.9^(-1/w20) - 1).
	const w20 = defaultWeights[20] ?? NaN;
	expect(factors[4]).toBeCloseTo((0.95 ** (-1 / w20) - 1) / (0.9 ** (-1 / w20) - 1), 3);
});

test('the words of the retention tell what it means and what it costs', () => {
	expect(retentionWords(90, 1)).toBe(
		'When a unit comes back, you still know it 90 times in 100. A good middle for most people.'
	);
	expect(retentionWords(95, 0.4)).toContain('about 2.5 times as often as at 90 %: more reviews a day');
	expect(retentionWords(80, 3.31)).toContain('rests about 3 times as long as at 90 %: fewer reviews');
});

test.each([
	[0, '0\u00a0bytes'],
	[999, '999\u00a0bytes'],
	[1000, '1.0\u00a0kB'],
	[3_440_000, '3.4\u00a0MB'],
	[12_000_000_000, '12\u00a0GB'],
	[5e15, '5000\u00a0TB']
])('%i bytes in words: %s', (bytes, words) => {
	expect(bytesWords(bytes)).toBe(words);
});

test('dates and times come back from their inputs as they went in', () => {
	expect(dateOfDay(localDay(0))).toBe('1970-01-01');
	expect(timeOfMinute(18 * 60 + 5)).toBe('18:05');
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 1439 }), (day, minute) => {
			expect(dayOfDate(dateOfDay(localDay(day)))).toBe(day);
			expect(minuteOfTime(timeOfMinute(minute))).toBe(minute);
		})
	);
});

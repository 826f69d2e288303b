import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdayOf } from '#lib/domain/learning/day-plan.ts';
import { streakOf } from '#lib/domain/learning/streak.ts';
import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';

// A Wednesday: Sunday is three days before it, Saturday four.
const today = localDay(20_005);
const since = localDay(today - 40);
const ago = (...days: number[]): Set<LocalDay> => new Set(days.map((day) => localDay(today - day)));
const lengthOf = (studied: ReadonlySet<LocalDay>, daysOff: readonly number[] = []): number =>
	streakOf(studied, today, daysOff, since).days;

const frozenOf = (studied: ReadonlySet<LocalDay>): LocalDay | undefined => streakOf(studied, today, [], since).frozen;

test('days in a row count up to two that were missed within a week', () => {
	expect(weekdayOf(today)).toBe(3);
	expect(lengthOf(ago(0, 1, 2, 5, 6))).toBe(3);
	expect(lengthOf(ago())).toBe(0);
});

test('a freeze covers one missed day of seven, and is told where it holds days together', () => {
	expect(lengthOf(ago(0, 1, 3, 4))).toBe(4);
	expect(frozenOf(ago(0, 1, 3, 4))).toBe(today - 2);
	expect(lengthOf(ago(0, 1, 3, 4, 5, 6, 7, 8, 10))).toBe(9);
	expect(lengthOf(ago(0, 1, 3, 4, 5, 6, 7, 9))).toBe(7);
	expect(frozenOf(ago(0, 1, 3, 4, 5, 6, 7, 8, 10))).toBe(today - 2);
	expect(frozenOf(ago(0, 1))).toBeUndefined();
});

test('a today that is still open breaks nothing, a missed yesterday takes the freeze', () => {
	expect(lengthOf(ago(1, 2))).toBe(2);
	expect(lengthOf(ago(2, 3))).toBe(2);
	expect(lengthOf(ago(3, 4))).toBe(0);
	expect(lengthOf(ago(0, 2, 3))).toBe(3);
});

test('a day off is passed over, and one that was studied all the same counts', () => {
	const weekend = [6, 0];
	expect(lengthOf(ago(0, 1, 2, 5, 6), weekend)).toBe(5);
	expect(lengthOf(ago(0, 1, 2, 3, 5), weekend)).toBe(5);
	expect(lengthOf(ago(0, 1, 2, 5, 6))).toBe(3);
});

const studies = fc.uniqueArray(fc.integer({ min: 0, max: 40 })).map((days) => ago(...days));
const offs = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 });

test('studying on one more day never shortens it, and studying today adds exactly that day', () => {
	fc.assert(
		fc.property(studies, offs, fc.integer({ min: 0, max: 40 }), (studied, daysOff, day) => {
			const before = lengthOf(studied, daysOff);
			expect(lengthOf(new Set([...studied, localDay(today - day)]), daysOff)).toBeGreaterThanOrEqual(before);
			const without = new Set([...studied].filter((each) => each !== today));
			expect(lengthOf(new Set([...without, today]), daysOff)).toBe(lengthOf(without, daysOff) + 1);
		})
	);
});

test('one more day off never shortens it', () => {
	fc.assert(
		fc.property(studies, offs, fc.integer({ min: 0, max: 6 }), (studied, daysOff, weekday) => {
			expect(lengthOf(studied, [...daysOff, weekday])).toBeGreaterThanOrEqual(lengthOf(studied, daysOff));
		})
	);
});

test('it counts the days that were studied after the first two that were missed within a week', () => {
	fc.assert(
		fc.property(studies, offs, (studied, daysOff) => {
			const missed = [...Array(41).keys()]
				.slice(1)
				.filter((day) => !studied.has(localDay(today - day)) && !daysOff.includes(weekdayOf(localDay(today - day))));
			const end = missed.find((day, i) => day - (missed[i - 1] ?? -Infinity) < 7);
			const counted = [...studied].filter((day) => end === undefined || day > today - end);
			expect(lengthOf(studied, daysOff)).toBe(counted.length);
		})
	);
});

test('looking further back never changes a streak that has ended, and never shortens one that goes on', () => {
	fc.assert(
		fc.property(studies, offs, fc.integer({ min: 1, max: 39 }), (studied, daysOff, days) => {
			const near = streakOf(studied, today, daysOff, localDay(today - days));
			const far = streakOf(studied, today, daysOff, since);
			expect(near.ended ? near : far.days >= near.days).toEqual(near.ended ? far : true);
		})
	);
});

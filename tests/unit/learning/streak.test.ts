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

test('days in a row count up to the first that was missed', () => {
	expect(weekdayOf(today)).toBe(3);
	expect(lengthOf(ago(0, 1, 2, 4, 5))).toBe(3);
	expect(lengthOf(ago())).toBe(0);
});

test('a today that is still open breaks nothing, and a missed yesterday does', () => {
	expect(lengthOf(ago(1, 2))).toBe(2);
	expect(lengthOf(ago(2, 3))).toBe(0);
	expect(lengthOf(ago(0, 2, 3))).toBe(1);
});

test('a day off is passed over, and one that was studied all the same counts', () => {
	const weekend = [6, 0];
	expect(lengthOf(ago(0, 1, 2, 5, 6), weekend)).toBe(5);
	expect(lengthOf(ago(0, 1, 2, 3, 5), weekend)).toBe(5);
	expect(lengthOf(ago(0, 1, 2, 5))).toBe(3);
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

test('it never counts more days than were studied, and none before a missed day', () => {
	fc.assert(
		fc.property(studies, offs, (studied, daysOff) => {
			const missed = [...Array(40).keys()]
				.slice(1)
				.find((day) => !studied.has(localDay(today - day)) && !daysOff.includes(weekdayOf(localDay(today - day))));
			const counted = [...studied].filter((day) => missed === undefined || day > today - missed);
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

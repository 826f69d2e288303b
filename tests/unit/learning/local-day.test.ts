import { expect, test } from 'vitest';
import { daysBetween, localDayOf, momentOf, startOfLocalDay } from '#lib/domain/learning/local-day.ts';
import { localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { moment } from './answers.ts';

const dayNumber = (date: string): number => Date.parse(`${date}T00:00Z`) / 86_400_000;

test('a local day begins at the rollover hour of the wall clock', () => {
	expect(moment('2024-01-10T03:59:59+01:00').day).toBe(dayNumber('2024-01-09'));
	expect(moment('2024-01-10T04:00:00+01:00').day).toBe(dayNumber('2024-01-10'));
	expect(moment('2024-01-10T00:00:00+01:00', 0).day).toBe(dayNumber('2024-01-10'));
	expect(moment('2024-01-10T22:59:59+01:00', 23).day).toBe(dayNumber('2024-01-09'));
});

test('midnight in Greenwich ends no day elsewhere', () => {
	expect(moment('2024-01-10T15:50-08:00').day).toBe(moment('2024-01-10T16:10-08:00').day);
	expect(moment('2024-01-10T05:20+05:30').day).toBe(moment('2024-01-10T05:40+05:30').day);
});

test('days before 1970 count on below zero', () => {
	expect(localDayOf(millis(-1), offsetMinutes(0), 0)).toBe(-1);
});

test('a local day begins at its start and not a millisecond sooner', () => {
	const start = startOfLocalDay(localDay(20_000), offsetMinutes(-210), 4);
	expect(localDayOf(start, offsetMinutes(-210), 4)).toBe(20_000);
	expect(localDayOf(millis(start - 1), offsetMinutes(-210), 4)).toBe(19_999);
});

test('no days lie between a day and an earlier one', () => {
	expect(daysBetween(localDay(5), localDay(9))).toBe(4);
	expect(daysBetween(localDay(9), localDay(5))).toBe(0);
});

test.each([
	['at', () => momentOf(millis(NaN), offsetMinutes(0), 4), 'NaN'],
	['at', () => momentOf(millis(new Date('no date').getTime()), offsetMinutes(0), 4), 'NaN'],
	['at', () => momentOf(millis(8.64e15 + 1), offsetMinutes(0), 4), '8640000000000001'],
	['offset', () => momentOf(millis(0), offsetMinutes(NaN), 4), 'NaN'],
	['offset', () => momentOf(millis(0), offsetMinutes(1441), 4), '1441'],
	['rolloverHour', () => momentOf(millis(0), offsetMinutes(0), 24), '24'],
	['rolloverHour', () => momentOf(millis(0), offsetMinutes(0), NaN), 'NaN']
])('an invalid %s is refused by name and value', (name, act, value) => {
	expect(act).toThrow(new RegExp(`^${name} must be .* got ${value}$`));
});

import { expect, test } from 'vitest';
import { localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import {
	difficultyWords,
	dueWords,
	durationWords,
	instantWords,
	intervalWords,
	spanWords
} from '#lib/features/library/words.ts';

test('an interval is told as minutes of a step or as days', () => {
	const day = localDay(20_000);
	expect(intervalWords({ phase: 'learning', step: 0, dueDay: day, dueAt: millis(600_000) }, millis(0), day)).toBe(
		'10 minutes'
	);
	expect(intervalWords({ phase: 'review', step: 0, dueDay: localDay(day + 1), dueAt: null }, millis(0), day)).toBe(
		'1 day'
	);
});

test('a due day before, on and after today reads as such', () => {
	const today = localDay(20_000);
	expect(dueWords({ dueDay: localDay(today - 1) }, today)).toMatch(/^since \w{3}, /);
	expect(dueWords({ dueDay: today }, today)).toBe('today');
	expect(dueWords({ dueDay: localDay(today + 1) }, today)).toMatch(/^tomorrow \(/);
	expect(dueWords({ dueDay: localDay(today + 5) }, today)).toMatch(/^in 5 days \(/);
});

test('an instant shows the clock of the place where it was', () => {
	expect(instantWords(millis(Date.UTC(2026, 0, 1, 23, 30)), offsetMinutes(60))).toContain('Jan 2, 2026');
});

test('spans and durations keep a unit that says something', () => {
	expect([0.01, 0.5, 3.14159, 9, 120.7].map(spanWords)).toEqual([
		'1 hour',
		'12 hours',
		'3.1 days',
		'9 days',
		'121 days'
	]);
	expect([400, 59_000, 61_000].map(durationWords)).toEqual(['0 s', '59 s', '1 min 1 s']);
});

test('difficulty is told in words at both ends', () => {
	expect(difficultyWords(1)).toContain('Easy');
	expect(difficultyWords(5)).toContain('Middling');
	expect(difficultyWords(10)).toContain('Hard');
});

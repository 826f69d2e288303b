import { expect, test } from 'vitest';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { eventId, localDay, millis } from '#lib/domain/shared/units.ts';
import { countStatuses, isIn, statusFilters, statusOf, type UnitStatus } from '#lib/features/library/unit-status.ts';
import { statusWords } from '#lib/features/library/words.ts';
import { unit } from '#tests/unit/learning/answers.ts';

const today = localDay(20_000);
const memory = (changes: Partial<UnitState> = {}): UnitState => ({
	unit,
	bank: 'net',
	objective: '1.1',
	itemVersion: 2,
	phase: 'review',
	step: 0,
	dueDay: today,
	dueAt: null,
	stability: 10,
	difficulty: 5,
	lastDay: localDay(today - 10),
	lastAt: millis(0),
	lastEvent: eventId('x'),
	answers: 3,
	lapses: 0,
	leech: false,
	missed: 0,
	...changes
});
const status = (changes: Partial<UnitState> | undefined, marks: Partial<UnitStatus> = {}): UnitStatus => ({
	memory: changes && memory(changes),
	flagged: false,
	suspended: false,
	...marks
});
const statesOf = (each: UnitStatus): string[] =>
	statusFilters.map(({ value }) => value).filter((value) => isIn(each, value, today));

test('a unit is in every state that fits it', () => {
	expect(statesOf(status(undefined))).toEqual(['new']);
	expect(statesOf(status({ dueDay: today }))).toEqual(['due']);
	expect(statesOf(status({ dueDay: localDay(today - 30), missed: 1, leech: true }))).toEqual([
		'due',
		'missed',
		'leech'
	]);
	expect(statesOf(status({ dueDay: localDay(today + 1) }))).toEqual(['resting']);
	expect(statesOf(status({ phase: 'relearning', dueDay: today }))).toEqual(['due', 'learning']);
});

test('a suspended unit is in no state that the schedule gives, and still flagged and missed', () => {
	expect(statesOf(status({ missed: 1 }, { suspended: true, flagged: true }))).toEqual([
		'missed',
		'flagged',
		'suspended'
	]);
	expect(statesOf(status(undefined, { suspended: true }))).toEqual(['suspended']);
});

test('memory of an older version of the text does not count, marks do', () => {
	expect(statusOf(memory(), { flagged: 1, suspended: 0 }, 3)).toEqual({
		memory: undefined,
		flagged: true,
		suspended: false
	});
	expect(statusOf(memory(), undefined, 2).memory).toEqual(memory());
});

test('the counts are those of the lists', () => {
	const all = [status(undefined), status(undefined), status({}), status({}, { suspended: true })];
	const counts = countStatuses(all, today);
	expect([counts.get('new'), counts.get('due'), counts.get('suspended'), counts.get('leech')]).toEqual([2, 1, 1, 0]);
	expect(countStatuses(all.slice(1), today, countStatuses(all.slice(0, 1), today))).toEqual(counts);
});

test('a row says in words where its unit stands', () => {
	expect(statusWords(status(undefined), today)).toBe('New');
	expect(statusWords(status({}), today)).toBe('Due');
	expect(statusWords(status({ phase: 'learning' }), today)).toBe('Learning, due');
	expect(statusWords(status({ dueDay: localDay(today + 1) }), today)).toBe('Back tomorrow');
	expect(statusWords(status({ dueDay: localDay(today + 400) }), today)).toMatch(/^Back .*\d{4}$/);
	expect(statusWords(status({}, { suspended: true }), today)).toBe('Suspended');
});

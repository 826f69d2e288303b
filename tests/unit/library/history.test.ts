import { expect, test } from 'vitest';
import type { Envelope, Undone } from '#lib/domain/log/envelope.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import type { UnitReset } from '#lib/domain/learning/events.ts';
import { eventId } from '#lib/domain/shared/units.ts';
import { historyRows } from '#lib/features/library/history.ts';
import { answer, moment, unit } from '#tests/unit/learning/answers.ts';

const now = moment('2026-03-04T12:00+00:00');
const outcome = { phase: 'review' as const, step: 0, dueDay: now.day, dueAt: null };
const envelope = (id: string): Omit<Envelope, 'type'> & { version: 1 } => ({
	id: eventId(id),
	version: 1,
	at: now.at,
	offset: now.offset,
	day: now.day,
	device: 'a'
});
const answered = (id: string, itemVersion = 1) => answer(now, 3, outcome, eventId(id), itemVersion);
const reset = (id: string): UnitReset => ({ ...envelope(id), type: 'unit-reset', unit });
const undone = (id: string, target: string): Undone => ({
	...envelope(id),
	type: 'undone',
	target: eventId(target),
	unit
});

const read = (events: readonly StoredEvent[], version = 1): string[] =>
	historyRows(events, version).map((row) =>
		row.type === 'reset' ? `reset ${String(row.undone)}` : `${row.event.id} ${row.voided ?? 'counts'}`
	);

test('answers stand newest first, and all count while nothing takes them back', () => {
	expect(read([answered('1'), answered('2')])).toEqual(['2 counts', '1 counts']);
});

test('an undone answer stays and says so', () => {
	expect(read([answered('1'), answered('2'), undone('3', '2')])).toEqual(['2 undone', '1 counts']);
});

test('answers before a reset count no more, those after it do', () => {
	expect(read([answered('1'), reset('2'), answered('3')])).toEqual(['3 counts', 'reset false', '1 reset']);
});

test('an undone reset takes nothing away', () => {
	expect(read([answered('1'), reset('2'), answered('3'), undone('4', '2')])).toEqual([
		'3 counts',
		'reset true',
		'1 counts'
	]);
});

test('answers to older wordings and answers of a practice are told apart', () => {
	const drilled: StoredEvent = { ...answered('2'), outcome: null };
	expect(read([answered('1', 1), drilled, answered('3', 2)], 2)).toEqual([
		'3 counts',
		'2 practice only',
		'1 older version'
	]);
});

test('events of a newer app are passed over', () => {
	expect(read([{ ...envelope('1'), type: 'sung', unit }, answered('2')])).toEqual(['2 counts']);
});

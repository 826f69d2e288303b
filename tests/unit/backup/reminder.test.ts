import { expect, test } from 'vitest';
import { reminderOf, reminderRestMillis, type CopySituation } from '#lib/domain/backup/reminder.ts';

const now = Date.UTC(2026, 5, 1);
const calm: CopySituation = { daysOfUse: 0, persisted: true, refused: false, clearsUnused: false, quietUntil: 0 };
const reasons = (situation: Partial<CopySituation>) =>
	Array.from({ length: 9 }, (_, daysOfUse) => reminderOf({ ...calm, ...situation, daysOfUse }, now));
const dueFrom = (situation: Partial<CopySituation>) => reasons(situation).findIndex((reason) => reason !== undefined);

test.each([
	['the browser has promised to keep the data', { persisted: true }, 7, 'no-copy'],
	['it was never asked', { persisted: false }, 7, 'no-copy'],
	['it cannot say', { persisted: undefined }, 7, 'no-copy'],
	['it was asked and did not promise', { persisted: false, refused: true }, 3, 'refused'],
	['it clears what is not used for some days', { persisted: false, clearsUnused: true }, 2, 'clears-unused'],
	[
		'it clears what is not used, and was refused too',
		{ clearsUnused: true, refused: true, persisted: undefined },
		2,
		'clears-unused'
	],
	['it would clear, but has promised', { persisted: true, clearsUnused: true, refused: true }, 7, 'no-copy']
] as const)('where %s, a reminder comes in its own time and not before', (_, situation, days, reason) => {
	expect(dueFrom(situation)).toBe(days);
	expect(reasons(situation).slice(days)).toEqual(Array.from({ length: 9 - days }, () => reason));
});

test('who puts it off hears nothing for a week and not longer, whatever the clock did', () => {
	const due = { ...calm, daysOfUse: 30 };
	const at = (quietUntil: number) => reminderOf({ ...due, quietUntil }, now);
	expect(at(now + reminderRestMillis)).toBeUndefined();
	expect(at(now + 1)).toBeUndefined();
	expect(at(now)).toBe('no-copy');
	expect(at(now + reminderRestMillis + 1)).toBe('no-copy');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	copyName,
	copyOf,
	copyToRestore,
	isWorthCopy,
	keptCopies,
	type RollingCopy
} from '#lib/domain/backup/copies.ts';
import { localDay } from '#lib/domain/shared/units.ts';

const copy = (number: number, day: number, events = number, mark = 'ab'): RollingCopy => ({
	number,
	madeAt: day * 86_400_000 + number,
	day: localDay(day),
	events,
	mark
});

const anyCopies = fc
	.array(fc.record({ day: fc.integer({ min: 100, max: 140 }), events: fc.nat(500) }), { maxLength: 60 })
	.map((made) => made.map(({ day, events }, i) => copy(i + 1, day, events)));

test('a name tells all of its copy, and no other file is taken for one', () => {
	fc.assert(
		fc.property(anyCopies, (copies) => {
			for (const each of copies) expect(copyOf(copyName(each))).toEqual(each);
		})
	);
	expect(copyOf('notes.firstline')).toBeUndefined();
	expect(copyOf('1_2_3_4_ab.firstline.crswap')).toBeUndefined();
	expect(copyOf('../1_2_3_4_ab.firstline')).toBeUndefined();
});

test('of a day with many copies the newest stays', () => {
	expect(keptCopies([copy(1, 10), copy(2, 10), copy(3, 10)])).toEqual([copy(3, 10)]);
});

test('one copy of each of the last fourteen days of use stays, also after a long absence', () => {
	const daily = Array.from({ length: 20 }, (_, i) => copy(i + 1, 100 + i));
	const back = copy(21, 400);
	expect(keptCopies([...daily, back]).map(({ day }) => day)).toEqual([
		400, 119, 118, 117, 116, 115, 114, 113, 112, 111, 110, 109, 108, 107
	]);
});

test('the copy before a loss of rows is never pushed out by the emptier ones after it, and is the one to put back', () => {
	const full = copy(1, 100, 5000);
	const after = Array.from({ length: 40 }, (_, i) => copy(i + 2, 100 + i, 3));
	expect(keptCopies([full, ...after])).toContainEqual(full);
	expect(copyToRestore([full, ...after])).toEqual(full);
});

test('a clock that was a year ahead for a day does not make its copy the newest for good', () => {
	const ahead = copy(1, 500);
	const now = copy(2, 135);
	expect(keptCopies([ahead, now])[0]).toEqual(now);
	expect(copyToRestore([ahead, now])).toEqual(now);
});

test('keeping is settled: what is kept is kept again, holds the newest, and is at most one a day and one more', () => {
	fc.assert(
		fc.property(anyCopies, (copies) => {
			const kept = keptCopies(copies);
			expect(keptCopies(kept)).toEqual(kept);
			expect(kept[0]?.number).toBe(copies.at(-1)?.number);
			expect(kept.length).toBeLessThanOrEqual(15);
			expect(Math.max(0, ...kept.map(({ events }) => events))).toBe(Math.max(0, ...copies.map(({ events }) => events)));
		})
	);
});

test('an empty log and a state that was copied already make no copy', () => {
	expect(isWorthCopy([], 0, 'aa')).toBe(false);
	expect(isWorthCopy([], 1, 'aa')).toBe(true);
	expect(isWorthCopy([copy(1, 10, 5, 'aa')], 5, 'aa')).toBe(false);
	expect(isWorthCopy([copy(1, 10, 5, 'aa'), copy(2, 10, 6, 'bb')], 5, 'aa')).toBe(true);
});

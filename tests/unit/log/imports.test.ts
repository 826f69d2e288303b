import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Envelope } from '#lib/domain/log/envelope.ts';
import { rangesOf, standingOf, type IdRange, type ImportEvent } from '#lib/domain/log/imports.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';

const rng = seededRng('imports');
const envelope = (at: number, device: string): Envelope => ({
	id: uuidv7(millis(at), rng),
	type: 'run-ended',
	version: 1,
	at: millis(at),
	offset: offsetMinutes(0),
	day: localDay(1),
	device
});
const imported = (
	at: number,
	device: string,
	batch: string,
	ranges: readonly IdRange[],
	source: 'backup' | 'held' = 'backup'
): ImportEvent => ({
	...envelope(at, device),
	type: 'imported',
	version: 1,
	batch,
	source,
	madeAt: millis(0),
	events: 0,
	documents: 0,
	ranges
});
const changed = (at: number, device: string, batch: string, type: 'import-undone' | 'import-redone'): ImportEvent => ({
	...envelope(at, device),
	type,
	version: 1,
	batch
});
const [one, two, three] = [envelope(1, 'x'), envelope(2, 'x'), envelope(3, 'x')];
const own = envelope(4, 'd');

test('an event of an import counts until it is undone, and again when that is taken back', () => {
	const brought = imported(10, 'd', 'b', rangesOf([one, two], []));
	const undone = changed(11, 'd', 'b', 'import-undone');
	const redone = changed(12, 'd', 'b', 'import-redone');
	expect(standingOf([brought]).counts(one)).toBe(true);
	expect(standingOf([undone, brought]).counts(one)).toBe(false);
	expect(standingOf([undone, brought]).inForce('b')).toBe(false);
	expect(standingOf([undone, brought]).counts(own)).toBe(true);
	expect(standingOf([redone, undone, brought]).counts(one)).toBe(true);
	expect(standingOf([redone, undone, brought]).inForce('b')).toBe(true);
});

test('an event that two imports brought counts while one of them is not undone', () => {
	const [a, b] = [imported(10, 'd', 'a', rangesOf([one], [])), imported(11, 'd', 'b', rangesOf([one, two], []))];
	const undone = changed(12, 'd', 'a', 'import-undone');
	expect(standingOf([a, b, undone]).counts(one)).toBe(true);
	const both = standingOf([a, b, undone, changed(13, 'd', 'b', 'import-undone')]);
	expect([both.counts(one), both.counts(two)]).toEqual([false, false]);
});

test('what an undone import says of other imports does not count either', () => {
	const inner = imported(10, 'x', 'inner', rangesOf([envelope(5, 'c'), one], []));
	const outer = imported(20, 'd', 'outer', rangesOf([one, inner], []));
	expect(standingOf([inner, outer]).counts(one)).toBe(true);
	expect(standingOf([inner, outer, changed(21, 'd', 'outer', 'import-undone')]).counts(one)).toBe(false);
	const innerUndone = changed(11, 'x', 'inner', 'import-undone');
	const around = imported(20, 'd', 'outer', rangesOf([inner, innerUndone], []));
	expect(standingOf([inner, innerUndone, around]).counts(one)).toBe(false);
	// The other device's undo came with an import that was undone itself: neither it nor what it undid is in force.
	expect(standingOf([inner, innerUndone, around, changed(21, 'd', 'outer', 'import-undone')]).inForce('inner')).toBe(
		false
	);
});

test('a device that says it holds events keeps them, whatever becomes of an import elsewhere', () => {
	const there = imported(10, 'd', 'b', rangesOf([one, two], []));
	const undone = changed(11, 'd', 'b', 'import-undone');
	const held = imported(12, 'x', 'h', rangesOf([one], []), 'held');
	const standing = standingOf([there, undone, held]);
	expect([standing.counts(one), standing.counts(two)]).toEqual([true, false]);
	expect([standing.native(one), standing.native(two), standing.native(own)]).toEqual([true, false, true]);
});

test('ranges hold what was chosen, of each device, and nothing that must stay out', () => {
	expect(rangesOf([one, three, own], [two])).toEqual([
		{ device: 'x', first: one.id, last: one.id },
		{ device: 'x', first: three.id, last: three.id },
		{ device: 'd', first: own.id, last: own.id }
	]);
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.boolean()), { maxLength: 30 }), (rows) => {
			const events = rows.map(([device], i) => envelope(100 + i, device));
			const [chosen, others] = [true, false].map((on) => events.filter((_, i) => rows[i]?.[1] === on));
			const ranges = rangesOf(chosen ?? [], others ?? []);
			for (const [i, { id, device }] of events.entries()) {
				const within = ranges.some((range) => range.device === device && range.first <= id && id <= range.last);
				expect(within).toBe(rows[i]?.[1]);
			}
		})
	);
});

test('import events that hold each other or themselves, as no device writes them, still give an answer', () => {
	const wide: IdRange = { device: 'd', first: one.id, last: uuidv7(millis(99), rng) };
	const [a, b] = [imported(10, 'd', 'a', [wide]), imported(11, 'd', 'b', [wide])];
	const standing = standingOf([a, b, changed(12, 'd', 'b', 'import-undone'), changed(13, 'd', 'a', 'import-undone')]);
	expect([standing.counts(own), standing.counts(a), standing.counts(b)]).toEqual([false, false, true]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packEvents, unpackEvents, unpackUnit } from '#lib/domain/log/columns.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { itemUnit } from '#lib/domain/shared/units.ts';

const field = fc.oneof(
	fc.string(),
	fc.integer(),
	fc.double({ noNaN: true }),
	fc.boolean(),
	fc.constant(null),
	fc.array(fc.string(), { maxLength: 3 }),
	fc.record({ dueDay: fc.integer(), dueAt: fc.option(fc.integer()), phase: fc.constantFrom('learning', 'review') })
);
const names = ['unit', 'run', 'at', 'grade', 'outcome', 'chosen', 'future'];
const anyEvent = fc
	.dictionary(fc.constantFrom(...names), field, { noNullPrototype: true })
	.map((fields) => ({ type: 'any', ...fields }) as unknown as StoredEvent);

test('whatever events hold, packing and unpacking gives them back', () => {
	fc.assert(
		fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
			expect(unpackEvents(packEvents(events))).toEqual(events);
		}),
		{ numRuns: 400 }
	);
});

test('the events of one unit are those that a full unpacking finds', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('a', 'b', undefined), { maxLength: 40 }), (units) => {
			const events = units.map(
				(unit, i) => ({ id: String(i), type: 'x', ...(unit !== undefined && { unit: itemUnit(unit) }) }) as StoredEvent
			);
			const packed = packEvents(events);
			expect(unpackUnit(packed, itemUnit('a'))).toEqual(events.filter((event) => event.unit === itemUnit('a')));
		})
	);
});

test('a text that looks like a number, null or an object is not taken for one', () => {
	const events = ['1', 'null', '{}', 'undefined', ''].map(
		(run, i) => ({ id: String(i), type: 'x', run }) as StoredEvent
	);
	const mixed = [...events, { id: '9', type: 'x', run: 1 as unknown as string } as StoredEvent];
	expect(unpackEvents(packEvents(mixed))).toEqual(mixed);
});

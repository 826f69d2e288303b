import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextEventId, timeOfId, uuidv7 } from '#lib/domain/shared/ids.ts';
import { seededRng, shuffled } from '#lib/domain/shared/rng.ts';
import { millis, type EventId } from '#lib/domain/shared/units.ts';

const anyMillis = fc.integer({ min: 0, max: 2 ** 47 }).map(millis);

test('an id is a UUID of version 7 and carries its time', () => {
	fc.assert(
		fc.property(anyMillis, fc.string(), (at, seed) => {
			const id = uuidv7(at, seededRng(seed));
			expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
			expect(timeOfId(id)).toBe(at);
		})
	);
});

test('ids of one log always grow, whatever the wall clock does', () => {
	fc.assert(
		fc.property(fc.array(anyMillis, { minLength: 2, maxLength: 50 }), (clock) => {
			const rng = seededRng('log');
			let last: EventId | undefined;
			for (const now of clock) {
				const id = nextEventId(now, last, rng);
				expect(last === undefined || id > last).toBe(true);
				expect(timeOfId(id)).toBeGreaterThanOrEqual(now);
				last = id;
			}
		})
	);
});

test('the same seed gives the same chance, another seed another', () => {
	const draws = (seed: string) => Array.from({ length: 20 }, seededRng(seed));
	expect(draws('a')).toEqual(draws('a'));
	expect(draws('a')).not.toEqual(draws('b'));
	expect(draws('a').every((value) => value >= 0 && value < 1)).toBe(true);
});

test('shuffling keeps every value and favours no order', () => {
	const rng = seededRng('orders');
	const seen = new Map<string, number>();
	for (let i = 0; i < 6000; i++) {
		const order = shuffled(['a', 'b', 'c'], rng).join('');
		seen.set(order, (seen.get(order) ?? 0) + 1);
	}
	expect(seen.size).toBe(6);
	for (const count of seen.values()) {
		expect(Math.abs(count - 1000)).toBeLessThan(150);
	}
});

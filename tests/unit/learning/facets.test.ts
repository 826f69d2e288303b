import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFacets, facetsOf, type Facets } from '#lib/domain/learning/facets.ts';
import type { Counted } from '#lib/domain/learning/tally.ts';
import { localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';

const counted = (changes: Partial<Counted> = {}): Counted => ({
	day: localDay(20_000),
	at: millis(Date.parse('2026-03-02T23:10:00Z')),
	offset: offsetMinutes(60),
	bank: 'network-plus',
	objective: '1.4',
	kind: 'choice',
	correct: true,
	durationMillis: 12_000,
	confidence: 'sure',
	...changes
});

test('an answer counts in its hour by the learner’s clock, its class of time and its confidence', () => {
	expect(facetsOf(counted(), true)).toEqual({
		'hour-0': 1,
		'hour-0-right': 1,
		'pace-2': 1,
		review: 1,
		'review-right': 1,
		sure: 1,
		'sure-right': 1
	});
});

test('a wrong guess of a new unit counts as one, and right in nothing', () => {
	expect(facetsOf(counted({ correct: false, confidence: 'guess', durationMillis: 0 }), false)).toEqual({
		'hour-0': 1,
		'pace-0': 1,
		guess: 1
	});
});

test('a PBQ counts with its credit in thousandths, a choice item of an exam with points does not', () => {
	const worked = facetsOf(
		counted({ kind: 'order', points: 2, of: 3, confidence: null, durationMillis: 900_000 }),
		false
	);
	expect(worked).toMatchObject({ pbq: 1, 'pbq-credit': 667, 'pace-6': 1 });
	expect(facetsOf(counted({ points: 1, of: 1 }), false)).not.toHaveProperty('pbq');
});

test('what is added and taken away again leaves no trace', () => {
	const facets = fc.dictionary(
		fc.constantFrom('review', 'sure', 'hour-3', 'pbq-credit'),
		fc.integer({ min: 1, max: 999 })
	);
	fc.assert(
		fc.property(facets, facets, (held, more) => {
			expect(addFacets(addFacets(held as Facets, more as Facets), more as Facets, -1)).toEqual(held);
		})
	);
});

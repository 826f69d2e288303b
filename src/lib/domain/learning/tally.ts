import type { Item } from '#lib/domain/bank/item.schema.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';
import type { Answered, Confidence } from './events.ts';
import { addFacets, facetsOf, type Facets } from './facets.ts';

/** What a tally counts of an answer, in study or in an exam. */
export type Counted = Pick<
	Answered,
	'day' | 'at' | 'offset' | 'bank' | 'objective' | 'correct' | 'points' | 'of' | 'durationMillis'
> & { readonly kind: Item['kind']; readonly confidence: Confidence | null };

/** What the answers of one local day in one objective add up to. */
export interface DayTally {
	readonly day: LocalDay;
	readonly bank: string;
	readonly objective: string;
	readonly answers: number;
	readonly correct: number;
	/** Units that an answer brought into memory. */
	readonly introduced: number;
	readonly durationMillis: number;
	/** The same answers seen from other sides; what is 0 is not there. */
	readonly facets: Facets;
}

/** What all answers in one objective add up to. */
export interface ObjectiveTally {
	readonly bank: string;
	readonly objective: string;
	/** Units that have a memory. */
	readonly seen: number;
	readonly answers: number;
	readonly correct: number;
}

/** What one answer adds to its day. `first`: the unit had no memory before it and has one now. `review`: it asked a unit in review. */
export const tallyOf = (answer: Counted, first: boolean, review: boolean): DayTally => ({
	day: answer.day,
	bank: answer.bank,
	objective: answer.objective,
	answers: 1,
	correct: answer.correct ? 1 : 0,
	introduced: first ? 1 : 0,
	durationMillis: answer.durationMillis,
	facets: facetsOf(answer, review)
});

/** A day's row with a tally added, or with `sign` -1 taken away. */
export const addToDay = (row: DayTally | undefined, tally: DayTally, sign: 1 | -1 = 1): DayTally => ({
	...tally,
	answers: (row?.answers ?? 0) + sign * tally.answers,
	correct: (row?.correct ?? 0) + sign * tally.correct,
	introduced: (row?.introduced ?? 0) + sign * tally.introduced,
	durationMillis: (row?.durationMillis ?? 0) + sign * tally.durationMillis,
	facets: addFacets(row?.facets ?? {}, tally.facets, sign)
});

/** An objective's row with some answers and units more or, negative, fewer. */
export const addToObjective = (
	row: ObjectiveTally | undefined,
	{ bank, objective }: Pick<ObjectiveTally, 'bank' | 'objective'>,
	change: Partial<Pick<ObjectiveTally, 'seen' | 'answers' | 'correct'>>
): ObjectiveTally => ({
	bank,
	objective,
	seen: (row?.seen ?? 0) + (change.seen ?? 0),
	answers: (row?.answers ?? 0) + (change.answers ?? 0),
	correct: (row?.correct ?? 0) + (change.correct ?? 0)
});

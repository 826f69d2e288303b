import type { Counted } from './tally.ts';

/** Answer times fall into classes that double: under 5 s, under 10 s, … up to under 160 s, and longer. */
export const paceClasses = 7;
const shortestSeconds = 5;

/**
 * Sides from which a day's answers are counted beside their sum:
 * `review` answers to units in review and those that were right (true retention), the learner's confidence and how often
 * it was right, the hour of the learner's clock, the class of the answer time, and PBQs with thousandths of credit.
 */
type Facet =
	| 'review'
	| 'review-right'
	| 'sure'
	| 'sure-right'
	| 'unsure'
	| 'unsure-right'
	| 'guess'
	| 'guess-right'
	| `hour-${number}`
	| `hour-${number}-right`
	| `pace-${number}`
	| 'pbq'
	| 'pbq-credit';

export type Facets = Readonly<Partial<Record<Facet, number>>>;

const hourMillis = 3_600_000;

/** What one answer counts as, each way that applies. */
export function facetsOf(answer: Counted, review: boolean): Facets {
	const { confidence, correct, kind, points, of } = answer;
	const worked = kind !== 'choice' && kind !== 'recall' && kind !== 'generated';
	const hour = Math.floor((answer.at + answer.offset * 60_000) / hourMillis) % 24;
	const seconds = answer.durationMillis / 1000;
	const pace = Math.max(0, Math.floor(Math.log2(seconds / shortestSeconds)) + 1);
	const facets: Partial<Record<Facet, number>> = {
		[`hour-${hour}` as const]: 1,
		[`pace-${seconds > 0 ? Math.min(paceClasses - 1, pace) : 0}` as const]: 1
	};
	if (correct) facets[`hour-${hour}-right`] = 1;
	if (review) facets['review'] = 1;
	if (review && correct) facets['review-right'] = 1;
	if (confidence !== null) facets[confidence] = 1;
	if (confidence !== null && correct) facets[`${confidence}-right`] = 1;
	if (worked && points !== undefined && of !== undefined && of > 0) {
		facets['pbq'] = 1;
		facets['pbq-credit'] = Math.round((1000 * points) / of);
	}
	return facets;
}

/** Counts with others added, or with `sign` -1 taken away. */
export function addFacets(held: Facets, more: Facets, sign: 1 | -1 = 1): Facets {
	const sum: Partial<Record<string, number>> = { ...held };
	for (const [facet, count = 0] of Object.entries(more)) {
		const next = (sum[facet] ?? 0) + sign * count;
		if (next === 0) {
			Reflect.deleteProperty(sum, facet);
		} else {
			sum[facet] = next;
		}
	}
	return sum;
}

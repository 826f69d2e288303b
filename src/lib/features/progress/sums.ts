import type { DaySum } from '#lib/charts/periods.ts';
import type { Facets } from '#lib/domain/learning/facets.ts';
import type { DayTally } from '#lib/domain/learning/tally.ts';

/** What the charts of a stretch of days are made of. */
export interface Sums {
	/** Each day of the stretch in order, also those without an answer. */
	readonly days: readonly DaySum[];
	readonly facets: Facets;
}

type Open = { -readonly [Key in keyof DaySum]: DaySum[Key] };

/**
 * Adds tallies up, once for all charts.
 * @param first the first day of the stretch; `today` is its last
 */
export function sumsOf(tallies: readonly DayTally[], first: number, today: number): Sums {
	const days = Array.from({ length: Math.max(0, today - first + 1) }, (_, i): Open => ({
		day: first + i,
		answers: 0,
		correct: 0,
		introduced: 0,
		minutes: 0,
		reviews: 0,
		reviewsRight: 0,
		works: 0,
		workCredit: 0
	}));
	const facets: Record<string, number> = {};
	for (const tally of tallies) {
		const sum = days[tally.day - first];
		if (sum === undefined) {
			continue;
		}
		sum.answers += tally.answers;
		sum.correct += tally.correct;
		sum.introduced += tally.introduced;
		sum.minutes += tally.durationMillis / 60_000;
		sum.reviews += tally.facets.review ?? 0;
		sum.reviewsRight += tally.facets['review-right'] ?? 0;
		sum.works += tally.facets.pbq ?? 0;
		sum.workCredit += (tally.facets['pbq-credit'] ?? 0) / 1000;
		for (const [facet, count = 0] of Object.entries(tally.facets)) {
			facets[facet] = (facets[facet] ?? 0) + count;
		}
	}
	return { days, facets };
}

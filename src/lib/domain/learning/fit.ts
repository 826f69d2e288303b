import { parameterCount, passOver, type Reviews } from './fit-model.ts';
import { clipped, fitted } from './fit-solve.ts';

/** Scored reviews from which on the four first stabilities are fitted, and from which on all parameters are. */
export const leastReviews = 64;
export const reviewsForAll = 400;
/** Share of the scored reviews, the earlier ones, from which the parameters on trial are learnt. */
const earlierShare = 0.8;

/** What came of a fit. */
export interface Fit {
	/** Scored reviews, that is answers a day or more after the one before. */
	readonly reviews: number;
	/** `first`: the four first stabilities were fitted; `all`: all 21 parameters. */
	readonly stage: 'first' | 'all';
	/** Of these, how many later ones the trial was made on. */
	readonly tried: number;
	/** Mean log loss, in nats a review, on the later fifth of the reviews: of the parameters in force … */
	readonly before: number;
	/** … and of parameters that were learnt from the earlier four fifths alone. */
	readonly after: number;
	/** Whether they foretold the later reviews better. */
	readonly adopt: boolean;
	/** Fitted to all reviews; what to adopt. */
	readonly parameters: readonly number[];
}

/** How many reviews say something about recall. */
export const scoredCount = ({ scored }: Reviews): number => scored.reduce((sum, each) => sum + each, 0);

/**
 * Fits FSRS-6 to a learner's reviews, and tries the fit on reviews that it has not seen: learnt from the earlier 80 % in
 * time, it must foretell the later 20 % better than the parameters in force. Undefined below `leastReviews`.
 */
export function fitParameters(reviews: Reviews, inForce: readonly number[]): Fit | undefined {
	const count = scoredCount(reviews);
	if (count < leastReviews) {
		return undefined;
	}
	const all = count >= reviewsForAll;
	const free = all ? parameterCount : 4;
	const split = placeOfShare(reviews, count);
	const tried = count - Math.floor(count * earlierShare);
	const lossOf = (weights: readonly number[]): number => passOver(reviews, weights, { from: split }).loss / tried;
	const learnt = fitted(reviews, split, free);
	const before = lossOf(clipped(inForce));
	const after = lossOf(learnt);
	return {
		reviews: count,
		tried,
		stage: all ? 'all' : 'first',
		before,
		after,
		adopt: after < before,
		parameters: fitted(reviews, Infinity, free, learnt)
	};
}

/** The place in the log that parts the earlier reviews from the later ones. */
function placeOfShare({ places, scored }: Reviews, count: number): number {
	const inOrder = places.filter((_, review) => scored[review] === 1).sort();
	return inOrder[Math.floor(count * earlierShare)] as number;
}

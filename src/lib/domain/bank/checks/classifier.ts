import { shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import { hitByHighest } from './guess.ts';

/** One question as the classifier sees it: numbers for each option, and which option is the key. */
export interface Choice {
	readonly key: number;
	readonly options: readonly Float64Array[];
}

const FOLDS = 5;
const REPEATS = 5;
const STEPS = 100;
const RATE = 0.5;
const RIDGE = 0.02;

function score(weights: Float64Array, features: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < weights.length; at++) {
		sum += (weights[at] ?? 0) * (features[at] ?? 0);
	}
	return sum;
}

/** Adds what one question says about the weights: the features of its key less those of the option expected by them. */
function learn({ key, options }: Choice, weights: Float64Array, gradient: Float64Array): void {
	const powers = options.map((features) => Math.exp(score(weights, features)));
	const total = powers.reduce((sum, power) => sum + power, 0);
	for (let index = 0; index < options.length; index++) {
		const features = options[index];
		const surprise = (index === key ? 1 : 0) - (powers[index] ?? 0) / total;
		for (let at = 0; features !== undefined && at < gradient.length; at++) {
			gradient[at] = (gradient[at] ?? 0) + surprise * (features[at] ?? 0);
		}
	}
}

/** Conditional logistic regression (McFadden 1974) by gradient ascent with a ridge penalty. */
function fit(choices: readonly Choice[]): Float64Array {
	const weights = new Float64Array(choices[0]?.options[0]?.length ?? 0);
	const gradient = new Float64Array(weights.length);
	for (let step = 0; step < STEPS; step++) {
		gradient.fill(0);
		for (const choice of choices) {
			learn(choice, weights, gradient);
		}
		for (let at = 0; at < weights.length; at++) {
			const weight = weights[at] ?? 0;
			weights[at] = weight + RATE * ((gradient[at] ?? 0) / choices.length - RIDGE * weight);
		}
	}
	return weights;
}

/** The share of keys found on questions it was not trained on: 5 folds, mean over 5 shufflings, so that no one split decides. */
export function crossValidatedHits(choices: readonly Choice[], rng: Rng): number {
	const folds = Math.min(FOLDS, choices.length);
	if (folds < 2) return 0;
	let hits = 0;
	for (let repeat = 0; repeat < REPEATS; repeat++) {
		const mixed = shuffled(choices, rng);
		for (let fold = 0; fold < folds; fold++) {
			const weights = fit(mixed.filter((_, index) => index % folds !== fold));
			for (const { key, options } of mixed.filter((_, index) => index % folds === fold)) {
				// Rounded, so that options alike but for the last bits tie.
				hits += hitByHighest(
					options.map((features) => Number(score(weights, features).toFixed(9))),
					key
				);
			}
		}
	}
	return hits / (choices.length * REPEATS);
}

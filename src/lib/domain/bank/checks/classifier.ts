import { shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import { hitByHighest } from './guess.ts';

/** One question as the classifier sees it: numbers for each option, and which option is the key. */
export interface Choice {
	readonly key: number;
	readonly options: readonly (readonly number[])[];
}

const FOLDS = 5;
const REPEATS = 5;
const STEPS = 150;
const RATE = 0.5;
const RIDGE = 0.02;

const score = (weights: readonly number[], features: readonly number[]): number =>
	features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);

function softmax(scores: readonly number[]): number[] {
	const highest = Math.max(...scores);
	const powers = scores.map((value) => Math.exp(value - highest));
	const total = powers.reduce((sum, value) => sum + value, 0);
	return powers.map((value) => value / total);
}

/** Conditional logistic regression (McFadden 1974) by gradient ascent with a ridge penalty. */
export function fit(choices: readonly Choice[]): number[] {
	const size = choices[0]?.options[0]?.length ?? 0;
	let weights = new Array<number>(size).fill(0);
	for (let step = 0; step < STEPS; step++) {
		const gradient = weights.map((weight) => -RIDGE * weight);
		for (const { key, options } of choices) {
			const chances = softmax(options.map((features) => score(weights, features)));
			for (const [index, features] of options.entries()) {
				const surprise = ((index === key ? 1 : 0) - (chances[index] ?? 0)) / choices.length;
				for (const [at, value] of features.entries()) {
					gradient[at] = (gradient[at] ?? 0) + surprise * value;
				}
			}
		}
		weights = weights.map((weight, at) => weight + RATE * (gradient[at] ?? 0));
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

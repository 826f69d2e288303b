import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitParameters, leastReviews, scoredCount } from '#lib/domain/learning/fit.ts';
import { fitted } from '#lib/domain/learning/fit-solve.ts';
import { parameterCount, passOver, type Reviews } from '#lib/domain/learning/fit-model.ts';
import type { Grade } from '#lib/domain/learning/events.ts';
import { nextMemory, recallChance } from '#lib/domain/learning/memory.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { localDay } from '#lib/domain/shared/units.ts';
import {
	drawnWeights,
	exponentialMemory,
	fsrsMemory,
	reviewsOf,
	simulatedLog
} from '#tests/support/simulated-reviews.ts';
import { between, pick, randomWeights } from './random-histories.ts';

function randomReviews(seed: string, memories: number): Reviews {
	const rng = seededRng(seed);
	const rows: { days: number; grade: number }[] = [];
	for (let memory = 0; memory < memories; memory++) {
		const length = between(rng, 1, 12);
		for (let i = 0; i < length; i++) {
			const days = i === 0 ? -1 : rng() < 0.3 ? 0 : between(rng, 1, pick(rng, [2, 10, 100, 3000]));
			rows.push({ days, grade: between(rng, 1, 4) });
		}
	}
	return {
		days: Int32Array.from(rows, ({ days }) => days),
		grades: Uint8Array.from(rows, ({ grade }) => grade),
		scored: Uint8Array.from(rows, ({ days }) => (days > 0 ? 1 : 0)),
		places: Float64Array.from(rows, (_, i) => i)
	};
}

/** The part of the reviews up to a place in the log, as it was then. */
function upTo(reviews: Reviews, until: number): Reviews {
	const held = [...reviews.places.keys()].filter((row) => (reviews.places[row] ?? 0) < until);
	const part = (from: ArrayLike<number>): number[] => held.map((row) => from[row] ?? NaN);
	return {
		days: Int32Array.from(part(reviews.days)),
		grades: Uint8Array.from(part(reviews.grades)),
		scored: Uint8Array.from(part(reviews.scored)),
		places: Float64Array.from(part(reviews.places))
	};
}

const fsrsReviews = (seed: string, count: number, weights = drawnWeights(seededRng(`weights ${seed}`))): Reviews =>
	reviewsOf(simulatedLog(seed, count, () => fsrsMemory(weights)));

describe('the model', () => {
	test('gives the stability, difficulty and recall of ts-fsrs for any parameters and histories', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const weights = randomWeights(seededRng(`${seed}`));
				const reviews = randomReviews(`${seed}`, 5);
				let state: { stability: number; difficulty: number } | undefined;
				let worst = 0;
				passOver(reviews, weights, {}, (review, stability, difficulty, recall) => {
					const days = reviews.days[review] ?? NaN;
					const held = days < 0 || state === undefined ? undefined : { ...state, lastDay: localDay(0) };
					const day = localDay(Math.max(0, days));
					const chance = held === undefined ? 1 : recallChance(held, day, weights);
					state = nextMemory(held, (reviews.grades[review] ?? 0) as Grade, day, weights);
					worst = Math.max(
						worst,
						Math.abs(stability - state.stability) / Math.max(1, state.stability),
						Math.abs(difficulty - state.difficulty),
						Math.abs(recall - chance)
					);
				});
				// ts-fsrs rounds each step to eight decimals; over a history that adds up to 1.2e-6 in one of 60 000.
				expect(worst).toBeLessThanOrEqual(1e-5);
			}),
			{ numRuns: 2000 }
		);
	});

	test('its gradient is what small changes of each parameter give', () => {
		for (let trial = 0; trial < 8; trial++) {
			// Off the bound of the first stabilities, where the slopes of the two sides differ.
			const drawn = drawnWeights(seededRng(`gradient ${String(trial)}`));
			const weights = drawn.map((weight, i) => (i < 4 ? Math.max(weight, 0.11) : weight));
			const reviews = fsrsReviews(`gradient ${String(trial)}`, 400);
			const { gradient } = passOver(reviews, weights, { derive: true });
			for (let i = 0; i < parameterCount; i++) {
				const step = 1e-4 * Math.max(0.1, weights[i] ?? 0);
				const at = (change: number): number =>
					passOver(
						reviews,
						weights.map((weight, j) => (i === j ? weight + change : weight))
					).loss;
				const slope = (at(step) - at(-step)) / (2 * step);
				const error = Math.abs((gradient[i] ?? NaN) - slope);
				expect(error, `parameter ${String(i)} of trial ${String(trial)}`).toBeLessThanOrEqual(
					0.01 * Math.abs(slope) + 0.05
				);
			}
		}
	});
});

describe('the fit', () => {
	test('needs 64 scored reviews, moves the first stabilities alone at first, and all parameters from 400 on', () => {
		const reviews = fsrsReviews('stages', 700);
		const placeAfter = (count: number): number =>
			[...reviews.places].filter((_, row) => reviews.scored[row] === 1).sort((a, b) => a - b)[count] ?? Infinity;
		expect(fitParameters(upTo(reviews, placeAfter(leastReviews - 1)), defaultWeights)).toBeUndefined();
		const first = fitParameters(upTo(reviews, placeAfter(leastReviews)), defaultWeights);
		expect(first).toMatchObject({ stage: 'first', reviews: leastReviews });
		expect(first?.parameters.slice(4)).toEqual(defaultWeights.slice(4));
		expect(first?.parameters.slice(0, 4)).not.toEqual(defaultWeights.slice(0, 4));
		expect(fitParameters(upTo(reviews, placeAfter(399)), defaultWeights)?.stage).toBe('first');
		expect(fitParameters(upTo(reviews, placeAfter(400)), defaultWeights)?.stage).toBe('all');
		const all = fitParameters(reviews, defaultWeights);
		expect(all?.reviews).toBe(scoredCount(reviews));
		expect(all?.parameters.slice(4)).not.toEqual(defaultWeights.slice(4));
	});

	test('whatever was answered, its parameters are ones that ts-fsrs takes as they are, first stabilities in order', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: 20, max: 250 }), (seed, memories) => {
				const fit = fitParameters(randomReviews(`any ${String(seed)}`, memories), defaultWeights);
				if (fit === undefined) {
					return;
				}
				expect(Number.isFinite(fit.before) && Number.isFinite(fit.after)).toBe(true);
				const firsts = ([1, 2, 3, 4] as const).map(
					(grade) => nextMemory(undefined, grade, localDay(0), fit.parameters).stability
				);
				expect(firsts).toEqual(fit.parameters.slice(0, 4));
				expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
				const state = { stability: 3, difficulty: 5, lastDay: localDay(0) };
				for (const grade of [1, 2, 3, 4] as const) {
					const { stability } = nextMemory(state, grade, localDay(4), fit.parameters);
					expect(stability).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('learns the parameters on trial from the earlier reviews alone', () => {
		const reviews = fsrsReviews('honest', 900);
		const split = 1000;
		expect(fitted(reviews, split, parameterCount)).toEqual(fitted(upTo(reviews, split), Infinity, parameterCount));
	});

	test('foretells as well as the parameters by which a simulated learner remembers', () => {
		for (const seed of ['a', 'b', 'c']) {
			const weights = drawnWeights(seededRng(seed));
			const fit = fitParameters(fsrsReviews(seed, 6000, weights), defaultWeights);
			const fresh = fsrsReviews(`${seed} later`, 6000, weights);
			const lossOf = (by: readonly number[]): number => passOver(fresh, by).loss / scoredCount(fresh);
			expect(lossOf(fit?.parameters ?? [])).toBeLessThan(lossOf(weights) + 0.004);
		}
	});

	test('is adopted by a learner who forgets otherwise, and not where the parameters in force are right', () => {
		const reviews = reviewsOf(simulatedLog('other', 3000, (rng) => exponentialMemory(rng, 1)));
		const fit = fitParameters(reviews, defaultWeights);
		expect(fit?.adopt).toBe(true);
		expect(fit?.after).toBeLessThan((fit?.before ?? 0) - 0.02);
		const usual = Array.from({ length: 20 }, (_, i) =>
			fitParameters(fsrsReviews(`usual ${String(i)}`, 150, defaultWeights), defaultWeights)
		);
		expect(usual.filter((each) => each?.adopt === true).length).toBeLessThan(12);
	});

	test('takes a fraction of a second for ten thousand reviews', () => {
		const reviews = fsrsReviews('speed', 10_000);
		fitParameters(fsrsReviews('warm', 1000), defaultWeights);
		const start = performance.now();
		const fit = fitParameters(reviews, defaultWeights);
		const took = performance.now() - start;
		console.log(`fitted ${String(fit?.reviews)} reviews in ${took.toFixed(0)} ms`);
		expect(took).toBeLessThan(1000);
	});
});

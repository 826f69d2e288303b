import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitParameters, leastReviews, scoredCount } from '#lib/domain/learning/fit.ts';
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
				expect(worst).toBeLessThanOrEqual(1e-6);
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
				expect(error, `parameter ${String(i)} of trial ${String(trial)}`).toBeLessThanOrEqual(0.01 * Math.abs(slope) + 0.05);
			}
		}
	});
});

import { confidenceOf, evidenceCount, evidenceOf, type Reading } from '#lib/domain/calls/move-evidence.ts';
import type { Decision } from '#lib/domain/calls/move-model.ts';
import { kindOfMove } from '#lib/domain/calls/moves.ts';
import type { MoveExample } from './move-examples.ts';

/** Learns how evidence becomes confidence from readings of examples that their models had not seen. */
export function trainDecision(
	examples: readonly MoveExample[],
	readings: readonly Reading[],
	moves: readonly string[]
): readonly number[] {
	const cases: { values: readonly number[]; right: number }[] = [];
	examples.forEach(({ moves: made }, index) => {
		const reading = readings[index];
		if (reading === undefined) return;
		moves.forEach((move, number) => {
			const { values } = evidenceOf(reading, number);
			const right = made.includes(move) ? 1 : 0;
			// Moves that nothing speaks for would only slow this down.
			if (right === 1 || (values[1] ?? 0) > -6 || (values[2] ?? 0) > -4) cases.push({ values, right });
		});
	});
	const weights = Array.from({ length: evidenceCount }, () => 0);
	const speed = new Float64Array(evidenceCount);
	for (let round = 0; round < 150; round += 1) {
		const slope = new Float64Array(evidenceCount);
		for (const { values, right } of cases) {
			const error = confidenceOf(weights, values) - right;
			for (let at = 0; at < evidenceCount; at += 1) {
				slope[at] = (slope[at] ?? 0) + error * (values[at] ?? 0);
			}
		}
		for (let at = 0; at < evidenceCount; at += 1) {
			const each = (slope[at] ?? 0) / cases.length + 1e-5 * (weights[at] ?? 0);
			speed[at] = (speed[at] ?? 0) + each * each;
			weights[at] = (weights[at] ?? 0) - (0.3 * each) / Math.sqrt((speed[at] ?? 0) + 1e-12);
		}
	}
	return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** What may go wrong in cross-validation: share of sentences without a move, and of sentences without a misstep. */
const mayMistake = { none: 0.03, accused: 0.008 } as const;
/** A wrong move in a sentence of others weighs this against a right one. */
const wrongCost = 0.4;
const lowest = 0.25;
const highest = 0.99;
const asks = 0.15;

const isMisstep = (move: string): boolean => kindOfMove(move) === 'missteps';

interface Heard {
	readonly right: readonly number[];
	/** In sentences that must not be taken for it: of no move or, for a misstep, of any other. */
	readonly forbidden: readonly number[];
	readonly wrong: readonly number[];
}

const atLeast = (confidences: readonly number[], limit: number): number =>
	confidences.filter((confidence) => confidence >= limit).length;

/** Where counting pays most for one move, when a forbidden find costs `price` right ones. */
function bestLimit({ right, forbidden, wrong }: Heard, price: number): number {
	let [best, most] = [highest, -Infinity];
	for (let limit = highest; limit >= lowest; limit -= 0.01) {
		// One more than was seen: a move of which no false find was seen yet is not free of them.
		const found = atLeast(forbidden, limit) + 0.1 * (1 - limit);
		const gain = atLeast(right, limit) - price * found - wrongCost * atLeast(wrong, limit);
		if (gain > most) [best, most] = [limit, gain];
	}
	return Math.round(best * 100) / 100;
}

/** Limits for some moves such that together they find at most `allowed` forbidden ones, by the price at which that is so. */
function limitsWithin(heard: readonly Heard[], allowed: number): readonly number[] {
	let [low, high] = [0, 200];
	let limits = heard.map((each) => bestLimit(each, high));
	for (let round = 0; round < 25; round += 1) {
		const price = (low + high) / 2;
		const tried = heard.map((each) => bestLimit(each, price));
		const found = heard.reduce((sum, { forbidden }, index) => sum + atLeast(forbidden, tried[index] ?? 1), 0);
		if (found > allowed) low = price;
		else [high, limits] = [price, tried];
	}
	return limits;
}

/** From which confidence each move counts: as low as the limits on false finds allow, where that gains most. */
export function chooseThresholds(
	examples: readonly MoveExample[],
	readings: readonly Reading[],
	moves: readonly string[],
	weights: readonly number[]
): Decision {
	const heard = moves.map((move, number): Heard => {
		const right: number[] = [];
		const forbidden: number[] = [];
		const wrong: number[] = [];
		examples.forEach(({ moves: made }, index) => {
			const reading = readings[index];
			if (reading === undefined) return;
			const confidence = confidenceOf(weights, evidenceOf(reading, number).values);
			if (confidence < lowest) return;
			if (made.includes(move)) right.push(confidence);
			else if (isMisstep(move) ? !made.some(isMisstep) : made.length === 0) forbidden.push(confidence);
			else wrong.push(confidence);
		});
		return { right, forbidden, wrong };
	});
	const read = examples.filter((_, index) => readings[index] !== undefined);
	const silent = read.filter(({ moves: made }) => made.length === 0).length;
	const innocent = read.filter(({ moves: made }) => !made.some(isMisstep)).length;
	const limitsOf = (wanted: (move: string) => boolean, allowed: number): ReadonlyMap<string, number> => {
		const chosen = moves.filter(wanted);
		const limits = limitsWithin(
			heard.filter((_, index) => wanted(moves[index] ?? '')),
			allowed
		);
		return new Map(chosen.map((move, index) => [move, limits[index] ?? 1]));
	};
	const accusing = limitsOf(isMisstep, mayMistake.accused * innocent);
	// Innocent sentences of no move that were accused are part of what may be mistaken there.
	const accused = moves.reduce(
		(sum, move, number) =>
			isMisstep(move)
				? sum +
					examples.filter(({ moves: made }, index) => {
						const reading = readings[index];
						if (made.length > 0 || reading === undefined) return false;
						return confidenceOf(weights, evidenceOf(reading, number).values) >= (accusing.get(move) ?? 1);
					}).length
				: sum,
		0
	);
	const counting = limitsOf((move) => !isMisstep(move), mayMistake.none * silent - accused);
	return { weights, asks, counts: moves.map((move) => accusing.get(move) ?? counting.get(move) ?? 1) };
}

import { parameterCount, passOver, type Reviews } from './fit-model.ts';
import { defaultWeights } from './scheduling.ts';

/** The parameters that stand for the stability after a first Again, Hard, Good and Easy. */
const firstStabilities = 4;

/** The bounds to which ts-fsrs clips; first stabilities under 0.1 count as 0.1 there. */
const bounds: readonly (readonly [number, number])[] = [
	[0.1, 100],
	[0.1, 100],
	[0.1, 100],
	[0.1, 100],
	[1, 10],
	[0.001, 4],
	[0.001, 4],
	[0.001, 0.75],
	[0, 4.5],
	[0, 0.8],
	[0.001, 3.5],
	[0.001, 5],
	[0.001, 0.25],
	[0.001, 0.9],
	[0, 4],
	[0, 1],
	[1, 6],
	[0, 2],
	[0, 2],
	[0.01, 0.8],
	[0.1, 0.8]
];

/**
 * How far a learner's parameters commonly lie from the defaults (the standard deviation of the prior). Of the first
 * stabilities it is that of their logarithm: what is known of them is a factor, not a difference.
 */
const spreads: readonly number[] = [
	1, 1, 1, 1, 0.6, 0.3, 0.6, 0.1, 0.4, 0.2, 0.3, 0.3, 0.1, 0.15, 0.6, 0.25, 1, 0.3, 0.3, 0.15, 0.2
];

const maxSteps = 25;
/** A step that gains less, in nats, is the last: no later review would tell the two points apart. */
const enoughGain = (count: number): number => 0.1 + count * 5e-5;

/**
 * The most likely parameters: they minimise the log loss of the scored reviews placed before `until` plus half the squared
 * distance from the defaults in spreads. Damped Fisher scoring (Levenberg–Marquardt, its damping after Nielsen 1999).
 * @param free how many parameters move: 4 for the first stabilities alone, or all 21
 * @param start where the search begins; a near-by answer saves most of its passes
 */
export function fitted(
	reviews: Reviews,
	until: number,
	free: number,
	start: readonly number[] = defaultWeights
): number[] {
	let here = look(reviews, until, spreadsOf(start));
	const fixed = here.x.map((_, i) => (i < free ? undefined : 0));
	let [damping, harder] = [0.1, 2];
	for (let step = 0; step < maxSteps; step++) {
		const there = look(reviews, until, stepFrom(here, damping, fixed));
		const gain = here.value - there.value;
		const expected = expectedGain(here, there.x);
		if (gain > 0) {
			const share = gain / expected;
			damping *= Math.max(1 / 10, 1 - (2 * share - 1) ** 3);
			harder = 2;
			here = there;
		} else {
			damping *= harder;
			harder *= 4;
		}
		if (Math.max(gain, expected) < enoughGain(here.count)) {
			break;
		}
	}
	return weightsAt(here.x).map((weight) => Number(weight.toFixed(6)));
}

interface Look {
	readonly x: number[];
	readonly value: number;
	readonly count: number;
	readonly gradient: number[];
	/** Curvature, the prior's included. */
	readonly curvature: number[][];
}

/** Parameters as ts-fsrs uses them: each within its bounds. */
export const clipped = (weights: readonly number[]): number[] =>
	weights.map((weight, i) => {
		const [low, high] = bounds[i] as readonly [number, number];
		return Math.min(Math.max(weight, low), high);
	});

/** The parameters at a point that counts in spreads from the defaults. */
const weightsAt = (x: readonly number[]): number[] =>
	clipped(
		x.map((value, i) => {
			const standard = defaultWeights[i] as number;
			const moved = value * (spreads[i] as number);
			return i < firstStabilities ? standard * Math.exp(moved) : standard + moved;
		})
	);

/** The inverse of `weightsAt`, within the bounds. */
const spreadsOf = (weights: readonly number[]): number[] => clipped(weights).map((weight, i) => inSpreads(i, weight));

function inSpreads(i: number, weight: number): number {
	const standard = defaultWeights[i] as number;
	return (i < firstStabilities ? Math.log(weight / standard) : weight - standard) / (spreads[i] as number);
}

function look(reviews: Reviews, until: number, x: number[]): Look {
	const weights = weightsAt(x);
	const { loss, count, gradient, information } = passOver(reviews, weights, { until, derive: true });
	const slopes = weights.map((weight, i) => (spreads[i] as number) * (i < firstStabilities ? weight : 1));
	return {
		x,
		count,
		value: loss + x.reduce((sum, value) => sum + value * value, 0) / 2,
		gradient: x.map((value, i) => (gradient[i] as number) * (slopes[i] as number) + value),
		curvature: slopes.map((slope, i) =>
			slopes
				.slice(0, i + 1)
				.map((other, j) => (information[i * parameterCount + j] as number) * slope * other + (i === j ? 1 : 0))
		)
	};
}

/** By how much the quadratic model says that a point is better than this one. */
function expectedGain({ x, gradient, curvature }: Look, there: readonly number[]): number {
	const step = there.map((value, i) => value - (x[i] as number));
	return -curvature.reduce((sum, row, i) => {
		const across = row.reduce((part, cell, j) => part + cell * (step[j] as number) * (i === j ? 0.5 : 1), 0);
		return sum + (step[i] as number) * ((gradient[i] as number) + across);
	}, 0);
}

/**
 * The point that one damped step leads to. Parameters that it would push over a bound stop there, and the others make do.
 * @param fixed how far a parameter moves where that is settled
 */
function stepFrom(from: Look, damping: number, fixed: readonly (number | undefined)[]): number[] {
	const { x, gradient, curvature } = from;
	const cellAt = (i: number, j: number): number => curvature[Math.max(i, j)]?.[Math.min(i, j)] as number;
	const rows = curvature.map((row, i) =>
		row.map((cell, j) => {
			const open = fixed[i] === undefined && fixed[j] === undefined;
			return i === j ? (open ? cell * (1 + damping) : 1) : open ? cell : 0;
		})
	);
	const pull = (i: number): number => fixed.reduce((sum: number, move, j) => sum + (move ?? 0) * cellAt(i, j), 0);
	const step = solved(
		rows,
		gradient.map((slope, i) => fixed[i] ?? -slope - pull(i))
	);
	const wanted = x.map((value, i) => value + (step[i] as number));
	const next = wanted.map((value, i) => {
		const [low, high] = bounds[i] as readonly [number, number];
		return Math.min(Math.max(value, inSpreads(i, low)), inSpreads(i, high));
	});
	const settled = fixed.map((move, i) =>
		move === undefined && next[i] !== wanted[i] ? (next[i] as number) - (x[i] as number) : move
	);
	return settled.some((move, i) => move !== fixed[i])
		? stepFrom(from, damping, settled)
		: inOrder(
				next,
				curvature.map((row, i) => row[i] as number)
			);
}

/**
 * A better first grade never means a shorter first stability: those that break the order move to their weighted mean
 * (isotonic regression by its max-min formula).
 */
function inOrder(x: readonly number[], weights: readonly number[]): number[] {
	const logs = x.slice(0, firstStabilities).map((value, i) => value + Math.log(defaultWeights[i] as number));
	const mean = (a: number, b: number): number => {
		let [sum, weight] = [0, 0];
		for (let i = a; i <= b; i++) {
			sum += (weights[i] as number) * (logs[i] as number);
			weight += weights[i] as number;
		}
		return sum / weight;
	};
	const lows = (i: number, a: number): number => Math.min(...logs.slice(i).map((_, beyond) => mean(a, i + beyond)));
	return x.map((value, i) =>
		i < firstStabilities
			? Math.max(...logs.slice(0, i + 1).map((_, a) => lows(i, a))) - Math.log(defaultWeights[i] as number)
			: value
	);
}

/** Solves a symmetric positive definite system, given by its lower triangle (Cholesky). */
function solved(rows: readonly (readonly number[])[], right: readonly number[]): number[] {
	const factor: number[][] = [];
	const y: number[] = [];
	const dot = (a: readonly number[], b: readonly number[], length: number): number => {
		let sum = 0;
		for (let k = 0; k < length; k++) {
			sum += (a[k] as number) * (b[k] as number);
		}
		return sum;
	};
	rows.forEach((row, i) => {
		const made: number[] = [];
		factor.push(made);
		for (let j = 0; j <= i; j++) {
			const rest = (row[j] as number) - dot(made, factor[j] as number[], j);
			made.push(i === j ? Math.sqrt(rest) : rest / (factor[j]?.[j] as number));
		}
		y.push(((right[i] as number) - dot(made, y, i)) / (made[i] as number));
	});
	const x: number[] = [...y];
	for (let i = x.length - 1; i >= 0; i--) {
		let rest = y[i] as number;
		for (let k = i + 1; k < x.length; k++) {
			rest -= (factor[k]?.[i] as number) * (x[k] as number);
		}
		x[i] = rest / (factor[i]?.[i] as number);
	}
	return x;
}

import { featureCount, valued } from './move-features.ts';
import { correctorOf, type Correct } from './spelling.ts';

/** How what was found becomes a confidence: a logistic regression over `evidenceOf`, the same for all moves. */
export interface Rule {
	readonly weights: readonly number[];
	/** From which confidence each move counts, in the order of the moves. */
	readonly counts: readonly number[];
}

export interface Decision {
	/** For utterances of one piece … */
	readonly alone: Rule;
	/** … and for those of several. */
	readonly cut: Rule;
	/** From which confidence a move is worth a question. */
	readonly asks: number;
}

/** Weights of the recogniser, learnt by `npm run train:moves`. */
export interface MoveModel {
	/** Hash of the examples that made it. */
	readonly examples: string;
	/** Moves in the order of their numbers; the number after the last is "no move". */
	readonly moves: readonly string[];
	/** The rows that have weights, rising … */
	readonly rows: Uint32Array;
	/** … and where the weights of each begin. */
	readonly starts: Uint32Array;
	readonly classes: Uint8Array;
	/** Steps of the weights: see `weightOf`. */
	readonly weights: Int8Array;
	/** The weight of step 1. */
	readonly unit: number;
	readonly decision: Decision;
	/** Words of the examples by how often they stand there, for `correctorOf`. */
	readonly words: readonly (readonly string[])[];
	readonly correct: Correct;
}

/** What the classifier needs of a model. */
export type Classifier = Pick<MoveModel, 'rows' | 'starts' | 'classes' | 'weights' | 'unit' | 'moves'>;

/** Small weights are stored in finer steps than large ones. */
const curve = 1.7;

/** The weight of a step, in units. */
export const weightOf = (step: number): number => Math.sign(step) * Math.abs(step) ** curve;

/** The step of a weight in units; never 0. */
export const stepOf = (weight: number): number =>
	Math.sign(weight) * Math.max(1, Math.round(Math.abs(weight) ** (1 / curve)));

/** The model as it is stored: texts of one character a number, which compress well. */
export interface PackedModel extends Pick<MoveModel, 'examples' | 'moves' | 'unit' | 'decision'> {
	/** From each row to the next; the last character there is, for as much and more. */
	readonly gaps: string;
	/** How many weights each row has. */
	readonly counts: string;
	readonly classes: string;
	readonly weights: string;
	/** With spaces between them. */
	readonly words: readonly string[];
}

/** The first of the 52 characters used, "(" to "[": none of them is a quotation mark or a backslash. */
const zero = 0x28;
const offset = 20;

/** The weights of steps -20 to 20. */
const stepWeights = Float64Array.from({ length: 2 * offset + 1 }, (_, at) => weightOf(at - offset));

const packed = (values: Iterable<number>, shift: number): string => {
	let text = '';
	for (const value of values) text += String.fromCharCode(zero + value + shift);
	return text;
};

const most = 51;

const gapsOf = (rows: Uint32Array): readonly number[] =>
	Array.from(rows, (row, at) => row - (rows[at - 1] ?? 0)).flatMap((gap) => [
		...Array.from({ length: Math.floor(gap / most) }, () => most),
		gap % most
	]);

/** Packs a model; steps must lie within -20 and 20. */
export function packModel(model: MoveModel): PackedModel {
	const { examples, moves, unit, decision, rows, starts, classes, weights, words } = model;
	const times = Array.from(starts.subarray(1), (start, at) => start - (starts[at] ?? 0));
	return {
		examples,
		moves,
		unit,
		decision,
		gaps: packed(gapsOf(rows), 0),
		counts: packed(times, 0),
		classes: packed(classes, 0),
		weights: packed(weights, offset),
		words: words.map((group) => group.join(' '))
	};
}

const unpacked = (text: string, shift: number): readonly number[] =>
	Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) - zero - shift);

/** The model that was packed. */
export function unpackModel(model: PackedModel): MoveModel {
	const { examples, moves, unit, decision } = model;
	const words = model.words.map((group) => group.split(' '));
	const rows: number[] = [];
	let row = 0;
	for (const gap of unpacked(model.gaps, 0)) {
		row += gap;
		if (gap < most) rows.push(row);
	}
	const starts = new Uint32Array(rows.length + 1);
	unpacked(model.counts, 0).forEach((count, at) => (starts[at + 1] = (starts[at] ?? 0) + count));
	return {
		examples,
		moves,
		unit,
		decision,
		rows: Uint32Array.from(rows),
		starts,
		classes: Uint8Array.from(unpacked(model.classes, 0)),
		weights: Int8Array.from(unpacked(model.weights, offset)),
		words,
		correct: correctorOf(words)
	};
}

const indexes = new WeakMap<Uint32Array, Int32Array>();

/** For each row its place among those that have weights, or -1. */
function indexOf(rows: Uint32Array): Int32Array {
	const held = indexes.get(rows) ?? new Int32Array(featureCount).fill(-1);
	if (!indexes.has(rows)) rows.forEach((row, place) => (held[row] = place));
	indexes.set(rows, held);
	return held;
}

/** The chance of each move to be what a piece of text with these feature rows does, and, last, of none. */
export function chancesOf(
	{ rows, starts, classes, weights, unit, moves }: Classifier,
	found: readonly number[]
): Float64Array {
	const index = indexOf(rows);
	const features = valued(found, (row) => (index[row] ?? -1) >= 0);
	const scores = new Float64Array(moves.length + 1);
	features.rows.forEach((row, at) => {
		const place = index[row] ?? 0;
		const value = (features.values[at] ?? 0) * unit;
		const end = starts[place + 1] ?? 0;
		for (let entry = starts[place] ?? 0; entry < end; entry += 1) {
			const kind = classes[entry] ?? 0;
			scores[kind] = (scores[kind] ?? 0) + value * (stepWeights[(weights[entry] ?? 0) + offset] ?? 0);
		}
	});
	const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
	const powers = scores.map((score) => Math.exp(score - highest));
	const sum = powers.reduce((a, b) => a + b, 0);
	return powers.map((power) => power / sum);
}

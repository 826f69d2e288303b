import { featureCount, type Features } from './move-features.ts';

/** How what was found becomes a confidence: a logistic regression over `evidenceOf`, the same for all moves. */
export interface Decision {
	readonly weights: readonly number[];
	/** From which confidence each move counts, in the order of the moves … */
	readonly counts: readonly number[];
	/** … and is worth a question from here on. */
	readonly asks: number;
}

/** Weights of the recogniser, learnt by `npm run train:moves`. */
export interface MoveModel {
	/** Hash of the examples that made it. */
	readonly examples: string;
	/** Moves in the order of their numbers; the number after the last is "no move". */
	readonly moves: readonly string[];
	/** Where the weights of a feature begin. */
	readonly starts: Uint32Array;
	readonly classes: Uint8Array;
	readonly weights: Int8Array;
	/** What a weight of 1 stands for. */
	readonly unit: number;
	readonly decision: Decision;
}

/** The model as it is stored: three texts of one character a number, which compress well. */
export interface PackedModel extends Pick<MoveModel, 'examples' | 'moves' | 'unit' | 'decision'> {
	/** How many weights each feature has. */
	readonly counts: string;
	readonly classes: string;
	readonly weights: string;
}

/** The first of the 52 characters used, "(" to "[": none of them is a quotation mark or a backslash. */
const zero = 0x28;
const offset = 20;

const packed = (values: Iterable<number>, shift: number): string => {
	let text = '';
	for (const value of values) text += String.fromCharCode(zero + value + shift);
	return text;
};

/** Packs a model; weights must lie within -20 and 20. */
export function packModel({ starts, classes, weights, ...rest }: MoveModel): PackedModel {
	const counts = Array.from(starts.subarray(1), (start, feature) => start - (starts[feature] ?? 0));
	const { examples, moves, unit, decision } = rest;
	const texts = { counts: packed(counts, 0), classes: packed(classes, 0), weights: packed(weights, offset) };
	return { examples, moves, unit, decision, ...texts };
}

/** The model that was packed. */
export function unpackModel({ counts, classes, weights, ...rest }: PackedModel): MoveModel {
	const starts = new Uint32Array(featureCount + 1);
	for (let feature = 0; feature < featureCount; feature += 1) {
		starts[feature + 1] = (starts[feature] ?? 0) + counts.charCodeAt(feature) - zero;
	}
	return {
		...rest,
		starts,
		classes: Uint8Array.from({ length: classes.length }, (_, at) => classes.charCodeAt(at) - zero),
		weights: Int8Array.from({ length: weights.length }, (_, at) => weights.charCodeAt(at) - zero - offset)
	};
}

/** The chance of each move to be what a piece of text does, and, last, of none. */
export function chancesOf(
	{ starts, classes, weights, unit, moves }: MoveModel,
	{ rows, values }: Features
): Float64Array {
	const scores = new Float64Array(moves.length + 1);
	for (let at = 0; at < rows.length; at += 1) {
		const row = rows[at] ?? 0;
		const value = (values[at] ?? 0) * unit;
		const end = starts[row + 1] ?? 0;
		for (let entry = starts[row] ?? 0; entry < end; entry += 1) {
			const kind = classes[entry] ?? 0;
			scores[kind] = (scores[kind] ?? 0) + value * (weights[entry] ?? 0);
		}
	}
	const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
	const powers = scores.map((score) => Math.exp(score - highest));
	const sum = powers.reduce((a, b) => a + b, 0);
	return powers.map((power) => power / sum);
}

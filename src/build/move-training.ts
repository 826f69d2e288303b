import { featureCount, rowsOf, valued } from '#lib/domain/calls/move-features.ts';
import { chancesBy, readUtterance, type Reading } from '#lib/domain/calls/move-evidence.ts';
import { stepOf, weightOf, type MoveModel } from '#lib/domain/calls/move-model.ts';
import { correctorOf, type Correct } from '#lib/domain/calls/spelling.ts';
import { tokensOf } from '#lib/domain/language/tokens.ts';
import { decisionOf } from './move-decision.ts';
import { ratiosOf } from './move-ratios.ts';
import { hashOfExamples, type MoveExample } from './move-examples.ts';

export interface Settings {
	readonly rounds: number;
	readonly step: number;
	readonly shrink: number;
	/** Features of fewer examples are left out. */
	readonly least: number;
	/** How many weights of the regression the model keeps … */
	readonly keep: number;
	/** … and how many in all, with the log ratios. */
	readonly most: number;
	/** Largest stored step. */
	readonly levels: number;
}

const settings: Settings = {
	rounds: 10,
	step: 0.25,
	shrink: 3e-4,
	least: 3,
	keep: 60_000,
	most: 122_000,
	levels: 12
};

/** A linear congruential generator, so that the same examples give the same model. */
function shuffler(): (list: number[]) => void {
	let seed = 12_345;
	return (list) => {
		for (let at = list.length - 1; at > 0; at -= 1) {
			seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
			const other = Math.floor((seed / 4_294_967_296) * (at + 1));
			[list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
		}
	};
}

/** Words by how often they stand in examples: once or twice, then up to 7 times, up to 31 times, more. */
function vocabularyOf(examples: readonly MoveExample[]): readonly (readonly string[])[] {
	const times = new Map<string, number>();
	for (const { text } of examples) {
		for (const { word, kind } of tokensOf(text)) {
			if (kind === 'word' && /^[a-z]{3,}$/.test(word)) times.set(word, (times.get(word) ?? 0) + 1);
		}
	}
	const rankOf = (count: number): number => (count < 3 ? 0 : count < 8 ? 1 : count < 32 ? 2 : 3);
	const words = [...times.keys()].sort();
	return [0, 1, 2, 3].map((rank) => words.filter((word) => rankOf(times.get(word) ?? 0) === rank));
}

interface Prepared {
	readonly rows: readonly number[];
	/** Numbers of its moves, or that of "no move". */
	readonly labels: readonly number[];
}

/** The features and labels of examples, for one training or several. */
const prepare = (examples: readonly MoveExample[], moves: readonly string[], correct: Correct): readonly Prepared[] =>
	examples.map(({ text, moves: made }) => ({
		rows: rowsOf(tokensOf(text).map(correct)),
		labels: made.length === 0 ? [moves.length] : made.map((move) => moves.indexOf(move))
	}));

/** The rows that enough examples have, rising. */
function rowsWorth(examples: readonly Prepared[], least: number): Uint32Array {
	const times = new Uint16Array(featureCount);
	for (const { rows } of examples) for (const row of rows) times[row] = (times[row] ?? 0) + 1;
	const worth: number[] = [];
	times.forEach((count, row) => {
		if (count >= least) worth.push(row);
	});
	return Uint32Array.from(worth);
}

/** Sets all weights but the `keep` that matter most to 0: by size, and by how often they are asked for. */
function prune(weights: Float32Array, matter: (place: number) => number, keep: number): void {
	const worth = weights.map((weight, place) => Math.abs(weight) * matter(place));
	const least = worth.slice().sort().at(-keep) ?? 0;
	worth.forEach((value, place) => {
		if (value < least) weights[place] = 0;
	});
}

/**
 * Learns a multinomial logistic regression by stochastic gradient descent with a falling step; an example of several
 * moves shares itself out. From the middle on, only the weights that matter most stay and learn. Then adds the log
 * ratios, keeps what matters most again, and rounds.
 */
function trainWeights(
	examples: readonly Prepared[],
	count: number,
	by: Settings = settings
): Pick<MoveModel, 'rows' | 'starts' | 'classes' | 'weights' | 'unit'> {
	const known = rowsWorth(examples, by.least);
	const placeOf = new Int32Array(featureCount).fill(-1);
	known.forEach((row, place) => (placeOf[row] = place));
	const taught = examples.map(({ rows, labels }) => {
		const features = valued(rows, (row) => (placeOf[row] ?? -1) >= 0);
		const places = Int32Array.from(features.rows, (row) => placeOf[row] ?? 0);
		return { places, values: Float32Array.from(features.values), labels };
	});
	const asked = new Float64Array(known.length);
	for (const { places, values } of taught) {
		places.forEach((place, at) => (asked[place] = (asked[place] ?? 0) + (values[at] ?? 0) ** 2));
	}
	const matter = (place: number): number => (asked[Math.floor(place / count)] ?? 0) ** 0.3;

	const weights = new Float32Array(known.length * count);
	let free = new Uint8Array(weights.length).fill(1);
	const order = taught.map((_, index) => index);
	const shuffle = shuffler();
	const errors = new Float64Array(count);
	for (let round = 0; round < by.rounds; round += 1) {
		const late = round - by.rounds / 2 + 1;
		if (late >= 0 && late < 3) {
			prune(weights, matter, Math.round(by.keep * 4 ** ((2 - late) / 3)));
			free = Uint8Array.from(weights, (weight) => (weight === 0 ? 0 : 1));
		}
		const step = by.step * (1.05 - round / by.rounds);
		shuffle(order);
		for (const index of order) {
			const example = taught[index];
			if (example === undefined) continue;
			const { places, values, labels } = example;
			errors.fill(0);
			for (let at = 0; at < places.length; at += 1) {
				const start = (places[at] ?? 0) * count;
				const value = values[at] ?? 0;
				for (let kind = 0; kind < count; kind += 1) {
					errors[kind] = (errors[kind] ?? 0) + (weights[start + kind] ?? 0) * value;
				}
			}
			let highest = -Infinity;
			for (const score of errors) highest = Math.max(highest, score);
			let sum = 0;
			for (let kind = 0; kind < count; kind += 1) sum += errors[kind] = Math.exp((errors[kind] ?? 0) - highest);
			for (let kind = 0; kind < count; kind += 1) errors[kind] = (errors[kind] ?? 0) / sum;
			for (const label of labels) errors[label] = (errors[label] ?? 0) - 1 / labels.length;
			for (let at = 0; at < places.length; at += 1) {
				const start = (places[at] ?? 0) * count;
				const value = values[at] ?? 0;
				for (let kind = 0; kind < count; kind += 1) {
					const place = start + kind;
					if (free[place] === 0) continue;
					const weight = weights[place] ?? 0;
					weights[place] = weight - step * ((errors[kind] ?? 0) * value + by.shrink * weight);
				}
			}
		}
	}

	const ratios = ratiosOf(taught, known, count);
	const spare = by.most - weights.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0);
	const beside = ratios.map((ratio, place) => (weights[place] === 0 ? ratio : 0));
	prune(beside, matter, Math.max(1, spare));
	const all = weights.map((weight, place) => (weight === 0 ? (beside[place] ?? 0) : weight + (ratios[place] ?? 0)));
	return rounded(all, known, count, by.levels);
}

function rounded(
	all: Float32Array,
	known: Uint32Array,
	count: number,
	levels: number
): Pick<MoveModel, 'rows' | 'starts' | 'classes' | 'weights' | 'unit'> {
	const sizes = all
		.filter((weight) => weight !== 0)
		.map(Math.abs)
		.sort();
	const unit = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / weightOf(levels);
	const rows: number[] = [];
	const starts = [0];
	const classes: number[] = [];
	const weights: number[] = [];
	known.forEach((row, place) => {
		const before = classes.length;
		for (let kind = 0; kind < count; kind += 1) {
			const weight = all[place * count + kind] ?? 0;
			if (weight === 0) continue;
			classes.push(kind);
			weights.push(Math.max(-levels, Math.min(levels, stepOf(weight / unit))));
		}
		if (classes.length === before) return;
		rows.push(row);
		starts.push(classes.length);
	});
	return {
		rows: Uint32Array.from(rows),
		starts: Uint32Array.from(starts),
		classes: Uint8Array.from(classes),
		weights: Int8Array.from(weights),
		unit
	};
}

/** Readings of examples by models that have not seen them: the examples fall into `folds`, each read by what the others taught. */
function crossReadings(
	examples: readonly MoveExample[],
	moves: readonly string[],
	folds: number,
	by: Settings = settings
): readonly Reading[] {
	const readings: Reading[] = [];
	for (let fold = 0; fold < folds; fold += 1) {
		const taught = examples.filter((_, index) => index % folds !== fold);
		const correct = correctorOf(vocabularyOf(taught));
		const chances = chancesBy({ ...trainWeights(prepare(taught, moves, correct), moves.length + 1, by), moves });
		examples.forEach(({ text }, index) => {
			if (index % folds === fold) readings[index] = readUtterance(text, chances, correct);
		});
	}
	return readings;
}

/** The whole model from its examples. The same examples give the same model. */
export function trainMoves(
	examples: readonly MoveExample[],
	moves: readonly string[],
	folds = 5,
	by: Settings = settings
): { readonly model: MoveModel; readonly readings: readonly Reading[] } {
	const readings = crossReadings(examples, moves, folds, by);
	const cases = examples.flatMap((example, index) => {
		const reading = readings[index];
		return reading === undefined ? [] : [{ example, reading }];
	});
	const decision = decisionOf(cases, moves);
	const words = vocabularyOf(examples);
	const correct = correctorOf(words);
	const model = {
		...trainWeights(prepare(examples, moves, correct), moves.length + 1, by),
		examples: hashOfExamples(examples),
		moves,
		decision,
		words,
		correct
	};
	return { model, readings };
}

import { featureCount, featuresOf, type Features } from '#lib/domain/calls/move-features.ts';
import { chancesBy, readUtterance, type Reading } from '#lib/domain/calls/move-evidence.ts';
import type { MoveModel } from '#lib/domain/calls/move-model.ts';
import { tokensOf } from '#lib/domain/language/tokens.ts';
import { chooseThresholds, trainDecision } from './move-decision.ts';
import { hashOfExamples, type MoveExample } from './move-examples.ts';

export interface Settings {
	readonly rounds: number;
	/** Rounds after small weights were dropped, over those that are left. */
	readonly after: number;
	readonly step: number;
	readonly shrink: number;
	/** How many weights the model keeps. */
	readonly keep: number;
	/** Largest stored weight. */
	readonly levels: number;
	/** How much an example without a move weighs: there are ten times as many as of any move. */
	readonly none: number;
}

export const settings: Settings = {
	rounds: 9,
	after: 3,
	step: 0.25,
	shrink: 3e-4,
	keep: 110_000,
	levels: 12,
	none: 1
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

export interface Prepared {
	readonly features: Features;
	/** Numbers of its moves, or that of "no move". */
	readonly labels: readonly number[];
}

/** The features and labels of examples, for one training or several. */
export const prepare = (examples: readonly MoveExample[], moves: readonly string[]): readonly Prepared[] =>
	examples.map(({ text, moves: made }) => ({
		features: featuresOf(tokensOf(text)),
		labels: made.length === 0 ? [moves.length] : made.map((move) => moves.indexOf(move))
	}));

/**
 * Learns a multinomial logistic regression by stochastic gradient descent with a falling step; an example of several
 * moves shares itself out. Then keeps the weights that matter most, by size and by how often they are asked for, goes
 * on with those, and rounds them.
 */
export function trainWeights(
	examples: readonly Prepared[],
	count: number,
	by: Settings = settings
): Pick<MoveModel, 'starts' | 'classes' | 'weights' | 'unit'> {
	const weights = new Float32Array(featureCount * count);
	const kept = new Uint8Array(weights.length).fill(1);
	const times = new Float64Array(featureCount);
	for (const { features } of examples) {
		features.rows.forEach((row, at) => (times[row] = (times[row] ?? 0) + (features.values[at] ?? 0) ** 2));
	}
	const order = examples.map((_, index) => index);
	const shuffle = shuffler();
	const errors = new Float64Array(count);

	const round = (step: number): void => {
		shuffle(order);
		for (const index of order) {
			const example = examples[index];
			if (example === undefined) continue;
			const { rows, values } = example.features;
			errors.fill(0);
			for (let at = 0; at < rows.length; at += 1) {
				const start = (rows[at] ?? 0) * count;
				const value = values[at] ?? 0;
				for (let kind = 0; kind < count; kind += 1) {
					errors[kind] = (errors[kind] ?? 0) + (weights[start + kind] ?? 0) * value;
				}
			}
			let highest = -Infinity;
			for (const score of errors) highest = Math.max(highest, score);
			let sum = 0;
			for (let kind = 0; kind < count; kind += 1) sum += errors[kind] = Math.exp((errors[kind] ?? 0) - highest);
			const matters = example.labels[0] === count - 1 ? by.none : 1;
			for (let kind = 0; kind < count; kind += 1) errors[kind] = (errors[kind] ?? 0) * (matters / sum);
			for (const label of example.labels) errors[label] = (errors[label] ?? 0) - matters / example.labels.length;
			for (let at = 0; at < rows.length; at += 1) {
				const start = (rows[at] ?? 0) * count;
				const value = values[at] ?? 0;
				for (let kind = 0; kind < count; kind += 1) {
					const place = start + kind;
					weights[place] =
						(weights[place] ?? 0) -
						(kept[place] ?? 0) * step * ((errors[kind] ?? 0) * value + by.shrink * (weights[place] ?? 0));
				}
			}
		}
	};
	for (let at = 0; at < by.rounds; at += 1) round(by.step * (1.05 - at / by.rounds));

	const worth = weights.map((weight, place) => Math.abs(weight) * Math.sqrt(times[Math.floor(place / count)] ?? 0));
	const least = worth.slice().sort().at(-by.keep) ?? 0;
	worth.forEach((value, place) => {
		if (value > least && value > 0) return;
		kept[place] = 0;
		weights[place] = 0;
	});
	for (let at = 0; at < by.after; at += 1) round(by.step * 0.4 * (1.05 - at / by.after));

	const sizes = weights
		.filter((weight) => weight !== 0)
		.map(Math.abs)
		.sort();
	// The very largest are cut rather than that all others become coarse.
	const unit = (sizes[Math.floor(sizes.length * 0.998)] ?? 1) / by.levels;
	const starts = new Uint32Array(featureCount + 1);
	const classes: number[] = [];
	const rounded: number[] = [];
	for (let row = 0; row < featureCount; row += 1) {
		for (let kind = 0; kind < count; kind += 1) {
			const value = Math.max(-by.levels, Math.min(by.levels, Math.round((weights[row * count + kind] ?? 0) / unit)));
			if (value === 0) continue;
			classes.push(kind);
			rounded.push(value);
		}
		starts[row + 1] = classes.length;
	}
	return { starts, classes: Uint8Array.from(classes), weights: Int8Array.from(rounded), unit };
}

/** Readings of examples by models that have not seen them: the examples fall into `folds`, each read by what the others taught. */
export function crossReadings(
	examples: readonly MoveExample[],
	moves: readonly string[],
	folds: number,
	by: Settings = settings
): readonly Reading[] {
	const prepared = prepare(examples, moves);
	const readings: Reading[] = [];
	for (let fold = 0; fold < folds; fold += 1) {
		const model: MoveModel = {
			...trainWeights(
				prepared.filter((_, index) => index % folds !== fold),
				moves.length + 1,
				by
			),
			examples: '',
			moves,
			decision: { weights: [], counts: [], asks: 1 }
		};
		const chances = chancesBy(model);
		examples.forEach(({ text }, index) => {
			if (index % folds === fold) readings[index] = readUtterance(text, chances);
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
	const decision = chooseThresholds(examples, readings, moves, trainDecision(examples, readings, moves));
	const model = {
		...trainWeights(prepare(examples, moves), moves.length + 1, by),
		examples: hashOfExamples(examples),
		moves,
		decision
	};
	return { model, readings };
}

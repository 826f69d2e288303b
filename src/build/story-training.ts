import { changeMarginalsOf, marginalsOf, type Chain } from '#lib/domain/stories/chain.ts';
import { featuresOf } from '#lib/domain/stories/features.ts';
import { labels, type Label } from '#lib/domain/stories/parts.ts';
import type { LabelModel } from '#lib/domain/stories/label-model.ts';
import { unitsOf, type Unit } from '#lib/domain/stories/units.ts';
import { hashOfAnswers, textOf, type LabelledAnswer } from './labelled-answers.ts';

export interface Settings {
	readonly rounds: number;
	readonly step: number;
	/** How much large weights cost. */
	readonly shrink: number;
	/** Features seen in fewer answers are left out. */
	readonly atLeast: number;
	/** Weights that all stay below this are left out of the model. */
	readonly least: number;
}

const settings: Settings = { rounds: 150, step: 0.1, shrink: 0.7, atLeast: 8, least: 0.02 };

/** The label of each unit of a labelled answer: that of most of its characters. */
function goldLabels(answer: LabelledAnswer, units: readonly Unit[]): readonly Label[] {
	let at = 0;
	const pieces = answer.pieces.map(({ part, text }) => {
		const piece = { part, start: at, end: at + text.length };
		at += text.length + 1;
		return piece;
	});
	return units.map(({ start, end }) => {
		const shared = pieces.map((piece) => Math.min(end, piece.end) - Math.max(start, piece.start));
		return pieces[shared.indexOf(Math.max(...shared))]?.part ?? 'none';
	});
}

interface Example {
	readonly features: readonly (readonly number[])[];
	readonly within: readonly boolean[];
	readonly gold: readonly number[];
}

const count = labels.length;
const zeros = (): number[][] => labels.map(() => labels.map(() => 0));

/**
 * Learns the weights of a linear-chain conditional random field from labelled answers: full-batch Adagrad on the
 * log-likelihood with a quadratic cost on weights. The same answers give the same weights.
 */
export function trainLabels(answers: readonly LabelledAnswer[], by: Settings = settings): LabelModel {
	const read = answers.map((answer) => {
		const units = unitsOf(textOf(answer));
		return { units, names: featuresOf(units), gold: goldLabels(answer, units) };
	});
	const seen = new Map<string, number>();
	for (const { names } of read) {
		for (const name of new Set(names.flat())) seen.set(name, (seen.get(name) ?? 0) + 1);
	}
	const kept = [...seen].filter(([, times]) => times >= by.atLeast).map(([name]) => name);
	const numbers = new Map(kept.map((name, index) => [name, index]));
	const examples: Example[] = read.map(({ units, names, gold }) => ({
		features: names.map((each) => each.flatMap((name) => numbers.get(name) ?? [])),
		within: units.map(({ sentence }, at) => units[at - 1]?.sentence === sentence),
		gold: gold.map((label) => labels.indexOf(label))
	}));

	const size = kept.length * count;
	const edges = { within: size, across: size + count * count, start: size + 2 * count * count, end: 0 };
	edges.end = edges.start + count;
	const weights = new Float64Array(edges.end + count);
	const squares = new Float64Array(weights.length).fill(1e-6);
	const gradient = new Float64Array(weights.length);
	const weight = (index: number): number => weights[index] ?? 0;
	const add = (index: number, value: number): void => {
		gradient[index] = (gradient[index] ?? 0) + value;
	};
	const matrix = (offset: number): number[][] =>
		zeros().map((row, from) => row.map((_, to) => weight(offset + from * count + to)));
	const vector = (offset: number): number[] => labels.map((_, label) => weight(offset + label));

	for (let round = 0; round < by.rounds; round += 1) {
		gradient.fill(0);
		const within = matrix(edges.within);
		const across = matrix(edges.across);
		for (const example of examples) {
			const chain: Chain = {
				scores: example.features.map((each) =>
					labels.map((_, label) => each.reduce((sum, feature) => sum + weight(feature * count + label), 0))
				),
				changes: example.within.map((inside) => (inside ? within : across)),
				start: vector(edges.start),
				end: vector(edges.end)
			};
			const marginals = marginalsOf(chain);
			const changes = changeMarginalsOf(chain);
			marginals.forEach((row, step) => {
				const gold = example.gold[step] ?? 0;
				row.forEach((chance, label) => {
					const error = (label === gold ? 1 : 0) - chance;
					for (const feature of example.features[step] ?? []) add(feature * count + label, error);
					if (step === 0) add(edges.start + label, error);
					if (step === marginals.length - 1) add(edges.end + label, error);
				});
				const offset = example.within[step] === true ? edges.within : edges.across;
				changes[step]?.forEach((tos, from) =>
					tos.forEach((chance, to) =>
						add(offset + from * count + to, (from === example.gold[step - 1] && to === gold ? 1 : 0) - chance)
					)
				);
			});
		}
		for (let index = 0; index < weights.length; index += 1) {
			const slope = (gradient[index] ?? 0) - by.shrink * weight(index);
			squares[index] = (squares[index] ?? 0) + slope * slope;
			weights[index] = weight(index) + (by.step * slope) / Math.sqrt(squares[index] ?? 1);
		}
	}

	const hundredths = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 100));
	const features = kept.flatMap((name, index) => {
		const row = vector(index * count);
		return row.every((value) => Math.abs(value) < by.least) ? [] : [[name, hundredths(row)] as const];
	});
	return {
		examples: hashOfAnswers(answers),
		features: new Map(features.toSorted(([a], [b]) => (a < b ? -1 : 1))),
		within: matrix(edges.within).map(hundredths),
		across: matrix(edges.across).map(hundredths),
		start: hundredths(vector(edges.start)),
		end: hundredths(vector(edges.end))
	};
}

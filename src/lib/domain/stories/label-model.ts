import { bestLabels, marginalsOf, type Chain } from './chain.ts';
import { featuresOf } from './features.ts';
import { labels, type Label } from './parts.ts';
import type { Unit } from './units.ts';

/** Weights learnt from labelled answers (src/cli/train-story-labels.ts), in hundredths. */
export interface LabelModel {
	/** Hash of the labelled answers that made it. */
	readonly examples: string;
	/** By feature, one weight a label in the order of `labels`. */
	readonly features: ReadonlyMap<string, readonly number[]>;
	/** [from][to], for the next clause of the same sentence and for the next sentence. */
	readonly within: readonly (readonly number[])[];
	readonly across: readonly (readonly number[])[];
	readonly start: readonly number[];
	readonly end: readonly number[];
}

const unit = 100;
const scaled = (row: readonly number[]): number[] => row.map((value) => value / unit);

/** The chain that a model makes of an answer's clauses. */
function chainOf(units: readonly Unit[], model: LabelModel): Chain {
	const scores = featuresOf(units).map((names) => {
		const row = labels.map(() => 0);
		for (const name of names) {
			const weights = model.features.get(name);
			if (weights === undefined) continue;
			for (let label = 0; label < row.length; label += 1) {
				row[label] = (row[label] ?? 0) + (weights[label] ?? 0) / unit;
			}
		}
		return row;
	});
	const within = model.within.map(scaled);
	const across = model.across.map(scaled);
	const changes = units.map(({ sentence }, at) => (units[at - 1]?.sentence === sentence ? within : across));
	return { scores, changes, start: scaled(model.start), end: scaled(model.end) };
}

export interface LabelledUnit extends Unit {
	readonly label: Label;
	/** How probable the model holds each label, in the order of `labels`. */
	readonly chances: readonly number[];
}

const task = labels.indexOf('task');
/** From here on a clause may be the task of an answer that has none in the best sequence (measured by cross-validation). */
const leastChance = 0.37;

/** A task is short, and the best sequence tends to lose it among its neighbours: then the likeliest clause is the task. */
function withTask(path: readonly number[], chances: readonly (readonly number[])[]): readonly number[] {
	if (path.includes(task)) return path;
	const best = Math.max(...chances.map((row) => row[task] ?? 0));
	return best < leastChance ? path : path.map((label, at) => ((chances[at]?.[task] ?? 0) === best ? task : label));
}

/** Gives each clause its label: the best sequence by the model. */
export function labelUnits(units: readonly Unit[], model: LabelModel): readonly LabelledUnit[] {
	if (units.length === 0) return [];
	const chain = chainOf(units, model);
	const chances = marginalsOf(chain);
	const path = withTask(bestLabels(chain), chances);
	return units.map((each, at) => ({
		...each,
		label: labels[path[at] ?? 0] ?? 'none',
		chances: chances[at] ?? []
	}));
}

import { confidenceOf, evidenceCount, evidenceOf, type Reading } from '#lib/domain/calls/move-evidence.ts';
import type { Decision } from '#lib/domain/calls/move-model.ts';
import { kindOfMove } from '#lib/domain/calls/moves.ts';
import type { MoveExample } from './move-examples.ts';

/** An example with what models that had not seen it made of it. */
export interface Case {
	readonly example: MoveExample;
	readonly reading: Reading;
}

/** Most people say it the everyday way: other examples of moves weigh less. */
const weightOfExample = ({ everyday, moves }: MoveExample): number => (everyday || moves.length === 0 ? 1 : 0.25);
/** What a find in a sentence without a move weighs against any other when rules are learnt … */
const silentWeighs = 4;
/** … and a wrong move in a sentence of one piece, which the learner can set right, and of several. */
const wrongWeighs = { alone: 0.25, cut: 1 } as const;

/** Learns how evidence becomes confidence. */
function trainRule(cases: readonly Case[], moves: readonly string[], wrong: number): readonly number[] {
	const taught: { values: readonly number[]; right: number; weight: number }[] = [];
	for (const { example, reading } of cases) {
		moves.forEach((move, number) => {
			const { values } = evidenceOf(reading, number);
			const right = example.moves.includes(move) ? 1 : 0;
			// Moves that nothing speaks for would only slow this down.
			if (right === 1 || (values[1] ?? 0) > -6 || (values[2] ?? 0) > -4) {
				taught.push({
					values,
					right,
					weight: weightOfExample(example) * (right === 1 ? 1 : example.moves.length === 0 ? silentWeighs : wrong)
				});
			}
		});
	}
	const weights = Array.from({ length: evidenceCount }, () => 0);
	const speed = new Float64Array(evidenceCount);
	for (let round = 0; round < 250; round += 1) {
		const slope = new Float64Array(evidenceCount);
		for (const { values, right, weight } of taught) {
			const error = weight * (confidenceOf(weights, values) - right);
			for (let at = 0; at < evidenceCount; at += 1) slope[at] = (slope[at] ?? 0) + error * (values[at] ?? 0);
		}
		for (let at = 0; at < evidenceCount; at += 1) {
			const each = (slope[at] ?? 0) / taught.length + 1e-5 * (weights[at] ?? 0);
			speed[at] = (speed[at] ?? 0) + each * each;
			weights[at] = (weights[at] ?? 0) - (0.3 * each) / Math.sqrt((speed[at] ?? 0) + 1e-12);
		}
	}
	return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** What may go wrong in cross-validation: share of sentences without a move, and of sentences without a misstep. */
const mayMistake = { none: 0.024, accused: 0.009 } as const;
/** What a wrong move in a sentence of others weighs against a right one. */
const wrongCost = 0.1;
const lowest = 0.2;
const asks = 0.15;
/** Limits are tried in hundredths. */
const steps = 100;

const isMisstep = (move: string): boolean => kindOfMove(move) === 'missteps';

/** How much of each kind of find has at least a confidence, by hundredths. */
interface Heard {
	readonly right: Float64Array;
	/** In sentences that must not be taken for it: of no move or, for a misstep, of any other. */
	readonly forbidden: Float64Array;
	readonly wrong: Float64Array;
}

const nothing = (): Heard => ({
	right: new Float64Array(steps + 1),
	forbidden: new Float64Array(steps + 1),
	wrong: new Float64Array(steps + 1)
});

function heardOf(cases: readonly Case[], weights: readonly number[], move: string, number: number): Heard {
	const heard = nothing();
	for (const { example, reading } of cases) {
		const confidence = confidenceOf(weights, evidenceOf(reading, number).values);
		const { moves: made } = example;
		const may = isMisstep(move) ? made.some(isMisstep) : made.length > 0;
		const into = made.includes(move) ? heard.right : may ? heard.wrong : heard.forbidden;
		const at = Math.floor(confidence * steps);
		into[at] = (into[at] ?? 0) + weightOfExample(example);
	}
	for (const sums of [heard.right, heard.forbidden, heard.wrong]) {
		for (let at = steps - 1; at >= 0; at -= 1) sums[at] = (sums[at] ?? 0) + (sums[at + 1] ?? 0);
	}
	return heard;
}

const meanWeighs = 10;

/** What each move is like alone says little: the mean of all stands beside it. */
function withMean(all: readonly Heard[]): readonly Heard[] {
	const mean = nothing();
	for (const heard of all) {
		for (const key of ['right', 'forbidden', 'wrong'] as const) {
			heard[key].forEach((value, at) => (mean[key][at] = (mean[key][at] ?? 0) + value / all.length));
		}
	}
	const sum = (a: Float64Array, b: Float64Array): Float64Array =>
		a.map((value, at) => value + meanWeighs * (b[at] ?? 0));
	return all.map(({ right, forbidden, wrong }) => ({
		right: sum(right, mean.right),
		forbidden: sum(forbidden, mean.forbidden),
		wrong: sum(wrong, mean.wrong)
	}));
}

/** Where counting pays most, in hundredths, when a forbidden find costs `price` right ones. */
function bestLimit({ right, forbidden, wrong }: Heard, price: number): number {
	let [best, most] = [steps - 1, -Infinity];
	for (let limit = steps - 1; limit >= lowest * steps; limit -= 1) {
		const gain = (right[limit] ?? 0) - price * (forbidden[limit] ?? 0) - wrongCost * (wrong[limit] ?? 0);
		if (gain > most) [best, most] = [limit, gain];
	}
	return best;
}

/** Limits that together let at most `allowed` forbidden finds through, by the price at which that is so. */
function limitsWithin(heard: readonly Heard[], smooth: readonly Heard[], allowed: number): readonly number[] {
	let [low, high] = [0, 200];
	let limits = smooth.map((each) => bestLimit(each, high));
	for (let round = 0; round < 25; round += 1) {
		const price = (low + high) / 2;
		const tried = smooth.map((each) => bestLimit(each, price));
		const found = heard.reduce((sum, { forbidden }, index) => sum + (forbidden[tried[index] ?? steps] ?? 0), 0);
		if (found > allowed) low = price;
		else [high, limits] = [price, tried];
	}
	return limits.map((limit) => limit / steps);
}

/** The decision from readings of examples by models that had not seen them: its rules, and limits as low as the bounds on false finds allow. */
export function decisionOf(cases: readonly Case[], moves: readonly string[]): Decision {
	const kinds = [
		cases.filter(({ reading }) => reading.pieces.length === 0),
		cases.filter(({ reading }) => reading.pieces.length > 0)
	];
	const rules = kinds.map((some, kind) => ({
		weights: trainRule(some, moves, kind === 0 ? wrongWeighs.alone : wrongWeighs.cut),
		counts: moves.map(() => 1)
	}));
	const total = (holds: (example: MoveExample) => boolean): number =>
		cases.reduce((sum, { example }) => sum + (holds(example) ? weightOfExample(example) : 0), 0);
	const set = (wanted: (move: string) => boolean, allowed: number): void => {
		const heard = kinds.map((some, kind) =>
			moves.flatMap((move, number) => (wanted(move) ? [heardOf(some, rules[kind]?.weights ?? [], move, number)] : []))
		);
		const limits = [...limitsWithin(heard.flat(), heard.flatMap(withMean), allowed)];
		for (const { counts } of rules) {
			moves.forEach((move, number) => {
				if (wanted(move)) counts[number] = limits.shift() ?? 1;
			});
		}
	};
	set(isMisstep, mayMistake.accused * total(({ moves: made }) => !made.some(isMisstep)));
	// Sentences of no move that were accused are part of what may be mistaken there.
	const accused = kinds.reduce(
		(sum, some, kind) =>
			sum +
			moves.reduce((each, move, number) => {
				const limit = Math.round((rules[kind]?.counts[number] ?? 1) * steps);
				const silent = some.filter(({ example }) => example.moves.length === 0);
				const heard = isMisstep(move) ? heardOf(silent, rules[kind]?.weights ?? [], move, number) : nothing();
				return each + (heard.forbidden[limit] ?? 0);
			}, 0),
		0
	);
	set((move) => !isMisstep(move), mayMistake.none * total(({ moves: made }) => made.length === 0) - accused);
	const [alone, cut] = rules;
	if (alone === undefined || cut === undefined) throw new Error('two rules are made above');
	return { alone, cut, asks };
}

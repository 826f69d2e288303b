/**
 * A linear chain: what each step scores for each label, what each change of label scores on the way from the step
 * before (by kind of step: within a sentence or across), and what the first and last label score.
 */
export interface Chain {
	/** [step][label] */
	readonly scores: readonly (readonly number[])[];
	/** [step][from][to], for the way into a step; that of the first step is not read. */
	readonly changes: readonly (readonly (readonly number[])[])[];
	readonly start: readonly number[];
	readonly end: readonly number[];
}

const logSum = (values: readonly number[]): number => {
	const top = Math.max(...values);
	return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
};
const at = (values: readonly number[] | undefined, index: number): number => values?.[index] ?? 0;

/** Logarithms of the sums over all ways to (`forward`) and from (`backward`) each label, without its own score in the latter. */
function sums(chain: Chain): { forward: number[][]; backward: number[][]; total: number } {
	const { scores, changes, start, end } = chain;
	const forward: number[][] = [];
	scores.forEach((row, step) => {
		const before = forward[step - 1];
		forward.push(
			row.map((score, to) =>
				before === undefined
					? score + at(start, to)
					: score + logSum(before.map((value, from) => value + at(changes[step]?.[from], to)))
			)
		);
	});
	const backward: number[][] = scores.map(() => [...end]);
	for (let step = scores.length - 2; step >= 0; step -= 1) {
		const after = backward[step + 1] ?? [];
		backward[step] = end.map((_, from) =>
			logSum(after.map((value, to) => value + at(scores[step + 1], to) + at(changes[step + 1]?.[from], to)))
		);
	}
	const total = logSum((forward.at(-1) ?? [0]).map((value, label) => value + at(end, label)));
	return { forward, backward, total };
}

/** How probable each label is at each step (forward-backward): [step][label], each row adds up to 1. */
export function marginalsOf(chain: Chain): readonly (readonly number[])[] {
	const { forward, backward, total } = sums(chain);
	return forward.map((row, step) => row.map((value, label) => Math.exp(value + at(backward[step], label) - total)));
}

/** How probable each change is on the way into each step but the first: [step][from][to]. */
export function changeMarginalsOf(chain: Chain): readonly (readonly (readonly number[])[])[] {
	const { forward, backward, total } = sums(chain);
	return chain.scores.map((row, step) =>
		step === 0
			? []
			: (forward[step - 1] ?? []).map((before, from) =>
					row.map((score, to) =>
						Math.exp(before + at(chain.changes[step]?.[from], to) + score + at(backward[step], to) - total)
					)
				)
	);
}

/** The best sequence of labels (Viterbi); of equals the label that comes first. */
export function bestLabels(chain: Chain): readonly number[] {
	const { scores, changes, start, end } = chain;
	const back: number[][] = [];
	let best: readonly number[] = [];
	scores.forEach((row, step) => {
		const from = row.map((_, to) =>
			best.reduce(
				(top, value, label) =>
					value + at(changes[step]?.[label], to) > at(best, top) + at(changes[step]?.[top], to) ? label : top,
				0
			)
		);
		back.push(from);
		best = row.map((score, to) =>
			step === 0 ? score + at(start, to) : score + at(best, at(from, to)) + at(changes[step]?.[at(from, to)], to)
		);
	});
	let label = end.reduce((top, value, each) => (at(best, each) + value > at(best, top) + at(end, top) ? each : top), 0);
	const path: number[] = [];
	for (let step = scores.length - 1; step >= 0; step -= 1) {
		path.unshift(label);
		label = at(back[step], label);
	}
	return path;
}

/** How evidence becomes a decision, learnt from labelled answers (npm run train:marking). */
export interface MarkingModel {
	/** Hash of the answers and the content that it was learnt from. */
	readonly learntFrom: string;
	/** Weights in the order of `evidenceNames`. */
	readonly points: readonly number[];
	readonly wrong: readonly number[];
	/** From which chance on a target counts as said. */
	readonly limits: { readonly points: number; readonly wrong: number };
}

/** How probable it is that a target was said, by the weights of its kind. */
export function chanceOf(values: readonly number[], weights: readonly number[]): number {
	let sum = 0;
	for (let at = 0; at < values.length; at += 1) sum += (values[at] ?? 0) * (weights[at] ?? 0);
	return 1 / (1 + Math.exp(-sum));
}

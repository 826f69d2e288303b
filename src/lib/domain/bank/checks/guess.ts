/** The chance to hit the key by picking, at random, one of the options with the highest score. */
export function hitByHighest(scores: readonly number[], key: number): number {
	const highest = Math.max(...scores);
	return scores[key] === highest ? 1 / scores.filter((score) => score === highest).length : 0;
}

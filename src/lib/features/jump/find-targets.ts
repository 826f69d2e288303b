/** A place that can be jumped to. */
export interface Target {
	readonly kind: 'Screen' | 'Help' | 'Objective' | 'Question' | 'Call' | 'Story';
	readonly label: string;
	/** What tells it from others of the same name. */
	readonly detail?: string;
	/** Other words that it is looked for by. */
	readonly words?: string;
	/** Address, with the app's own base. */
	readonly path: string;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+.-]+/gu) ?? [];

/** 0 where some word looked for begins none of the target's; more where they stand in its label, and first. */
function fit({ label, detail = '', words = '' }: Target, sought: readonly string[]): number {
	const own = wordsOf(label);
	const rest = wordsOf(`${detail} ${words}`);
	let points = 0;
	for (const word of sought) {
		const place = own.findIndex((each) => each.startsWith(word));
		if (place !== -1) points += (own[place] === word ? 3 : 2) + (place === 0 ? 2 : 0);
		else if (rest.some((each) => each.startsWith(word))) points += 1;
		else return 0;
	}
	return points;
}

/** What fits a text, best first, at most `most`; without a text the first ones. */
export function findTargets(targets: readonly Target[], text: string, most: number): readonly Target[] {
	const sought = wordsOf(text);
	if (sought.length === 0) return targets.slice(0, most);
	return targets
		.map((target, place) => ({ target, place, points: fit(target, sought) }))
		.filter(({ points }) => points > 0)
		.sort((a, b) => b.points - a.points || a.place - b.place)
		.slice(0, most)
		.map(({ target }) => target);
}

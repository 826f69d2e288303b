interface Linked {
	readonly id: string;
	/** As `<bank>/<objective>`. */
	readonly objectives: readonly string[];
}

export interface LinkedCall extends Linked {
	readonly title: string;
	readonly minutes: number;
}

export interface LinkedQuestion extends Linked {
	readonly question: string;
}

/** One compiled file: which calls rehearse and which technical questions ask what an objective asks. */
export interface LinkIndex {
	readonly calls: readonly LinkedCall[];
	readonly questions: readonly LinkedQuestion[];
}

/** How many of the objectives something shares: the more, the nearer. */
const shared = (objectives: readonly string[], { objectives: own }: Linked): number =>
	own.filter((each) => objectives.includes(each)).length;

function nearest<T extends Linked>(entries: readonly T[], objectives: readonly string[], most: number): T[] {
	return entries
		.filter((entry) => shared(objectives, entry) > 0)
		.toSorted((a, b) => shared(objectives, b) - shared(objectives, a) || a.objectives.length - b.objectives.length)
		.slice(0, most);
}

/** Calls and questions that share objectives: what shares more first, then what is about little else. */
export const linksOf = ({ calls, questions }: LinkIndex, objectives: readonly string[], most = 5): LinkIndex => ({
	calls: nearest(calls, objectives, most),
	questions: nearest(questions, objectives, most)
});

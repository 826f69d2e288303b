import { readAnswer, type AnswerText } from './answer-words.ts';
import type { MarkingWords, Phrase, QuestionIndex } from './marking-index.ts';
import { stopWords } from './stop-words.ts';
import { groupsAt } from './synonyms.ts';

/** Where the terms of a question stand in an answer. */
export interface Heard extends AnswerText {
	/** For each term that is met and each clause how well the term is met there, 0 to 1, and at which word; -1 for none. */
	readonly fits: readonly (Float64Array | undefined)[];
	readonly places: readonly Int16Array[];
}

/** How much a match counts that is not of the same root. */
const likeness = { group: 0.55, slip: 0.8 } as const;

/** Whether two words differ by one letter, or by two neighbors that changed places. */
function isSlip(a: string, b: string): boolean {
	if (a.length < 4 || b.length < 4 || a.length + b.length < 9 || Math.abs(a.length - b.length) > 1) return false;
	if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
	let from = 0;
	while (from < a.length && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
	let [endA, endB] = [a.length, b.length];
	while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
		endA -= 1;
		endB -= 1;
	}
	if (endA - from <= 1 && endB - from <= 1) return true;
	return endA - from === 2 && endB - from === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

/** Looks for all terms of a question in an answer. */
export function hear(text: string, question: QuestionIndex, shared: MarkingWords): Heard {
	const answer = readAnswer(text);
	const { words, clauses } = answer;
	const byRoot = new Map<string, number[]>();
	const byGroup = new Map<number, number[]>();
	const push = <Key>(map: Map<Key, number[]>, key: Key, place: number): void => {
		const known = map.get(key);
		if (known === undefined) map.set(key, [place]);
		else known.push(place);
	};
	words.forEach(({ root }, place) => push(byRoot, root, place));
	groupsAt(shared.synonyms, words).forEach((groups, place) => {
		for (const group of groups) push(byGroup, group, place);
	});
	const strange = [...byRoot.keys()].filter((root) => !shared.counts.has(root) && !stopWords.has(root));
	const clauseOf = new Int16Array(words.length);
	clauses.forEach(({ from, to }, clause) => clauseOf.fill(clause, from, to));

	const fits: (Float64Array | undefined)[] = [];
	const places: Int16Array[] = [];
	for (const { root, groups } of question.terms) {
		const fit = new Float64Array(clauses.length);
		const at = new Int16Array(clauses.length).fill(-1);
		const meet = (found: readonly number[] | undefined, value: number): void => {
			for (const place of found ?? []) {
				const clause = clauseOf[place] ?? 0;
				if (value <= (fit[clause] ?? 0)) continue;
				fit[clause] = value;
				at[clause] = place;
			}
		};
		meet(byRoot.get(root), 1);
		for (const other of strange) if (isSlip(root, other)) meet(byRoot.get(other), likeness.slip);
		for (const group of groups) meet(byGroup.get(group), likeness.group);
		fits.push(fit.some((value) => value > 0) ? fit : undefined);
		places.push(at);
	}
	return { ...answer, fits, places };
}

/** Where most of a phrase stands in an answer. */
export interface Match {
	/** Clauses; the end is exclusive. */
	readonly from: number;
	readonly to: number;
	/** Weight that was found. */
	readonly mass: number;
	/** Share of the phrase's weight that was found. */
	readonly cover: number;
	/** Share of the found weight that is negated in the answer and not in the phrase, or the other way round. */
	readonly turned: number;
	/** No word of the phrase is negated. */
	readonly plain: boolean;
	/** Share of neighboring words that stand near each other in the answer too, in one clause. */
	readonly order: number;
	/** `cover`, less where the phrase says little or the window is long. */
	readonly score: number;
	/** The answer's words that counted. */
	readonly words: readonly number[];
}

export const nothing: Match = {
	from: 0,
	to: 0,
	mass: 0,
	cover: 0,
	turned: 0,
	plain: true,
	order: 0,
	score: 0,
	words: []
};

const windowCost = [1, 0.82, 0.66] as const;
/** Phrases of little weight prove little on their own. */
const slack = 0.55;
/** Neighboring words of a phrase may have so many others between them. */
const longestGap = 3;

/** The window of one to three clauses in which most of a phrase is found; `perClause` keeps the best score of each clause. */
export function bestMatch({ words, total }: Phrase, heard: Heard, perClause: Float64Array): Match {
	const count = heard.clauses.length;
	const met = words.flatMap(({ term, weight }) => {
		const fits = heard.fits[term];
		return fits === undefined ? [] : [{ fits, weight }];
	});
	let [top, topFrom, topTo] = [0, 0, 0];
	for (let from = 0; from < count; from += 1) {
		for (let size = 1; size <= windowCost.length && from + size <= count; size += 1) {
			let mass = 0;
			for (const { fits, weight } of met) {
				let fit = fits[from] ?? 0;
				for (let clause = from + 1; clause < from + size; clause += 1) fit = Math.max(fit, fits[clause] ?? 0);
				mass += weight * fit;
			}
			const score = (mass / (total + slack)) * (windowCost[size - 1] ?? 1);
			if (size === 1 && score > (perClause[from] ?? 0)) perClause[from] = score;
			if (score > top) [top, topFrom, topTo] = [score, from, from + size];
		}
	}
	return top === 0 ? nothing : describe({ words, total }, heard, topFrom, topTo, top);
}

function describe({ words, total }: Phrase, heard: Heard, from: number, to: number, score: number): Match {
	let [mass, turned, near, pairs] = [0, 0, 0, 0];
	let before: { readonly place: number; readonly weight: number; readonly at: number } | undefined;
	const found: number[] = [];
	for (const { term, weight, negated } of words) {
		let [fit, place, at] = [0, -1, from];
		for (let clause = from; clause < to; clause += 1) {
			const here = heard.fits[term]?.[clause] ?? 0;
			if (here > fit) [fit, place, at] = [here, heard.places[term]?.[clause] ?? -1, clause];
		}
		mass += weight * fit;
		if (place >= 0) {
			found.push(place);
			if (heard.words[place]?.negated !== negated) turned += weight * fit;
		}
		if (before !== undefined) {
			const pair = Math.min(before.weight, weight) + 0.05;
			pairs += pair;
			const inOrder = before.place >= 0 && place > before.place && place - before.place <= longestGap;
			if (inOrder && before.at === at) near += pair;
		}
		before = { place, weight, at };
	}
	return {
		from,
		to,
		mass,
		cover: mass / total,
		turned: mass === 0 ? 0 : turned / mass,
		plain: !words.some(({ negated }) => negated),
		order: pairs === 0 ? 0 : near / pairs,
		score,
		words: found
	};
}

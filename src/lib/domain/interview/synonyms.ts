import { readWords, type AnswerWord } from './answer-words.ts';

/** Which groups of words that stand for one another a root, or a run of roots, belongs to. */
export interface SynonymTable {
	readonly byRoot: ReadonlyMap<string, readonly number[]>;
	/** Longer entries by their first root. */
	readonly phrases: ReadonlyMap<string, readonly { readonly roots: readonly string[]; readonly group: number }[]>;
}

export function synonymTable(groups: readonly (readonly string[])[]): SynonymTable {
	const byRoot = new Map<string, number[]>();
	const phrases = new Map<string, { roots: readonly string[]; group: number }[]>();
	groups.forEach((entries, group) => {
		for (const entry of entries) {
			const roots = readWords(entry).map(({ root }) => root);
			const [first = ''] = roots;
			if (roots.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), { roots, group }]);
			else if (byRoot.get(first)?.includes(group) !== true) byRoot.set(first, [...(byRoot.get(first) ?? []), group]);
		}
	});
	return { byRoot, phrases };
}

/** For each word the groups that it belongs to, alone or as part of a phrase. */
export function groupsAt({ byRoot, phrases }: SynonymTable, words: readonly AnswerWord[]): readonly (readonly number[])[] {
	const found: number[][] = words.map(({ root }) => [...(byRoot.get(root) ?? [])]);
	words.forEach(({ root }, at) => {
		for (const { roots, group } of phrases.get(root) ?? []) {
			if (!roots.every((each, i) => words[at + i]?.root === each)) continue;
			for (let i = 0; i < roots.length; i += 1) found[at + i]?.push(group);
		}
	});
	return found;
}

import { functionWords, stockWords } from './stop-words.ts';

// How the lints and the cue-blind solvers read English: lower case, plural and verb endings folded, no meaning.

const plain = (text: string): string => text.replaceAll('`', ' ').replaceAll('’', "'");

/** The words of a text in their order, as they are written; numbers with a point (802.11, 10.0.0.1) are one word. */
export const writtenWordsOf = (text: string): string[] =>
	plain(text).match(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu) ?? [];

/** The same in lower case. */
export const wordsOf = (text: string): string[] => writtenWordsOf(text.toLowerCase());

/** A word without its plural ending. */
export function singular(word: string): string {
	if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return /(?:ch|sh|x|ss|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** A rough stem, so that "replacing", "replaced" and "replaces" meet. */
export function wordStem(word: string): string {
	const one = singular(word.replace(/'s?$/, ''));
	const bare = one.length > 5 ? one.replace(/(?:ing|ed)$/, '') : one;
	return bare.length > 3 ? bare.replace(/e$/, '').replace(/([^aeiouls])\1$/, '$1') : bare;
}

/** The distinct stems that carry meaning: neither function words nor the stock words of exam questions. */
export const contentStems = (text: string): Set<string> =>
	new Set(
		wordsOf(text)
			.filter((word) => !functionWords.has(word) && !stockWords.has(word))
			.map(wordStem)
	);

export const sharedCount = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
	let count = 0;
	for (const word of a) if (b.has(word)) count++;
	return count;
};

export const isSubset = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
	sharedCount(inner, outer) === inner.size;

/** The sentence that asks, without "(Choose two.)". */
export function lastSentence(stem: string): string {
	const asked = stem.replace(/\s*\(Choose \w+\.\)\s*$/i, '').trim();
	return asked.split(/(?<=[.?!])\s+(?=["“(]?[A-Z`])/).at(-1) ?? asked;
}

/** Every run of `length` words, joined by spaces. */
export function shingles(words: readonly string[], length: number): string[] {
	const runs: string[] = [];
	for (let start = 0; start + length <= words.length; start++) {
		runs.push(words.slice(start, start + length).join(' '));
	}
	return runs;
}

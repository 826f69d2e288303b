import type { Token } from './tokens.ts';

/** A run of tokens, end exclusive. */
export interface TokenRange {
	readonly from: number;
	readonly to: number;
}

const abbreviations = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'vs', 'etc', 'approx', 'prof', 'jr', 'sr']);
const closing = new Set([')', ']', '"', '”', '’', "'", '»']);

/** Quotations longer than this are taken for a forgotten quotation mark. */
const longestQuotation = 80;

/** For each token whether it stands inside quotation marks; the closing mark does not. */
export function quotedTokens(tokens: readonly Token[]): readonly boolean[] {
	const quoted = tokens.map(() => false);
	let open: number | undefined;
	tokens.forEach(({ word }, at) => {
		if (open !== undefined && (word === '”' || word === '"')) {
			if (at - open <= longestQuotation) quoted.fill(true, open, at);
			open = undefined;
		} else if (word === '“' || word === '"') {
			open = at;
		}
	});
	return quoted;
}

function endsSentence(tokens: readonly Token[], at: number, text: string): boolean {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (token === undefined || next === undefined) return false;
	const gap = text.slice(token.end, next.start);
	if (gap.includes('\n')) return true;
	if (closing.has(next.word) && gap === '') return false;
	const mark = closing.has(token.word) ? tokens[at - 1] : token;
	if (mark === undefined || !/^[.!?…]$/.test(mark.word) || (gap === '' && !/\p{Lu}/u.test(next.text))) return false;
	const before = tokens[at - 1];
	return !(mark.word === '.' && before !== undefined && abbreviations.has(before.word) && /\p{L}/u.test(next.text));
}

/** Sentences by their marks and by line breaks; a text without marks is one sentence. */
export function sentencesOf(tokens: readonly Token[], text: string): readonly TokenRange[] {
	const ranges: TokenRange[] = [];
	const quoted = quotedTokens(tokens);
	let from = 0;
	for (let at = 0; at < tokens.length; at += 1) {
		if (at + 1 < tokens.length && (quoted[at] === true || !endsSentence(tokens, at, text))) continue;
		ranges.push({ from, to: at + 1 });
		from = at + 1;
	}
	return ranges;
}

import { unmarkedContractions } from './contractions.ts';

/** A piece of text; offsets count UTF-16 code units, the end is exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A word, a number or a mark; contractions come as two tokens, `did` and `not`. */
export interface Token extends Span {
	/** In lower case, with the clitic written out: `not` for "n't", `am` for "'m"; a mark as it stands. */
	readonly word: string;
	readonly kind: 'word' | 'number' | 'mark';
	/** The second half of a contraction: not a word of its own when words are counted. */
	readonly clitic: boolean;
	/** As it stood in the text. */
	readonly text: string;
}

const piece =
	/(?:\p{L}\.){2,}|[£$€]?\d+(?:[.,:]\d+)*(?:%|\p{L}{1,3}(?!\p{L}))?|\p{L}[\p{L}\p{M}]*(?:['’\-–]\p{L}[\p{L}\p{M}]*)*|[^\s\p{L}\p{N}]|\p{N}+/gu;

const clitics: Readonly<Record<string, string>> = {
	"n't": 'not',
	"'m": 'am',
	"'ve": 'have',
	"'ll": 'will',
	"'re": 'are',
	"'d": "'d",
	"'s": "'s"
};
const cliticEnd = /(?:n't|'(?:m|ve|ll|re|d|s))$/;
const stems: Readonly<Record<string, string>> = { "won't": 'will', "can't": 'can', "shan't": 'shall', "ain't": 'is' };

function wordTokens(text: string, start: number, before: Token | undefined): Token[] {
	const lower = text.toLowerCase().replaceAll('’', "'");
	const end = start + text.length;
	const word = (value: string, from: number, to: number, clitic: boolean): Token => ({
		word: value,
		kind: 'word',
		clitic,
		text: text.slice(from, to),
		start: start + from,
		end: start + to
	});
	// toLowerCase may change the length of rare letters; such words have no clitic that we know.
	if (lower.length !== text.length) return [{ ...word(lower, 0, text.length, false), end }];
	const unmarked = text === lower ? unmarkedContractions(lower, before?.word) : undefined;
	if (unmarked !== undefined) {
		const [first, second, at] = unmarked;
		return [word(first, 0, at, false), word(second, at, text.length, true)];
	}
	const clitic = cliticEnd.exec(lower);
	if (clitic === null || clitic.index === 0) return [word(lower, 0, text.length, false)];
	const at = clitic.index;
	return [
		word(stems[lower] ?? lower.slice(0, at), 0, at, false),
		word(clitics[clitic[0]] ?? clitic[0], at, text.length, true)
	];
}

/** The tokens of a text, in order and without overlap; white space belongs to none. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(piece)) {
		const [found] = match;
		if (/^\p{L}/u.test(found)) {
			tokens.push(...wordTokens(found, match.index, tokens.at(-1)));
			continue;
		}
		const kind = /\p{N}/u.test(found) ? 'number' : 'mark';
		tokens.push({
			word: found.toLowerCase(),
			kind,
			clitic: false,
			text: found,
			start: match.index,
			end: match.index + found.length
		});
	}
	return tokens;
}

/** Words and numbers, contractions counted once. */
export function countWords(tokens: readonly Token[]): number {
	return tokens.filter(({ kind, clitic }) => kind !== 'mark' && !clitic).length;
}

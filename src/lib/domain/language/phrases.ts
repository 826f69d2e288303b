import type { Span, Token } from './tokens.ts';

/** Phrases that soften or fill, as they stand in the tokens of a text (contractions written out). */
export const hedges: readonly string[] = [
	'maybe',
	'perhaps',
	'kind of',
	'sort of',
	'i guess',
	'i suppose',
	'i think',
	'probably',
	'possibly',
	'more or less',
	'somehow',
	'something like that',
	'or something',
	'i would say',
	'to be honest',
	'hopefully',
	'a little bit',
	'i tried to'
];
export const fillers: readonly string[] = [
	'um',
	'uh',
	'er',
	'erm',
	'uhm',
	'hmm',
	'you know',
	'i mean',
	'like i said',
	'basically',
	'literally',
	'and stuff',
	'and things',
	'okay so',
	'so yeah',
	'yeah so',
	'and yeah',
	'right so'
];

/** Where phrases stand in a text; overlapping finds are given once, the longest first at each place. */
export function findPhrases(tokens: readonly Token[], phrases: readonly string[]): readonly Span[] {
	const split = phrases.map((phrase) => phrase.split(' ')).toSorted((a, b) => b.length - a.length);
	const firsts = new Set(split.map(([first]) => first));
	const spans: Span[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		if (!firsts.has(tokens[at]?.word)) continue;
		const found = split.find((words) => words.every((word, i) => tokens[at + i]?.word === word));
		const start = tokens[at]?.start;
		const end = tokens[at + (found?.length ?? 1) - 1]?.end;
		if (found === undefined || start === undefined || end === undefined) continue;
		spans.push({ start, end });
		at += found.length - 1;
	}
	return spans;
}

import type { Span } from '#lib/domain/language/tokens.ts';

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** All words at once; longer ones first, so that "customer service" is not cut short. */
function patternOf(words: readonly string[]): RegExp {
	const each = [...words]
		.sort((a, b) => b.length - a.length)
		.map((word) => {
			const stem = word.endsWith('*');
			const body = escaped(stem ? word.slice(0, -1) : word)
				.replaceAll(' ', String.raw`\s+`)
				.replaceAll("'", "[’']");
			return stem ? String.raw`${body}[\p{L}-]*` : body;
		});
	return new RegExp(String.raw`(?<![\p{L}\d])(?:${each.join('|')})(?![\p{L}\d])`, 'giu');
}

/** Where words stand in a text, whatever their case; a word that ends in * stands for all that begin so. */
export const spansOfWords = (text: string, words: readonly string[]): readonly Span[] =>
	words.length === 0
		? []
		: Array.from(text.matchAll(patternOf(words)), ({ index, 0: found }) => ({
				start: index,
				end: index + found.length
			}));

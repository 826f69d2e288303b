import type { Span } from '#lib/domain/language/tokens.ts';
import type { AnswerWord } from './answer-words.ts';
import { stopWords } from './stop-words.ts';

/** Words that counted with at most so many others between them are shown as one span. */
const longestGap = 2;

/** The words that counted, as spans of the text; small words alone are not shown where others counted too. */
export function countingSpans(places: readonly number[], words: readonly AnswerWord[]): readonly Span[] {
	const all = [...new Set(places)].toSorted((a, b) => a - b);
	const telling = all.filter((place) => !stopWords.has(words[place]?.root ?? ''));
	const shown = telling.length > 0 ? telling : all;
	const spans: Span[] = [];
	let last = -Infinity;
	for (const place of shown) {
		const word = words[place];
		if (word === undefined) continue;
		const before = place - last <= longestGap + 1 ? spans.pop() : undefined;
		spans.push({ start: before?.start ?? word.start, end: word.end });
		last = place;
	}
	return spans;
}

import type { Span } from '#lib/domain/language/tokens.ts';
import type { AnswerWord } from './answer-words.ts';
import { stopWords } from './stop-words.ts';

/** Words that counted with at most so many others between them are shown as one span. */
const longestGap = 2;

/** The words that counted, as spans of the text; small words alone are not shown where others counted too. */
export function countingSpans(places: readonly number[], words: readonly AnswerWord[]): readonly Span[] {
	const all = [...new Set(places)].toSorted((a, b) => a - b);
	const runs: { from: number; to: number; tells: boolean }[] = [];
	for (const place of all) {
		const tells = !stopWords.has(words[place]?.root ?? '');
		const last = runs.at(-1);
		if (last === undefined || place - last.to > longestGap + 1) runs.push({ from: place, to: place, tells });
		else Object.assign(last, { to: place, tells: last.tells || tells });
	}
	const telling = runs.filter(({ tells }) => tells);
	return (telling.length > 0 ? telling : runs).map(({ from, to }) => ({
		start: words[from]?.start ?? 0,
		end: words[to]?.end ?? 0
	}));
}

import { countWords, tokensOf, type Span } from '#lib/domain/language/tokens.ts';
import type { PhoneQuestion } from './day-content.schema.ts';
import type { InterviewAnswered } from './events.ts';
import { spansOfWords } from './sought-words.ts';

/** What can be told of an answer on the phone. */
export interface PhoneMarks {
	/** Points of a good answer that have words to look for; `span` is the first of them in the answer. */
	readonly points: readonly { readonly point: string; readonly span: Span | undefined }[];
	/** Points that only a person can judge. */
	readonly unjudged: readonly string[];
	/** As spoken, or as it would take at `wordsAMinute`. */
	readonly seconds: number;
	readonly length: 'short' | 'fine' | 'long';
}

/** Speed at which a typed answer is reckoned, as for stories. */
const wordsAMinute = 140;
/** Seconds outside of which an answer is too short to say anything, or longer than a recruiter listens. */
const limits = { short: 12, long: 90 } as const;

/** The marks of an answer on the phone, by its words and its length alone. */
export function phoneMarks(
	{ holds }: Pick<PhoneQuestion, 'holds'>,
	{ text, spoken, durationMillis }: Pick<InterviewAnswered, 'text' | 'spoken' | 'durationMillis'>
): PhoneMarks {
	const seconds = Math.round(
		spoken && durationMillis > 0 ? durationMillis / 1000 : (countWords(tokensOf(text)) * 60) / wordsAMinute
	);
	return {
		points: holds.flatMap(({ point, words }) =>
			words === undefined ? [] : [{ point, span: spansOfWords(text, words)[0] }]
		),
		unjudged: holds.flatMap(({ point, words }) => (words === undefined ? [point] : [])),
		seconds,
		length: seconds < limits.short ? 'short' : seconds > limits.long ? 'long' : 'fine'
	};
}

import type { Confidence, Grade } from './events.ts';

type Pace = 'inTime' | 'slow';

/**
 * What an answer to a choice item tells the memory.
 *
 * - Wrong is Again, however sure: what was not chosen was not recalled.
 * - A right guess is Again too. With four options one guess in four is right without any memory; if it lengthened the
 *   interval, what the learner does not know would be the last to come back.
 * - Right but unsure, or sure only after a long search, is Hard.
 * - Right and sure is Good, never Easy: the key stood on the screen, and to pick it is easier than to recall it.
 */
export const ratingPolicy: Readonly<
	Record<'right' | 'wrong', Readonly<Record<Confidence, Readonly<Record<Pace, Grade>>>>>
> = {
	right: {
		sure: { inTime: 3, slow: 2 },
		unsure: { inTime: 2, slow: 2 },
		guess: { inTime: 1, slow: 1 }
	},
	wrong: {
		sure: { inTime: 1, slow: 1 },
		unsure: { inTime: 1, slow: 1 },
		guess: { inTime: 1, slow: 1 }
	}
};

/** Time to think, beyond reading, before an answer counts as slow. */
const thinkingMillis = 60_000;
/** A careful pace for technical text. */
const wordsPerMinute = 200;

export interface ChoiceAnswer {
	readonly correct: boolean;
	readonly confidence: Confidence;
	readonly durationMillis: number;
	/** Words to read before answering: stem, exhibit and options. */
	readonly words: number;
}

/**
 * The grade of an answer to a choice item by `ratingPolicy`. It is slow after 60 s and the time to read it at 200 words
 * a minute. Throws a RangeError that names a duration or word count that is not a number of at least 0.
 */
export function gradeOfChoice({ correct, confidence, durationMillis, words }: ChoiceAnswer): Grade {
	for (const [name, value] of Object.entries({ durationMillis, words })) {
		if (!(value >= 0 && value < Infinity)) {
			throw new RangeError(`${name} must be a finite number of at least 0, got ${value}`);
		}
	}
	const slow = durationMillis > thinkingMillis + (words / wordsPerMinute) * 60_000;
	return ratingPolicy[correct ? 'right' : 'wrong'][confidence][slow ? 'slow' : 'inTime'];
}

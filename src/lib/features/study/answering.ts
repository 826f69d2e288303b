import { markChoice } from '#lib/domain/bank/marking.ts';
import type { Confidence, Grade, Outcome } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { previewOutcomes } from '#lib/domain/learning/memory.ts';
import { gradeOfChoice } from '#lib/domain/learning/rating.ts';
import type { WorkMark } from '#lib/domain/bank/work.ts';
import type { Card } from './card.ts';

// What an answer needs and a question does not: fetched while the first question is read.

/** Where each grade would leave a card. */
export const outcomesOf = ({ state, turn, scheduling, weights }: Card, moment: Moment): Record<Grade, Outcome> =>
	previewOutcomes(state, turn.unit, moment, scheduling, weights);

/** Marks the options chosen and grades them for the memory. */
export function markAnswer(
	{ item }: Card,
	chosen: readonly string[],
	confidence: Confidence,
	durationMillis: number
): { correct: boolean; grade: Grade } {
	if (item.kind !== 'choice') {
		throw new TypeError(`${item.id} has no options to mark`);
	}
	const { correct } = markChoice(item, chosen);
	const words = wordsIn([item.stem, ...item.options.map(({ text }) => text)]);
	return { correct, grade: gradeOfChoice({ correct, confidence, durationMillis, words }) };
}

/** A PBQ is graded like a choice item: anything but all of it right is a lapse. Working takes a minute more a part than reading. */
export function gradeWork(
	{ item }: Card,
	{ correct, of }: Pick<WorkMark, 'correct' | 'of'>,
	confidence: Confidence,
	durationMillis: number
): Grade {
	const working = of * 60_000;
	return gradeOfChoice({
		correct,
		confidence,
		durationMillis: Math.max(0, durationMillis - working),
		words: wordsIn([item.stem])
	});
}

const wordsIn = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).length;

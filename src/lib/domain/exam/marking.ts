import { isAnswered, type AttemptState, type QuestionState } from './attempt.ts';
import type { Change, ExamAnswer, ExamMarked, ExamPlace } from './events.ts';

/** Credit of one question. */
export interface Points {
	readonly correct: boolean;
	readonly points: number;
	readonly of: number;
}

/** Marks an answer of a place; undefined where its item has been withdrawn or has a newer version. */
export type Marker = (place: ExamPlace, answer: ExamAnswer) => Points | undefined;

/** What came of a question, without what only the log and the memory can add. */
export type QuestionMark = Omit<
	ExamMarked,
	'id' | 'type' | 'version' | 'at' | 'offset' | 'day' | 'device' | 'run' | 'outcome'
>;

/**
 * Marks an exam. Each question of a submitted form has a mark, also one that was left open (it counts as wrong); of an
 * abandoned form only those that came on screen. A withdrawn item has none and so counts in nothing.
 */
export function markAttempt(state: AttemptState, marker: Marker, abandoned = false): QuestionMark[] {
	return state.start.places.flatMap((place, question): QuestionMark[] => {
		const held = state.questions[question];
		if (held === undefined || (abandoned && !held.visited)) {
			return [];
		}
		const points = marker(place, held.answer ?? {});
		if (points === undefined) {
			return [];
		}
		const { objective, unit, itemVersion, kind, sight, variant } = place;
		return [
			{
				question,
				unit,
				bank: state.start.bank,
				objective,
				itemVersion,
				kind,
				sight,
				...(variant !== undefined && { variant }),
				...held.answer,
				answered: isAnswered(held),
				...points,
				change: changeOf(held, points.correct, (answer) => marker(place, answer)?.correct === true),
				confidence: held.confidence,
				flagged: held.flagged,
				durationMillis: held.spentMillis
			}
		];
	});
}

function changeOf({ settled }: QuestionState, correct: boolean, isCorrect: (answer: ExamAnswer) => boolean): Change {
	const [first] = settled;
	if (first === undefined || settled.length < 2) {
		return 'none';
	}
	if (isCorrect(first)) {
		return correct ? 'none' : 'right-to-wrong';
	}
	return correct ? 'wrong-to-right' : 'wrong-to-wrong';
}

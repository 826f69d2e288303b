import type { AttemptState } from '#lib/domain/exam/attempt.ts';
import type { ExamEnding } from '#lib/domain/exam/events.ts';
import { markAttempt, type QuestionMark } from '#lib/domain/exam/marking.ts';
import type { Outcome } from '#lib/domain/learning/events.ts';
import { previewOutcomes } from '#lib/domain/learning/memory.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { stateFor } from '#lib/domain/learning/unit-state.ts';
import type { NewEvent } from '#lib/domain/log/event.ts';
import type { ExamServices } from './exam-services.ts';
import { markQuestion, type ExamQuestion } from './questions.ts';

/** The events that end an exam: a mark for each question, with where a wrong answer leaves its unit, and the end itself. */
export async function examEnding(
	services: Pick<ExamServices, 'storage' | 'moment'>,
	state: AttemptState,
	questions: readonly (ExamQuestion | undefined)[],
	how: ExamEnding,
	elapsedMillis: number
): Promise<NewEvent[]> {
	const moment = await services.moment();
	const { run } = state.start;
	const byUnit = new Map(questions.flatMap((question) => (question ? [[question.place.unit, question] as const] : [])));
	const marks = markAttempt(
		state,
		({ unit }, answer) => {
			const question = byUnit.get(unit);
			return question && markQuestion(question, answer);
		},
		how === 'abandoned'
	);
	const { at, offset, day } = moment;
	const envelope = { version: 1, at, offset, day, run } as const;
	const marked = await Promise.all(
		marks.map(async (mark): Promise<NewEvent> => ({
			...envelope,
			...mark,
			type: 'exam-marked',
			outcome: await outcomeOf(services, mark, moment)
		}))
	);
	return [...marked, { ...envelope, type: 'exam-ended', how, elapsedMillis }];
}

async function outcomeOf(
	{ storage }: Pick<ExamServices, 'storage'>,
	{ unit, itemVersion, answered, correct }: QuestionMark,
	moment: Moment
): Promise<Outcome | null> {
	if (correct || !answered) {
		return null;
	}
	const [state, scheduling, weights] = await Promise.all([
		storage.queries.unitState(unit),
		storage.queries.scheduling(),
		storage.queries.weights()
	]);
	return previewOutcomes(stateFor(state, itemVersion), unit, moment, scheduling, weights)[1];
}

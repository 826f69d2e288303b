import { isKnown } from '#lib/domain/log/order.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import type { Confidence } from '#lib/domain/learning/events.ts';
import {
	isOfExam,
	type ExamAnswer,
	type ExamEnding,
	type ExamChange,
	type ExamMarked,
	type ExamStarted
} from './events.ts';

/** What is known of one question while the exam runs. */
export interface QuestionState {
	readonly answer: ExamAnswer | undefined;
	/** Every answer that stood when the learner left the question, oldest first: what changes of mind are read from. */
	readonly settled: readonly ExamAnswer[];
	readonly confidence: Confidence | null;
	readonly flagged: boolean;
	readonly struck: readonly string[];
	readonly visited: boolean;
	/** Time on screen. */
	readonly spentMillis: number;
}

/** An exam as its events give it: reload resumes it, a prefix rewinds it. */
export interface AttemptState {
	readonly start: ExamStarted;
	readonly questions: readonly QuestionState[];
	readonly current: number;
	readonly paused: boolean;
	readonly pauses: number;
	/** Time that passed and does not count. */
	readonly leftOutMillis: number;
	/** Time that counted up to the newest event. */
	readonly elapsedMillis: number;
	readonly ended: ExamEnding | undefined;
	readonly marks: readonly ExamMarked[];
}

const untouched: QuestionState = {
	answer: undefined,
	settled: [],
	confidence: null,
	flagged: false,
	struck: [],
	visited: false,
	spentMillis: 0
};

/** Folds an exam's events, in fold order; undefined where its start is missing. Events after the end change nothing but its marks. */
export function foldAttempt(events: readonly StoredEvent[]): AttemptState | undefined {
	const [start, ...rest] = events.filter(isKnown).filter(isOfExam);
	if (start?.type !== 'exam-started') {
		return undefined;
	}
	const begun: AttemptState = {
		start,
		questions: start.places.map((_, index) => (index === 0 ? { ...untouched, visited: true } : untouched)),
		current: 0,
		paused: false,
		pauses: 0,
		leftOutMillis: 0,
		elapsedMillis: 0,
		ended: undefined,
		marks: []
	};
	return rest.reduce((state, event): AttemptState => {
		switch (event.type) {
			case 'exam-started':
				return state;
			case 'exam-marked':
				return { ...state, marks: [...state.marks, event] };
			default:
				return stepAttempt(state, event);
		}
	}, begun);
}

/** The attempt after one more change. */
export function stepAttempt(state: AttemptState, event: ExamChange): AttemptState {
	if (state.ended !== undefined) {
		return state;
	}
	const elapsedMillis = Math.max(state.elapsedMillis, event.elapsedMillis);
	const passed = elapsedMillis - state.elapsedMillis;
	const timed: AttemptState = {
		...change(state, state.current, (question) => ({ ...question, spentMillis: question.spentMillis + passed })),
		elapsedMillis
	};
	switch (event.type) {
		case 'exam-moved':
			return {
				...change(change(timed, timed.current, settled), event.question, (question) => ({
					...question,
					visited: true
				})),
				current: event.question
			};
		case 'exam-answered': {
			const { chosen, work } = event;
			const answer: ExamAnswer = { ...(chosen && { chosen }), ...(work && { work }) };
			return change(timed, event.question, (question) => ({ ...question, answer, visited: true }));
		}
		case 'exam-rated':
			return change(timed, event.question, (question) => ({ ...question, confidence: event.confidence }));
		case 'exam-flagged':
			return change(timed, event.question, (question) => ({ ...question, flagged: event.on }));
		case 'exam-struck':
			return change(timed, event.question, (question) => ({
				...question,
				struck: event.on
					? [...question.struck.filter((option) => option !== event.option), event.option]
					: question.struck.filter((option) => option !== event.option)
			}));
		case 'exam-paused':
			return { ...timed, paused: true, pauses: state.pauses + 1 };
		case 'exam-resumed':
			return {
				...timed,
				paused: false,
				// Without a pause before it, this is a jump of the device's clock that the learner left out.
				pauses: state.pauses + (state.paused ? 0 : 1),
				leftOutMillis: state.leftOutMillis + event.leftOutMillis
			};
		case 'exam-ended':
			return { ...change(timed, timed.current, settled), paused: false, ended: event.how };
	}
}

/** The answer now standing joins those that stood before, where it differs from the last. */
function settled(question: QuestionState): QuestionState {
	const last = question.settled.at(-1);
	return question.answer === undefined || sameAnswer(question.answer, last)
		? question
		: { ...question, settled: [...question.settled, question.answer] };
}

const sameAnswer = (a: ExamAnswer, b: ExamAnswer | undefined): boolean =>
	JSON.stringify([a.chosen, a.work]) === JSON.stringify([b?.chosen, b?.work]);

function change(state: AttemptState, at: number, next: (question: QuestionState) => QuestionState): AttemptState {
	return { ...state, questions: state.questions.map((question, index) => (index === at ? next(question) : question)) };
}

/** Whether a question has an answer that will be marked. */
export const isAnswered = ({ answer }: QuestionState): boolean =>
	(answer?.chosen?.length ?? 0) > 0 || Object.keys(answer?.work ?? {}).length > 0;

import type { AttemptState, QuestionState } from './attempt.ts';
import { isAnswered } from './attempt.ts';
import type { ExamAnswer, ExamPlace } from './events.ts';

/** Points of one question: 1 for a choice item that is right, a PBQ's share of its sub-answers. */
export interface Points {
	readonly correct: boolean;
	readonly points: number;
	readonly of: number;
}

/** How a change of mind ended. `none` where the first answer that stood is the last. */
export type Change = 'none' | 'wrong-to-right' | 'right-to-wrong' | 'wrong-to-wrong';

export interface QuestionResult {
	readonly place: ExamPlace;
	readonly question: number;
	readonly answer: ExamAnswer | undefined;
	readonly answered: boolean;
	readonly correct: boolean;
	/** Share of the question's credit, 0 to 1. */
	readonly score: number;
	readonly change: Change;
	readonly confidence: QuestionState['confidence'];
	readonly flagged: boolean;
	readonly spentMillis: number;
}

/** A share with its uncertainty. */
export interface Share {
	readonly points: number;
	readonly of: number;
	readonly share: number;
	/** 90 % interval for the share one would score on many such questions. */
	readonly low: number;
	readonly high: number;
}

export interface Part {
	readonly key: string;
	readonly all: Share;
}

export interface ExamResult {
	readonly questions: readonly QuestionResult[];
	readonly overall: Share;
	/** Never seen before, and generated anew: the ones that say something about a fresh exam. */
	readonly firstSights: Share;
	readonly seenBefore: Share;
	readonly works: Share;
	readonly domains: readonly Part[];
	readonly objectives: readonly Part[];
	readonly reached: boolean;
}

/** z of a two-sided 90 % interval. */
const z = 1.6449;

/**
 * A share of points with its Wilson score interval (Wilson 1927), which stays within 0 and 1 and is fair for few
 * questions. Partial credit counts as that part of a question. Without questions the interval is 0 to 1.
 */
export function shareOf(points: number, of: number): Share {
	if (of === 0) {
		return { points, of, share: 0, low: 0, high: 1 };
	}
	const p = points / of;
	const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
	const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
	return { points, of, share: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * What an ended exam adds up to. Every question counts one point; a PBQ gives a part of it for each sub-answer. An
 * unanswered question counts as wrong. `mark` marks an answer of a place; undefined where the item has been withdrawn,
 * which then counts in nothing.
 */
export function examResult(
	state: AttemptState,
	mark: (place: ExamPlace, answer: ExamAnswer) => Points | undefined
): ExamResult {
	const questions = state.start.places.flatMap((place, index): QuestionResult[] => {
		const question = state.questions[index];
		const points = mark(place, question?.answer ?? {});
		return question === undefined || points === undefined ? [] : [resultOf(place, index, question, points, mark)];
	});
	const shareWhere = (keep: (result: QuestionResult) => boolean): Share => {
		const kept = questions.filter(keep);
		return shareOf(
			kept.reduce((sum, { score }) => sum + score, 0),
			kept.length
		);
	};
	const partsBy = (keyOf: (place: ExamPlace) => string): Part[] =>
		[...new Set(questions.map(({ place }) => keyOf(place)))]
			.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
			.map((key) => ({ key, all: shareWhere(({ place }) => keyOf(place) === key) }));
	const overall = shareWhere(() => true);
	return {
		questions,
		overall,
		firstSights: shareWhere(({ place }) => place.sight !== 'again'),
		seenBefore: shareWhere(({ place }) => place.sight === 'again'),
		works: shareWhere(({ answer, place }) => answer?.work !== undefined || isWorkKind(place.kind)),
		domains: partsBy(({ domain }) => domain),
		objectives: partsBy(({ objective }) => objective),
		// Rounded, so that 72 of 90 reaches 80 % whatever the floating point thinks.
		reached: Math.round(overall.share * 1e6) >= Math.round(state.start.passLine * 1e6)
	};
}

const isWorkKind = (kind: ExamPlace['kind']): boolean => !['choice', 'recall', 'generated'].includes(kind);

function resultOf(
	place: ExamPlace,
	index: number,
	question: QuestionState,
	{ correct, points, of }: Points,
	mark: (place: ExamPlace, answer: ExamAnswer) => Points | undefined
): QuestionResult {
	const first = question.settled[0];
	const changed = question.settled.length > 1;
	const wasCorrect = first !== undefined && mark(place, first)?.correct === true;
	return {
		place,
		question: index,
		answer: question.answer,
		answered: isAnswered(question),
		correct,
		score: of === 0 ? 0 : points / of,
		change: !changed
			? 'none'
			: correct
				? wasCorrect
					? 'none'
					: 'wrong-to-right'
				: wasCorrect
					? 'right-to-wrong'
					: 'wrong-to-wrong',
		confidence: question.confidence,
		flagged: question.flagged,
		spentMillis: question.spentMillis
	};
}

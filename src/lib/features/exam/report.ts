import type { BankEntry } from '#lib/domain/bank/content.ts';
import type { ExamRow } from '#lib/domain/exam/exam-row.ts';
import type { Change, ExamMarked } from '#lib/domain/exam/events.ts';
import { examResult, scoreOf, shareOf, type ExamResult, type Share } from '#lib/domain/exam/result.ts';
import type { Confidence, PlannedUnit } from '#lib/domain/learning/events.ts';

/** A domain or an objective with its share. */
export interface PartRow {
	readonly key: string;
	readonly title: string;
	readonly all: Share;
}

/** How sure answers were, against how they turned out. */
interface ConfidenceRow {
	readonly confidence: Confidence;
	readonly all: Share;
}

export interface ExamReport {
	readonly result: ExamResult;
	readonly domains: readonly PartRow[];
	/** Weakest first; among equals the one with more questions. */
	readonly objectives: readonly PartRow[];
	readonly changes: Readonly<Record<Exclude<Change, 'none'>, number>>;
	readonly confidence: readonly ConfidenceRow[];
	readonly unanswered: number;
	/** Median seconds of questions with an answer; undefined without one. */
	readonly medianSeconds: number | undefined;
}

/** What the report of an exam says, apart from the questions themselves. */
export function examReport({ start, marks }: ExamRow, bank: BankEntry): ExamReport {
	const result = examResult(start, marks);
	const domainName = new Map(bank.domains.map(({ number, name }) => [number, name]));
	const objectiveTitle = new Map(
		bank.domains.flatMap(({ objectives }) => objectives.map(({ number, title }) => [number, title] as const))
	);
	const count = (change: Change): number => marks.filter((mark) => mark.change === change).length;
	return {
		result,
		domains: result.domains.map(({ key, all }) => ({ key, title: domainName.get(key) ?? '', all })),
		objectives: result.objectives
			.map(({ key, all }) => ({ key, title: objectiveTitle.get(key) ?? '', all }))
			.sort((a, b) => a.all.share - b.all.share || b.all.of - a.all.of),
		changes: {
			'wrong-to-right': count('wrong-to-right'),
			'right-to-wrong': count('right-to-wrong'),
			'wrong-to-wrong': count('wrong-to-wrong')
		},
		confidence: (['sure', 'unsure', 'guess'] as const).flatMap((confidence) => {
			const rated = marks.filter((mark) => mark.confidence === confidence && mark.answered);
			const points = rated.reduce((sum, mark) => sum + scoreOf(mark), 0);
			return rated.length === 0 ? [] : [{ confidence, all: shareOf(points, rated.length) }];
		}),
		unanswered: marks.filter(({ answered }) => !answered).length,
		medianSeconds: median(marks.filter(({ answered }) => answered).map(({ durationMillis }) => durationMillis / 1000))
	};
}

function median(values: readonly number[]): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle];
	const lower = sorted[middle - 1];
	return sorted.length % 2 === 1 || upper === undefined || lower === undefined ? upper : (lower + upper) / 2;
}

/** The units that were missed, for a run of study. */
export const missedOf = ({ bank, marks }: ExamRow): PlannedUnit[] =>
	marks.filter(({ correct }) => !correct).map(({ unit, objective }) => ({ unit, bank, objective, reason: 'missed' }));

/** Which questions the review shows. */
export type ReviewFilter = 'all' | 'missed' | 'flagged';

/** The marks that a filter lets through, in form order. */
export const reviewed = (marks: readonly ExamMarked[], filter: ReviewFilter): ExamMarked[] =>
	marks.filter(({ correct, flagged }) => filter === 'all' || (filter === 'missed' ? !correct : flagged));

import { foldInterview, type InterviewRow, type InterviewRun } from '#lib/domain/interview/interview-run.ts';
import {
	reportOf,
	stageFigures,
	type CallResult,
	type DayReport,
	type ReportSources
} from '#lib/domain/interview/report.ts';
import type { CallRow } from '#lib/domain/calls/call-row.ts';
import { endedInterviews } from '#lib/storage/interviews.ts';
import { endedCalls } from '#lib/storage/calls.ts';
import { storiesOf } from '#lib/storage/stories.ts';
import { loadQuestionBank, type QuestionBank } from './question-bank.ts';
import type { InterviewServices } from './services.ts';

/** The figures of another day of the same kind, to compare. */
export interface OtherDay {
	readonly row: InterviewRow;
	readonly run: InterviewRun;
	readonly figures: ReturnType<typeof stageFigures>;
}

export interface ReadReport {
	readonly bank: QuestionBank;
	readonly run: InterviewRun;
	readonly report: DayReport;
	/** Earlier days, newest first. */
	readonly earlier: readonly OtherDay[];
	/** Own id of a story that is kept for each behavioural question. */
	readonly storyFor: (question: string) => string | undefined;
}

const compared = 5;

/** What reports are made from. Throws a ContentFailure or StorageFailure. */
export async function reportSources({
	storage,
	content
}: InterviewServices): Promise<{ bank: QuestionBank; sources: ReportSources }> {
	const [bank, calls, { markerOf }, { analyseStory }] = await Promise.all([
		loadQuestionBank(content),
		endedCalls(storage.db),
		import('#lib/domain/interview/mark-answer.ts'),
		import('#lib/domain/stories/analyse-story.ts')
	]);
	const sources: ReportSources = {
		day: bank.day,
		technical: bank.technical.questions,
		behavioural: bank.interview.questions,
		mark: markerOf(bank.technical),
		analyse: analyseStory,
		call: (scenario, run) => callResult(bank, calls, scenario, run)
	};
	return { bank, sources };
}

/** Reads the report of a day that is over; undefined where there is none. Throws a ContentFailure or StorageFailure. */
export async function readReport(services: InterviewServices, id: string): Promise<ReadReport | undefined> {
	const { db, documents } = services.storage;
	const [rows, stories, { bank, sources }] = await Promise.all([
		endedInterviews(db),
		storiesOf(documents),
		reportSources(services)
	]);
	const at = rows.findIndex((row) => row.run === id);
	const run = foldInterview(rows[at]?.events ?? []);
	if (run === undefined) return undefined;
	return {
		bank,
		run,
		report: reportOf(run, sources),
		earlier: rows.slice(at + 1, at + 1 + compared).flatMap((row) => {
			const other = foldInterview(row.events);
			return other === undefined ? [] : [{ row, run: other, figures: stageFigures(reportOf(other, sources)) }];
		}),
		storyFor: (question) => {
			const competency = bank.interview.questions.find((each) => each.id === question)?.competency ?? '';
			return (
				stories.find(({ story }) => story.questions.includes(question)) ??
				stories.find(({ story }) => story.competencies.includes(competency))
			)?.id;
		}
	};
}

function callResult(
	{ calls }: QuestionBank,
	rows: readonly CallRow[],
	scenario: string,
	run: string | undefined
): CallResult {
	const marked = rows.find((row) => row.run === run)?.events.find((event) => event.type === 'call-marked');
	const title = calls.find(({ id }) => id === scenario)?.title ?? scenario;
	return { scenario, title, run, percent: marked?.percent ?? null };
}

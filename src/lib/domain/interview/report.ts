import type { Span } from '#lib/domain/language/tokens.ts';
import { countWords, tokensOf } from '#lib/domain/language/tokens.ts';
import type { AnalysisOptions, StoryAnalysis } from '#lib/domain/stories/analysis.ts';
import type { BehaviouralQuestion } from '#lib/domain/stories/interview-content.schema.ts';
import type { DayContent } from './day-content.ts';
import type { PhoneQuestion, YourQuestions } from './day-content.schema.ts';
import type { InterviewAnswered } from './events.ts';
import { overruleKey, type InterviewRun, type Probe } from './interview-run.ts';
import type { Marker } from './mark-answer.ts';
import { askedKinds, kindOfQuestion, type AskedKinds } from './own-questions.ts';
import { phoneMarks, type PhoneMarks } from './phone-marks.ts';
import type { StageKind } from './plan.ts';
import type { TechnicalQuestion } from './technical.schema.ts';

/** A key point or wrong statement, and whether it was said. */
export interface PointMark {
	readonly id: string;
	readonly text: string;
	readonly said: boolean;
	/** Who says so. */
	readonly by: 'marking' | 'learner';
	/** The words that counted. */
	readonly spans: readonly Span[];
}

interface WrongMark extends PointMark {
	readonly correction: string;
}

interface Given {
	readonly id: string;
	readonly asked: string;
	/** Undefined where it was not reached or its stage was skipped; its text is empty where it was passed over. */
	readonly answer: InterviewAnswered | undefined;
}

export interface TechnicalResult extends Given {
	readonly question: TechnicalQuestion;
	readonly points: readonly PointMark[];
	readonly wrong: readonly WrongMark[];
	/** Percent of the key points that were said; null without an answer. */
	readonly percent: number | null;
}

export interface StarResult extends Given {
	readonly question: BehaviouralQuestion;
	readonly analysis: StoryAnalysis | undefined;
	/** What was asked about it, where something was left out. */
	readonly probe: Probe | undefined;
}

export interface PhoneResult extends Given {
	readonly question: PhoneQuestion;
	/** Undefined without an answer. */
	readonly marks: PhoneMarks | undefined;
}

interface YoursResult extends Given {
	/** What it shows, where it is one of the bank or its words tell. */
	readonly shows: string | undefined;
}

/** The role-play call as its own card gives it. */
export interface CallResult {
	readonly scenario: string;
	readonly title: string;
	readonly run: string | undefined;
	/** Null until its card was shown. */
	readonly percent: number | null;
}

export interface DayReport {
	readonly phone: readonly PhoneResult[];
	readonly technical: readonly TechnicalResult[];
	readonly call: CallResult | undefined;
	readonly star: readonly StarResult[];
	readonly yours: readonly YoursResult[];
	/** What the learner's questions were about, and what none was about. */
	readonly kinds: AskedKinds;
	readonly skipped: ReadonlySet<StageKind>;
}

/** What a report is made from besides the day itself. */
export interface ReportSources {
	readonly day: Pick<DayContent, 'phone' | 'yours'>;
	readonly technical: readonly TechnicalQuestion[];
	readonly behavioural: readonly BehaviouralQuestion[];
	readonly mark: Marker;
	readonly analyse: (text: string, options?: AnalysisOptions) => StoryAnalysis;
	readonly call: (scenario: string, run: string | undefined) => CallResult;
}

/** The marks of a technical answer, as the learner has overruled them. */
export function technicalResult(
	question: TechnicalQuestion,
	answer: InterviewAnswered | undefined,
	{ overruled }: Pick<InterviewRun, 'overruled'>,
	mark: Marker
): TechnicalResult {
	const marking = answer === undefined || answer.text === '' ? undefined : mark(question.id, answer.text);
	const marked = (id: string, text: string, found: readonly string[] | undefined): PointMark => {
		const ruled = overruled.get(overruleKey(question.id, id));
		return {
			id,
			text,
			said: ruled ?? found?.includes(id) ?? false,
			by: ruled === undefined ? 'marking' : 'learner',
			spans: marking?.spans.get(id) ?? []
		};
	};
	const points = question.keyPoints.map(({ id, point }) => marked(id, point, marking?.covered));
	return {
		id: question.id,
		asked: question.question,
		question,
		answer,
		points,
		wrong: question.wrong.map(({ id, statement, correction }) => ({
			...marked(id, statement, marking?.wrong),
			correction
		})),
		percent: marking === undefined ? null : Math.round((100 * points.filter(({ said }) => said).length) / points.length)
	};
}

/** The report of a day; questions that the content has withdrawn since are left out. */
export function reportOf(run: InterviewRun, sources: ReportSources): DayReport {
	const { answers, start } = run;
	const idsOf = (kind: StageKind): readonly string[] =>
		start.stages.find((stage) => stage.kind === kind)?.questions ?? [];
	const given = <Q extends { readonly id: string; readonly question: string }>(kind: StageKind, from: readonly Q[]) =>
		idsOf(kind).flatMap((id) => {
			const question = from.find((each) => each.id === id);
			return question === undefined ? [] : [{ id, asked: question.question, answer: answers.get(id), question }];
		});
	const [scenario] = idsOf('call');
	return {
		phone: given('phone', sources.day.phone).map((each) => ({
			...each,
			marks: each.answer === undefined || each.answer.text === '' ? undefined : phoneMarks(each.question, each.answer)
		})),
		technical: given('technical', sources.technical).map(({ question, answer }) =>
			technicalResult(question, answer, run, sources.mark)
		),
		call: scenario === undefined ? undefined : sources.call(scenario, run.call),
		star: given('star', sources.behavioural).map((each) => ({
			...each,
			analysis: analysed(each.answer, sources),
			probe: run.probes.get(each.id)
		})),
		yours: given('yours', sources.day.yours.prompts).map(({ question: _, ...each }) => ({
			...each,
			shows: showsOf(each.answer, sources.day.yours)
		})),
		kinds: askedKinds(
			idsOf('yours').flatMap((id) => answers.get(id)?.text ?? []),
			sources.day.yours
		),
		skipped: run.skipped
	};
}

const showsOf = (answer: InterviewAnswered | undefined, yours: YourQuestions): string | undefined =>
	answer === undefined || answer.text === ''
		? undefined
		: (yours.questions.find(({ question }) => question === answer.text)?.shows ??
			kindOfQuestion(answer.text, yours)?.shows);

function analysed(answer: InterviewAnswered | undefined, { analyse }: ReportSources): StoryAnalysis | undefined {
	if (answer === undefined || answer.text === '') return undefined;
	return analyse(answer.text, answer.spoken ? { spokenSeconds: answer.durationMillis / 1000 } : {});
}

const mean = (values: readonly number[]): number | null =>
	values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** Percent of each stage that is measured; null where nothing was. The first and the last stage are not marked by the program. */
export const stageFigures = ({
	technical,
	call,
	star
}: DayReport): Readonly<Record<'technical' | 'call' | 'star', number | null>> => ({
	technical: mean(technical.flatMap(({ percent }) => percent ?? [])),
	call: call?.percent ?? null,
	star: mean(star.flatMap(({ analysis }) => analysis?.total ?? []))
});

/** How answers were given, as far as it is known. */
export interface DayDelivery {
	readonly spoken: number;
	readonly typed: number;
	/** Of the spoken answers together; null without one. */
	readonly wordsAMinute: number | null;
	/** Milliseconds of the longest spoken answer. */
	readonly longestMillis: number | null;
}

export function deliveryOfDay({ phone, technical, star, yours }: DayReport): DayDelivery {
	const answers = [...phone, ...technical, ...star, ...yours].map(({ answer }) => answer);
	const replies = star.map(({ probe }) => probe?.reply);
	const given = [...answers, ...replies].flatMap((each) => (each === undefined || each.text === '' ? [] : [each]));
	const spoken = given.filter((answer) => answer.spoken && answer.durationMillis > 0);
	const millis = spoken.reduce((sum, { durationMillis }) => sum + durationMillis, 0);
	const words = spoken.reduce((sum, { text }) => sum + countWords(tokensOf(text)), 0);
	return {
		spoken: spoken.length,
		typed: given.length - spoken.length,
		wordsAMinute: millis === 0 ? null : Math.round((words * 60_000) / millis),
		longestMillis: spoken.length === 0 ? null : Math.max(...spoken.map(({ durationMillis }) => durationMillis))
	};
}

import type { Item } from '#lib/domain/bank/item.schema.ts';
import type { Work } from '#lib/domain/bank/work.ts';
import type { Confidence, Outcome } from '#lib/domain/learning/events.ts';
import type { Envelope } from '#lib/domain/log/envelope.ts';
import type { UnitId } from '#lib/domain/shared/units.ts';

/** `first`: never seen in this version · `variant`: a generated question that is new each time · `again`: seen before. */
export type Sight = 'first' | 'variant' | 'again';

/** One question of a form. */
export interface ExamPlace {
	readonly unit: UnitId;
	readonly objective: string;
	readonly domain: string;
	readonly itemVersion: number;
	readonly kind: Item['kind'];
	readonly sight: Sight;
	/** Seed of a generated question. */
	readonly variant?: string;
}

export type ExamShape = 'full' | 'short' | 'domain';

export interface ExamStarted extends Envelope {
	readonly type: 'exam-started';
	readonly version: 1;
	readonly run: string;
	readonly bank: string;
	readonly seed: string;
	readonly shape: ExamShape;
	/** The one domain of a domain exam. */
	readonly domain?: string;
	/** Null where the learner took no time limit. */
	readonly limitMillis: number | null;
	/** By how much the usual time was lengthened; null without a limit. */
	readonly timeFactor: number | null;
	/** Share of points, 0.7 to 0.9, that the learner's pass line asks for. */
	readonly passLine: number;
	readonly places: readonly ExamPlace[];
}

/** An answer as it stands: options for a choice item, work for a PBQ. */
export interface ExamAnswer {
	readonly chosen?: readonly string[];
	readonly work?: Work;
}

interface OfExam extends Envelope {
	readonly version: 1;
	readonly run: string;
	/** Time that counted up to this event: see `exam-clock.ts`. The ids stand still where the device's clock was set back. */
	readonly elapsedMillis: number;
}

interface OfQuestion extends OfExam {
	/** Index into the form's places. */
	readonly question: number;
}

interface ExamAnswered extends OfQuestion, ExamAnswer {
	readonly type: 'exam-answered';
}

/** The learner said how sure they are of an answer; optional in an exam. */
interface ExamRated extends OfQuestion {
	readonly type: 'exam-rated';
	readonly confidence: Confidence | null;
}

/** The question came on screen. */
interface ExamMoved extends OfQuestion {
	readonly type: 'exam-moved';
}

interface ExamFlagged extends OfQuestion {
	readonly type: 'exam-flagged';
	readonly on: boolean;
}

/** An option was struck out, or taken back in. */
interface ExamStruck extends OfQuestion {
	readonly type: 'exam-struck';
	readonly option: string;
	readonly on: boolean;
}

/** How a change of mind ended. `none` where the first answer that stood is the last. */
export type Change = 'none' | 'wrong-to-right' | 'right-to-wrong' | 'wrong-to-wrong';

interface ExamPaused extends OfExam {
	readonly type: 'exam-paused';
}

/** The clock goes on; `leftOutMillis` of what passed does not count: a pause, or a jump of the device's clock. */
interface ExamResumed extends OfExam {
	readonly type: 'exam-resumed';
	readonly leftOutMillis: number;
}

/** What came of one question, for its unit: a wrong one brings the unit back, a right one leaves its memory alone. */
export interface ExamMarked extends Envelope, ExamAnswer {
	readonly type: 'exam-marked';
	readonly version: 1;
	readonly run: string;
	readonly question: number;
	readonly unit: UnitId;
	readonly bank: string;
	readonly objective: string;
	readonly itemVersion: number;
	readonly kind: Item['kind'];
	readonly sight: Sight;
	readonly variant?: string;
	/** False for a question that was left open; it counts as wrong and leaves its unit as it was. */
	readonly answered: boolean;
	readonly correct: boolean;
	readonly points: number;
	readonly of: number;
	readonly change: Change;
	readonly confidence: Confidence | null;
	readonly flagged: boolean;
	readonly durationMillis: number;
	/** Where a wrong answer leaves the unit; null for a right one. */
	readonly outcome: Outcome | null;
}

export type ExamEnding = 'submitted' | 'time' | 'abandoned';

export interface ExamEnded extends OfExam {
	readonly type: 'exam-ended';
	readonly how: ExamEnding;
}

export type ExamEvent =
	| ExamStarted
	| ExamAnswered
	| ExamRated
	| ExamMoved
	| ExamFlagged
	| ExamStruck
	| ExamPaused
	| ExamResumed
	| ExamMarked
	| ExamEnded;

/** An event between the start of an exam and its end. */
export type RunningEvent = Exclude<ExamEvent, ExamStarted | ExamMarked>;

/** What an event changes in a running exam, without its envelope. */
export type ExamChange = RunningEvent extends infer Each
	? Each extends RunningEvent
		? Omit<Each, Exclude<keyof Envelope, 'type'>>
		: never
	: never;

/** Whether an event is one of an exam, and so of no run of study. */
export const isOfExam = <E extends { readonly type: string }>(event: E): event is Extract<E, ExamEvent> =>
	event.type.startsWith('exam-');

import type { Envelope } from '#lib/domain/log/envelope.ts';
import type { Emphasis } from './advert.ts';
import type { DayLength, PlannedStage, StageKind } from './plan.ts';
import type { ProbeKind } from './star-probe.ts';

export const manners = ['friendly', 'hurried', 'silent'] as const;
/** How the interviewer is. */
export type Manner = (typeof manners)[number];

interface OfInterview extends Envelope {
	readonly version: 1;
	readonly run: string;
}

export interface InterviewStarted extends OfInterview {
	readonly type: 'interview-started';
	readonly role: string;
	readonly length: DayLength;
	readonly manner: Manner;
	readonly seed: string;
	/** The role's weights, raised by an advertisement where there was one; its text is not kept. */
	readonly emphasis: Emphasis;
	/** Ids of competencies and areas that the advertisement named. */
	readonly advert: readonly string[];
	/** The plan as it was made: newer content changes no day that has begun. */
	readonly stages: readonly PlannedStage[];
}

/** Points of the learner's own mark, 1 to 5. */
export type OwnMark = 1 | 2 | 3 | 4 | 5;

export interface InterviewAnswered extends OfInterview {
	readonly type: 'interview-answered';
	readonly stage: StageKind;
	readonly question: string;
	/** Empty where the question was passed over. */
	readonly text: string;
	/** Dictated, not typed. */
	readonly spoken: boolean;
	/** Of the answer without the time to think; a spoken one's length. */
	readonly durationMillis: number;
	readonly rating: OwnMark | null;
}

/** After a story the interviewer asks about what it left out; in one commit with its answer. */
interface InterviewProbed extends OfInterview {
	readonly type: 'interview-probed';
	readonly question: string;
	readonly about: ProbeKind;
	/** The words as they were asked: newer content changes no day that has begun. */
	readonly asked: string;
}

/** The reply to what was asked after a story. */
export interface InterviewProbeAnswered extends OfInterview {
	readonly type: 'interview-probe-answered';
	readonly question: string;
	/** Empty where it was passed over. */
	readonly text: string;
	readonly spoken: boolean;
	readonly durationMillis: number;
}

/** The role-play call of a day was taken. */
interface InterviewCallLinked extends OfInterview {
	readonly type: 'interview-call-linked';
	/** Run of the call. */
	readonly call: string;
}

interface InterviewStageSkipped extends OfInterview {
	readonly type: 'interview-stage-skipped';
	readonly stage: StageKind;
}

/** The learner corrects a mark: the point or wrong statement was said, or was not. */
interface InterviewOverruled extends OfInterview {
	readonly type: 'interview-overruled';
	readonly question: string;
	/** Id of a key point or wrong statement of the question. */
	readonly point: string;
	readonly covered: boolean;
}

/** `left`: before the last question. */
export interface InterviewEnded extends OfInterview {
	readonly type: 'interview-ended';
	readonly how: 'finished' | 'left';
}

export type InterviewEvent =
	| InterviewStarted
	| InterviewAnswered
	| InterviewProbed
	| InterviewProbeAnswered
	| InterviewCallLinked
	| InterviewStageSkipped
	| InterviewOverruled
	| InterviewEnded;

const types: Readonly<Record<InterviewEvent['type'], true>> = {
	'interview-started': true,
	'interview-answered': true,
	'interview-probed': true,
	'interview-probe-answered': true,
	'interview-call-linked': true,
	'interview-stage-skipped': true,
	'interview-overruled': true,
	'interview-ended': true
};

/** Whether an event is one of an interview day, and so of no run of study. */
export const isOfInterview = <E extends { readonly type: string }>(event: E): event is Extract<E, InterviewEvent> =>
	Object.hasOwn(types, event.type);

import type { Item } from '#lib/domain/bank/item.schema.ts';
import type { Work } from '#lib/domain/bank/work.ts';
import type { LocalDay, Millis, UnitId } from '#lib/domain/shared/units.ts';
import type { Envelope } from '#lib/domain/log/envelope.ts';

/** FSRS grades: 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Grade = 1 | 2 | 3 | 4;
export type Confidence = 'sure' | 'unsure' | 'guess';
type Phase = 'learning' | 'review' | 'relearning';

/** Where an answer leaves a unit in the schedule; shown on the grade's button and then kept as shown. */
export interface Outcome {
	readonly phase: Phase;
	/** Index into the learning or relearning steps; 0 in review. */
	readonly step: number;
	readonly dueDay: LocalDay;
	/** The moment of a step within the day; null when the unit is due on `dueDay` as a whole. */
	readonly dueAt: Millis | null;
}

/**
 * Why a unit is in a run: told to the learner as "why this one, why today". `exam`: not due, but the exam is near; `call`:
 * a call needed it; `placement`: it is of the sample that shows where the learner stands, and asked once in it.
 */
export type Reason = 'due' | 'step' | 'new' | 'missed' | 'chosen' | 'exam' | 'call' | 'placement';

export interface PlannedUnit {
	readonly unit: UnitId;
	readonly bank: string;
	readonly objective: string;
	readonly reason: Reason;
}

export interface RunStarted extends Envelope {
	readonly type: 'run-started';
	readonly version: 1;
	readonly run: string;
	readonly seed: string;
	readonly plan: readonly PlannedUnit[];
	/** Practised for its own sake: answers leave memory and due days as they are. */
	readonly drill?: true;
}

export interface RunEnded extends Envelope {
	readonly type: 'run-ended';
	readonly version: 1;
	readonly run: string;
}

export interface Answered extends Envelope {
	readonly type: 'answered';
	readonly version: 1;
	readonly unit: UnitId;
	readonly run: string;
	/** How many answers and undos of the run came before: a second tab cannot answer the same place twice. */
	readonly place: number;
	readonly bank: string;
	readonly objective: string;
	readonly itemVersion: number;
	/** Of a generated item, the kind that it became. */
	readonly kind: Exclude<Item['kind'], 'generated'>;
	/** Seed of a generated item. */
	readonly variant?: string;
	/** Option ids in the order shown, and those chosen; both empty for a recall card, the second for a PBQ. */
	readonly shown: readonly string[];
	readonly chosen: readonly string[];
	/** What was done at a PBQ, and its credit. */
	readonly work?: Work;
	readonly points?: number;
	readonly of?: number;
	readonly correct: boolean;
	/** Null for a recall card, where the grade says it. */
	readonly confidence: Confidence | null;
	readonly grade: Grade;
	readonly durationMillis: number;
	/** Null in a drill. */
	readonly outcome: Outcome | null;
}

/** A story was told for a question and judged, first by the learner and then by the analysis. */
interface Rehearsed extends Envelope {
	readonly type: 'rehearsed';
	readonly version: 1;
	readonly unit: UnitId;
	/** Id of the question's competency. */
	readonly competency: string;
	/** Document of the take, with its words or sound. */
	readonly take: string;
	readonly spoken: boolean;
	readonly durationMillis: number;
	/** The learner's own mark, 1 to 5. */
	readonly rating: number;
	/** Points of the analysis, 0 to 100; null where there was sound and no text. */
	readonly total: number | null;
	readonly rubricVersion: number;
	readonly grade: Grade;
	readonly outcome: Outcome;
}

/**
 * A unit came with the memory that another program's schedule held of it. It counts where the unit has no memory here:
 * what was answered here says more.
 */
export interface MemoryImported extends Envelope {
	readonly type: 'memory-imported';
	readonly version: 1;
	readonly unit: UnitId;
	readonly bank: string;
	readonly objective: string;
	readonly itemVersion: number;
	/** Days until the chance of recall has fallen to 90 %, and 1 (easy) to 10 (hard). */
	readonly stability: number;
	readonly difficulty: number;
	readonly lastDay: LocalDay;
	readonly dueDay: LocalDay;
	readonly reps: number;
	readonly lapses: number;
}

/** The unit's memory starts afresh; its answers stay in the log. */
export interface UnitReset extends Envelope {
	readonly type: 'unit-reset';
	readonly version: 1;
	readonly unit: UnitId;
}

/** `flagged` to come back to it, `suspended` never to be asked it by the schedule. */
export type Mark = 'flagged' | 'suspended';

interface UnitMarked extends Envelope {
	readonly type: 'unit-marked';
	readonly version: 1;
	readonly unit: UnitId;
	readonly mark: Mark;
	readonly on: boolean;
}

/** The settings that decide due days; the whole set in force from this event on. */
export interface Scheduling {
	/** Chance of recall at which a unit falls due, 0.7 to 0.97. */
	readonly desiredRetention: number;
	/** Hour at which the learner's day begins, 0 to 23. */
	readonly rolloverHour: number;
	readonly learningStepsMinutes: readonly number[];
	readonly relearningStepsMinutes: readonly number[];
	readonly newPerDay: number;
	/** Bank ids, in the learner's order. */
	readonly banks: readonly string[];
	/** Day of the exam by bank id, where the learner has one. */
	readonly examDays: Readonly<Record<string, LocalDay>>;
	/** Minutes that the learner wants to spend a day; 0 for no limit. */
	readonly minutesPerDay: number;
	/** Weekdays on which nothing is planned, 0 Sunday to 6 Saturday. */
	readonly daysOff: readonly number[];
	/** A backlog that the learner asked to spread: `count` overdue units on `day`, to be worked off in `days`. */
	readonly backlog: { readonly day: LocalDay; readonly count: number; readonly days: number } | null;
}

interface SchedulingChanged extends Envelope {
	readonly type: 'scheduling-changed';
	readonly version: 1;
	readonly scheduling: Scheduling;
}

interface ParametersAdopted extends Envelope {
	readonly type: 'parameters-adopted';
	readonly version: 1;
	readonly algorithm: 'fsrs-6';
	/** The 21 parameters of FSRS-6. */
	readonly weights: readonly number[];
}

export type LearningEvent =
	| RunStarted
	| RunEnded
	| Answered
	| Rehearsed
	| MemoryImported
	| UnitReset
	| UnitMarked
	| SchedulingChanged
	| ParametersAdopted;

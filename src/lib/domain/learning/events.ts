import type { LocalDay, Millis, UnitId } from '#lib/domain/shared/units.ts';
import type { Envelope } from '#lib/domain/log/envelope.ts';

/** FSRS grades: 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Grade = 1 | 2 | 3 | 4;
export type Confidence = 'sure' | 'unsure' | 'guess';
export type Phase = 'learning' | 'review' | 'relearning';

/** Where an answer leaves a unit in the schedule; shown on the grade's button and then kept as shown. */
export interface Outcome {
	readonly phase: Phase;
	/** Index into the learning or relearning steps; 0 in review. */
	readonly step: number;
	readonly dueDay: LocalDay;
	/** The moment of a step within the day; null when the unit is due on `dueDay` as a whole. */
	readonly dueAt: Millis | null;
}

/** Why a unit is in a run: told to the learner as "why this one, why today". */
export type Reason = 'due' | 'step' | 'new' | 'missed';

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
	readonly kind: 'choice' | 'recall';
	/** Option ids in the order shown, and those chosen; both empty for a recall card. */
	readonly shown: readonly string[];
	readonly chosen: readonly string[];
	readonly correct: boolean;
	/** Null for a recall card, where the grade says it. */
	readonly confidence: Confidence | null;
	readonly grade: Grade;
	readonly durationMillis: number;
	readonly outcome: Outcome;
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
}

export interface SchedulingChanged extends Envelope {
	readonly type: 'scheduling-changed';
	readonly version: 1;
	readonly scheduling: Scheduling;
}

export interface ParametersAdopted extends Envelope {
	readonly type: 'parameters-adopted';
	readonly version: 1;
	readonly algorithm: 'fsrs-6';
	/** The 21 parameters of FSRS-6. */
	readonly weights: readonly number[];
}

export type LearningEvent = RunStarted | RunEnded | Answered | SchedulingChanged | ParametersAdopted;

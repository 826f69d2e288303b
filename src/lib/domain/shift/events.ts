import type { Level } from '#lib/domain/calls/scenario.schema.ts';
import type { Envelope } from '#lib/domain/log/envelope.ts';

/** How many times longer than usual the shift lasts; null: its minutes pass only by what is done. */
export type Pace = 1 | 1.5 | 2 | null;

export interface ShiftStarted extends Envelope {
	readonly type: 'shift-started';
	readonly version: 1;
	readonly run: string;
	readonly shift: string;
	readonly shiftVersion: number;
	readonly seed: string;
	readonly pace: Pace;
}

interface OfShift extends Envelope {
	readonly version: 1;
	readonly run: string;
	/** Time of the shift up to this event, whatever the pace: pauses and what passed with the page closed are left out. */
	readonly elapsedMillis: number;
}

interface OfWork extends OfShift {
	/** Id of the piece of work. */
	readonly work: string;
}

interface WorkOpened extends OfWork {
	readonly type: 'work-opened';
}

interface WorkTriaged extends OfWork {
	readonly type: 'work-triaged';
	readonly impact: Level;
	readonly urgency: Level;
}

/** Whoever reported it was answered: with a first step, and with a word on when they hear again. */
interface WorkAcknowledged extends OfWork {
	readonly type: 'work-acknowledged';
	/** Minutes until the next update; null: none was promised. */
	readonly promise: number | null;
	/** The first step that was given. */
	readonly step?: string;
}

interface WorkLinked extends OfWork {
	readonly type: 'work-linked';
	/** The piece that leads; null takes the link back. */
	readonly to: string | null;
}

interface WorkAssigned extends OfWork {
	readonly type: 'work-assigned';
	readonly group: string;
}

interface WorkUpdated extends OfWork {
	readonly type: 'work-updated';
}

interface WorkResolved extends OfWork {
	readonly type: 'work-resolved';
}

/** `time`: its minutes were over; `closed`: the learner handed over. */
export interface ShiftEnded extends OfShift {
	readonly type: 'shift-ended';
	readonly how: 'time' | 'closed';
}

/** What the learner thinks they earned, 0 to 100, before they see the card. */
interface ShiftRated extends OfShift {
	readonly type: 'shift-rated';
	readonly points: number;
}

type WorkEvent = WorkOpened | WorkTriaged | WorkAcknowledged | WorkLinked | WorkAssigned | WorkUpdated | WorkResolved;

export type ShiftEvent = ShiftStarted | WorkEvent | ShiftEnded | ShiftRated;

/** An event that changes a shift that goes on. */
export type ShiftStep = Exclude<ShiftEvent, ShiftStarted>;

/** What an event changes, before the log stamps it. */
export type ShiftChange = ShiftStep extends infer Each
	? Each extends ShiftStep
		? Omit<Each, Exclude<keyof Envelope, 'type'>>
		: never
	: never;

export type WorkChange = Extract<ShiftChange, { readonly work: string }>;

const types: Readonly<Record<ShiftEvent['type'], true>> = {
	'shift-started': true,
	'work-opened': true,
	'work-triaged': true,
	'work-acknowledged': true,
	'work-linked': true,
	'work-assigned': true,
	'work-updated': true,
	'work-resolved': true,
	'shift-ended': true,
	'shift-rated': true
};

/** Whether an event is one of a shift, and so of no run of study. */
export const isOfShift = <E extends { readonly type: string }>(event: E): event is Extract<E, ShiftEvent> =>
	Object.hasOwn(types, event.type);

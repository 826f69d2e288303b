import type { Envelope } from '#lib/domain/log/envelope.ts';
import type { Grade, Outcome } from '#lib/domain/learning/events.ts';
import type { EventId, UnitId } from '#lib/domain/shared/units.ts';
import type { GateKind } from './criteria.ts';
import type { Level, TicketKey } from './scenario.schema.ts';

export interface CallStarted extends Envelope {
	readonly type: 'call-started';
	readonly version: 1;
	readonly run: string;
	readonly scenario: string;
	readonly scenarioVersion: number;
	readonly variant: string;
	readonly seed: string;
	/** How many times longer than usual the caller bears silence and hold; null: for ever. */
	readonly patience: number | null;
}

interface OfCall extends Envelope {
	readonly version: 1;
	readonly run: string;
	/** Time that counted up to this event: what passed with the page closed is left out. */
	readonly elapsedMillis: number;
}

export type CallMode = 'guided' | 'typed' | 'dictated';

export interface ReplySaid extends OfCall {
	readonly type: 'reply-said';
	readonly mode: CallMode;
	readonly text?: string;
	/** What counts, after the learner's corrections. */
	readonly moves: readonly string[];
	/** The reply that was picked. */
	readonly replyId?: string;
}

export type ToolName = 'directory' | 'shell' | 'status' | 'article' | 'history';

export interface ToolUsed extends OfCall {
	readonly type: 'tool-used';
	readonly tool: ToolName;
	/** What was looked at; of the shell, the line as typed. */
	readonly target: string;
}

export interface ActionTaken extends OfCall {
	readonly type: 'action-taken';
	readonly action: string;
}

/** The ticket form as it was saved; the newest one counts. */
export interface TicketForm {
	readonly caller: string;
	readonly contact: string;
	readonly asset: string;
	readonly category: string;
	readonly impact: Level;
	readonly urgency: Level;
	readonly priority: number;
	readonly group: string;
	readonly status: TicketKey['status'];
	readonly note: string;
	/** One line that says what it is about; tickets from before there was such a field lack it. */
	readonly summary?: string;
	/** The learner linked a knowledge-base article or drafted one. */
	readonly article: boolean;
}

interface TicketWritten extends OfCall {
	readonly type: 'ticket-written';
	readonly form: TicketForm;
}

interface HoldStarted extends OfCall {
	readonly type: 'hold-started';
}

export interface HoldEnded extends OfCall {
	readonly type: 'hold-ended';
}

/** What the learner thinks they earned, 0 to 100, before they see the card. */
interface SelfRated extends OfCall {
	readonly type: 'self-rated';
	readonly points: number;
}

/** The technician ended the call; `abandoned`: the learner left it. */
interface CallEnded extends OfCall {
	readonly type: 'call-ended';
	readonly how: 'closed' | 'abandoned';
}

/** The call goes on from an earlier event: what came after it no longer counts and can be compared. */
interface CallRewound extends OfCall {
	readonly type: 'rewound';
	/** The last event that still counts. */
	readonly to: EventId;
}

/** Whether the ticket alone was enough to go on from. */
export type GoingOn = 'yes' | 'partly' | 'no';

/** A week later: what the learner would do with nothing but their own ticket, and how they judge it. */
export interface FollowUpAnswers {
	readonly told: string;
	readonly nextStep: string;
	readonly alone: GoingOn;
	/** Parts of the note that were not there when they were needed. */
	readonly missing: readonly (keyof TicketKey['note'])[];
}

export interface FollowedUp extends Envelope {
	readonly type: 'followed-up';
	readonly version: 1;
	readonly run: string;
	readonly answers: FollowUpAnswers;
}

/** The first card of a call was shown: the call is a unit with a memory, and what was missed goes into the queue. */
interface CallMarked extends Envelope {
	readonly type: 'call-marked';
	readonly version: 1;
	readonly run: string;
	readonly unit: UnitId;
	readonly scenario: string;
	readonly variant: string;
	readonly cardVersion: number;
	/** Of the card, 0 to 100. */
	readonly percent: number;
	/** Own rating minus percent. */
	readonly selfGap: number;
	readonly gates: readonly GateKind[];
	/** Null where the scenario has no impostor. */
	readonly drill: {
		readonly identity: 'genuine' | 'impostor';
		readonly falseGrant: boolean;
		readonly falseRefusal: boolean;
	} | null;
	/** Objectives, as `bank/number`, whose knowledge was missing. */
	readonly missed: readonly string[];
	readonly grade: Grade;
	readonly outcome: Outcome;
}

export type CallEvent =
	| CallStarted
	| ReplySaid
	| ToolUsed
	| ActionTaken
	| TicketWritten
	| HoldStarted
	| HoldEnded
	| SelfRated
	| CallEnded
	| CallMarked
	| CallRewound
	| FollowedUp;

/** An event that changes a call that goes on. */
export type CallStep = Exclude<CallEvent, CallStarted | CallMarked | CallRewound | FollowedUp>;

/** What an event changes, before the log stamps it. */
export type CallChange = CallStep extends infer Each
	? Each extends CallStep
		? Omit<Each, Exclude<keyof Envelope, 'type'>>
		: never
	: never;

const types: Readonly<Record<CallEvent['type'], true>> = {
	'call-started': true,
	'reply-said': true,
	'tool-used': true,
	'action-taken': true,
	'ticket-written': true,
	'hold-started': true,
	'hold-ended': true,
	'self-rated': true,
	'call-ended': true,
	'call-marked': true,
	rewound: true,
	'followed-up': true
};

/** Whether an event is one of a call, and so of no run of study. */
export const isOfCall = <E extends { readonly type: string }>(event: E): event is Extract<E, CallEvent> =>
	Object.hasOwn(types, event.type);

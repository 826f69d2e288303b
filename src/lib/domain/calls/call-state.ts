import type { EventId } from '#lib/domain/shared/units.ts';
import type { Phase, World } from './conditions.ts';
import type { GateKind, Mood } from './criteria.ts';
import type { CallEvent, CallMode, CallStarted, TicketForm, ToolName } from './events.ts';
import { limits, type Feeling, type Rule } from './move-effects.ts';
import type { CallDesk, Outcome, Scenario, TicketKey, Variant } from './scenario.schema.ts';

/** What a call is played from. */
export interface Call {
	readonly scenario: Scenario;
	readonly variant: Variant;
	readonly desk: CallDesk;
}

/** Why heat and trust moved: a move, a rule of how callers feel, or a reply's own figures. */
export interface Reason extends Feeling {
	readonly why: Rule | 'move' | 'reply';
	/** The move, or the word that it was about. */
	readonly about?: string;
}

export interface GateFailure {
	readonly gate: GateKind;
	/** The policy's rule, where one names the gate. */
	readonly rule?: string;
	readonly turn: number;
	/** The move, action or command that failed it. */
	readonly by: string;
}

/** One step of the conversation or of the desk, with all that came of it. */
export interface CallTurn {
	readonly index: number;
	readonly event: EventId;
	readonly kind: Exclude<CallEvent['type'], 'rewound' | 'self-rated' | 'followed-up'>;
	readonly elapsedMillis: number;
	readonly mode?: CallMode;
	/** The technician's words. */
	readonly text?: string;
	/** Moves said, a scenario's own ones followed by the standard ones they count as. */
	readonly moves: readonly string[];
	readonly replyId?: string;
	readonly tool?: { readonly tool: ToolName; readonly target: string; readonly id?: string; readonly output?: string };
	/** Actions that were taken, by the desk or by saying so. */
	readonly actions: readonly string[];
	/** What the desk shows of them. */
	readonly results: readonly string[];
	/** What the caller says, piece by piece. */
	readonly caller: readonly string[];
	readonly reveals: readonly string[];
	/** Facts that were asked again though they were known. */
	readonly repeats: readonly string[];
	/** Facts that the caller would not tell yet, and questions talked over. */
	readonly putOff: readonly string[];
	readonly jargon: readonly string[];
	readonly inflaming: readonly string[];
	readonly venting: boolean;
	readonly reasons: readonly Reason[];
	/** After the step. */
	readonly heat: number;
	readonly trust: number;
	readonly mood: Mood;
	readonly phase: Phase;
}

export interface At {
	readonly id: string;
	readonly turn: number;
}

/** How the call ended: the caller hung up, the technician closed it, or it was left. */
type CallEnding = 'hung-up' | 'closed' | 'abandoned';

/** A call as its events give it. */
export interface CallState {
	readonly start: CallStarted;
	readonly phase: Phase;
	readonly heat: number;
	readonly trust: number;
	/** Turns of letting off steam that are left. */
	readonly vents: number;
	readonly facts: readonly At[];
	readonly flags: readonly string[];
	/** Move -> how often it was said. */
	readonly said: Readonly<Record<string, number>>;
	readonly done: readonly At[];
	readonly turns: readonly CallTurn[];
	readonly gates: readonly GateFailure[];
	readonly traps: readonly At[];
	/** Facts that were put off once. */
	readonly deferred: readonly string[];
	/** Answers that are given only once and were, by place. */
	readonly answered: readonly number[];
	/** Pool of lines -> how many were drawn. */
	readonly drawn: Readonly<Record<string, number>>;
	/** Replies in a row that passed the caller's feeling over. */
	readonly ignored: number;
	readonly managerAsked: boolean;
	readonly boils: number;
	/** Elapsed time when the hold began. */
	readonly holdSince: number | null;
	/** Elapsed time when somebody last spoke. */
	readonly spokeAt: number;
	readonly elapsedMillis: number;
	readonly ticket: TicketForm | undefined;
	readonly selfRating: number | undefined;
	readonly ended: { readonly how: CallEnding; readonly turn: number } | undefined;
}

export const moodOf = (heat: number): Mood => (heat < limits.tense ? 'calm' : heat < limits.angry ? 'tense' : 'angry');

export const outcomeOf = ({ scenario, variant }: Call): Outcome => variant.outcome ?? scenario.outcome;

export const ticketKeyOf = ({ scenario, variant }: Call): TicketKey => variant.ticket ?? scenario.ticket;

/** The call of a scenario and a variant's id. Throws for a variant that the scenario lacks. */
export function callOf(scenario: Scenario, variantId: string, desk: CallDesk): Call {
	const variant = scenario.variants.find(({ id }) => id === variantId);
	if (variant === undefined) throw new Error(`${scenario.id} has no variant ${variantId}`);
	return { scenario, variant, desk };
}

// A state never changes, and its world is asked for each condition of a step.
const worlds = new WeakMap<CallState, World>();

/** What conditions read. */
export function worldOf(call: Call, state: CallState): World {
	const held = worlds.get(state);
	if (held !== undefined) return held;
	const world: World = {
		heat: state.heat,
		trust: state.trust,
		phase: state.phase,
		variant: call.variant.id,
		genuine: call.variant.identity === 'genuine',
		flags: new Set(state.flags),
		facts: new Set(state.facts.map(({ id }) => id)),
		said: new Set(Object.keys(state.said)),
		done: new Set(state.done.map(({ id }) => id))
	};
	worlds.set(state, world);
	return world;
}

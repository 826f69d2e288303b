import { seededRng } from '#lib/domain/shared/rng.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { isKnown } from '#lib/domain/log/order.ts';
import { nthLine } from './caller-lines.ts';
import { outcomeOf, worldOf, type Call, type CallState, type CallTurn } from './call-state.ts';
import { holds, phases, type Phase } from './conditions.ts';
import { act, askedToHold, blankTurn, endHold, useTool, type DeskStep } from './desk.ts';
import { isOfCall, type CallEvent, type CallStarted, type CallStep } from './events.ts';
import { gatesAtEnd } from './gates.ts';
import { kindOfMove } from './moves.ts';
import type { Scenario } from './scenario.schema.ts';
import { speak } from './speak.ts';

/** A call as it begins: the caller has said why they call. */
export function beginCall(call: Call, start: CallStarted): CallState {
	const { variant } = call;
	const blank: CallState = {
		start,
		phase: 'open',
		heat: variant.startHeat,
		trust: variant.startTrust,
		vents: variant.vents,
		facts: [],
		flags: variant.sets ?? [],
		said: {},
		done: [],
		turns: [],
		gates: [],
		traps: [],
		deferred: [],
		answered: [],
		drawn: {},
		ignored: 0,
		managerAsked: false,
		boils: 0,
		holdSince: null,
		spokeAt: 0,
		elapsedMillis: 0,
		ticket: undefined,
		selfRating: undefined,
		ended: undefined
	};
	const opening = nthLine(variant.opening, 0, `${start.seed}/opening/${variant.id}`);
	const turn: CallTurn = {
		...blankTurn(blank),
		event: start.id,
		kind: start.type,
		elapsedMillis: 0,
		caller: opening === undefined ? [] : [opening],
		phase: 'open'
	};
	return { ...blank, turns: [turn] };
}

/** Which phase the call has come to; phases only go forward. */
function phaseOf(call: Call, state: CallState, turn: Omit<CallTurn, 'phase'>): Phase {
	const reached = (phase: Phase): boolean => {
		switch (phase) {
			case 'open':
				return true;
			case 'discover':
				return turn.kind === 'reply-said' && state.vents === 0;
			case 'diagnose':
				return (
					turn.moves.some((move) => kindOfMove(move) === 'diagnosis') ||
					(turn.tool !== undefined && turn.tool.tool !== 'directory') ||
					call.scenario.facts.some(({ id, cause }) => cause === true && turn.reveals.includes(id))
				);
			case 'act':
				return (
					turn.actions.some((id) => call.scenario.actions.some((each) => each.id === id && each.at !== 'phone')) ||
					turn.moves.some((move) => kindOfMove(move) === 'action' && move !== 'explain-plainly') ||
					turn.moves.some((move) => move === 'escalate' || move === 'decline-policy')
				);
			case 'close':
				return (
					turn.moves.some((move) => move === 'summarise-next' || move === 'close') ||
					holds(outcomeOf(call).needs, worldOf(call, state))
				);
		}
	};
	return phases.findLast(reached) ?? 'open';
}

const later = (a: Phase, b: Phase): Phase => (phases.indexOf(a) >= phases.indexOf(b) ? a : b);

/** Adds a step's turn, and what follows from the new state: phase, traps, the last gates. */
function concluded(call: Call, { state, turn }: DeskStep, elapsedMillis: number): CallState {
	const phase = later(state.phase, phaseOf(call, state, turn));
	const next: CallState = {
		...state,
		phase,
		elapsedMillis: Math.max(state.elapsedMillis, elapsedMillis),
		turns: [...state.turns, { ...turn, phase }]
	};
	const world = worldOf(call, next);
	const met = call.scenario.traps.filter(
		({ id, when }) => !next.traps.some((trap) => trap.id === id) && holds(when, world)
	);
	const trapped =
		met.length === 0 ? next : { ...next, traps: [...next.traps, ...met.map(({ id }) => ({ id, turn: turn.index }))] };
	return trapped.ended === undefined
		? trapped
		: { ...trapped, gates: [...trapped.gates, ...gatesAtEnd(call, trapped)] };
}

const marker = (state: CallState, event: CallStep, part: Partial<CallTurn> = {}): Omit<CallTurn, 'phase'> => ({
	...blankTurn(state),
	event: event.id,
	kind: event.type === 'self-rated' ? 'call-ended' : event.type,
	elapsedMillis: event.elapsedMillis,
	...part
});

function stepOf(call: Call, state: CallState, event: CallStep): DeskStep | undefined {
	switch (event.type) {
		case 'reply-said':
			return speak(call, state, event);
		case 'tool-used':
			return useTool(call, state, event);
		case 'action-taken':
			return act(call, state, event);
		case 'hold-started':
			return state.holdSince !== null
				? undefined
				: {
						state: { ...state, holdSince: event.elapsedMillis },
						turn: marker(state, event, { moves: askedToHold(state) ? ['ask-hold'] : [] })
					};
		case 'hold-ended':
			return endHold(call, state, event);
		case 'call-ended':
			return {
				state: { ...state, holdSince: null, ended: { how: event.how, turn: state.turns.length } },
				turn: marker(state, event)
			};
		case 'ticket-written':
		case 'self-rated':
			return undefined;
	}
}

/** The call after one more event. What is not possible now changes nothing; after the end only the ticket and the own rating count. */
export function stepCall(call: Call, state: CallState, event: CallStep): CallState {
	if (event.type === 'ticket-written') return { ...state, ticket: event.form };
	if (event.type === 'self-rated') return { ...state, selfRating: event.points };
	if (state.ended !== undefined) return state;
	const step = stepOf(call, state, event);
	return step === undefined ? state : concluded(call, step, event.elapsedMillis);
}

/** The events that still count, after all rewinds; in fold order. */
export function countedEvents(events: readonly CallEvent[]): CallEvent[] {
	let counted: CallEvent[] = [];
	for (const event of events) {
		if (event.type === 'rewound') {
			const last = counted.findIndex(({ id }) => id === event.to);
			if (last >= 0) counted = counted.slice(0, last + 1);
		} else {
			counted.push(event);
		}
	}
	return counted;
}

/** Every way the call went: what each rewind gave up, oldest first, and last the one that counts. Each begins at the start. */
export function waysOf(events: readonly CallEvent[]): CallEvent[][] {
	const rewinds = events.flatMap(({ type }, place) => (type === 'rewound' ? [place] : []));
	return [...rewinds.map((place) => countedEvents(events.slice(0, place))), countedEvents(events)];
}

/** The call events of a run's history. */
export const callEventsOf = (history: readonly StoredEvent[]): CallEvent[] => history.filter(isKnown).filter(isOfCall);

/** Folds a call's events, in fold order; undefined where its start is missing. */
export function foldCall(call: Call, events: readonly CallEvent[]): CallState | undefined {
	const [start, ...rest] = countedEvents(events);
	if (start?.type !== 'call-started') return undefined;
	return rest.reduce(
		(state, event) =>
			event.type === 'call-started' ||
			event.type === 'call-marked' ||
			event.type === 'rewound' ||
			// What was made of the ticket a week later is no part of the call.
			event.type === 'followed-up'
				? state
				: stepCall(call, state, event),
		beginCall(call, start)
	);
}

/** The variant that a learner meets who did not choose one. */
export const anyVariant = ({ variants }: Scenario, seed: string): string =>
	variants[Math.floor(seededRng(`${seed}/variant`)() * variants.length)]?.id ?? '';

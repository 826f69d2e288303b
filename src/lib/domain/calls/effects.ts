import { worldOf, type At, type Call, type CallState, type GateFailure } from './call-state.ts';
import { holds, holdsApartFromMood } from './conditions.ts';
import { gatesOfTags } from './gates.ts';
import type { Action, Says } from './scenario.schema.ts';

interface Effects {
	readonly sets?: readonly string[] | undefined;
	readonly clears?: readonly string[] | undefined;
}

/** The state with flags set and cleared. */
export function withEffects(state: CallState, { sets = [], clears = [] }: Effects): CallState {
	if (sets.length === 0 && clears.length === 0) return state;
	const kept = state.flags.filter((flag) => !clears.includes(flag) && !sets.includes(flag));
	return { ...state, flags: [...kept, ...new Set(sets)] };
}

export const withFact = (state: CallState, id: string, turn: number): CallState =>
	state.facts.some((fact) => fact.id === id) ? state : { ...state, facts: [...state.facts, { id, turn }] };

/** Facts that a tool or an action shows, and what they set. */
export function shown(
	call: Call,
	state: CallState,
	source: string,
	turn: number
): { state: CallState; reveals: string[] } {
	const world = worldOf(call, state);
	const seen = call.scenario.facts.filter(
		// A tool does not care how the caller feels, but a fact of another variant does not show.
		({ id, see, when }) => see?.includes(source) === true && !world.facts.has(id) && holdsApartFromMood(when, world)
	);
	return {
		state: seen.reduce((held, fact) => withEffects(withFact(held, fact.id, turn), fact), state),
		reveals: seen.map(({ id }) => id)
	};
}

export interface Taken {
	readonly state: CallState;
	readonly gates: readonly GateFailure[];
	readonly reveals: readonly string[];
	readonly result: string | undefined;
	readonly say: Says | undefined;
	/** Took over the screen, or did something that interrupts, without having asked. */
	readonly unasked: boolean;
}

export const canTake = (call: Call, state: CallState, action: Action): boolean =>
	holds(action.when, worldOf(call, state));

/** Takes an action whose condition holds. */
export function take(call: Call, before: CallState, action: Action, turn: number): Taken {
	const world = worldOf(call, before);
	const { tags = [] } = action;
	const happens = action.cases?.find(({ when }) => holds(when, world)) ?? action;
	const gates = gatesOfTags(call, world, { tags, by: action.id, turn });
	const done: At = { id: action.id, turn };
	let state = withEffects({ ...before, done: [...before.done, done] }, happens);
	if (tags.includes('report')) state = withEffects(state, { sets: ['reported'] });
	const seen = shown(call, state, `action/${action.id}`, turn);
	return {
		state: seen.state,
		gates,
		reveals: seen.reveals,
		result: happens.result,
		say: happens.say,
		unasked: tags.some((tag) => tag === 'remote' || tag === 'destructive') && !world.said.has('ask-permission')
	};
}

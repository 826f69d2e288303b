import { LineDrawer } from './caller-lines.ts';
import {
	moodOf,
	worldOf,
	type Call,
	type CallState,
	type CallTurn,
	type GateFailure,
	type Reason
} from './call-state.ts';
import { canTake, shown, take, withEffects } from './effects.ts';
import type { ActionTaken, HoldEnded, ToolUsed } from './events.ts';
import { because, felt, held } from './feelings.ts';
import { gatesOfTags } from './gates.ts';
import { runShell } from './shell.ts';

/** A step of the desk, before the phase is known. */
export interface DeskStep {
	readonly state: CallState;
	readonly turn: Omit<CallTurn, 'phase'>;
}

type Blank = Omit<CallTurn, 'phase' | 'event' | 'kind' | 'elapsedMillis'>;

/** A turn in which nothing was said. */
export const blankTurn = (state: CallState): Blank => ({
	index: state.turns.length,
	moves: [],
	actions: [],
	results: [],
	caller: [],
	reveals: [],
	repeats: [],
	putOff: [],
	jargon: [],
	inflaming: [],
	venting: state.vents > 0,
	reasons: [],
	heat: state.heat,
	trust: state.trust,
	mood: moodOf(state.heat)
});

interface Came {
	readonly gates?: readonly GateFailure[];
	readonly reasons?: readonly Reason[];
	readonly caller?: readonly string[];
	readonly part: Partial<CallTurn>;
}

function finished(
	call: Call,
	{ before, state, event }: { before: CallState; state: CallState; event: ToolUsed | ActionTaken | HoldEnded },
	{ gates = [], reasons = [], caller = [], part }: Came
): DeskStep {
	const feeling = felt(call, state, reasons);
	return {
		state: { ...state, ...feeling, gates: [...state.gates, ...gates] },
		turn: {
			...blankTurn(before),
			event: event.id,
			kind: event.type,
			elapsedMillis: event.elapsedMillis,
			...part,
			caller,
			reasons,
			...feeling,
			mood: moodOf(feeling.heat)
		}
	};
}

/** Looks something up, or types a line into the shell. Undefined for what is not there. */
export function useTool(call: Call, before: CallState, event: ToolUsed): DeskStep | undefined {
	const { scenario } = call;
	const { tool, target } = event;
	const index = before.turns.length;
	if (tool === 'shell') {
		if (scenario.shell === undefined) return undefined;
		const { command, output } = runShell(call, before, target);
		const gates = gatesOfTags(call, worldOf(call, before), { tags: command?.tags ?? [], by: target, turn: index });
		const after = command === undefined ? before : withEffects(before, command);
		const seen =
			command === undefined ? { state: after, reveals: [] } : shown(call, after, `shell/${command.id}`, index);
		return finished(
			call,
			{ before, state: seen.state, event },
			{
				gates,
				part: {
					reveals: seen.reveals,
					tool: { tool, target, output, ...(command !== undefined && { id: command.id }) }
				}
			}
		);
	}
	const entries = {
		directory: scenario.directory,
		status: scenario.services ?? [],
		article: scenario.articles,
		history: scenario.history ?? []
	}[tool];
	const entry = entries.find(({ id }) => id === target);
	if (entry === undefined) return undefined;
	const seen = shown(call, withEffects(before, entry), `${tool}/${target}`, index);
	return finished(
		call,
		{ before, state: seen.state, event },
		{ part: { reveals: seen.reveals, tool: { tool, target, id: target } } }
	);
}

/** Takes an action at the desk. Undefined for one that is not there or not possible now. */
export function act(call: Call, before: CallState, event: ActionTaken): DeskStep | undefined {
	const action = call.scenario.actions.find(({ id }) => id === event.action);
	if (action === undefined || !canTake(call, before, action)) return undefined;
	const done = take(call, before, action, before.turns.length);
	const lines = new LineDrawer(call, before.start.seed, before.drawn);
	const caller = lines.says(`action/${action.id}`, done.say, moodOf(before.heat));
	return finished(
		call,
		{ before, state: { ...done.state, drawn: lines.drawn }, event },
		{
			gates: done.gates,
			reasons: done.unasked ? [because('unasked')] : [],
			caller,
			part: { actions: [action.id], results: done.result === undefined ? [] : [done.result], reveals: done.reveals }
		}
	);
}

/** Whether the technician asked before the hold that begins now: in the last words spoken. */
export const askedToHold = (state: CallState): boolean =>
	state.turns.findLast(({ kind }) => kind === 'reply-said')?.moves.includes('ask-hold') === true;

/** Takes the caller off hold. Undefined where nobody is on hold. */
export function endHold(call: Call, before: CallState, event: HoldEnded): DeskStep | undefined {
	if (before.holdSince === null) return undefined;
	const reasons = held(before, event.elapsedMillis);
	const lines = new LineDrawer(call, before.start.seed, before.drawn);
	const caller =
		reasons.length === 0 ? lines.topic('chat', moodOf(before.heat)) : lines.topic('hold', moodOf(before.heat));
	const state = { ...before, holdSince: null, spokeAt: event.elapsedMillis, drawn: lines.drawn };
	return finished(call, { before, state, event }, { reasons, caller, part: {} });
}

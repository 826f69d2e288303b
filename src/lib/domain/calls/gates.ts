import { outcomeOf, worldOf, type Call, type CallState, type GateFailure } from './call-state.ts';
import { holds, type World } from './conditions.ts';
import type { GateKind } from './criteria.ts';
import type { ActionTag, PolicyRule } from './scenario.schema.ts';

const usualNeeds: Readonly<Partial<Record<GateKind, readonly string[]>>> = {
	identity: ['verified'],
	consent: ['said ask-permission', 'said check-data'],
	incident: ['reported']
};

const byMove: Readonly<Record<string, GateKind>> = {
	'ask-password': 'password',
	'break-policy': 'exception',
	'blame-caller': 'conduct',
	argue: 'conduct'
};

/** Tag -> the gate, and whether needs can excuse it. */
const byTag: Readonly<Partial<Record<ActionTag, { gate: GateKind; always?: true }>>> = {
	account: { gate: 'identity' },
	destructive: { gate: 'consent' },
	exception: { gate: 'exception', always: true },
	evidence: { gate: 'incident', always: true }
};

const rulesOf = (call: Call, gate: GateKind): PolicyRule[] =>
	call.scenario.policy.rules.filter((rule) => rule.gate === gate);

const failure = (gate: GateKind, rule: PolicyRule | undefined, turn: number, by: string): GateFailure => ({
	gate,
	...(rule !== undefined && { rule: rule.id }),
	turn,
	by
});

/** The gate that a move fails, if it fails one. */
export function gatesOfMoves(call: Call, moves: readonly string[], turn: number): GateFailure[] {
	return moves.flatMap((move) => {
		const gate = byMove[move];
		return gate === undefined ? [] : [failure(gate, rulesOf(call, gate)[0], turn, move)];
	});
}

/** Gates that an action or command fails; `world` is as it was before it. */
export function gatesOfTags(
	call: Call,
	world: World,
	{ tags, by, turn }: { tags: readonly ActionTag[]; by: string; turn: number }
): GateFailure[] {
	return tags.flatMap((tag) => {
		const tested = byTag[tag];
		if (tested === undefined) return [];
		const { gate, always } = tested;
		const named = rulesOf(call, gate);
		const rule = named.find(({ when }) => holds(when, world));
		// A rule that is limited to a condition leaves the rest to nobody; without a rule the usual one holds.
		if (named.length > 0 && rule === undefined) return [];
		const kept = always !== true && holds(rule?.needs ?? usualNeeds[gate], world);
		return kept ? [] : [failure(gate, rule, turn, by)];
	});
}

/** Gates that are failed by what was not done until the end. */
export function gatesAtEnd(call: Call, state: CallState): GateFailure[] {
	const world = worldOf(call, state);
	return rulesOf(call, 'incident')
		.filter(({ when, needs }) => holds(when, world) && !holds(needs ?? usualNeeds.incident, world))
		.map((rule) => failure('incident', rule, state.turns.length - 1, 'the end of the call'));
}

/** Whether the call came out as it should: what had to be reached is reached, and the caller is still there. */
export const isSolved = (call: Call, state: CallState): boolean =>
	state.ended?.how !== 'hung-up' && holds(outcomeOf(call).needs, worldOf(call, state));

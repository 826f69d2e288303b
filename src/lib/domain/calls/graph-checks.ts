import { seededRng } from '#lib/domain/shared/rng.ts';
import { callOf, type Call, type CallState } from './call-state.ts';
import { canTake } from './effects.ts';
import { isSolved } from './gates.ts';
import { offersOf } from './offers.ts';
import { playCall, type Manner } from './player.ts';
import { flaw, type Flaw } from './references.ts';
import type { CallDesk, Scenario } from './scenario.schema.ts';

/** Plays of each variant, at most: the search ends as soon as everything was seen. */
const plays: Readonly<Record<Manner, number>> = { careful: 40, careless: 80, rude: 6 };

/** What some play showed to be possible. */
interface Seen {
	readonly facts: Set<string>;
	readonly replies: Set<string>;
	readonly actions: Set<string>;
	readonly gates: Set<string>;
	readonly traps: Set<string>;
	/** Variants that were won, and those in which something went wrong. */
	readonly won: Set<string>;
	readonly lost: Set<string>;
	/** Variant -> where nothing was left to say. */
	readonly silent: Map<string, string>;
	readonly proven: Set<string>;
}

function watch(call: Call, seen: Seen): (state: CallState) => void {
	return (state) => {
		const offers = offersOf(call, state);
		for (const { id } of offers) seen.replies.add(id);
		for (const { id } of state.facts) seen.facts.add(id);
		for (const { id } of state.traps) seen.traps.add(id);
		for (const { rule } of state.gates) seen.gates.add(rule ?? '');
		for (const action of call.scenario.actions) {
			if (!seen.actions.has(action.id) && canTake(call, state, action)) seen.actions.add(action.id);
		}
		if (state.flags.includes('verified')) seen.proven.add(call.variant.id);
		if (offers.length === 0 && state.ended === undefined && state.said['close'] === undefined) {
			const last = state.turns.findLast(({ replyId }) => replyId !== undefined)?.replyId ?? 'the opening';
			if (!seen.silent.has(call.variant.id)) seen.silent.set(call.variant.id, last);
		}
	};
}

function complete(scenario: Scenario, seen: Seen): boolean {
	return (
		scenario.facts.every(({ id }) => seen.facts.has(id)) &&
		scenario.turns.every(({ replies }) => replies.every(({ id }) => seen.replies.has(id))) &&
		scenario.actions.every(({ id }) => seen.actions.has(id)) &&
		scenario.traps.every(({ id }) => seen.traps.has(id)) &&
		scenario.policy.rules.every(({ id, gate }) => gate === undefined || seen.gates.has(id))
	);
}

function explore(scenario: Scenario, desk: CallDesk): Seen {
	const seen: Seen = {
		facts: new Set(),
		replies: new Set(),
		actions: new Set(),
		gates: new Set(),
		traps: new Set(),
		won: new Set(),
		lost: new Set(),
		silent: new Map(),
		proven: new Set()
	};
	const play = (call: Call, manner: Manner, round: number): void => {
		const seed = `${manner}/${String(round)}`;
		const { state } = playCall(call, { seed, rng: seededRng(`${scenario.id}/${seed}`), manner }, watch(call, seen));
		if (isSolved(call, state) && state.gates.length === 0) seen.won.add(call.variant.id);
		if (state.gates.length > 0 || state.ended?.how === 'hung-up') seen.lost.add(call.variant.id);
	};
	const calls = scenario.variants.map(({ id }) => callOf(scenario, id, desk));
	for (const call of calls) {
		for (let round = 0; round < plays.careful && !seen.won.has(call.variant.id); round++) play(call, 'careful', round);
		for (let round = 0; round < plays.rude; round++) play(call, 'rude', round);
	}
	for (let round = 0; round < plays.careless && !complete(scenario, seen); round++) {
		for (const call of calls) {
			play(call, 'careless', round);
			play(call, 'careful', round + plays.careful);
		}
	}
	return seen;
}

/** Plays a scenario in many ways and says what no play could do, or what no play should. */
export function graphFlaws(scenario: Scenario, desk: CallDesk): Flaw[] {
	const seen = explore(scenario, desk);
	const flaws: Flaw[] = [];
	for (const [index, { id, identity }] of scenario.variants.entries()) {
		const at = ['variants', index];
		if (!seen.won.has(id)) {
			const fix = 'see that every need of its outcome can be met by the replies and the desk, with all gates kept';
			flaws.push(flaw(at, `no play wins as ${id}`, fix));
		}
		if (!seen.lost.has(id)) {
			flaws.push(flaw(at, `nothing can go wrong as ${id}`, 'offer a reply or an action that fails a gate'));
		}
		const silent = seen.silent.get(id);
		if (silent !== undefined) {
			const fix = 'let the last turn have no `when`, `until: [said close]`, and replies with `again: true`';
			flaws.push(flaw(at, `${id} leaves nothing to say after ${silent}`, fix));
		}
		if (identity === 'impostor' && seen.proven.has(id)) {
			flaws.push(flaw(at, `the impostor ${id} can be verified`, 'set `verified` only `when: [genuine, …]`'));
		}
	}
	for (const [index, { id }] of scenario.facts.entries()) {
		if (!seen.facts.has(id)) {
			const fix = 'loosen its `when`, or offer a reply with one of its moves or a tool that shows it';
			flaws.push(flaw(['facts', index], `no play finds the fact ${id}`, fix));
		}
	}
	for (const [index, { replies }] of scenario.turns.entries()) {
		for (const [place, { id }] of replies.entries()) {
			if (!seen.replies.has(id)) {
				const fix = 'loosen its conditions or those of its turn, or move the turn up';
				flaws.push(flaw(['turns', index, 'replies', place], `no play is offered the reply ${id}`, fix));
			}
		}
	}
	for (const [index, { id }] of scenario.actions.entries()) {
		if (!seen.actions.has(id)) {
			flaws.push(flaw(['actions', index], `no play can take the action ${id}`, 'loosen its `when`'));
		}
	}
	for (const [index, { id, gate }] of scenario.policy.rules.entries()) {
		if (gate !== undefined && !seen.gates.has(id)) {
			const fix = `offer a reply or an action that fails the gate ${gate}, or take the gate off the rule`;
			flaws.push(flaw(['policy', 'rules', index], `no play fails the gate of ${id}`, fix));
		}
	}
	for (const [index, { id }] of scenario.traps.entries()) {
		if (!seen.traps.has(id)) {
			flaws.push(flaw(['traps', index], `no play falls into the trap ${id}`, 'offer what leads into it, or remove it'));
		}
	}
	return flaws;
}

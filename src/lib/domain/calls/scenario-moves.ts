import { isStandardMove } from './moves.ts';
import type { Reply, Scenario } from './scenario.schema.ts';

const expansions = new WeakMap<Scenario, WeakMap<readonly string[], readonly string[]>>();

function expand(scenario: Scenario, moves: readonly string[]): readonly string[] {
	const all = moves.flatMap((move) => {
		const own = scenario.moves?.find(({ id }) => id === move);
		return own !== undefined ? [own.id, own.like] : isStandardMove(move) ? [move] : [];
	});
	return [...new Set(all)];
}

/** Moves with the standard ones that a scenario's own count as; each once, unknown ones left out. Asked often for the same lists, so kept. */
export function expanded(scenario: Scenario, moves: readonly string[]): readonly string[] {
	const ofScenario = expansions.get(scenario) ?? new WeakMap<readonly string[], readonly string[]>();
	expansions.set(scenario, ofScenario);
	const held = ofScenario.get(moves) ?? expand(scenario, moves);
	ofScenario.set(moves, held);
	return held;
}

const replies = new WeakMap<Scenario, ReadonlyMap<string, Reply>>();

/** A reply of a scenario by its id. */
export function replyById(scenario: Scenario, id: string): Reply | undefined {
	const held = replies.get(scenario);
	if (held !== undefined) return held.get(id);
	const made = new Map(scenario.turns.flatMap((turn) => turn.replies.map((reply) => [reply.id, reply])));
	replies.set(scenario, made);
	return made.get(id);
}

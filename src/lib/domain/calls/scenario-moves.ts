import { isStandardMove } from './moves.ts';
import type { Reply, Scenario } from './scenario.schema.ts';

/** Moves with the standard ones that a scenario's own count as; each once, unknown ones left out. */
export function expanded(scenario: Scenario, moves: readonly string[]): string[] {
	const all = moves.flatMap((move) => {
		const own = scenario.moves?.find(({ id }) => id === move);
		return own !== undefined ? [own.id, own.like] : isStandardMove(move) ? [move] : [];
	});
	return [...new Set(all)];
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

import { seededRng, shuffled } from '#lib/domain/shared/rng.ts';
import { worldOf, type Call, type CallState } from './call-state.ts';
import { holds, type World } from './conditions.ts';
import type { Reply, Scenario, Turn } from './scenario.schema.ts';

/** A guided choice is of this many replies. */
const few = 3;
const most = 5;

const replies = new WeakMap<Scenario, ReadonlyMap<string, Reply>>();

/** A reply of a scenario by its id. */
export function replyById(scenario: Scenario, id: string): Reply | undefined {
	const held = replies.get(scenario);
	if (held !== undefined) return held.get(id);
	const made = new Map(scenario.turns.flatMap((turn) => turn.replies.map((reply) => [reply.id, reply])));
	replies.set(scenario, made);
	return made.get(id);
}

function isOver(turn: Turn, world: World, spent: ReadonlySet<string>): boolean {
	if (turn.until !== undefined) return holds(turn.until, world);
	return turn.replies.some(({ id }) => spent.has(id));
}

/**
 * The replies to pick from: of the first turn that is open; where it has fewer than three left, the next open ones fill up, to five at most.
 * Shuffled by the seed; the same state gives the same order. None once the call is over or the technician has said goodbye.
 */
export function offersOf(call: Call, state: CallState): Reply[] {
	if (state.ended !== undefined || state.said['close'] !== undefined) return [];
	const world = worldOf(call, state);
	const spent = new Set<string>();
	for (const { replyId, putOff } of state.turns) {
		// A question that was talked over or put off may be asked again.
		if (replyId === undefined) continue;
		if (putOff.length === 0) spent.add(replyId);
		else spent.delete(replyId);
	}
	const offered: Reply[] = [];
	for (const turn of call.scenario.turns) {
		if (offered.length >= few) break;
		if (!holds(turn.when, world) || isOver(turn, world, spent)) continue;
		const open = turn.replies.filter(
			(reply) => (reply.again === true || !spent.has(reply.id)) && holds(reply.when, world)
		);
		offered.push(...open);
	}
	return shuffled(offered.slice(0, most), seededRng(`${state.start.seed}/offer/${String(state.turns.length)}`));
}

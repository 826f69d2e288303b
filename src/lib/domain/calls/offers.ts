import { seededRng, shuffled } from '#lib/domain/shared/rng.ts';
import { worldOf, type Call, type CallState } from './call-state.ts';
import { holds, holdsApartFromMood, type World } from './conditions.ts';
import { expanded } from './scenario-moves.ts';
import type { Reply, Turn } from './scenario.schema.ts';

/** A guided choice is of this many replies. */
const few = 3;
const most = 5;

function isOver(turn: Turn, world: World, spent: ReadonlySet<string>): boolean {
	if (turn.until !== undefined) return holds(turn.until, world);
	return turn.replies.some(({ id }) => spent.has(id));
}

/** Whether a reply would bring something to light or make something happen. */
export function isFruitful({ scenario }: Call, world: World, reply: Reply): boolean {
	const moves = expanded(scenario, reply.moves);
	const asked = (by: readonly string[] | undefined): boolean => by?.some((move) => moves.includes(move)) === true;
	return (
		scenario.facts.some(({ id, ask, when }) => asked(ask) && !world.facts.has(id) && holdsApartFromMood(when, world)) ||
		scenario.actions.some(({ moves: by, when }) => asked(by) && holds(when, world)) ||
		scenario.answers.some(
			({ to, when, sets = [] }) => asked(to) && sets.some((flag) => !world.flags.has(flag)) && holds(when, world)
		)
	);
}

/**
 * The replies to pick from, five at most, from the turns that are open: a turn for one reply is offered alone, one that stays gives three, and
 * later ones fill up, so that a learner may go on before all is asked. The seed shuffles; the same state gives the same order. None once the call is over or the technician has said goodbye.
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
		if (offered.length >= most || !holds(turn.when, world) || isOver(turn, world, spent)) continue;
		const open = turn.replies.filter(
			(reply) => (reply.again === true || !spent.has(reply.id)) && holds(reply.when, world)
		);
		if (turn.until === undefined) {
			offered.push(...shuffled(open, seededRng(`${state.start.seed}/${turn.id}`)));
			// A moment of its own: nothing else distracts from it.
			if (offered.length === open.length && open.length >= few) break;
		} else {
			const order = shuffled(open, seededRng(`${state.start.seed}/${turn.id}`));
			// One of those shown leads on; which one is for the learner to see.
			const fruitful = order.findIndex((reply) => isFruitful(call, world, reply));
			if (fruitful > 0) order.unshift(...order.splice(fruitful, 1));
			offered.push(...(offered.length === 0 ? order.slice(0, few) : order));
		}
	}
	return shuffled(offered.slice(0, most), seededRng(`${state.start.seed}/offer/${String(state.turns.length)}`));
}

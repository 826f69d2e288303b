import { eventId, localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import { worldOf, type Call, type CallState } from './call-state.ts';
import { termHolds } from './conditions.ts';
import { canTake } from './effects.ts';
import type { CallChange, CallStarted, CallStep } from './events.ts';
import { gatesOfTags, isSolved } from './gates.ts';
import { beginCall, stepCall } from './engine.ts';
import { hearing, limits, moveEffects } from './move-effects.ts';
import { isStandardMove, kindOfMove } from './moves.ts';
import { isFruitful, offersOf } from './offers.ts';
import { expanded } from './scenario-moves.ts';
import { shellIsOpen } from './shell.ts';
import type { Action, Reply } from './scenario.schema.ts';

// Plays a call without a learner: for the checks of the build, and for laws that hold in every play.

const stamp = {
	version: 1,
	at: millis(0),
	offset: offsetMinutes(0),
	day: localDay(0),
	device: 'player',
	run: 'play'
} as const;
const idOf = (place: number) => eventId(String(place).padStart(6, '0'));

export const startOf = ({ scenario, variant }: Call, seed: string): CallStarted => ({
	...stamp,
	id: idOf(0),
	type: 'call-started',
	scenario: scenario.id,
	scenarioVersion: scenario.version,
	variant: variant.id,
	seed,
	patience: 1
});

/** A change as the event at a place of a play. */
export const eventAt = (place: number, change: CallChange): CallStep => ({ ...stamp, id: idOf(place), ...change });

/** How a play chooses: as a good technician would, by chance, or as it pleases a rude one. */
export type Manner = 'careful' | 'careless' | 'rude';

const likes = ({ scenario }: Call, reply: Reply): number =>
	expanded(scenario, reply.moves)
		.filter(isStandardMove)
		.reduce((sum, move) => sum + moveEffects[move].trust - moveEffects[move].heat, 0);

const isMisstep = ({ scenario }: Call, reply: Reply): boolean =>
	expanded(scenario, reply.moves).some((move) => kindOfMove(move) === 'missteps');

function sound(call: Call, state: CallState, action: Action): boolean {
	const { tags = [], id } = action;
	const world = worldOf(call, state);
	const did = `did ${id}`;
	return (
		!tags.includes('needless') &&
		!call.scenario.traps.some(
			({ when }) => when.includes(did) && when.every((term) => term === did || termHolds(term, world))
		) &&
		gatesOfTags(call, world, { tags, by: id, turn: 0 }).length === 0
	);
}

/** What was looked at already need not be looked at again. */
function openTools(call: Call, state: CallState): CallChange[] {
	const { scenario } = call;
	const used = new Set(state.turns.flatMap(({ tool }) => (tool === undefined ? [] : [`${tool.tool}/${tool.target}`])));
	const commands = shellIsOpen(call, state) ? (scenario.shell?.commands ?? []) : [];
	const targets = [
		...scenario.directory.map(({ id }) => ['directory', id] as const),
		...(scenario.services ?? []).map(({ id }) => ['status', id] as const),
		...scenario.articles.map(({ id }) => ['article', id] as const),
		...(scenario.history ?? []).map(({ id }) => ['history', id] as const),
		...commands.map(({ type }) => ['shell', [type].flat()[0]?.replaceAll('*', ' x') ?? ''] as const)
	];
	return targets
		.filter(([tool, target]) => tool === 'status' || tool === 'shell' || !used.has(`${tool}/${target}`))
		.map(([tool, target]) => ({ type: 'tool-used', tool, target, elapsedMillis: state.elapsedMillis + 8000 }));
}

const replyChange = ({ id, text, moves }: Reply, state: CallState): CallChange => ({
	type: 'reply-said',
	mode: 'guided',
	text,
	moves,
	replyId: id,
	elapsedMillis: state.elapsedMillis + 15_000
});

/** Replies, actions and tools that are open now, by manner. Empty where the call cannot go on. */
export function choicesOf(call: Call, state: CallState, manner: Manner): CallChange[] {
	if (state.ended !== undefined) return [];
	const world = worldOf(call, state);
	const offers = offersOf(call, state);
	const actions = call.scenario.actions.filter(
		(action) => (action.moves === undefined || action.at !== 'caller') && canTake(call, state, action)
	);
	const taken = ({ id }: Action): CallChange => ({
		type: 'action-taken',
		action: id,
		elapsedMillis: state.elapsedMillis + 10_000
	});
	if (manner === 'careless') {
		return [...offers.map((reply) => replyChange(reply, state)), ...actions.map(taken), ...openTools(call, state)];
	}
	if (manner === 'rude') {
		const worst = [...offers].sort((a, b) => likes(call, a) - likes(call, b));
		return worst.slice(0, 2).map((reply) => replyChange(reply, state));
	}
	const kind = offers.filter((reply) => !isMisstep(call, reply) && !reply.moves.includes('close'));
	const cooling = kind.filter((reply) => reply.moves.some((move) => hearing.has(move)));
	if (state.heat >= limits.felt && cooling.length > 0) return cooling.map((reply) => replyChange(reply, state));
	const leading = kind.filter((reply) => isFruitful(call, world, reply));
	const good = actions.filter((action) => sound(call, state, action) && !world.done.has(action.id));
	const again = actions.filter((action) => sound(call, state, action) && world.done.has(action.id));
	const best = [...good.map(taken), ...leading.map((reply) => replyChange(reply, state)), ...openTools(call, state)];
	return best.length > 0
		? [...best, ...kind.map((reply) => replyChange(reply, state))]
		: [...kind.map((reply) => replyChange(reply, state)), ...again.map(taken)];
}

export interface Play {
	readonly state: CallState;
	readonly events: readonly (CallStarted | CallStep)[];
}

/** Plays a call to its end, or for `most` steps and then ends it. `watch` sees every state. */
export function playCall(
	call: Call,
	{ seed, rng, manner, most = 70 }: { seed: string; rng: Rng; manner: Manner; most?: number },
	watch?: (state: CallState) => void
): Play {
	const start = startOf(call, seed);
	const events: (CallStarted | CallStep)[] = [start];
	let state = beginCall(call, start);
	watch?.(state);
	const step = (change: CallChange): void => {
		const event = eventAt(events.length, change);
		events.push(event);
		state = stepCall(call, state, event);
		watch?.(state);
	};
	for (let steps = 0; steps < most && state.ended === undefined; steps++) {
		if (manner === 'careful' && isSolved(call, state)) break;
		const choices = choicesOf(call, state, manner);
		const change = choices[Math.floor(rng() * choices.length)];
		if (change === undefined) break;
		step(change);
		if (manner !== 'rude' && state.said['close'] !== undefined) break;
	}
	if (state.ended === undefined) step({ type: 'call-ended', how: 'closed', elapsedMillis: state.elapsedMillis + 1000 });
	return { state, events };
}

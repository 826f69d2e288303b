import { answer, type Answered } from './answering.ts';
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
import type { ReplySaid } from './events.ts';
import { canTake, take } from './effects.ts';
import { because, felt, hear, held, silence, type Heard } from './feelings.ts';
import { gatesOfMoves } from './gates.ts';
import { limits } from './move-effects.ts';
import { kindOfMove } from './moves.ts';
import { expanded, replyById } from './scenario-moves.ts';

const counted = (said: CallState['said'], moves: readonly string[]): CallState['said'] => ({
	...said,
	...Object.fromEntries(moves.map((move) => [move, (said[move] ?? 0) + 1]))
});

const isQuestion = (move: string): boolean =>
	move !== 'paraphrase' &&
	(['discovery', 'diagnosis'].includes(kindOfMove(move) ?? '') || ['verify-identity', 'ask-name'].includes(move));

const rude: readonly string[] = ['blame-caller', 'dismiss', 'argue'];

/** The caller's first word after a reply, before any answer; undefined where there is nothing to remark. */
function remark(moves: readonly string[], heard: Heard, after: { repeats: number; ignored: number }) {
	if (heard.inflaming.length > 0 || moves.some((move) => rude.includes(move))) return 'hurt';
	if (heard.reasons.some(({ why }) => why === 'jargon')) return 'jargon';
	if (after.repeats > 0) return 'repeat';
	if (heard.talkedOver) return 'vent';
	return after.ignored >= 2 ? 'ignored' : undefined;
}

/** What a caller says who was neither asked nor hurt. */
function nod(moves: readonly string[], heard: Heard) {
	if (moves.includes('close')) return 'bye';
	if (moves.includes('ask-hold')) return 'hold';
	if (heard.vents > 0) return 'vent';
	if (moves.some(isQuestion)) return 'unknown';
	return moves.some((move) => kindOfMove(move) === 'rapport') ? 'thanks' : 'chat';
}

/** The step of a reply: what the caller feels, what it makes happen, what they answer. */
export function speak(
	call: Call,
	before: CallState,
	event: ReplySaid
): { state: CallState; turn: Omit<CallTurn, 'phase'> } {
	const index = before.turns.length;
	const moves = expanded(call.scenario, event.moves);
	const reply = event.replyId === undefined ? undefined : replyById(call.scenario, event.replyId);
	const heard = hear(call, before, { moves, text: event.text ?? reply?.text, reply });
	const lines = new LineDrawer(call, before.start.seed, before.drawn);
	const gates: GateFailure[] = gatesOfMoves(call, moves, index);
	// Who speaks takes the caller off hold.
	const waited = before.holdSince === null ? silence(before, event.elapsedMillis) : held(before, event.elapsedMillis);
	const first: Reason[] = [...heard.reasons, ...waited];
	let state: CallState = {
		...before,
		...felt(call, before, first),
		vents: heard.vents,
		said: counted(before.said, moves),
		spokeAt: event.elapsedMillis,
		holdSince: null
	};

	const says: string[] = [];
	const taken: string[] = [];
	const results: string[] = [];
	const reveals: string[] = [];
	// Consent is asked before: a reply that asks and does it at once has not waited for the answer.
	const consent = worldOf(call, before).said;
	const later: Reason[] = [];
	for (const action of call.scenario.actions) {
		if (action.moves?.some((move) => moves.includes(move)) !== true || !canTake(call, state, action)) continue;
		const done = take(call, { ...state, said: before.said }, action, index);
		state = { ...done.state, said: state.said };
		gates.push(...done.gates);
		reveals.push(...done.reveals);
		taken.push(action.id);
		if (done.result !== undefined) results.push(done.result);
		says.push(...lines.says(`action/${action.id}`, done.say, moodOf(state.heat)));
		if (done.unasked && !consent.has('ask-permission') && !moves.includes('remote-in')) later.push(because('unasked'));
	}

	const spoken = taken.length > 0 ? moves.filter((move) => !isDoing(call, move, taken)) : moves;
	const asked = { moves: spoken, direct: event.moves, turn: index, cooled: heard.cooled };
	const answered: Answered = heard.talkedOver
		? { state, says: [], reveals: [], repeats: [], putOff: moves.filter(isQuestion) }
		: answer(call, { ...state, said: before.said }, asked, lines);
	const { repeats, putOff } = answered;
	state = { ...answered.state, said: state.said };
	says.push(...answered.says);
	reveals.push(...answered.reveals);

	const came = reveals.length > 0 || taken.length > 0;
	const soothed = first.some(({ heat }) => heat < -2);
	const venting = before.vents > 0;
	const passedOver = before.heat >= limits.felt && !soothed && !came && !venting;
	const ignored = passedOver ? before.ignored + 1 : 0;
	if (passedOver) later.push(because('ignored', Math.min(2, ignored)));
	later.push(...repeats.map((fact) => because('repeated', 1, fact)));
	if (came) later.push(because('progress'));
	else if (!soothed && !venting && says.length === 0) later.push(because('drag'));
	state = { ...state, ...felt(call, state, later), ignored };

	const boiling = boil(state, index);
	state = boiling.state;
	const mood = moodOf(state.heat);
	let caller: string[];
	if (boiling.says !== undefined) {
		caller = [...says, ...lines.topic(boiling.says, mood)];
	} else {
		const topic = remark(moves, heard, { repeats: repeats.length, ignored });
		caller = [...(topic === undefined ? [] : lines.topic(topic, mood)), ...says];
		if (caller.length === 0) caller = lines.topic(nod(moves, heard), mood);
	}
	const turn = {
		index,
		event: event.id,
		kind: event.type,
		elapsedMillis: event.elapsedMillis,
		mode: event.mode,
		...((event.text ?? reply?.text) !== undefined && { text: event.text ?? reply?.text ?? '' }),
		moves,
		...(event.replyId !== undefined && { replyId: event.replyId }),
		actions: taken,
		results,
		caller,
		reveals,
		repeats,
		putOff,
		jargon: heard.jargon,
		inflaming: heard.inflaming,
		venting,
		reasons: [...first, ...later],
		heat: state.heat,
		trust: state.trust,
		mood
	};
	return { state: { ...state, drawn: lines.drawn, gates: [...state.gates, ...gates] }, turn };
}

/** Whether a move only was the telling of an action that happened: the caller does it and has no more to say. */
const isDoing = (call: Call, move: string, taken: readonly string[]): boolean =>
	call.scenario.actions.some(
		({ id, moves, say }) => taken.includes(id) && say !== undefined && moves?.includes(move) === true
	);

/** A caller who is too hot asks for the manager, and then hangs up. */
function boil(state: CallState, turn: number): { state: CallState; says?: 'manager' | 'hang-up' } {
	if (state.heat < limits.manager) return { state };
	if (!state.managerAsked) return { state: { ...state, managerAsked: true, boils: 0 }, says: 'manager' };
	const boils = state.boils + 1;
	if (state.heat < limits.hangUp && boils <= limits.boils) return { state: { ...state, boils } };
	return { state: { ...state, boils, ended: { how: 'hung-up', turn } }, says: 'hang-up' };
}

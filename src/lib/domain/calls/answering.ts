import { moodOf, worldOf, type Call, type CallState } from './call-state.ts';
import { holds, holdsApartFromMood } from './conditions.ts';
import { withEffects, withFact } from './effects.ts';
import type { LineDrawer } from './caller-lines.ts';
import type { Mood } from './criteria.ts';
import type { Fact } from './scenario.schema.ts';

/** How many facts come out at a time. */
const atOnce: Readonly<Record<Mood, number>> = { calm: 6, tense: 2, angry: 1 };

/** What a caller answers to the moves of a reply. */
export interface Answered {
	readonly state: CallState;
	readonly says: readonly string[];
	readonly reveals: readonly string[];
	/** Facts known before that were asked for again in the same way, and nothing new came of it. */
	readonly repeats: readonly string[];
	readonly putOff: readonly string[];
}

/** Answers what was asked: facts first, then what the scenario says to the other moves. */
export function answer(
	call: Call,
	before: CallState,
	asked: { moves: readonly string[]; direct: readonly string[]; turn: number; cooled: boolean },
	lines: LineDrawer
): Answered {
	const { moves, direct, turn, cooled } = asked;
	const world = worldOf(call, before);
	const mood = moodOf(before.heat);
	const meant = call.scenario.facts.filter(
		({ ask = [], when }) => ask.some((move) => moves.includes(move)) && holdsApartFromMood(when, world)
	);
	const fresh = meant.filter(({ id }) => !world.facts.has(id));
	const tellable = fresh.filter(
		(fact) => holds(fact.when, world) && (mood !== 'angry' || cooled || before.deferred.includes(fact.id))
	);
	const told = tellable.slice(0, atOnce[mood]);
	const putOff = fresh.filter((fact) => !told.includes(fact)).map(({ id }) => id);
	const known = meant.filter(({ id }) => world.facts.has(id));
	const again = known.filter(({ ask = [] }) =>
		ask.some((move) => direct.includes(move) && before.said[move] !== undefined)
	);
	const repeats = putOff.length + told.length > 0 ? [] : again.map(({ id }) => id);
	// Asked in another way for what is known: the caller says it once more.
	const restated = putOff.length + told.length + again.length > 0 ? [] : known.slice(0, 1);

	let state = told.reduce((held: CallState, fact: Fact) => withEffects(withFact(held, fact.id, turn), fact), before);
	const says = [...told, ...restated].flatMap((fact) => lines.says(`fact/${fact.id}`, fact.say ?? fact.note, mood));
	const taken = new Set(meant.flatMap(({ ask = [] }) => ask));
	for (const move of moves) {
		if (taken.has(move)) continue;
		const place = call.scenario.answers.findIndex(
			({ to, when, once }, index) =>
				to.includes(move) && holds(when, world) && !(once === true && before.answered.includes(index))
		);
		const found = call.scenario.answers[place];
		if (found === undefined) continue;
		for (const each of found.to) taken.add(each);
		state = withEffects({ ...state, answered: [...state.answered, place] }, found);
		says.push(...lines.says(`answer/${String(place)}`, found.say, mood));
	}
	if (putOff.length > 0) {
		state = { ...state, deferred: [...new Set([...state.deferred, ...putOff])] };
		if (told.length === 0) says.push(...lines.topic('deflect', mood));
	}
	return { state, says, reveals: told.map(({ id }) => id), repeats, putOff };
}

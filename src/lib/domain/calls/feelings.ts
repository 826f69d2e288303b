import { unexplained, wordsIn } from './call-words.ts';
import type { Call, CallState, Reason } from './call-state.ts';
import { effectOf, hearing, limits, rules, tempers, type Rule } from './move-effects.ts';
import { isStandardMove, kindOfMove } from './moves.ts';
import type { Reply } from './scenario.schema.ts';

/** What a reply looked like to the caller, before any answer. */
export interface Heard {
	readonly reasons: readonly Reason[];
	readonly jargon: readonly string[];
	readonly inflaming: readonly string[];
	/** Was a feeling taken up? */
	readonly cooled: boolean;
	/** A question came while the caller was letting off steam: it is talked over. */
	readonly talkedOver: boolean;
	readonly vents: number;
}

export const because = (why: Rule, times = 1, about?: string): Reason => ({
	why,
	heat: rules[why].heat * times,
	trust: rules[why].trust * times,
	...(about !== undefined && { about })
});

/** An open question invites the storm; any other breaks into it. */
const asks = (move: string): boolean =>
	move !== 'ask-problem' && ['discovery', 'diagnosis', 'policy'].includes(kindOfMove(move) ?? '');

/** What the words and moves of a reply do to the caller. */
export function hear(
	call: Call,
	state: CallState,
	said: { moves: readonly string[]; text: string | undefined; reply: Reply | undefined }
): Heard {
	const { moves, text = '', reply } = said;
	const cooled = moves.some((move) => hearing.has(move));
	const explains = moves.includes('explain-plainly');
	const jargon = explains || call.variant.jargon === 2 ? [] : unexplained(text, call.desk);
	const inflaming = wordsIn(text, call.desk.inflaming);
	const venting = state.vents > 0;
	const talkedOver = venting && !cooled && moves.some(asks);

	const reasons: Reason[] = [];
	if (reply?.heat !== undefined || reply?.trust !== undefined) {
		reasons.push({ why: 'reply', heat: reply.heat ?? 0, trust: reply.trust ?? 0, about: reply.id });
	} else {
		for (const move of moves.filter(isStandardMove)) {
			reasons.push({ why: 'move', about: move, ...effectOf(move, state.said[move] ?? 0) });
		}
	}
	if (venting) reasons.push(because(cooled ? 'heard' : talkedOver ? 'interrupted' : 'listened'));
	if (jargon.length > call.variant.jargon) {
		reasons.push(because('jargon', jargon.length - call.variant.jargon, jargon[0]));
	}
	reasons.push(...inflaming.map((phrase) => because('inflamed', 1, phrase)));
	if (moves.includes('remote-in') && !moves.includes('ask-permission') && state.said['ask-permission'] === undefined) {
		reasons.push(because('unasked'));
	}
	return {
		reasons,
		jargon,
		inflaming,
		cooled,
		talkedOver,
		vents: !venting || cooled ? 0 : state.vents - 1
	};
}

/** What silence since somebody last spoke does. */
export function silence(state: CallState, elapsedMillis: number): Reason[] {
	const { patience } = state.start;
	if (patience === null || state.holdSince !== null) return [];
	const over = elapsedMillis - state.spokeAt - limits.silenceMillis * patience;
	return over <= 0 ? [] : [because('silence', Math.min(3, Math.ceil(over / 60_000)))];
}

/** What a hold that ends does. */
export function held(state: CallState, elapsedMillis: number): Reason[] {
	const { patience } = state.start;
	const asked = state.turns.findLast(({ kind }) => kind === 'hold-started')?.moves.includes('ask-hold') === true;
	const reasons = asked ? [] : [because('dropped')];
	if (patience === null || state.holdSince === null) return reasons;
	const over = elapsedMillis - state.holdSince - limits.holdMillis * patience;
	return over <= 0 ? reasons : [...reasons, because('waiting', Math.min(6, Math.ceil(over / 30_000)))];
}

const clamped = (level: number): number => Math.min(100, Math.max(0, Math.round(level)));

/** Heat and trust after reasons, by the caller's temper; whole numbers from 0 to 100. */
export function felt(
	call: Call,
	{ heat, trust }: Pick<CallState, 'heat' | 'trust'>,
	reasons: readonly Reason[]
): { heat: number; trust: number } {
	const { rise, fall } = tempers[call.variant.temper];
	const heats = reasons.reduce((sum, reason) => sum + reason.heat * (reason.heat > 0 ? rise : fall), 0);
	const trusts = reasons.reduce((sum, reason) => sum + reason.trust, 0);
	return { heat: clamped(heat + heats), trust: clamped(trust + trusts) };
}

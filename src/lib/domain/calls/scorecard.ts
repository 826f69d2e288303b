import { bonusTable, cardTable, cardVersion, type CardSection } from './card-table.ts';
import { none, rated, refusing, type Evidence } from './card-marks.ts';
import { outcomeOf, type Call, type CallState, type GateFailure } from './call-state.ts';
import { criterionIds, type CriterionId } from './criteria.ts';
import { isSolved } from './gates.ts';
import { markTicket, type TicketMarks } from './ticket-marks.ts';

/** Points of one criterion with the turns that earned or lost them. */
interface Mark {
	readonly id: CriterionId;
	readonly section: CardSection;
	/** Null: this call gave no occasion; the mark leaves the sum. */
	readonly points: number | null;
	readonly of: number;
	readonly earnedBy: readonly number[];
	readonly lostBy: readonly number[];
	/** What a stronger reply would have been; undefined where all points were earned. */
	readonly stronger: string | undefined;
}

export type Band = 'ready' | 'nearly' | 'practise' | 'failed';

/** How an identity call came out: helping the wrong one and refusing the right one are told apart. */
interface Drill {
	readonly identity: 'genuine' | 'impostor';
	readonly falseGrant: boolean;
	readonly falseRefusal: boolean;
}

export interface Scorecard {
	readonly version: number;
	readonly marks: readonly Mark[];
	readonly bonus: number;
	readonly points: number;
	readonly of: number;
	/** 0 to 100, whole: points and bonus of what could be earned. */
	readonly percent: number;
	readonly band: Band;
	readonly solved: boolean;
	readonly gates: readonly GateFailure[];
	/** Null where the scenario has no impostor. */
	readonly drill: Drill | null;
	/** Own rating minus percent; undefined before the learner rated. */
	readonly selfGap: number | undefined;
	readonly ticket: TicketMarks | undefined;
}

function markOf(evidence: Evidence, id: CriterionId): Mark {
	const { call } = evidence;
	const { section, of, stronger } = cardTable[id];
	const skipped =
		call.scenario.skip?.includes(id) === true || (outcomeOf(call).kind === 'refuse' && refusing.includes(id));
	const { points, earnedBy = [], lostBy = [] } = skipped ? none : rated[id](evidence);
	return {
		id,
		section,
		points,
		of,
		earnedBy,
		lostBy,
		stronger: points === null || points === of ? undefined : (call.scenario.stronger[id] ?? stronger)
	};
}

function drillOf({ call, state, solved }: Evidence): Drill | null {
	if (!call.scenario.variants.some(({ identity }) => identity === 'impostor')) return null;
	const { identity } = call.variant;
	const account = new Set(
		call.scenario.actions.filter(({ tags }) => tags?.includes('account') === true).map(({ id }) => id)
	);
	const granted = state.done.some(({ id }) => account.has(id)) || state.said['break-policy'] !== undefined;
	const declined = state.said['decline-policy'] !== undefined;
	return {
		identity,
		falseGrant: identity === 'impostor' && granted,
		falseRefusal: identity === 'genuine' && declined && !solved && state.ended?.how === 'closed'
	};
}

const bandOf = (percent: number, gates: readonly GateFailure[]): Band =>
	gates.length > 0 ? 'failed' : percent >= 85 ? 'ready' : percent >= 70 ? 'nearly' : 'practise';

/** The card of a call, as it stands: what gave no occasion leaves the sum, and a failed gate overrides the band. */
export function scoreCall(call: Call, state: CallState): Scorecard {
	const ticket = state.ticket === undefined ? undefined : markTicket(call, state.ticket);
	const replies = state.turns.filter(({ kind }) => kind === 'reply-said');
	const evidence: Evidence = { call, state, replies, ticket, solved: isSolved(call, state) };
	const marks = criterionIds.map((id) => markOf(evidence, id));
	const counted = marks.filter(({ points }) => points !== null);
	const points = counted.reduce((sum, mark) => sum + (mark.points ?? 0), 0);
	const of = counted.reduce((sum, mark) => sum + mark.of, 0);
	const bonus =
		(state.said['educate'] === undefined ? 0 : bonusTable.educate) +
		(state.ticket?.article === true ? bonusTable.article : 0);
	const percent = of === 0 ? 0 : Math.min(100, Math.round((100 * (points + bonus)) / of));
	return {
		version: cardVersion,
		marks,
		bonus,
		points,
		of,
		percent,
		band: bandOf(percent, state.gates),
		solved: evidence.solved,
		gates: state.gates,
		drill: drillOf(evidence),
		selfGap: state.selfRating === undefined ? undefined : state.selfRating - percent,
		ticket
	};
}

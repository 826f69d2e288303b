import { outcomeOf, worldOf, type Call, type CallState, type CallTurn } from './call-state.ts';
import { parseTerm, termHolds, unmet } from './conditions.ts';
import type { CriterionId } from './criteria.ts';
import type { Fact } from './scenario.schema.ts';
import { shareFound, type TicketMarks } from './ticket-marks.ts';

/** Points with the turns behind them; null where there was no occasion. */
export interface Part {
	readonly points: number | null;
	readonly earnedBy?: readonly number[];
	readonly lostBy?: readonly number[];
}

/** What the marks are read from. */
export interface Evidence {
	readonly call: Call;
	readonly state: CallState;
	readonly replies: readonly CallTurn[];
	readonly ticket: TicketMarks | undefined;
	readonly solved: boolean;
}

export const none: Part = { points: null };
const indices = (turns: readonly CallTurn[]): number[] => turns.map(({ index }) => index);

const saying = ({ replies }: Evidence, ...moves: readonly string[]): CallTurn[] =>
	replies.filter((turn) => turn.moves.some((move) => moves.includes(move)));

function said(evidence: Evidence, of: number, ...moves: readonly string[]): Part {
	const turns = saying(evidence, ...moves);
	return { points: turns.length > 0 ? of : 0, earnedBy: indices(turns.slice(0, 1)) };
}

/** Points by how early a move came: pairs of "within so many replies" and points. */
function early(evidence: Evidence, move: string, steps: readonly (readonly [within: number, points: number])[]): Part {
	const [first] = saying(evidence, move);
	if (first === undefined) return { points: 0, lostBy: indices(evidence.replies.slice(0, 1)) };
	const place = evidence.replies.indexOf(first) + 1;
	return { points: steps.find(([within]) => place <= within)?.[1] ?? 0, earnedBy: [first.index] };
}

const lessEach = (of: number, each: number, lost: readonly number[]): Part => ({
	points: Math.max(0, of - each * lost.length),
	lostBy: lost
});

/** Whether a fact can come up with this caller at all. */
function applies({ call, state }: Evidence, { when = [] }: Fact): boolean {
	const world = worldOf(call, state);
	return when.every((term) => {
		const { about } = parseTerm(term);
		return (about !== 'genuine' && about !== 'variant') || termHolds(term, world);
	});
}

const because = (turn: CallTurn, ...whys: readonly string[]): boolean =>
	turn.reasons.some(({ why }) => whys.includes(why));

/** What a refusal gives no occasion for. */
export const refusing: readonly CriterionId[] = ['scope', 'change', 'exact-message', 'paraphrase'];

/** How each criterion is read from a call. */
export const rated: Readonly<Record<CriterionId, (evidence: Evidence) => Part>> = {
	greeting: ({ replies: [first] }) => {
		if (first === undefined) return { points: 0 };
		const offers = ['reassure', 'ask-problem', 'ask-name', 'empathise', 'apologise'];
		const points =
			(first.moves.includes('greet') ? 2 : 0) + (first.moves.some((move) => offers.includes(move)) ? 1 : 0);
		return { points, [points === 3 ? 'earnedBy' : 'lostBy']: [first.index] };
	},
	listening: ({ call, replies }) =>
		call.variant.vents === 0 ? none : lessEach(4, 2, indices(replies.filter((turn) => because(turn, 'interrupted')))),
	capture: ({ ticket }) => {
		if (ticket === undefined) return { points: 0 };
		const fields = [ticket.caller, ticket.contact, ...(ticket.asset === undefined ? [] : [ticket.asset])];
		return { points: Math.round((6 * fields.filter(Boolean).length) / fields.length) / 2 };
	},
	acknowledging: (evidence) =>
		evidence.call.variant.startHeat < 35 && evidence.state.turns.every(({ heat }) => heat < 50)
			? none
			: early(evidence, 'empathise', [
					[2, 6],
					[4, 3],
					[Infinity, 1]
				]),
	ownership: (evidence) => {
		const [first] = saying(evidence, 'reassure', 'apologise');
		const blaming = saying(evidence, 'blame-caller', 'blame-team');
		if (first === undefined) return { points: 0, lostBy: indices(blaming) };
		const late = evidence.replies.indexOf(first) >= 4;
		return { points: late || blaming.length > 0 ? 2 : 4, earnedBy: [first.index], lostBy: indices(blaming) };
	},
	wording: ({ replies }) => {
		const missteps = ['dismiss', 'argue', 'blame-caller', 'blame-team'];
		const lost = replies.flatMap(({ index, inflaming, moves }) =>
			[...inflaming, ...moves.filter((move) => missteps.includes(move))].map(() => index)
		);
		return { ...lessEach(5, 2.5, lost), lostBy: [...new Set(lost)] };
	},
	cooling: ({ call, state }) => {
		if (outcomeOf(call).kind === 'refuse') return none;
		const { startHeat } = call.variant;
		const hottest = state.turns.reduce((a, b) => (b.heat > a.heat ? b : a));
		const points = state.heat < startHeat || state.heat === 0 ? 5 : state.heat <= startHeat + 5 ? 2 : 0;
		return { points, ...(points < 5 && { lostBy: [hottest.index] }) };
	},
	'open-question': (evidence) =>
		early(evidence, 'ask-problem', [
			[3, 3],
			[Infinity, 1]
		]),
	scope: (evidence) => {
		const asked = ['ask-scope', 'ask-onset'].flatMap((move) => saying(evidence, move).slice(0, 1));
		return { points: 2 * asked.length, earnedBy: [...new Set(indices(asked))] };
	},
	change: (evidence) => said(evidence, 3, 'ask-recent-change'),
	'exact-message': (evidence) => said(evidence, 3, 'ask-error-text'),
	paraphrase: (evidence) => said(evidence, 4, 'paraphrase'),
	tests: (evidence) => {
		const needed = evidence.call.scenario.facts.filter((fact) => fact.required === true && applies(evidence, fact));
		if (needed.length === 0) return none;
		const found = evidence.state.facts.filter(({ id }) => needed.some((fact) => fact.id === id));
		return {
			points: Math.round((16 * found.length) / needed.length) / 2,
			earnedBy: [...new Set(found.map(({ turn }) => turn))]
		};
	},
	cause: (evidence) => {
		const causes = evidence.call.scenario.facts.filter((fact) => fact.cause === true && applies(evidence, fact));
		if (causes.length === 0) return none;
		const found = evidence.state.facts.filter(({ id }) => causes.some((fact) => fact.id === id));
		return { points: found.length > 0 ? 6 : 0, earnedBy: found.map(({ turn }) => turn) };
	},
	fix: ({ call, state, solved }) => {
		const { needs } = outcomeOf(call);
		const lostBy = state.traps.map(({ turn }) => turn);
		if (solved) return { points: 8, earnedBy: state.done.map(({ turn }) => turn) };
		const share = 1 - unmet(needs, worldOf(call, state)) / needs.length;
		return { points: state.ended?.how === 'hung-up' ? 0 : Math.round(share * 8) / 2, lostBy };
	},
	economy: ({ call, state, replies, solved }) => {
		if (!solved) return { points: 0 };
		const needless = call.scenario.actions.filter(({ tags }) => tags?.includes('needless') === true);
		const lost = [
			...replies.flatMap(({ index, repeats }) => repeats.map(() => index)),
			...state.done.filter(({ id }) => needless.some((action) => action.id === id)).map(({ turn }) => turn),
			...indices(replies.length > 1.5 * call.scenario.par ? replies.slice(-1) : [])
		];
		return { ...lessEach(3, 1, lost), lostBy: [...new Set(lost)] };
	},
	confirm: (evidence) => {
		const { kind } = outcomeOf(evidence.call);
		if (kind === 'refuse' || kind === 'escalate') return none;
		const fixes = new Set(
			evidence.call.scenario.actions.filter(({ tags }) => tags?.includes('fix') === true).map(({ id }) => id)
		);
		const last = evidence.state.done.findLast(({ id }) => fixes.has(id))?.turn ?? 0;
		const [asked] = saying(evidence, 'confirm-resolved').filter(({ index }) => index >= last);
		return { points: asked === undefined ? 0 : 3, earnedBy: asked === undefined ? [] : [asked.index] };
	},
	jargon: ({ call, replies }) =>
		lessEach(4, 2, indices(replies.filter(({ jargon }) => jargon.length > call.variant.jargon))),
	expectation: (evidence) => said(evidence, 3, 'set-expectation'),
	consent: (evidence) => {
		const { turns } = evidence.state;
		const tagged = new Set(
			evidence.call.scenario.actions
				.filter(({ tags = [] }) => tags.includes('remote') || tags.includes('destructive'))
				.map(({ id }) => id)
		);
		const occasions = turns.filter(
			({ kind, moves, actions }) =>
				kind === 'hold-started' || moves.includes('remote-in') || actions.some((id) => tagged.has(id))
		);
		if (occasions.length === 0) return none;
		const lost = turns.filter((turn) => because(turn, 'dropped', 'unasked'));
		return {
			points: lost.length === 0 ? 3 : 0,
			lostBy: indices(lost),
			earnedBy: lost.length === 0 ? indices(occasions) : []
		};
	},
	recap: (evidence) => said(evidence, 2, 'summarise-next'),
	'more-help': (evidence) => said(evidence, 1, 'offer-more-help'),
	'follow-up': (evidence) => {
		const [number] = saying(evidence, 'log-ticket');
		const [word] = saying(evidence, 'set-expectation', 'summarise-next').filter(
			({ phase }) => phase === 'act' || phase === 'close'
		);
		const turns = [number, word].filter((turn) => turn !== undefined);
		return { points: turns.length, earnedBy: [...new Set(indices(turns))] };
	},
	category: ({ ticket }) => ({ points: ticket?.category.right === true ? 2 : 0 }),
	priority: ({ ticket }) => ({
		points: [ticket?.impact, ticket?.urgency, ticket?.priority].filter((field) => field?.right === true).length
	}),
	steps: ({ ticket }) => ({
		points: ticket === undefined ? 0 : Math.round(6 * shareFound(ticket, ['tests', 'findings'])) / 2
	}),
	'hand-off': ({ ticket }) => {
		if (ticket === undefined) return { points: 0 };
		const goesOn = ticket.group.right && ticket.status.right ? 1 : 0;
		return { points: Math.round(2 * shareFound(ticket, ['symptom', 'resolution'])) / 2 + goesOn };
	}
};

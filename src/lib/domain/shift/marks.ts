import { pairsOf } from './order.ts';
import {
	answerDueMillis,
	arrivalMillis,
	handlingOf,
	keyAt,
	minuteMillis,
	slaOf,
	type Duty,
	type Handling,
	type ShiftState
} from './shift-state.ts';
import type { Work } from './shift.schema.ts';

export type MarkId = 'order' | 'security' | 'sla' | 'promises' | 'links' | 'hands' | 'triage' | 'steps';

/** Why points were earned or lost. */
export type Why =
	| 'right-order'
	| 'wrong-order'
	| 'security-first'
	| 'security-passed-over'
	| 'security-handed'
	| 'security-not-handed'
	| 'in-time'
	| 'late'
	| 'never-answered'
	| 'promise-kept'
	| 'promise-late'
	| 'promise-broken'
	| 'promise-too-long'
	| 'no-promise'
	| 'linked'
	| 'root-reversed'
	| 'root-not-named'
	| 'not-linked'
	| 'wrong-link'
	| 'handed'
	| 'handed-late'
	| 'rerouted'
	| 'wrong-group'
	| 'not-handed'
	| 'closed-unsolved'
	| 'triage-right'
	| 'triage-half'
	| 'triage-wrong'
	| 'not-triaged'
	| 'step-right'
	| 'step-wrong'
	| 'no-step';

/** One thing that a mark is made of: `earned` of `weight`, by this piece at this time. */
export interface MarkNote {
	readonly why: Why;
	readonly work: string;
	/** Null: it never happened. */
	readonly atMillis: number | null;
	readonly earned: number;
	readonly weight: number;
	/** The other piece that it is about. */
	readonly other?: string;
	/** When it was due. */
	readonly dueMillis?: number;
}

/** A shift that is over, as the marks read it. */
export interface Evidence {
	readonly duty: Duty;
	readonly state: ShiftState;
	/** When it ended. */
	readonly endMillis: number;
	/** Its full length, or its end where that is later: what was due by then counts. */
	readonly horizonMillis: number;
}

interface Piece {
	readonly work: Work;
	readonly held: Handling;
}

const piecesOf = ({ duty, state }: Evidence): Piece[] =>
	duty.shift.work.map((work) => ({ work, held: handlingOf(state, work.id) }));

/** Its true priority when it was answered, or at the end. */
const priorityOf = ({ duty, horizonMillis }: Evidence, { work, held }: Piece): number =>
	keyAt(duty, work, held, held.answeredMillis ?? horizonMillis).priority;

const note = (why: Why, { work }: Piece, atMillis: number | null, earned: number, weight = 1): MarkNote => ({
	why,
	work: work.id,
	atMillis,
	earned: earned * weight,
	weight
});

/** Share of the pairs that waited together and were answered in the right order, each by how far their priorities lie apart. */
function orderNotes({ duty, state, horizonMillis }: Evidence): MarkNote[] {
	return pairsOf(duty, state, horizonMillis).map(({ first, second, weight, right, atMillis }) => ({
		why: right ? 'right-order' : 'wrong-order',
		work: first.id,
		other: second.id,
		atMillis,
		earned: right ? weight : 0,
		weight
	}));
}

/** Of each security piece: three parts for its answer before all that waited with it, two for the right hands in time. */
function securityNotes(evidence: Evidence): MarkNote[] {
	const { duty, state, horizonMillis } = evidence;
	return piecesOf(evidence)
		.filter(({ work }) => work.security === true)
		.flatMap((piece) => {
			const { work, held } = piece;
			const overtaken = duty.shift.work
				.filter(({ security }) => security !== true)
				.map(({ id }) => ({ id, at: handlingOf(state, id).answeredMillis }))
				.filter(({ at }) => at !== null && at > arrivalMillis(work) && at < (held.answeredMillis ?? horizonMillis));
			const [before] = overtaken;
			// One more answer may have been on its way when it came.
			const share = held.answeredMillis === null ? 0 : ([1, 0.75, 0.25][overtaken.length] ?? 0);
			const dueMillis = handsDue(evidence, piece);
			const handed = rightHandsMillis(piece);
			return [
				{
					...note(share === 1 ? 'security-first' : 'security-passed-over', piece, held.answeredMillis, share, 3),
					...(before !== undefined && { other: before.id })
				},
				handed === null
					? { ...note('security-not-handed', piece, null, 0, 2), dueMillis }
					: { ...note('security-handed', piece, handed, handed <= dueMillis ? 1 : 0.5, 2), dueMillis }
			];
		});
}

/** Share of the first answers in time, each by 6 minus its priority; what was not due before the end and not answered is left out. */
function slaNotes(evidence: Evidence): MarkNote[] {
	const { duty, horizonMillis } = evidence;
	return piecesOf(evidence).flatMap((piece) => {
		const { work, held } = piece;
		const dueMillis = answerDueMillis(duty, work, held, horizonMillis);
		const weight = 6 - priorityOf(evidence, piece);
		const at = held.answeredMillis;
		if (at === null) {
			return dueMillis > horizonMillis ? [] : [{ ...note('never-answered', piece, null, 0, weight), dueMillis }];
		}
		return [
			at <= dueMillis
				? { ...note('in-time', piece, at, 1, weight), dueMillis }
				: { ...note('late', piece, at, 0, weight), dueMillis }
		];
	});
}

/** Promises that came due and were kept; and, where the sheet owes updates, that one was made and was no longer than the sheet allows. */
function promiseNotes(evidence: Evidence): MarkNote[] {
	const { duty, endMillis } = evidence;
	return piecesOf(evidence).flatMap((piece) => {
		const { held } = piece;
		const owed = slaOf(duty.shift, priorityOf(evidence, piece)).update;
		const notes = held.promises
			.filter(({ dueMillis, keptMillis }) => keptMillis !== null || dueMillis <= endMillis)
			.map(({ dueMillis, keptMillis }) => ({
				...(keptMillis === null
					? note('promise-broken', piece, null, 0)
					: keptMillis <= dueMillis
						? note('promise-kept', piece, keptMillis, 1)
						: note('promise-late', piece, keptMillis, 0)),
				dueMillis
			}));
		if (owed === undefined) return notes;
		if (held.answeredMillis === null) return [...notes, note('no-promise', piece, null, 0)];
		const [made] = held.promises;
		const solvedSoon = held.resolvedMillis !== null && held.resolvedMillis <= held.answeredMillis + owed * minuteMillis;
		if (made === undefined && solvedSoon) return notes;
		if (made === undefined) return [...notes, note('no-promise', piece, held.answeredMillis, 0)];
		return made.minutes > owed ? [...notes, note('promise-too-long', piece, made.madeMillis, 0)] : notes;
	});
}

/** Whether the links of a piece come to another one, by way of others too. */
function leadsTo(pieces: readonly Piece[], from: string, root: string): boolean {
	const passed = new Set<string>();
	for (let at: string | null | undefined = from; at !== null && at !== undefined && !passed.has(at);) {
		if (at === root) return true;
		passed.add(at);
		const here: string = at;
		at = pieces.find(({ work }) => work.id === here)?.held.linkedTo;
	}
	return false;
}

/** Of each piece with a shared cause: all for links that come to the one that leads, half for another of the same cause or the wrong way round; a wrong link costs half of one. */
function linkNotes(evidence: Evidence): MarkNote[] {
	const pieces = piecesOf(evidence);
	const rootOf = ({ work }: Piece): string => work.duplicateOf ?? work.id;
	return pieces.flatMap((piece) => {
		const { work, held } = piece;
		const to = pieces.find(({ work: { id } }) => id === held.linkedTo);
		const wrong =
			to !== undefined && rootOf(to) !== rootOf(piece)
				? [{ ...note('wrong-link', piece, held.linkedMillis, 0, 0), earned: -0.5, other: to.work.id }]
				: [];
		if (work.duplicateOf === undefined) return wrong;
		const root = pieces.find(({ work: { id } }) => id === work.duplicateOf);
		const other = work.duplicateOf;
		if (to !== undefined && wrong.length === 0) {
			const named = leadsTo(pieces, work.id, other);
			return [{ ...note(named ? 'linked' : 'root-not-named', piece, held.linkedMillis, named ? 1 : 0.5), other }];
		}
		return root?.held.linkedTo === work.id
			? [...wrong, { ...note('root-reversed', piece, root.held.linkedMillis, 0.5), other }]
			: [...wrong, { ...note('not-linked', piece, null, 0), other }];
	});
}

/** When it came into the right hands for good; null where it did not. */
function rightHandsMillis({ work, held }: Piece): number | null {
	if (held.resolvedMillis !== null) return work.solvable === true ? held.resolvedMillis : null;
	const last = held.assignments.at(-1);
	return last?.group === work.group ? last.atMillis : null;
}

const handsDue = ({ duty }: Evidence, { work, held }: Piece): number =>
	arrivalMillis(work) + slaOf(duty.shift, keyAt(duty, work, held, arrivalMillis(work)).priority).hands * minuteMillis;

/** Right group or solved, in time: all; late, or after a detour: half. What is linked to its cause goes with it; what was not due is left out. */
function handsNotes(evidence: Evidence): MarkNote[] {
	return piecesOf(evidence).flatMap((piece) => {
		const { work, held } = piece;
		if (work.duplicateOf !== undefined && held.assignments.length === 0 && held.resolvedMillis === null) return [];
		const dueMillis = handsDue(evidence, piece);
		const at = rightHandsMillis(piece);
		const last = held.assignments.at(-1);
		const noted = (why: Why, when: number | null, share: number): MarkNote[] => [
			{ ...note(why, piece, when, share), dueMillis }
		];
		if (at === null) {
			if (held.resolvedMillis !== null) return noted('closed-unsolved', held.resolvedMillis, 0);
			if (last !== undefined) return noted('wrong-group', last.atMillis, 0);
			return dueMillis > evidence.horizonMillis ? [] : noted('not-handed', null, 0);
		}
		const detour = held.reopened || held.assignments.some(({ group }) => group !== work.group);
		if (detour) return noted('rerouted', at, 0.5);
		return at <= dueMillis ? noted('handed', at, 1) : noted('handed-late', at, 0.5);
	});
}

/** Impact and urgency, half each, as they truly were when they were set. */
function triageNotes(evidence: Evidence): MarkNote[] {
	return piecesOf(evidence).map((piece) => {
		const { work, held } = piece;
		const { triage } = held;
		if (triage === null) return note('not-triaged', piece, null, 0);
		const key = keyAt(evidence.duty, work, held, triage.atMillis);
		const right = Number(triage.impact === key.impact) + Number(triage.urgency === key.urgency);
		const why = right === 2 ? 'triage-right' : right === 1 ? 'triage-half' : 'triage-wrong';
		return note(why, piece, triage.atMillis, right / 2);
	});
}

/** The right first step in the first answer. */
function stepNotes(evidence: Evidence): MarkNote[] {
	return piecesOf(evidence).map((piece) => {
		const { work, held } = piece;
		const step = work.steps.find(({ id }) => id === held.step);
		if (step === undefined) return note('no-step', piece, held.answeredMillis, 0);
		return step.right === true
			? note('step-right', piece, held.answeredMillis, 1)
			: note('step-wrong', piece, held.answeredMillis, 0);
	});
}

/** What each mark is made of. */
export const notesOf: Readonly<Record<MarkId, (evidence: Evidence) => MarkNote[]>> = {
	order: orderNotes,
	security: securityNotes,
	sla: slaNotes,
	promises: promiseNotes,
	links: linkNotes,
	hands: handsNotes,
	triage: triageNotes,
	steps: stepNotes
};

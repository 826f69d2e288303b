import { answerDueMillis, arrivalMillis, handlingOf, hasArrived, keyAt } from './shift-state.ts';
import type { Duty, ShiftState } from './shift-state.ts';
import type { Work } from './shift.schema.ts';

/** What came less than this before an answer was given elsewhere may not have been seen yet: it is held against nobody. */
const unseenMillis = 30_000;

/** Two pieces that waited at the same time, and which of them was answered first. */
export interface Pair {
	/** The more pressing one. */
	readonly first: Work;
	readonly second: Work;
	/** How far their priorities lie apart, security as priority 0; at least 1. */
	readonly weight: number;
	readonly right: boolean;
	/** When the choice was made; null: neither was answered. */
	readonly atMillis: number | null;
}

/** Security stands above priority 1; the rest by its true priority, 1 to 5. */
const rankOf = (duty: Duty, state: ShiftState, work: Work, atMillis: number): number =>
	work.security === true ? 0 : keyAt(duty, work, handlingOf(state, work.id), atMillis).priority;

/** Below 0 where `a` has to be answered before `b`: security, then the true priority, then the earlier limit. */
export function pressing(duty: Duty, state: ShiftState, a: Work, b: Work, atMillis: number): number {
	const due = (work: Work): number => answerDueMillis(duty, work, handlingOf(state, work.id), atMillis);
	return rankOf(duty, state, a, atMillis) - rankOf(duty, state, b, atMillis) || due(a) - due(b);
}

/**
 * Every two pieces between which there was a choice: both had come when the first of them was answered, or neither ever was.
 * Two that press alike are no choice. @param endMillis when the shift was over
 */
export function pairsOf(duty: Duty, state: ShiftState, endMillis: number): Pair[] {
	const { work } = duty.shift;
	return work.flatMap((a, place) => work.slice(place + 1).flatMap((b) => pairOf(duty, state, a, b, endMillis) ?? []));
}

function pairOf(duty: Duty, state: ShiftState, a: Work, b: Work, endMillis: number): Pair | undefined {
	const answered = (work: Work): number => handlingOf(state, work.id).answeredMillis ?? Infinity;
	const chosen = Math.min(answered(a), answered(b));
	const at = Number.isFinite(chosen) ? chosen : endMillis;
	const order = pressing(duty, state, a, b, at);
	if (order === 0) return undefined;
	const [first, second] = order < 0 ? [a, b] : [b, a];
	const right = answered(first) < answered(second);
	const came = arrivalMillis(right ? second : first);
	const unseen = !right && Number.isFinite(chosen) && came > 0 && came > at - unseenMillis;
	if (came > at || unseen) return undefined;
	const apart = rankOf(duty, state, second, at) - rankOf(duty, state, first, at);
	return { first, second, weight: Math.max(1, apart), right, atMillis: Number.isFinite(chosen) ? chosen : null };
}

/** A place in the order of first answers; null: never answered. */
export interface Answered {
	readonly work: string;
	readonly atMillis: number | null;
}

/** The first answers as they were given; what was never answered comes last, as it arrived. */
export const answerOrder = ({ shift }: Duty, state: ShiftState): Answered[] =>
	shift.work
		.map(({ id, arrives }) => ({ work: id, arrives, atMillis: handlingOf(state, id).answeredMillis }))
		.sort((a, b) => (a.atMillis ?? Infinity) - (b.atMillis ?? Infinity) || a.arrives - b.arrives)
		.map(({ work, atMillis }) => ({ work, atMillis }));

/** The same number of answers at the same minutes, but each time to what pressed most. */
export function strongerOrder(duty: Duty, state: ShiftState, endMillis: number): Answered[] {
	let left: readonly Work[] = duty.shift.work;
	const most = (waiting: readonly Work[], at: number): Work | undefined =>
		waiting.toSorted((a, b) => pressing(duty, state, a, b, at))[0];
	const order: Answered[] = [];
	const take = (work: Work | undefined, atMillis: number | null): void => {
		if (work === undefined) return;
		order.push({ work: work.id, atMillis });
		left = left.filter(({ id }) => id !== work.id);
	};
	for (const { atMillis } of answerOrder(duty, state)) {
		if (atMillis !== null) {
			const waiting = left.filter((work) => hasArrived(work, atMillis));
			take(most(waiting, atMillis), atMillis);
		}
	}
	while (left.length > 0) take(most(left, endMillis), null);
	return order;
}

import { answerDueMillis, arrivalMillis, handlingOf, hasArrived, keyAt } from './shift-state.ts';
import type { Duty, ShiftState } from './shift-state.ts';
import type { Work } from './shift.schema.ts';

/** What came less than this before an answer was given elsewhere may not have been seen yet. */
export const unseenMillis = 30_000;

/** Two pieces that waited at the same time, and which of them was answered first. */
export interface Pair {
	/** The more pressing one. */
	readonly first: Work;
	readonly second: Work;
	/** How far their priorities lie apart, at least 1. */
	readonly weight: number;
	readonly right: boolean;
	/** When the choice was made; null: neither was answered. */
	readonly atMillis: number | null;
}

/** Below 0 where `a` has to be answered before `b`: security, then the true priority, then the earlier limit. */
export function pressing(duty: Duty, state: ShiftState, a: Work, b: Work, atMillis: number): number {
	const [handlingA, handlingB] = [handlingOf(state, a.id), handlingOf(state, b.id)];
	const security = Number(b.security === true) - Number(a.security === true);
	if (security !== 0) return security;
	const priority = keyAt(duty, a, handlingA, atMillis).priority - keyAt(duty, b, handlingB, atMillis).priority;
	if (priority !== 0) return priority;
	return answerDueMillis(duty, a, handlingA, atMillis) - answerDueMillis(duty, b, handlingB, atMillis);
}

/**
 * Every two pieces between which there was a choice: both had come when the first of them was answered, or neither ever was.
 * Two that press alike are no choice. @param endMillis when the shift was over
 */
export function pairsOf(duty: Duty, state: ShiftState, endMillis: number): Pair[] {
	const { work } = duty.shift;
	return work.flatMap((a, place) =>
		work.slice(place + 1).flatMap((b): Pair[] => {
			const [answerA, answerB] = [a, b].map(({ id }) => handlingOf(state, id).answeredMillis ?? Infinity);
			if (answerA === undefined || answerB === undefined) return [];
			const chosen = Math.min(answerA, answerB);
			const at = Number.isFinite(chosen) ? chosen : endMillis;
			const other = answerA < answerB ? b : a;
			if (arrivalMillis(other) > at - (Number.isFinite(chosen) ? unseenMillis : 0)) return [];
			const order = pressing(duty, state, a, b, at);
			if (order === 0) return [];
			const [first, second, right] = order < 0 ? [a, b, answerA < answerB] : [b, a, answerB < answerA];
			const apart = Math.abs(
				keyAt(duty, a, handlingOf(state, a.id), at).priority - keyAt(duty, b, handlingOf(state, b.id), at).priority
			);
			return [{ first, second, weight: Math.max(1, apart), right, atMillis: Number.isFinite(chosen) ? chosen : null }];
		})
	);
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

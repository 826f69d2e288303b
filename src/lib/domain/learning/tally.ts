import { isKnown, undoneTargets } from '#lib/domain/log/order.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';
import type { Answered } from './events.ts';

/** What one local day's answers in one bank add up to. */
export interface DayTally {
	readonly day: LocalDay;
	readonly bank: string;
	readonly answers: number;
	readonly correct: number;
	/** Units answered for the first time. */
	readonly introduced: number;
	readonly durationMillis: number;
}

/** What one answer adds to its day. `first`: no earlier answer of the unit counts. */
export const tallyOf = (answer: Answered, first: boolean): DayTally => ({
	day: answer.day,
	bank: answer.bank,
	answers: 1,
	correct: answer.correct ? 1 : 0,
	introduced: first ? 1 : 0,
	durationMillis: answer.durationMillis
});

/** Adds two tallies of the same day and bank; `sign` -1 takes the second away. */
export const addTally = (a: DayTally, b: DayTally, sign: 1 | -1 = 1): DayTally => ({
	day: a.day,
	bank: a.bank,
	answers: a.answers + sign * b.answers,
	correct: a.correct + sign * b.correct,
	introduced: a.introduced + sign * b.introduced,
	durationMillis: a.durationMillis + sign * b.durationMillis
});

/** The answers of a unit's history that count: known, and not undone. */
export function countedAnswers(history: readonly StoredEvent[]): Answered[] {
	const undone = undoneTargets(history);
	return history.filter(
		(event): event is Answered => isKnown(event) && event.type === 'answered' && !undone.has(event.id)
	);
}

/** What a unit's whole history adds to its days. */
export const talliesOf = (history: readonly StoredEvent[]): DayTally[] =>
	countedAnswers(history).map((answer, index) => tallyOf(answer, index === 0));

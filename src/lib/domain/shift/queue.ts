import { hasArrived, arrivalMillis, handlingOf, laterBy, minuteMillis, openPromise, slaOf } from './shift-state.ts';
import type { Duty, Handling, ShiftState } from './shift-state.ts';
import type { Work } from './shift.schema.ts';

// What the queue shows while a shift goes on. It knows the learner's own sorting and nothing of the key.

/** Where a piece stands: not answered yet, answered and still here, or handed over, linked or solved. */
export type Standing = 'waiting' | 'answered' | 'away';

export const standingOf = ({ answeredMillis, assignments, linkedTo, resolvedMillis }: Handling): Standing =>
	answeredMillis === null
		? 'waiting'
		: assignments.length > 0 || linkedTo !== null || resolvedMillis !== null
			? 'away'
			: 'answered';

/** Priority 1 to 5 as the learner sorted it; undefined before that. */
export const ownPriority = ({ desk }: Duty, { triage }: Handling): number | undefined =>
	triage === null ? undefined : desk.priority[triage.impact][triage.urgency];

/** A clock that runs for a piece: what is due, when, and how long there was for it. */
export interface Due {
	readonly what: 'answer' | 'update';
	readonly dueMillis: number;
	readonly allowedMillis: number;
}

/** What is due next by the learner's own priority and promises; undefined where nothing is known to be. */
export function dueOf(duty: Duty, work: Work, handling: Handling): Due | undefined {
	if (handling.answeredMillis === null) {
		const priority = ownPriority(duty, handling);
		if (priority === undefined) return undefined;
		const allowedMillis = slaOf(duty.shift, priority).answer * minuteMillis;
		return { what: 'answer', dueMillis: arrivalMillis(work) + allowedMillis, allowedMillis };
	}
	const promise = openPromise(handling);
	return promise === undefined
		? undefined
		: { what: 'update', dueMillis: promise.dueMillis, allowedMillis: promise.minutes * minuteMillis };
}

/** A message of whoever reported a piece. */
export interface Message {
	readonly atMillis: number;
	readonly text: string;
}

/** All that was written about a piece by then: the report, later messages, and the complaint about a broken promise. */
export function messagesOf(work: Work, handling: Handling, nowMillis: number): Message[] {
	const broken = handling.promises.find(
		({ dueMillis, keptMillis }) => dueMillis < nowMillis && (keptMillis === null || keptMillis > dueMillis)
	);
	return [
		{ atMillis: arrivalMillis(work), text: work.text },
		...laterBy(work, handling, nowMillis).map(({ atMillis, text }) => ({ atMillis, text })),
		...(broken === undefined || work.broken === undefined ? [] : [{ atMillis: broken.dueMillis, text: work.broken }])
	].sort((a, b) => a.atMillis - b.atMillis);
}

/** Something that happened without the learner. */
export interface News {
	readonly what: 'arrived' | 'wrote-again' | 'update-due';
	readonly work: Work;
	readonly atMillis: number;
}

/** What happened after `fromMillis` and up to `toMillis`, in order. */
export function newsBetween(duty: Duty, state: ShiftState, fromMillis: number, toMillis: number): News[] {
	const within = (at: number): boolean => at > fromMillis && at <= toMillis;
	return duty.shift.work
		.filter((work) => hasArrived(work, toMillis))
		.flatMap((work): News[] => {
			const handling = handlingOf(state, work.id);
			const [report, ...more] = messagesOf(work, handling, toMillis);
			const promise = openPromise(handling);
			return [
				...(report !== undefined && within(report.atMillis)
					? [{ what: 'arrived' as const, work, atMillis: report.atMillis }]
					: []),
				...more
					.filter(({ atMillis }) => within(atMillis))
					.map(({ atMillis }) => ({ what: 'wrote-again' as const, work, atMillis })),
				...(promise !== undefined && within(promise.dueMillis - minuteMillis)
					? [{ what: 'update-due' as const, work, atMillis: promise.dueMillis - minuteMillis }]
					: [])
			];
		})
		.sort((a, b) => a.atMillis - b.atMillis);
}

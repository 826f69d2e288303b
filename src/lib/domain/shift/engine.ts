import type { StoredEvent } from '#lib/domain/log/event.ts';
import { isKnown } from '#lib/domain/log/order.ts';
import {
	isOfShift,
	type ShiftChange,
	type ShiftEvent,
	type ShiftStarted,
	type ShiftStep,
	type WorkChange
} from './events.ts';
import {
	hasArrived,
	minuteMillis,
	untouched,
	workOf,
	type Duty,
	type Handling,
	type ShiftState
} from './shift-state.ts';

/** A shift as it begins: nothing was done yet. */
export const beginShift = ({ shift }: Duty, start: ShiftStarted): ShiftState => ({
	start,
	handlings: shift.work.map(({ id }) => untouched(id)),
	elapsedMillis: 0,
	ended: undefined,
	selfRating: undefined
});

/** They heard from the desk: the first answer, if there was none, and the promise kept, if there was one. */
const heard = (held: Handling, atMillis: number): Handling => ({
	...held,
	answeredMillis: held.answeredMillis ?? atMillis,
	promises: held.promises.map((each) => (each.keptMillis === null ? { ...each, keptMillis: atMillis } : each))
});

function handled({ shift }: Duty, held: Handling, event: WorkChange): Handling {
	const at = event.elapsedMillis;
	switch (event.type) {
		case 'work-opened':
			return { ...held, openedMillis: held.openedMillis ?? at };
		case 'work-triaged':
			return { ...held, triage: { impact: event.impact, urgency: event.urgency, atMillis: at } };
		case 'work-acknowledged': {
			if (held.resolvedMillis !== null) return held;
			const { promise } = event;
			const next = heard(held, at);
			const dueMillis = at + (promise ?? 0) * minuteMillis;
			return {
				...next,
				step: held.step ?? event.step ?? null,
				promises:
					promise === null || promise <= 0
						? next.promises
						: [...next.promises, { minutes: promise, madeMillis: at, dueMillis, keptMillis: null }]
			};
		}
		case 'work-linked': {
			const { to } = event;
			const sound = to === null || (to !== held.id && workOf(shift, to) !== undefined);
			return sound ? { ...held, linkedTo: to, linkedMillis: to === null ? null : at } : held;
		}
		case 'work-assigned':
			return {
				...held,
				assignments: [...held.assignments, { group: event.group, atMillis: at }],
				resolvedMillis: null,
				reopened: held.reopened || held.resolvedMillis !== null
			};
		case 'work-updated':
			return held.resolvedMillis === null ? heard(held, at) : held;
		case 'work-resolved':
			return held.resolvedMillis === null ? { ...heard(held, at), resolvedMillis: at } : held;
	}
}

/** The shift after one more event. What is not possible now changes nothing; after the end only the own rating counts. */
export function stepShift(duty: Duty, state: ShiftState, event: ShiftChange): ShiftState {
	if (event.type === 'shift-rated') return { ...state, selfRating: event.points };
	if (state.ended !== undefined) return state;
	const elapsedMillis = Math.max(state.elapsedMillis, event.elapsedMillis);
	if (event.type === 'shift-ended') {
		return { ...state, elapsedMillis, ended: { how: event.how, atMillis: elapsedMillis } };
	}
	const work = workOf(duty.shift, event.work);
	if (work === undefined || !hasArrived(work, elapsedMillis)) return state;
	// News on the piece that leads reaches those who were told that theirs hangs on it.
	const spreads = ['work-acknowledged', 'work-updated', 'work-resolved'].includes(event.type);
	return {
		...state,
		elapsedMillis,
		handlings: state.handlings.map((held) =>
			held.id === work.id
				? handled(duty, held, { ...event, elapsedMillis })
				: spreads && held.linkedTo === work.id && held.answeredMillis !== null
					? heard(held, elapsedMillis)
					: held
		)
	};
}

/** The shift events of a run's history. */
export const shiftEventsOf = (history: readonly StoredEvent[]): ShiftEvent[] =>
	history.filter(isKnown).filter(isOfShift);

/** Folds a shift's events, in fold order; undefined where its start is missing. */
export function foldShift(duty: Duty, events: readonly ShiftEvent[]): ShiftState | undefined {
	const [start, ...rest] = events;
	if (start?.type !== 'shift-started') return undefined;
	return rest.reduce(
		(state, event) => (event.type === 'shift-started' ? state : stepShift(duty, state, event)),
		beginShift(duty, start)
	);
}

/** Minutes that a step takes where no clock runs: what reaches somebody takes one, reading and sorting none. */
export const costMinutes: Readonly<Record<ShiftStep['type'], number>> = {
	'work-opened': 0,
	'work-triaged': 0,
	'work-acknowledged': 1,
	'work-linked': 0,
	'work-assigned': 1,
	'work-updated': 1,
	'work-resolved': 1,
	'shift-ended': 0,
	'shift-rated': 0
};

import { eventId, localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { beginShift, costMinutes, stepShift } from './engine.ts';
import type { Pace, ShiftChange, ShiftEvent, ShiftStarted, ShiftStep } from './events.ts';
import { pressing } from './order.ts';
import {
	handlingOf,
	hasArrived,
	keyAt,
	minuteMillis,
	openPromise,
	slaOf,
	workOf,
	type Duty,
	type ShiftState
} from './shift-state.ts';
import type { Work } from './shift.schema.ts';

// Plays a shift as it should be played: for the checks of what authors write, and for tests.

const stamp = (number: number) => ({
	id: eventId(`event-${String(number).padStart(4, '0')}`),
	version: 1 as const,
	at: millis(number),
	offset: offsetMinutes(0),
	day: localDay(0),
	device: 'player',
	run: 'run'
});

/** An event of a play, in its place. */
export const shiftEventAt = (number: number, change: ShiftChange): ShiftStep => ({ ...stamp(number), ...change });

export const shiftStartOf = ({ shift }: Duty, seed = 'seed', pace: Pace = null): ShiftStarted => ({
	...stamp(0),
	type: 'shift-started',
	shift: shift.id,
	shiftVersion: shift.version,
	seed,
	pace
});

type Move = ShiftChange extends infer Each ? (Each extends ShiftChange ? Omit<Each, 'elapsedMillis'> : never) : never;

/** How soon before it is due a promise is kept. */
const soonMillis = 2 * minuteMillis;

/** What a good technician does next: keeps promises, answers what presses most, sorts it, links it, hands it over. */
export function nextMove(duty: Duty, state: ShiftState, nowMillis: number): Move | undefined {
	const here = duty.shift.work.filter((work) => hasArrived(work, nowMillis));
	const handling = (work: Work) => handlingOf(state, work.id);
	const waiting = here
		.filter((work) => handling(work).answeredMillis === null)
		.sort((a, b) => pressing(duty, state, a, b, nowMillis));
	const answered = here.filter((work) => handling(work).answeredMillis !== null);
	for (const work of answered) {
		const held = handling(work);
		const link = work.duplicateOf;
		const root = link === undefined ? undefined : workOf(duty.shift, link);
		if (link !== undefined && root !== undefined && held.linkedTo !== link && hasArrived(root, nowMillis)) {
			return { type: 'work-linked', work: work.id, to: link };
		}
	}
	const due = answered.find((work) => {
		const promise = openPromise(handling(work));
		return promise !== undefined && promise.dueMillis <= nowMillis + soonMillis;
	});
	if (due !== undefined) return { type: 'work-updated', work: handling(due).linkedTo ?? due.id };
	const [first] = waiting;
	if (first !== undefined) {
		const { impact, urgency, priority } = keyAt(duty, first, handling(first), nowMillis);
		const triage = handling(first).triage;
		if (triage?.impact !== impact || triage.urgency !== urgency) {
			return { type: 'work-triaged', work: first.id, impact, urgency };
		}
		const step = first.steps.find(({ right }) => right === true)?.id;
		const promise = slaOf(duty.shift, priority).update ?? null;
		return { type: 'work-acknowledged', work: first.id, promise, ...(step !== undefined && { step }) };
	}
	const open = answered
		.filter((work) => {
			const held = handling(work);
			return work.duplicateOf === undefined && held.resolvedMillis === null && held.assignments.length === 0;
		})
		.sort((a, b) => pressing(duty, state, a, b, nowMillis))[0];
	if (open === undefined) return undefined;
	return open.solvable === true
		? { type: 'work-resolved', work: open.id }
		: { type: 'work-assigned', work: open.id, group: open.group };
}

/** Plays a shift to its end. @param stepMillis what each step takes; null: as where no clock runs */
export function playWell(duty: Duty, stepMillis: number | null): ShiftEvent[] {
	const start = shiftStartOf(duty);
	const events: ShiftEvent[] = [start];
	const endMillis = duty.shift.minutes * minuteMillis;
	let state = beginShift(duty, start);
	let nowMillis = 0;
	while (nowMillis < endMillis) {
		const move = nextMove(duty, state, nowMillis);
		nowMillis += move === undefined ? minuteMillis / 2 : (stepMillis ?? costMinutes[move.type] * minuteMillis);
		if (move !== undefined && nowMillis <= endMillis) {
			const event = shiftEventAt(events.length, { ...move, elapsedMillis: nowMillis });
			state = stepShift(duty, state, event);
			events.push(event);
		}
	}
	return [...events, shiftEventAt(events.length, { type: 'shift-ended', how: 'time', elapsedMillis: endMillis })];
}

import type { ShiftSpan } from '#lib/charts/shift-timeline.ts';
import {
	answerDueMillis,
	arrivalMillis,
	handlingOf,
	keyAt,
	minuteMillis,
	type Duty,
	type ShiftState
} from '#lib/domain/shift/shift-state.ts';
import { wallClock } from './shift-words.ts';

/** What the timeline shows of each piece, in the order of arrival. */
export function shiftSpans(duty: Duty, state: ShiftState): ShiftSpan[] {
	const { shift } = duty;
	const endMillis = Math.max(shift.minutes * minuteMillis, state.ended?.atMillis ?? 0);
	return shift.work
		.toSorted((a, b) => a.arrives - b.arrives)
		.map((work) => {
			const handling = handlingOf(state, work.id);
			const arrived = arrivalMillis(work);
			const due = answerDueMillis(duty, work, handling, endMillis);
			const answered = handling.answeredMillis;
			return {
				name: work.subject,
				priority: keyAt(duty, work, handling, answered ?? endMillis).priority,
				arrived: arrived / minuteMillis,
				arrivedWords: wallClock(shift, arrived),
				due: due / minuteMillis,
				dueWords: wallClock(shift, due),
				answered: answered === null ? null : answered / minuteMillis,
				answeredWords: answered === null ? null : wallClock(shift, answered)
			};
		});
}

import { localDay, millis } from '#lib/domain/shared/units.ts';
import type { Grade, Outcome } from './events.ts';
import { daysBetween, localDayOf, type Moment } from './local-day.ts';

const minutesADay = 24 * 60;

export interface Step {
	/** Index into the list of steps. */
	readonly step: number;
	readonly minutes: number;
}

/**
 * The step that a grade leads to, or undefined when the unit leaves its steps for review:
 * Again goes to the first step, Good to the next (from the last: review), Easy to review at once.
 * Hard on the first of several is the mean of the first two, on a single one half as long again but at most a day
 * longer, and later repeats the step (the rules of Anki's manual, "Learning Steps").
 */
export function nextStep(steps: readonly number[], current: number, grade: Grade): Step | undefined {
	const first = steps[0];
	if (first === undefined || grade === 4) {
		return undefined;
	}
	if (grade === 1) {
		return { step: 0, minutes: first };
	}
	// The learner may have shortened the list since: the unit then stands on its last step.
	const step = Math.min(current, steps.length - 1);
	const following = steps[step + 1];
	if (grade === 3) {
		return following === undefined ? undefined : { step: step + 1, minutes: following };
	}
	if (step > 0) {
		return { step, minutes: steps[step] ?? first };
	}
	return {
		step,
		minutes: following === undefined ? Math.min(first * 1.5, first + minutesADay) : (first + following) / 2
	};
}

/**
 * When a step is over. One that crosses the learner's day boundary is due on that later day as a whole: nobody is to
 * be called back at 04:10.
 */
export function stepDue(minutes: number, moment: Moment): Pick<Outcome, 'dueDay' | 'dueAt'> {
	const { at, day, offset, rolloverHour } = moment;
	const dueAt = millis(at + Math.round(minutes * 60_000));
	const days = daysBetween(localDayOf(at, offset, rolloverHour), localDayOf(dueAt, offset, rolloverHour));
	return days === 0 ? { dueDay: day, dueAt } : { dueDay: localDay(day + days), dueAt: null };
}

import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import { weekdayOf } from './day-plan.ts';

/** Days of study in a row. */
export interface Streak {
	readonly days: number;
	/** Whether a missed day ends it; otherwise it may go on before the first day that was looked at. */
	readonly ended: boolean;
}

/**
 * The days of study in a row up to today, as far back as `since`. A day off without study is passed over, and so is
 * today for as long as it is open; a day off with study counts.
 * @param daysOff weekdays, 0 Sunday to 6 Saturday, as the learner has set them now
 */
export function streakOf(
	studied: ReadonlySet<LocalDay>,
	today: LocalDay,
	daysOff: readonly number[],
	since: LocalDay
): Streak {
	let days = 0;
	for (let day = today; day >= since; day = localDay(day - 1)) {
		if (studied.has(day)) {
			days++;
		} else if (day !== today && !daysOff.includes(weekdayOf(day))) {
			return { days, ended: true };
		}
	}
	return { days, ended: false };
}

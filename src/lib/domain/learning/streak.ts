import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import { weekdayOf } from './day-plan.ts';

/** Days of study in a row. */
export interface Streak {
	readonly days: number;
	/** The newest missed day that a freeze covers. */
	readonly frozen: LocalDay | undefined;
	/** Whether a missed day ends it; otherwise it may go on before the first day that was looked at. */
	readonly ended: boolean;
}

/** A freeze covers one missed day, and the next one is there after so many days. */
export const freezeEvery = 7;

/**
 * The days of study in a row up to today, as far back as `since`. A day off without study is passed over, and so is
 * today for as long as it is open; a day off with study counts. A missed day is covered by a freeze, unless one of the
 * six days after it has taken it.
 * @param daysOff weekdays, 0 Sunday to 6 Saturday, as the learner has set them now
 */
export function streakOf(
	studied: ReadonlySet<LocalDay>,
	today: LocalDay,
	daysOff: readonly number[],
	since: LocalDay
): Streak {
	let days = 0;
	let frozen: LocalDay | undefined;
	let covered: LocalDay | undefined;
	for (let day = today; day >= since; day = localDay(day - 1)) {
		if (studied.has(day)) {
			days++;
			frozen ??= covered;
		} else if (day !== today && !daysOff.includes(weekdayOf(day))) {
			if (covered !== undefined && covered - day < freezeEvery) {
				return { days, frozen, ended: true };
			}
			covered = day;
		}
	}
	return { days, frozen, ended: false };
}

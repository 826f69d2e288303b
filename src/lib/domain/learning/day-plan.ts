import type { LocalDay } from '#lib/domain/shared/units.ts';
import type { Scheduling } from './events.ts';

/** What waits on a day and what was done on it so far, in units and milliseconds. */
export interface DayLoad {
	/** Units that fell due before today. */
	readonly overdue: number;
	/** Units that fall due today. */
	readonly dueToday: number;
	/** Units never answered, the mock reserve apart. */
	readonly unseen: number;
	readonly introducedToday: number;
	readonly answeredToday: number;
	readonly millisToday: number;
}

/** What a day asks for. */
export interface DayPlan {
	readonly overdue: number;
	readonly dueToday: number;
	readonly fresh: number;
	/** Due units that the day leaves for later: by the spread of a backlog, the minutes a day, or a day off. */
	readonly later: number;
	/** Minutes that all of it takes. */
	readonly minutes: number;
	readonly dayOff: boolean;
}

/** Seconds an answer takes while there are too few of today to tell. */
const assumedSeconds = 40;
const enoughAnswers = 10;

/** 0 Sunday to 6 Saturday; day 0 was a Thursday. */
export const weekdayOf = (day: LocalDay): number => (((day + 4) % 7) + 7) % 7;

/**
 * What to do on a day: due units before new ones, oldest first, within the learner's minutes. A backlog that is being
 * spread shrinks by an equal share each day; what fell due since counts as today's.
 */
export function planDay(load: DayLoad, scheduling: Scheduling, day: LocalDay): DayPlan {
	const { minutesPerDay, newPerDay, daysOff, backlog } = scheduling;
	const seconds = load.answeredToday >= enoughAnswers ? load.millisToday / 1000 / load.answeredToday : assumedSeconds;
	const waiting = load.overdue + load.dueToday;
	if (daysOff.includes(weekdayOf(day))) {
		return { overdue: 0, dueToday: 0, fresh: 0, later: waiting, minutes: 0, dayOff: true };
	}
	const allowed =
		minutesPerDay === 0 ? Infinity : Math.max(0, Math.floor((minutesPerDay * 60) / seconds) - load.answeredToday);
	const overdue = Math.min(allowed, load.overdue - putOff(load.overdue, backlog, day));
	const dueToday = Math.min(allowed - overdue, load.dueToday);
	const fresh = Math.min(allowed - overdue - dueToday, load.unseen, Math.max(0, newPerDay - load.introducedToday));
	return {
		overdue,
		dueToday,
		fresh,
		later: waiting - overdue - dueToday,
		minutes: Math.ceil(((overdue + dueToday + fresh) * seconds) / 60),
		dayOff: false
	};
}

/** How many overdue units the spread of a backlog leaves for the days after this one. */
function putOff(overdue: number, backlog: Scheduling['backlog'], day: LocalDay): number {
	if (backlog === null || day < backlog.day) {
		return 0;
	}
	const shareDone = Math.min(1, (day - backlog.day + 1) / backlog.days);
	return Math.min(overdue, Math.floor(backlog.count * (1 - shareDone)));
}

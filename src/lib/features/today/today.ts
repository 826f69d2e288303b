import { planDay, type DayLoad, type DayPlan } from '#lib/domain/learning/day-plan.ts';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { streakOf } from '#lib/domain/learning/streak.ts';
import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import type { Content } from '#lib/platform/content.ts';
import { loadOfDay } from '#lib/storage/day-load.ts';
import type { Queries } from '#lib/storage/queries.ts';

/** What Today shows. */
export interface TodaySummary {
	readonly scheduling: Scheduling;
	readonly day: LocalDay;
	readonly load: DayLoad;
	readonly plan: DayPlan;
	/** Days of study in a row. */
	readonly streak: number;
	/** Stories due for a rehearsal. */
	readonly stories: number;
	/** Calls that are due to be taken again. */
	readonly calls: number;
	/** An open run of today that can be gone on with. */
	readonly running: boolean;
	/** Answers on each of the last seven days, today last. */
	readonly behind: readonly { readonly day: LocalDay; readonly count: number; readonly correct: number }[];
	/** Units that fall due on each of the next seven days. */
	readonly ahead: readonly { readonly day: LocalDay; readonly count: number }[];
}

/** Reads what today asks for. */
export async function summarizeToday(queries: Queries, content: Content, moment: Moment): Promise<TodaySummary> {
	const { day } = moment;
	const scheduling = await queries.scheduling();
	const [{ load }, run, byDay, tallies, streak, stories, calls] = await Promise.all([
		loadOfDay(queries, content, scheduling, moment),
		queries.openRun(),
		queries.dueByDay(scheduling.banks, day, localDay(day + 7)),
		queries.talliesBetween(localDay(day - 6), day),
		daysInARow(queries, day, scheduling.daysOff),
		queries.dueIds(['stories'], day),
		queries.dueIds(['calls'], day)
	]);
	return {
		scheduling,
		day,
		load,
		plan: planDay(load, scheduling, day),
		streak,
		stories: stories.length,
		calls: calls.length,
		running: run?.startedDay === day && run.place > 0,
		behind: Array.from({ length: 7 }, (_, i) => {
			const each = localDay(day - 6 + i);
			const own = tallies.filter((tally) => tally.day === each);
			return {
				day: each,
				count: own.reduce((sum, { answers }) => sum + answers, 0),
				correct: own.reduce((sum, { correct }) => sum + correct, 0)
			};
		}),
		ahead: [...byDay].map(([each, count]) => ({ day: each, count }))
	};
}

/** Reads as far back as the streak goes and little further. */
async function daysInARow(queries: Queries, today: LocalDay, daysOff: readonly number[]): Promise<number> {
	for (let reach = 28; ; reach *= 4) {
		const since = localDay(Math.max(0, today - reach));
		const studied = new Set(await queries.studiedDays(since, today));
		const { days, ended } = streakOf(studied, today, daysOff, since);
		if (ended || since === 0) {
			return days;
		}
	}
}

import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { newPlaces } from '#lib/domain/learning/queue.ts';
import type { Content } from '#lib/platform/content.ts';
import type { Queries } from '#lib/storage/queries.ts';

/** What Today shows. */
export interface TodaySummary {
	readonly scheduling: Scheduling;
	readonly due: number;
	/** New units that today still has room for. */
	readonly fresh: number;
	/** Minutes that both will take, by the learner's own pace once there is one. */
	readonly minutes: number;
	readonly answeredToday: number;
	readonly minutesToday: number;
	/** An open run of today that can be gone on with. */
	readonly running: boolean;
	/** Units due on each of the next seven days. */
	readonly ahead: readonly { readonly day: number; readonly count: number }[];
}

/** Seconds an answer takes before there is a pace to go by. */
const assumedSeconds = 40;

/** Reads what is due and what is new today. */
export async function summarizeToday(queries: Queries, content: Content, moment: Moment): Promise<TodaySummary> {
	const { day } = moment;
	const scheduling = await queries.scheduling();
	const [dueIds, introduced, tallies, run, byDay] = await Promise.all([
		queries.dueIds(scheduling.banks, day),
		queries.introduced(),
		queries.dayTallies(day),
		queries.openRun(),
		queries.dueByDay(scheduling.banks, day, (day + 7) as typeof day)
	]);
	const sum = (pick: (tally: (typeof tallies)[number]) => number): number =>
		tallies.reduce((total, tally) => total + pick(tally), 0);
	const banks = content.banks.filter(({ id }) => scheduling.banks.includes(id));
	const unseen = newPlaces(banks, introduced).reduce(
		(count, place) => count + place.items.length - introduced(place.bank, place.objective),
		0
	);
	const due = dueIds.filter((unit) => content.has(unit)).length;
	const fresh = Math.min(unseen, Math.max(0, scheduling.newPerDay - sum(({ introduced: count }) => count)));
	const answeredToday = sum(({ answers }) => answers);
	const secondsToday = sum(({ durationMillis }) => durationMillis) / 1000;
	const pace = answeredToday >= 10 ? secondsToday / answeredToday : assumedSeconds;
	return {
		scheduling,
		due,
		fresh,
		minutes: Math.ceil(((due + fresh) * pace) / 60),
		answeredToday,
		minutesToday: Math.round(secondsToday / 60),
		running: run?.startedDay === day && run.place > 0,
		ahead: [...byDay].map(([each, count]) => ({ day: each, count }))
	};
}

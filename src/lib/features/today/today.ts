import { planDay, weekdayOf, type DayLoad, type DayPlan } from '#lib/domain/learning/day-plan.ts';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { foldRun, nextTurn } from '#lib/domain/learning/run.ts';
import { stepsOfDay, type Extra, type TodayStep } from '#lib/domain/learning/today-steps.ts';
import { mockDays } from '#lib/domain/readiness/mock-days.ts';
import { streakOf, type Streak } from '#lib/domain/learning/streak.ts';
import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import type { Content } from '#lib/platform/content.ts';
import { loadOfDay } from '#lib/storage/day-load.ts';
import { statesOfBank } from '#lib/storage/evidence.ts';
import { endedExams } from '#lib/storage/exams.ts';
import type { Storage } from '#lib/storage/storage.ts';

/** What Today shows. */
export interface TodaySummary {
	readonly scheduling: Scheduling;
	readonly day: LocalDay;
	readonly load: DayLoad;
	readonly plan: DayPlan;
	/** Days of study in a row. */
	readonly streak: Pick<Streak, 'days' | 'frozen'>;
	/** The day in parts, those that are done too. */
	readonly steps: readonly TodayStep[];
	/** The next day on which an exam's date asks for a mock, today's not counted. */
	readonly nextMock: LocalDay | undefined;
	/** An open run of today that can be gone on with. */
	readonly running: boolean;
	/** Answers on each of the last seven days, today last. */
	readonly behind: readonly { readonly day: LocalDay; readonly count: number; readonly correct: number }[];
}

/** Minutes that a rehearsal with its marks, and a usual call with its ticket, take. */
const minutesOfStory = 5;
const minutesOfCall = 8;

/** Reads what today asks for. */
export async function summarizeToday(storage: Storage, content: Content, moment: Moment): Promise<TodaySummary> {
	const { queries } = storage;
	const { day } = moment;
	const scheduling = await queries.scheduling();
	const [{ load }, running, tallies, streak, story, call, { mock, nextMock }] = await Promise.all([
		loadOfDay(queries, content, scheduling, moment),
		canGoOn(storage, day),
		queries.talliesBetween(localDay(day - 6), day),
		daysInARow(queries, day, scheduling.daysOff),
		unitsOf(storage, 'stories', day, minutesOfStory),
		unitsOf(storage, 'calls', day, minutesOfCall),
		mocksFor(storage, content, scheduling, day)
	]);
	const plan = planDay(load, scheduling, day);
	return {
		scheduling,
		day,
		load,
		plan,
		streak,
		steps: stepsOfDay(plan, load, { story, call, mock }),
		nextMock,
		running,
		behind: Array.from({ length: 7 }, (_, i) => {
			const each = localDay(day - 6 + i);
			const own = tallies.filter((tally) => tally.day === each);
			return {
				day: each,
				count: own.reduce((sum, { answers }) => sum + answers, 0),
				correct: own.reduce((sum, { correct }) => sum + correct, 0)
			};
		})
	};
}

/** Units that fall due on each of the next seven days. What is due today does not wait for it. */
export async function dueInWeek(
	{ queries }: Storage,
	{ day }: Moment
): Promise<{ readonly day: LocalDay; readonly count: number }[]> {
	const { banks } = await queries.scheduling();
	const byDay = await queries.dueByDay(banks, day, localDay(day + 7));
	return [...byDay].map(([each, count]) => ({ day: each, count }));
}

/** Whether a run of this day was begun and has questions left. */
async function canGoOn({ queries, log }: Storage, day: LocalDay): Promise<boolean> {
	const open = await queries.openRun();
	if (open?.startedDay !== day || open.place === 0) {
		return false;
	}
	const run = foldRun(await log.eventsOfRun(open.run));
	return run !== undefined && nextTurn(run) !== undefined;
}

/** The stories or calls that are due, and those that were told or taken today. */
async function unitsOf({ db }: Storage, bank: 'stories' | 'calls', day: LocalDay, each: number): Promise<Extra> {
	const states = await statesOfBank(db, bank);
	return {
		left: states.filter(({ dueDay }) => dueDay <= day).length,
		done: states.filter(({ lastDay, dueDay }) => lastDay === day && dueDay > day).length,
		each
	};
}

/** Whether an exam's date asks for a mock today, and when next. An exam of any length that was sat today counts as it. */
async function mocksFor(
	{ db }: Storage,
	content: Content,
	{ banks, examDays, daysOff }: Scheduling,
	day: LocalDay
): Promise<{ mock: Extra; nextMock: LocalDay | undefined }> {
	const isOff = (each: LocalDay): boolean => daysOff.includes(weekdayOf(each));
	const wanted = content.exams
		.filter(({ id }) => banks.includes(id))
		.flatMap(({ id, minutes }) => {
			const examDay = examDays[id];
			// From yesterday on, so that today can be one of them.
			return examDay === undefined
				? []
				: mockDays(localDay(day - 1), examDay, isOff).map((on) => ({ bank: id, minutes, on }));
		});
	const [first] = wanted.filter(({ on }) => on === day);
	const later = wanted.filter(({ on }) => on > day).map(({ on }) => on);
	const sat =
		first !== undefined &&
		(await endedExams(db)).some(({ bank, startedDay }) => bank === first.bank && startedDay === day);
	return {
		mock: { left: first !== undefined && !sat ? 1 : 0, done: sat ? 1 : 0, each: first?.minutes ?? 0 },
		nextMock: later.length === 0 ? undefined : localDay(Math.min(...later))
	};
}

/** Reads as far back as the streak goes and little further. */
async function daysInARow(queries: Storage['queries'], today: LocalDay, daysOff: readonly number[]): Promise<Streak> {
	for (let reach = 28; ; reach *= 4) {
		const since = localDay(Math.max(0, today - reach));
		const studied = new Set(await queries.studiedDays(since, today));
		const streak = streakOf(studied, today, daysOff, since);
		if (streak.ended || since === 0) {
			return streak;
		}
	}
}

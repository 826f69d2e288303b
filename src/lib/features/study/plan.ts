import type { NewEvent } from '#lib/domain/log/event.ts';
import type { PlannedUnit, Scheduling } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { planDay } from '#lib/domain/learning/day-plan.ts';
import { drawNew, newPlaces, planRun, runLength } from '#lib/domain/learning/queue.ts';
import { learnAheadMillis } from '#lib/domain/learning/run.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { Content } from '#lib/platform/content.ts';
import { loadOfDay } from '#lib/storage/day-load.ts';
import type { Queries } from '#lib/storage/queries.ts';

/** Today's run: what the day's plan asks for, as far as a run goes. */
export async function planToday(
	queries: Queries,
	content: Content,
	scheduling: Scheduling,
	moment: Moment,
	seed: string
): Promise<PlannedUnit[]> {
	const { load, suspended } = await loadOfDay(queries, content, scheduling, moment);
	// Who opens a run on a day off, or past the day's minutes, wants to go on.
	const plan = planDay(load, { ...scheduling, daysOff: [] }, moment.day);
	const asked = plan.overdue + plan.dueToday;
	const [due, tallyOf] = await Promise.all([
		queries.dueUnits(scheduling.banks, moment.day, runLength + suspended.size),
		queries.objectives()
	]);
	const living = due
		.filter(
			({ unit, dueAt }) =>
				content.has(unit) && !suspended.has(unit) && (dueAt === null || dueAt <= moment.at + learnAheadMillis)
		)
		.slice(0, asked);
	const banks = content.banks.filter((bank) => scheduling.banks.includes(bank.id));
	const fresh = await drawNew(newPlaces(banks, tallyOf), Math.min(runLength, plan.fresh), seed, async (units) => {
		const unseen = await queries.unseenOf(units);
		return unseen.filter((unit) => !suspended.has(unit));
	});
	return planRun(living, fresh, seed);
}

/** The event that starts a run with this plan. */
export function runStarted(
	plan: readonly PlannedUnit[],
	moment: Moment,
	rng: Rng,
	drill = false
): NewEvent & { run: string } {
	const run = uuidv7(moment.at, rng);
	return {
		type: 'run-started',
		version: 1,
		at: moment.at,
		offset: moment.offset,
		day: moment.day,
		run,
		seed: run,
		plan,
		...(drill && { drill })
	};
}

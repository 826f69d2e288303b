import type { NewEvent } from '#lib/domain/log/event.ts';
import type { PlannedUnit, Scheduling } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { drawNew, newPlaces, planRun, runLength } from '#lib/domain/learning/queue.ts';
import { learnAheadMillis } from '#lib/domain/learning/run.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { Content } from '#lib/platform/content.ts';
import type { Queries } from '#lib/storage/queries.ts';

/** Today's run: what is due, and as many new units as the day still allows. */
export async function planToday(
	queries: Queries,
	content: Content,
	scheduling: Scheduling,
	moment: Moment,
	seed: string
): Promise<PlannedUnit[]> {
	const banks = content.banks.filter((bank) => scheduling.banks.includes(bank.id));
	const [due, introduced, tallies] = await Promise.all([
		queries.dueUnits(scheduling.banks, moment.day, runLength * 2),
		queries.introduced(),
		queries.dayTallies(moment.day)
	]);
	const introducedToday = tallies.reduce((sum, tally) => sum + tally.introduced, 0);
	const allowed = Math.min(runLength, Math.max(0, scheduling.newPerDay - introducedToday));
	const fresh = await drawNew(newPlaces(banks, introduced), allowed, seed, (units) => queries.unseenOf(units));
	const living = due.filter(
		({ unit, dueAt }) => content.has(unit) && (dueAt === null || dueAt <= moment.at + learnAheadMillis)
	);
	return planRun(living, fresh, seed);
}

/** The event that starts a run with this plan. */
export function runStarted(plan: readonly PlannedUnit[], moment: Moment, rng: Rng): NewEvent & { run: string } {
	const run = uuidv7(moment.at, rng);
	return {
		type: 'run-started',
		version: 1,
		at: moment.at,
		offset: moment.offset,
		day: moment.day,
		run,
		seed: run,
		plan
	};
}

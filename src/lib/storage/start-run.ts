import type { PlannedUnit } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { runEnded, runStarted } from '#lib/domain/learning/run.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { Storage } from './storage.ts';

/** Ends the open run, if any, and starts one with this plan, both at once. Throws a StorageFailure. */
export async function startRun(
	{ queries, log }: Storage,
	plan: readonly PlannedUnit[],
	moment: Moment,
	rng: Rng,
	drill: boolean
): Promise<void> {
	const open = await queries.openRun();
	await log.append([
		...(open === undefined ? [] : [runEnded(open.run, moment)]),
		runStarted(plan, moment, uuidv7(moment.at, rng), drill)
	]);
}

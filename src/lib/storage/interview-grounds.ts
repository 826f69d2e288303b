import type { LocalDay } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';

// What a suggestion for the interview asks of the log, and whether it was put away for the day.

const dismissedKey = 'interviewSuggestionDismissed';

/** Whether the suggestion was put away on this day. */
export const isDismissed = async (db: FirstlineDatabase, day: LocalDay): Promise<boolean> =>
	(await db.attempt(() => db.values.get(dismissedKey)))?.value === day;

/** Puts the suggestion away for this day. Throws a StorageFailure. */
export const dismiss = (db: FirstlineDatabase, day: LocalDay): Promise<unknown> =>
	db.attempt(() => db.values.put({ key: dismissedKey, value: day }));

/** The day on which the newest mock interview began; undefined where none was held. */
export const lastInterviewDay = (db: FirstlineDatabase): Promise<LocalDay | undefined> =>
	db.attempt(async () => (await db.interviews.orderBy('run').last())?.startedDay);

/** Scenarios of calls that began on this day or later. */
export const callsSince = (db: FirstlineDatabase, first: LocalDay): Promise<readonly string[]> =>
	db.attempt(async () =>
		(await db.calls.toArray()).filter(({ startedDay }) => startedDay >= first).map(({ scenario }) => scenario)
	);

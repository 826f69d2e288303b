import type { CheckReport } from '#lib/domain/log/damage.ts';
import type { FirstlineDatabase } from './database.ts';
import type { QuarantineRow } from './tables.ts';

// What the screens need of check and repair; the work itself is done in a Worker.

const key = 'check';
const weekMillis = 7 * 86_400_000;
const hourMillis = 3_600_000;

/** A report as it is kept. */
export type KeptReport = CheckReport & {
	/** The learner was shown it, or asked for it. */
	readonly seen?: true;
};

/** The newest report of this device; undefined before the first check. Throws a StorageFailure. */
export async function lastCheck(db: FirstlineDatabase): Promise<KeptReport | undefined> {
	return (await db.attempt(() => db.values.get(key)))?.value as KeptReport | undefined;
}

/** Keeps the newest report, inside the caller's transaction if there is one. */
export const keepReport = (db: FirstlineDatabase, report: KeptReport): Promise<unknown> =>
	db.values.put({ key, value: report });

/** The learner has seen the newest report: no notice tells of it again. Throws a StorageFailure. */
export async function markSeen(db: FirstlineDatabase): Promise<void> {
	await db.attempt(() =>
		db.transaction('rw', db.values, async () => {
			const held = (await db.values.get(key))?.value as KeptReport | undefined;
			if (held !== undefined) await keepReport(db, { ...held, seen: true });
		})
	);
}

/** All rows that were ever set aside, the oldest first. Throws a StorageFailure. */
export const quarantined = (db: FirstlineDatabase): Promise<QuarantineRow[]> =>
	db.attempt(() => db.quarantine.toArray());

/** Whether a check is due by itself: a week after the last one, and after an unclean end an hour after it. */
export function isCheckDue(last: CheckReport | undefined, now: number, endedUncleanly: boolean): boolean {
	// A clock that was set back must not put checks off for years.
	if (last === undefined || last.at > now) return true;
	return now - last.at >= (endedUncleanly ? hourMillis : weekMillis);
}

import { defaultScheduling, defaultWeights } from '#lib/domain/learning/scheduling.ts';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { EventId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';

/** A setting with the event that set it, so that a later-sorting event wins whatever arrives first. */
export interface InForce<T> {
	readonly event: EventId | '';
	readonly value: T;
}

/** Raised when a fold changes what it derives; a database with another number is rebuilt before use. */
export const foldVersion = 2;

/** The FSRS parameters in force. */
export async function weightsInForce(db: FirstlineDatabase): Promise<readonly number[]> {
	const row = await db.values.get('parameters');
	return row === undefined ? defaultWeights : (row.value as InForce<readonly number[]>).value;
}

/** The scheduling settings in force. */
export async function schedulingInForce(db: FirstlineDatabase): Promise<Scheduling> {
	const row = await db.values.get('scheduling');
	return row === undefined ? defaultScheduling : (row.value as InForce<Scheduling>).value;
}

/** Whether the stored projections were made by an older fold and must be rebuilt before use. */
export async function needsRebuild(db: FirstlineDatabase): Promise<boolean> {
	return db.attempt(async () => {
		const held = await db.values.get('foldVersion');
		if (held === undefined && (await db.events.limit(1).count()) === 0 && (await db.chunks.limit(1).count()) === 0) {
			await db.values.put({ key: 'foldVersion', value: foldVersion });
			return false;
		}
		return held?.value !== foldVersion;
	});
}

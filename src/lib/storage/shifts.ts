import { byId } from '#lib/domain/log/order.ts';
import { shiftEventsOf } from '#lib/domain/shift/engine.ts';
import type { ShiftEvent } from '#lib/domain/shift/events.ts';
import type { ShiftRow } from '#lib/domain/shift/shift-row.ts';
import type { FirstlineDatabase } from './database.ts';

// What the shift screens read, and the heartbeat that they leave.

/** The shift that goes on, if there is one. */
export const openShift = (db: FirstlineDatabase): Promise<ShiftRow | undefined> =>
	db.attempt(async () => (await db.shifts.where('open').equals(1).sortBy('startedAt')).at(-1));

/** All shifts that were ended, newest first. */
export const endedShifts = (db: FirstlineDatabase): Promise<ShiftRow[]> =>
	db.attempt(async () => (await db.shifts.where('open').equals(0).sortBy('startedAt')).reverse());

/** The events of a shift in fold order. */
export const shiftEvents = (db: FirstlineDatabase, run: string): Promise<ShiftEvent[]> =>
	db.attempt(async () => {
		const row = await db.shifts.get(run);
		return row?.open === 0
			? [...row.events]
			: shiftEventsOf((await db.events.where('run').equals(run).toArray()).sort(byId));
	});

const heartbeatKey = 'shift-heartbeat';

interface Heartbeat {
	readonly run: string;
	readonly elapsedMillis: number;
}

/** Notes how far a shift's clock has come: no event, only what a reload between two events would gain. */
export async function beatShift(db: FirstlineDatabase, run: string, elapsedMillis: number): Promise<void> {
	await db.attempt(() => db.values.put({ key: heartbeatKey, value: { run, elapsedMillis } satisfies Heartbeat }));
}

/** The last heartbeat of a shift; 0 where it left none. */
export async function shiftBeat(db: FirstlineDatabase, run: string): Promise<number> {
	const beat = (await db.attempt(() => db.values.get(heartbeatKey)))?.value as Heartbeat | undefined;
	return beat?.run === run ? beat.elapsedMillis : 0;
}

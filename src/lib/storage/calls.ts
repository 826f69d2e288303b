import type { CallRow } from '#lib/domain/calls/call-row.ts';
import { callEventsOf } from '#lib/domain/calls/engine.ts';
import type { CallEvent } from '#lib/domain/calls/events.ts';
import { byId } from '#lib/domain/log/order.ts';
import type { FirstlineDatabase } from './database.ts';

// What the call screens read.

/** The call that goes on, if there is one. */
export const openCall = (db: FirstlineDatabase): Promise<CallRow | undefined> =>
	db.attempt(async () => (await db.calls.where('open').equals(1).sortBy('startedAt')).at(-1));

/** All calls that were ended, newest first. */
export const endedCalls = (db: FirstlineDatabase): Promise<CallRow[]> =>
	db.attempt(async () => (await db.calls.where('open').equals(0).sortBy('startedAt')).reverse());

/** The events of a call in fold order. */
export const callEvents = (db: FirstlineDatabase, run: string): Promise<CallEvent[]> =>
	db.attempt(async () => {
		const row = await db.calls.get(run);
		return row?.open === 0
			? [...row.events]
			: callEventsOf((await db.events.where('run').equals(run).toArray()).sort(byId));
	});

import { callRow } from '#lib/domain/calls/call-row.ts';
import { isOfCall } from '#lib/domain/calls/events.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { byId, isKnown, unionOf } from '#lib/domain/log/order.ts';
import type { FirstlineDatabase } from './database.ts';

const during = ['reply-said', 'tool-used', 'action-taken', 'hold-started', 'hold-ended'];

/** Keeps a call's row when it starts and from its end on; between the two its events alone are the truth. Inside the caller's transaction. */
export async function projectCall(db: FirstlineDatabase, event: StoredEvent): Promise<void> {
	if (!isKnown(event) || !isOfCall(event) || during.includes(event.type)) {
		return;
	}
	const held = await db.calls.get(event.run);
	if (held === undefined || held.open === 1) {
		const row = callRow((await db.events.where('run').equals(event.run).toArray()).sort(byId));
		if (row !== undefined) {
			await db.calls.put(row);
		}
		return;
	}
	// Its older events may have been packed meanwhile; the row has them all, and after a merge this one, too.
	const row = callRow(unionOf(held.events, [event]));
	if (row !== undefined) {
		await db.calls.put(row);
	}
}

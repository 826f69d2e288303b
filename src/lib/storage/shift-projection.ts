import type { StoredEvent } from '#lib/domain/log/event.ts';
import { isKnown, unionOf } from '#lib/domain/log/order.ts';
import { isOfShift } from '#lib/domain/shift/events.ts';
import { shiftRow } from '#lib/domain/shift/shift-row.ts';
import type { FirstlineDatabase } from './database.ts';

const framing = ['shift-started', 'shift-ended', 'shift-rated'];

/** Keeps a shift's row when it starts and from its end on; between the two its events alone are the truth. Inside the caller's transaction. */
export async function projectShift(db: FirstlineDatabase, event: StoredEvent): Promise<void> {
	if (!isKnown(event) || !isOfShift(event)) {
		return;
	}
	const held = await db.shifts.get(event.run);
	// An event of a shift that was over may come by a merge, when its older ones were packed: the row has them all.
	if (held?.open !== 0 && !framing.includes(event.type)) {
		return;
	}
	const known = held?.open === 0 ? held.events : await db.events.where('run').equals(event.run).toArray();
	const row = shiftRow(unionOf(known, [event]));
	if (row !== undefined) {
		await db.shifts.put(row);
	}
}

import { isOfInterview } from '#lib/domain/interview/events.ts';
import { interviewRow } from '#lib/domain/interview/interview-run.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { byId, isKnown, unionOf } from '#lib/domain/log/order.ts';
import type { FirstlineDatabase } from './database.ts';

/** Keeps the row of an interview day when it starts and from its end on; between the two its events alone are the truth. Inside the caller's transaction. */
export async function projectInterview(db: FirstlineDatabase, event: StoredEvent): Promise<void> {
	if (!isKnown(event) || !isOfInterview(event)) return;
	const held = await db.interviews.get(event.run);
	if (held?.open === 1 && event.type !== 'interview-started' && event.type !== 'interview-ended') return;
	// The older events of a day that is over may have been packed meanwhile; its row has them all. After a merge also this one.
	const history =
		held?.open === 0
			? unionOf(held.events, [event])
			: (await db.events.where('run').equals(event.run).toArray()).sort(byId);
	const row = interviewRow(history);
	if (row !== undefined) await db.interviews.put(row);
}

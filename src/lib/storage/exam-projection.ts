import { examRow } from '#lib/domain/exam/exam-row.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { byId, isKnown } from '#lib/domain/log/order.ts';
import type { FirstlineDatabase } from './database.ts';

/** Keeps an exam's row when it starts and when it ends; between the two its events alone are the truth. Inside the caller's transaction. */
export async function projectExam(db: FirstlineDatabase, event: StoredEvent): Promise<void> {
	if (!isKnown(event) || (event.type !== 'exam-started' && event.type !== 'exam-ended')) {
		return;
	}
	const row = examRow((await db.events.where('run').equals(event.run).toArray()).sort(byId));
	if (row !== undefined) {
		await db.exams.put(row);
	}
}

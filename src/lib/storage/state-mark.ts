import type { FirstlineDatabase } from './database.ts';

/**
 * A text that changes whenever an event or a text was added or taken away, read from keys alone: whoever has copied the
 * state of this mark has nothing new to copy. Throws a StorageFailure.
 */
export function stateMark(db: FirstlineDatabase): Promise<string> {
	return db.attempt(() =>
		db.transaction('r', db.events, db.chunks, db.documents, async () => {
			const rows = await db.events.count();
			const last = await db.events.orderBy('id').reverse().limit(1).primaryKeys();
			const chunks = await db.chunks.toCollection().primaryKeys();
			const documents = await db.documents.toCollection().primaryKeys();
			return JSON.stringify([rows, last, chunks, documents]);
		})
	);
}

/** Whether the log holds no event at all, as on a new device and after a loss. Throws a StorageFailure. */
export async function isLogEmpty(db: FirstlineDatabase): Promise<boolean> {
	return db.attempt(async () => (await db.events.limit(1).count()) + (await db.chunks.limit(1).count()) === 0);
}

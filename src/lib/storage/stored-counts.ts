import type { FirstlineDatabase } from './database.ts';
import type { tables } from './tables.ts';

/** What the database holds, counted. */
export interface StoredCounts {
	/** Events of the log, packed ones included. */
	readonly events: number;
	/** Living documents by kind, and the bytes of what they are where that is sound; revisions are not counted apart. */
	readonly documents: readonly { readonly kind: string; readonly count: number; readonly soundBytes: number }[];
	/** Rows of the tables that are derived from the log. */
	readonly derived: number;
}

/** Counts what is stored. Reads every document, so only for a screen that shows it. Throws a StorageFailure. */
export function storedCounts(db: FirstlineDatabase): Promise<StoredCounts> {
	return db.attempt(() =>
		db.transaction('r', db.tables, async () => {
			let events = await db.events.count();
			await db.chunks.each(({ packed }) => (events += packed.count));
			const newest = new Map<string, { kind: string; soundBytes: number }>();
			await db.documents.orderBy('[id+revision]').each(({ id, kind, body }) => {
				if (body === null) newest.delete(id);
				else newest.set(id, { kind, soundBytes: soundOf(body) });
			});
			const byKind = new Map<string, { count: number; soundBytes: number }>();
			for (const { kind, soundBytes } of newest.values()) {
				const held = byKind.get(kind) ?? { count: 0, soundBytes: 0 };
				byKind.set(kind, { count: held.count + 1, soundBytes: held.soundBytes + soundBytes });
			}
			const truths: readonly string[] = ['events', 'chunks', 'documents', 'values'] satisfies (keyof typeof tables)[];
			let derived = 0;
			for (const table of db.tables) if (!truths.includes(table.name)) derived += await table.count();
			return { events, documents: [...byKind].map(([kind, held]) => ({ kind, ...held })), derived };
		})
	);
}

const soundOf = (body: unknown): number =>
	typeof body === 'object' && body !== null
		? Object.values(body).reduce((sum: number, value) => sum + (value instanceof Blob ? value.size : 0), 0)
		: 0;

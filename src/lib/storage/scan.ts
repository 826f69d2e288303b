import Dexie from 'dexie';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { unpackEvents } from '#lib/domain/log/columns.ts';
import { unionOf } from '#lib/domain/log/order.ts';
import type { EventId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import type { ChunkRow } from './tables.ts';

/**
 * The whole log in fold order. Chunks may overlap each other and the rows, when a merge brought old events in later,
 * so overlapping ones are read together and sorted.
 */
export async function scanLog(db: FirstlineDatabase, each: (events: readonly StoredEvent[]) => void): Promise<void> {
	const spans = await chunkSpans(db);
	let after: EventId | undefined;
	for (let i = 0; i < spans.length;) {
		const group: ChunkRow['first'][] = [];
		let last = spans[i]?.last as EventId;
		for (; i < spans.length && (spans[i]?.first as EventId) <= last; i++) {
			const span = spans[i] as { first: EventId; last: EventId };
			group.push(span.first);
			last = span.last > last ? span.last : last;
		}
		const chunks = await db.chunks.bulkGet(group);
		const packed = chunks.flatMap((chunk) => (chunk === undefined ? [] : unpackEvents(chunk.packed)));
		const rows = await rowsBetween(db, after, last);
		each(chunks.length === 1 && rows.length === 0 ? packed : unionOf(rows, packed));
		after = last;
	}
	for (;;) {
		const rows = await rowsBetween(db, after, undefined, 10_000);
		if (rows.length === 0) {
			return;
		}
		each(rows);
		after = rows.at(-1)?.id;
	}
}

/** Where each chunk begins and ends, without loading what is in it all at once. */
async function chunkSpans(db: FirstlineDatabase): Promise<{ first: EventId; last: EventId }[]> {
	const spans: { first: EventId; last: EventId }[] = [];
	await db.chunks.orderBy('first').each(({ first, last }) => spans.push({ first, last }));
	return spans;
}

function rowsBetween(
	db: FirstlineDatabase,
	after: EventId | undefined,
	last: EventId | undefined,
	limit = Infinity
): Promise<StoredEvent[]> {
	const rows = db.events.where('id').between(after ?? Dexie.minKey, last ?? Dexie.maxKey, after === undefined, true);
	return (limit === Infinity ? rows : rows.limit(limit)).toArray();
}

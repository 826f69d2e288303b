import Dexie from 'dexie';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { unpackEvents } from '#lib/domain/log/columns.ts';
import { unionOf } from '#lib/domain/log/order.ts';
import type { EventId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import type { ChunkRow } from './tables.ts';

/** Chunks that are read at once: one by one, each would wait for the one before. */
const chunksAtOnce = 8;

/**
 * The whole log in fold order, or its events of some types. Chunks may overlap each other and the rows, when a merge
 * brought old events in later, so overlapping ones are sorted together.
 */
export async function scanLog(
	db: FirstlineDatabase,
	each: (events: readonly StoredEvent[]) => void,
	types?: ReadonlySet<string>
): Promise<void> {
	let overlapping: ChunkRow[] = [];
	let last: EventId | undefined;
	let after: EventId | undefined;
	const wanted = ({ type }: StoredEvent): boolean => types === undefined || types.has(type);
	const handOut = async (): Promise<void> => {
		const packed = overlapping.flatMap((chunk) => unpackEvents(chunk.packed, types));
		const rows = (await rowsBetween(db, after, last)).filter(wanted);
		each(overlapping.length === 1 && rows.length === 0 ? packed : unionOf(rows, packed));
		overlapping = [];
		after = last;
	};
	for (let read: ChunkRow[] | undefined; read === undefined || read.length === chunksAtOnce;) {
		const from = read?.at(-1)?.first ?? Dexie.minKey;
		read = await db.chunks.where('first').above(from).limit(chunksAtOnce).toArray();
		for (const chunk of read) {
			if (last !== undefined && overlapping.length > 0 && chunk.first > last) await handOut();
			overlapping.push(chunk);
			last = last === undefined || chunk.last > last ? chunk.last : last;
		}
	}
	if (overlapping.length > 0) await handOut();
	for (;;) {
		const rows = await rowsBetween(db, after, undefined, 10_000);
		if (rows.length === 0) {
			return;
		}
		each(rows.filter(wanted));
		after = rows.at(-1)?.id;
	}
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

import { packEvents } from '#lib/domain/log/columns.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import type { FirstlineDatabase } from './database.ts';
import type { ChunkRow } from './tables.ts';

/** Events a packed row, of the log and of what is parked. */
const chunkEvents = 4096;
/** So few are quicker written as rows than looked up in a chunk. */
const fewEvents = 1000;

/** The packed row of events that stand in fold order. */
export function chunkOf(events: readonly [StoredEvent, ...StoredEvent[]]): ChunkRow {
	const last = events.at(-1) ?? events[0];
	const units = [...new Set(events.flatMap(({ unit }) => (unit === undefined ? [] : [unit])))];
	return { first: events[0].id, last: last.id, units, packed: packEvents(events) };
}

/** Events in fold order as packed rows. */
export function chunksOf(events: readonly StoredEvent[]): ChunkRow[] {
	const chunks: ChunkRow[] = [];
	for (let from = 0; from < events.length; from += chunkEvents) {
		const [first, ...rest] = events.slice(from, from + chunkEvents);
		if (first !== undefined) chunks.push(chunkOf([first, ...rest]));
	}
	return chunks;
}

/**
 * Writes events that the log does not hold, given in fold order, inside the caller's transaction. Where they are many,
 * those of ended study and of no run go straight into columns: a row of each takes six times as long, and they would be
 * packed later anyway. All else may yet be read by its run, row by row.
 */
export async function putEvents(db: FirstlineDatabase, events: readonly StoredEvent[]): Promise<void> {
	const ended = new Set(events.flatMap(({ type, run }) => (type === 'run-ended' ? [run] : [])));
	const settled = events.filter(({ run }) => run === undefined || ended.has(run));
	if (settled.length < fewEvents) {
		await db.events.bulkPut(events);
		return;
	}
	await db.chunks.bulkPut(chunksOf(settled));
	await db.events.bulkPut(events.filter(({ run }) => run !== undefined && !ended.has(run)));
}

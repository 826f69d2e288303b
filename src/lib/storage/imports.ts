import { packEvents, unpackEvents } from '#lib/domain/log/columns.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import {
	standingOf,
	type ImportChanged,
	type ImportEvent,
	type Imported,
	type Standing
} from '#lib/domain/log/imports.ts';
import { unionOf } from '#lib/domain/log/order.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { EventId, LocalDay, Millis, OffsetMinutes } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { deviceOf } from './device.ts';
import { writing } from './projections.ts';
import { rebuildInside } from './rebuild.ts';
import { scanLog } from './scan.ts';
import { settleDocuments } from './settle-documents.ts';

// Events that do not count lie in a table of their own, so that nothing that folds the log need ask which do. Where an
// event lies follows from the import events alone.

/** Events a packed row, of the log and of what is parked. */
const chunkEvents = 4096;

/** When and by what chance an import event is written. */
export interface Stamp {
	readonly at: Millis;
	readonly offset: OffsetMinutes;
	readonly day: LocalDay;
	readonly rng: Rng;
}

/** An import event before it is stamped. */
export type Unstamped<Event extends ImportEvent> = Omit<Event, 'id' | 'device' | 'version' | 'at' | 'offset' | 'day'>;

/** Writes an import event at the end of the log, after every event that it may name. Inside the caller's transaction. */
export async function appendImport(
	db: FirstlineDatabase,
	{ at, offset, day, rng }: Stamp,
	event: Unstamped<Imported> | Unstamped<ImportChanged>
): Promise<void> {
	const [device, inLog, inImports] = await Promise.all([
		deviceOf(db, rng),
		db.events.orderBy('id').lastKey() as Promise<EventId | undefined>,
		db.imports.orderBy('id').lastKey() as Promise<EventId | undefined>
	]);
	const last = [inLog, inImports]
		.filter((id) => id !== undefined)
		.sort()
		.at(-1);
	const stored: ImportEvent = { ...event, version: 1, at, offset, day, id: nextEventId(at, last, rng), device };
	await db.events.add(stored);
	await db.imports.add(stored);
}

/** The whole log in fold order, with what does not count. Inside the caller's transaction. */
export async function wholeLog(db: FirstlineDatabase): Promise<StoredEvent[]> {
	const events: StoredEvent[] = [];
	await scanLog(db, (some) => {
		for (const event of some) events.push(event);
	});
	const parked = await parkedEvents(db);
	return parked.length === 0 ? events : unionOf(events, parked);
}

/** The events that do not count. Inside the caller's transaction. */
export async function parkedEvents(db: FirstlineDatabase): Promise<StoredEvent[]> {
	return (await db.parked.toArray()).flatMap(({ packed }) => unpackEvents(packed));
}

/** Puts events aside, in columns. Inside the caller's transaction. */
export async function park(db: FirstlineDatabase, events: readonly StoredEvent[]): Promise<void> {
	for (let from = 0; from < events.length; from += chunkEvents) {
		const some = events.slice(from, from + chunkEvents);
		const [first, last] = [some[0], some.at(-1)];
		if (first !== undefined && last !== undefined) {
			await db.parked.put({ first: first.id, last: last.id, units: [], packed: packEvents(some) });
		}
	}
}

/** Moves every event and text to where the import events say that it belongs. Inside the caller's transaction; the projections are then due. */
export async function settle(db: FirstlineDatabase, standing: Standing): Promise<void> {
	const { counts } = standing;
	const off: StoredEvent[] = [];
	const back: StoredEvent[] = [];
	const rows = (await db.events.toArray()).filter((event) => !counts(event));
	await db.events.bulkDelete(rows.map(({ id }) => id));
	off.push(...rows);
	for (const chunk of await db.chunks.toArray()) {
		const events = unpackEvents(chunk.packed);
		const stay = events.filter(counts);
		if (stay.length < events.length) {
			off.push(...events.filter((event) => !counts(event)));
			await db.chunks.delete(chunk.first);
			back.push(...stay);
		}
	}
	const parked = await parkedEvents(db);
	await db.parked.clear();
	await park(
		db,
		unionOf(
			off,
			parked.filter((event) => !counts(event))
		)
	);
	await db.events.bulkPut([...back, ...parked.filter(counts)]);
	await settleDocuments(db, standing);
}

/** The import events in the whole log, which the table of them is a projection of. Inside the caller's transaction. */
export const standingNow = async (db: FirstlineDatabase): Promise<Standing> => standingOf(await db.imports.toArray());

/** Takes an import back whole, or brings it back, and folds the log anew. Throws a StorageFailure. */
export function changeImport(
	db: FirstlineDatabase,
	batch: string,
	type: ImportChanged['type'],
	stamp: Stamp
): Promise<void> {
	return writing(db, async () => {
		await appendImport(db, stamp, { type, batch });
		await settle(db, await standingNow(db));
		await rebuildInside(db);
	});
}

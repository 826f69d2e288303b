import { unpackEvents } from '#lib/domain/log/columns.ts';
import type { Findings } from '#lib/domain/log/damage.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { byId } from '#lib/domain/log/order.ts';
import { isUsableId, readRow, type EnvelopeField } from '#lib/domain/log/soundness.ts';
import { learningFault } from '#lib/domain/learning/event-faults.ts';
import { timeOfId } from '#lib/domain/shared/ids.ts';
import type { EventId } from '#lib/domain/shared/units.ts';
import { chunkOf } from './chunks.ts';
import type { FirstlineDatabase } from './database.ts';
import { eachPage } from './pages.ts';
import type { ChunkRow, QuarantineRow } from './tables.ts';

/** What would make the log readable: rows to set aside, and rows and chunks to write in the place of others. */
export interface LogMend {
	readonly quarantine: Omit<QuarantineRow, 'at'>[];
	readonly deleteRows: unknown[];
	readonly putRows: StoredEvent[];
	readonly deleteChunks: unknown[];
	readonly putChunks: ChunkRow[];
}

const damageOfField = {
	at: 'moment-impossible',
	offset: 'moment-impossible',
	day: 'day-impossible',
	device: 'device-unknown'
} as const satisfies Record<EnvelopeField, string>;

const dayMillis = 86_400_000;

/**
 * Reads every row and chunk of the log as it lies there and adds what is wrong to `findings`. Changes nothing: `mend` is
 * what would make it readable, `events` how many can be read, each counted once.
 */
export class LogInspection {
	readonly mend: LogMend = { quarantine: [], deleteRows: [], putRows: [], deleteChunks: [], putChunks: [] };
	events = 0;
	readonly #db: FirstlineDatabase;
	readonly #findings: Findings;
	readonly #now: number;
	readonly #rolloverHour: number;

	constructor(db: FirstlineDatabase, findings: Findings, now: number, rolloverHour: number) {
		this.#db = db;
		this.#findings = findings;
		this.#now = now;
		this.#rolloverHour = rolloverHour;
	}

	async run(): Promise<this> {
		const spans = await this.#chunks();
		await this.#rows(spans);
		return this;
	}

	/** Looks at each chunk by itself, then at those whose spans meet. Resolves to the spans and to ids that rows may repeat. */
	async #chunks(): Promise<readonly Span[]> {
		const keys: unknown[] = await this.#db.chunks.toCollection().primaryKeys();
		const spans: Span[] = [];
		const held = new Map<EventId, StoredEvent>();
		let reach = '';
		for (const key of keys) {
			const chunk = await this.#db.chunks.get(key as EventId);
			if (chunk === undefined) continue;
			const readable = this.#readChunk(key, chunk);
			const [first] = readable.events;
			// Chunks come by their keys; one that begins after all before it repeats none of them.
			if (first !== undefined && first.id > reach) held.clear();
			const kept: StoredEvent[] = [];
			for (const event of readable.events) {
				const before = held.get(event.id);
				if (before === undefined) {
					held.set(event.id, event);
					kept.push(event);
				} else {
					this.#repeated(before, event, 'chunks');
				}
			}
			const last = kept.at(-1)?.id ?? '';
			reach = last > reach ? last : reach;
			this.events += kept.length;
			this.#writeChunk(key, chunk, kept, readable.changed || kept.length < readable.events.length);
			if (kept[0] !== undefined) spans.push({ key, first: kept[0].id, last: last as EventId });
		}
		return spans;
	}

	#readChunk(key: unknown, chunk: ChunkRow): { events: StoredEvent[]; changed: boolean } {
		const place = `chunk ${String(key)}`;
		let rows: unknown[];
		try {
			rows = unpackEvents(chunk.packed);
			// Columns of another length than the count give rows without their fields, or lose some.
			const lengths = Object.values(chunk.packed.columns).map((column) =>
				column.kind === 'number' ? column.values.length : column.index.length
			);
			if (lengths.some((length) => length !== chunk.packed.count)) throw new RangeError('its columns differ in length');
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			this.#findings.add('chunk-unreadable', place);
			this.mend.quarantine.push({ table: 'chunks', why: `The columns cannot be read: ${why}`, row: chunk });
			rows = salvaged(chunk);
			return { events: this.#soundOf(rows, place, false).events.sort(byId), changed: true };
		}
		const { events, changed } = this.#soundOf(rows, place, true);
		const isSorted = events.every((event, i) => i === 0 || (events[i - 1] as StoredEvent).id <= event.id);
		if (!isSorted) {
			this.#findings.add('chunk-order', place);
			events.sort(byId);
		}
		return { events, changed: changed || !isSorted };
	}

	/** The rows that can be read, mended where they need it. Those that cannot are set aside, if `tell`. */
	#soundOf(rows: readonly unknown[], place: string, tell: boolean): { events: StoredEvent[]; changed: boolean } {
		const events: StoredEvent[] = [];
		let changed = false;
		for (const row of rows) {
			const event = this.#read(row, 'chunks', place, tell);
			changed ||= event !== row;
			if (event !== undefined) events.push(event);
		}
		return { events, changed };
	}

	/** A row as an event; undefined where it must be set aside. */
	#read(row: unknown, table: string, place: string, tell = true): StoredEvent | undefined {
		const reading = readRow(row, this.#rolloverHour);
		if ('unreadable' in reading) {
			if (tell) {
				this.#findings.add('row-unreadable', place);
				this.mend.quarantine.push({ table, why: reading.unreadable, row });
			}
			return undefined;
		}
		const { event, mended } = reading;
		const fault = learningFault(event);
		if (fault !== undefined) {
			if (tell) {
				this.#findings.add('row-unfit', event.id);
				this.mend.quarantine.push({ table, why: fault, row });
			}
			return undefined;
		}
		if (mended.length > 0) {
			for (const damage of new Set(mended.map((field) => damageOfField[field]))) this.#findings.add(damage, event.id);
			this.mend.quarantine.push({ table, why: `Mended, was as here: ${mended.join(', ')}`, row });
		}
		if (timeOfId(event.id) > this.#now + dayMillis) this.#findings.add('id-ahead', event.id);
		return event;
	}

	/** Of two events with one id, the one that came first is kept; another that differs is set aside. */
	#repeated(before: StoredEvent, event: StoredEvent, table: string): void {
		if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(event))) {
			this.#findings.add('duplicate-same', event.id);
		} else {
			this.#findings.add('duplicate-differs', event.id);
			this.mend.quarantine.push({ table, why: 'Another event has the same id', row: event });
		}
	}

	#writeChunk(key: unknown, chunk: ChunkRow, events: readonly StoredEvent[], changed: boolean): void {
		const [first, ...rest] = events;
		if (first === undefined) {
			this.mend.deleteChunks.push(key);
			return;
		}
		const units = new Set(events.flatMap(({ unit }) => (unit === undefined ? [] : [unit])));
		const edges = chunk.first === first.id && chunk.last === events.at(-1)?.id && sameNames(chunk.units, units);
		if (!edges && !changed) this.#findings.add('chunk-edges', `chunk ${String(key)}`);
		if (edges && !changed) return;
		if (key !== first.id) this.mend.deleteChunks.push(key);
		this.mend.putChunks.push(chunkOf([first, ...rest]));
	}

	async #rows(spans: readonly Span[]): Promise<void> {
		const within: EventId[] = [];
		await eachPage(this.#db.events, (rows, keys) => {
			rows.forEach((row, i) => {
				const key = keys[i];
				const event = this.#read(row, 'events', String(key));
				if (event === undefined) {
					this.mend.deleteRows.push(key);
					return;
				}
				if (event !== row) this.mend.putRows.push(event);
				this.events++;
				if (spans.some(({ first, last }) => first <= event.id && event.id <= last)) within.push(event.id);
			});
		});
		await this.#rowsInChunks(spans, new Set(within));
	}

	/** Rows that a chunk has, too: the chunk keeps them. */
	async #rowsInChunks(spans: readonly Span[], ids: ReadonlySet<EventId>): Promise<void> {
		if (ids.size === 0) return;
		for (const { key, first, last } of spans) {
			if (![...ids].some((id) => first <= id && id <= last)) continue;
			const chunk = await this.#db.chunks.get(key as EventId);
			for (const packed of chunk === undefined ? [] : salvaged(chunk)) {
				const { id } = Object(packed) as { id?: EventId };
				if (id === undefined || !ids.has(id) || !isUsableId(id)) continue;
				const row = await this.#db.events.get(id);
				const [mine, theirs] = [readRow(row, this.#rolloverHour), readRow(packed, this.#rolloverHour)];
				if (!('event' in mine) || !('event' in theirs) || learningFault(theirs.event) !== undefined) continue;
				this.#repeated(theirs.event, mine.event, 'events');
				this.mend.deleteRows.push(id);
				this.events--;
			}
		}
	}
}

interface Span {
	readonly key: unknown;
	readonly first: EventId;
	readonly last: EventId;
}

/** What can be got out of columns that may be damaged: as many rows as the longest column has. */
function salvaged(chunk: ChunkRow): unknown[] {
	try {
		const columns = Object.fromEntries(
			Object.entries(chunk.packed.columns).filter(([, column]) =>
				column.kind === 'number'
					? column.values instanceof Float64Array
					: Array.isArray(column.entries) && column.index instanceof Uint32Array
			)
		);
		const count = Object.values(columns).reduce(
			(most, column) => Math.max(most, column.kind === 'number' ? column.values.length : column.index.length),
			0
		);
		return unpackEvents({ count, columns });
	} catch {
		return [];
	}
}

/** The same object with its fields in order, so that two can be compared as text. */
const sorted = (event: StoredEvent): unknown =>
	Object.fromEntries(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)));

const sameNames = (stored: unknown, names: ReadonlySet<unknown>): boolean =>
	Array.isArray(stored) && stored.length === names.size && stored.every((name: unknown) => names.has(name));

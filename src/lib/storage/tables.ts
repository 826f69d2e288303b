import type { PackedEvents } from '#lib/domain/log/columns.ts';
import type { EventId, LocalDay, Millis, UnitId } from '#lib/domain/shared/units.ts';

// Every table, key path and index of the database. Rows hold plain numbers and strings, never Date objects.

/** Opened with Dexie's version number; a change of tables or indexes raises it. */
export const databaseVersion = 6;

export const tables = {
	/** The log: recent events, a row each. `unit` and `run` find a history without a scan. */
	events: 'id, unit, run',
	/** The log: older events in columns. `*units` holds each unit that occurs in the chunk. */
	chunks: 'first, *units',
	/** Projection: a row for each unit that has a memory. */
	units: 'unit, [bank+dueDay], lapses, missed',
	/** Projection: a row for each unit that is flagged or suspended. */
	marks: 'unit, flagged, suspended',
	/** Projection: a row a local day and objective. */
	days: '[day+bank+objective], day',
	/** Projection: a row an objective. */
	objectives: '[bank+objective]',
	/** Projection: a row a first sight. */
	sights: '[unit+itemVersion+variant], bank',
	/** Projection: a row a run; `open` is 1 until it is ended. */
	runs: 'run, open',
	/** Projection: a row an exam; `open` is 1 until it is ended. */
	exams: 'run, bank, open',
	/** Projection: a row a call; `open` is 1 until it is ended. */
	calls: 'run, scenario, open',
	/** Projection: a row a shift; `open` is 1 until it is ended. */
	shifts: 'run, shift, open',
	/** Projection: a row an interview day; `open` is 1 until it is ended. */
	interviews: 'run, open',
	/** Projection: the events that say which imports hold. */
	imports: 'id',
	/** The log: events that do not count while the import that brought them is undone, in columns. */
	parked: 'first',
	/** Texts that an undone import had brought. */
	parkedDocuments: '[batch+id+revision]',
	/** Whole states that a backup has replaced, each as the file that a backup is. */
	replaced: 'id',
	/** Single values: device id, settings in force, versions of the projections. */
	values: 'key',
	/** What the learner writes: a row a revision. */
	documents: '[id+revision], id, kind',
	/** What could not be read, as it was found; nothing else reads it. */
	quarantine: '++number, table'
} as const;

export interface ChunkRow {
	readonly first: EventId;
	readonly last: EventId;
	readonly units: readonly UnitId[];
	readonly packed: PackedEvents;
}

/** Marks as 0 and 1, for IndexedDB does not index booleans. */
export interface MarkRow {
	readonly unit: UnitId;
	readonly flagged: 0 | 1;
	readonly suspended: 0 | 1;
}

export interface RunRow {
	readonly run: string;
	readonly startedAt: Millis;
	readonly startedDay: LocalDay;
	/** Answers and undos so far. */
	readonly place: number;
	readonly open: 0 | 1;
}

export interface ValueRow {
	readonly key: string;
	readonly value: unknown;
}

export interface DocumentRow {
	readonly id: string;
	/** 1 for the first; a deleted document keeps one row with a null body. */
	readonly revision: number;
	readonly kind: string;
	readonly at: Millis;
	readonly body: unknown;
	/** The import that brought it, which its undo takes away again. */
	readonly batch?: string;
}

/** A text that waits for its import to be brought back. */
export type ParkedDocumentRow = DocumentRow & Required<Pick<DocumentRow, 'batch'>>;

/** A state of this device that was replaced. */
export interface ReplacedRow {
	readonly id: string;
	readonly at: Millis;
	readonly events: number;
	readonly documents: number;
	/** A backup, recordings and all. */
	readonly file: Blob;
}

/** A row that check and repair set aside, so that nothing is lost that somebody may yet read. */
export interface QuarantineRow {
	readonly number?: number;
	readonly table: string;
	readonly why: string;
	readonly at: Millis;
	readonly row: unknown;
}

import Dexie, { type EntityTable, type Table } from 'dexie';
import type { CallRow } from '#lib/domain/calls/call-row.ts';
import type { ExamRow } from '#lib/domain/exam/exam-row.ts';
import type { InterviewRow } from '#lib/domain/interview/interview-run.ts';
import type { FirstSight } from '#lib/domain/learning/first-sight.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import type { DayTally, ObjectiveTally } from '#lib/domain/learning/tally.ts';
import type { ShiftRow } from '#lib/domain/shift/shift-row.ts';
import type { UnitId } from '#lib/domain/shared/units.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import type { ImportEvent } from '#lib/domain/log/imports.ts';
import { asFailure, StorageFailure } from './failure.ts';
import {
	databaseVersion,
	tables,
	type ChunkRow,
	type DocumentRow,
	type MarkRow,
	type ParkedDocumentRow,
	type QuarantineRow,
	type ReplacedRow,
	type RunRow,
	type ValueRow
} from './tables.ts';

/** What the connection is doing, for the screen. `superseded` is final: only a reload helps. */
export type Connection = 'opening' | 'open' | 'blocked' | 'closed' | 'superseded' | 'failed';

// On localhost Dexie records a stack for each of its steps, in a release too.
Dexie.debug = import.meta.env.DEV;

/** The one Dexie database. Commits are strict: at a power cut, relaxed ones lose seconds of acknowledged answers. */
export class FirstlineDatabase extends Dexie {
	declare readonly events: EntityTable<StoredEvent, 'id'>;
	declare readonly chunks: EntityTable<ChunkRow, 'first'>;
	declare readonly units: EntityTable<UnitState, 'unit'>;
	declare readonly marks: EntityTable<MarkRow, 'unit'>;
	declare readonly days: Table<DayTally, [number, string, string]>;
	declare readonly objectives: Table<ObjectiveTally, [string, string]>;
	declare readonly sights: Table<FirstSight, [UnitId, number, string]>;
	declare readonly runs: EntityTable<RunRow, 'run'>;
	declare readonly exams: EntityTable<ExamRow, 'run'>;
	declare readonly calls: EntityTable<CallRow, 'run'>;
	declare readonly shifts: EntityTable<ShiftRow, 'run'>;
	declare readonly interviews: EntityTable<InterviewRow, 'run'>;
	declare readonly imports: EntityTable<ImportEvent, 'id'>;
	declare readonly parked: EntityTable<ChunkRow, 'first'>;
	declare readonly parkedDocuments: Table<ParkedDocumentRow, [string, string, number]>;
	declare readonly replaced: EntityTable<ReplacedRow, 'id'>;
	declare readonly values: EntityTable<ValueRow, 'key'>;
	declare readonly documents: Table<DocumentRow, [string, number]>;
	declare readonly quarantine: Table<QuarantineRow, number>;

	#connection: Connection = 'opening';
	#failure: StorageFailure | undefined;
	readonly #listeners = new Set<() => void>();

	constructor(name = 'firstline') {
		// Without Dexie's cache of what live queries read: it copies every row of theirs once more.
		super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
		// Dexie adds the tables and indexes that an older database lacks; a change of rows would need an upgrade step here.
		this.version(databaseVersion).stores(tables);
		this.on('blocked', () => {
			this.#become('blocked');
		});
		this.on('close', () => {
			this.#become('closed');
		});
		this.on('versionchange', () => {
			this.#supersede();
			// False keeps Dexie from its own answer, which closes but lets the next call reopen:
			// old code would then write old rows into the new database.
			return false;
		});
	}

	get connection(): Connection {
		return this.#connection;
	}

	/** The failure behind the connection `failed`. */
	get connectionFailure(): StorageFailure | undefined {
		return this.#failure;
	}

	/** Calls back whenever `connection` changes; returns the way to stop. */
	onConnection(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Opens, or opens again after a close. Throws a StorageFailure. */
	async connect(): Promise<void> {
		this.#refuseWhenSuperseded();
		try {
			await super.open();
		} catch (error) {
			this.#failure = asFailure(error);
			if (this.#failure.kind === 'superseded') {
				this.#supersede();
			} else {
				this.#become('failed');
			}
			throw this.#failure;
		}
		// Dexie opens a newer database than it knows instead of refusing it; IndexedDB versions are ten times Dexie's.
		if (this.backendDB().version > databaseVersion * 10) {
			this.#supersede();
			this.#refuseWhenSuperseded();
		}
		this.#become('open');
	}

	/** Runs `work`; a connection that the browser dropped meanwhile (Safari does, in the background) is opened again once. */
	async attempt<T>(work: () => Promise<T>): Promise<T> {
		this.#refuseWhenSuperseded();
		try {
			if (this.#connection !== 'open') {
				await this.connect();
			}
			return await work();
		} catch (error) {
			const failure = asFailure(error);
			this.#refuseWhenSuperseded();
			if (failure.kind !== 'closed') {
				throw failure;
			}
		}
		this.close({ disableAutoOpen: false });
		await this.connect();
		return work().catch((error: unknown) => {
			throw asFailure(error);
		});
	}

	#refuseWhenSuperseded(): void {
		if (this.#connection === 'superseded') {
			throw new StorageFailure('superseded', 'A newer version of Firstline is open. Reload this tab to go on.');
		}
	}

	#supersede(): void {
		this.close({ disableAutoOpen: true });
		this.#become('superseded');
	}

	#become(connection: Connection): void {
		if (this.#connection === 'superseded' || this.#connection === connection) {
			return;
		}
		this.#connection = connection;
		for (const listener of this.#listeners) {
			listener();
		}
	}
}

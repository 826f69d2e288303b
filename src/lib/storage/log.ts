import type { NewEvent, StoredEvent } from '#lib/domain/log/event.ts';
import { unpackUnit } from '#lib/domain/log/columns.ts';
import { byId, unionOf } from '#lib/domain/log/order.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import type { LogWriter } from './log-writer.ts';

/** The log of one device's database: appended to, never edited. */
export class EventLog {
	readonly #db: FirstlineDatabase;
	readonly #rng: Rng;
	#writer: Promise<LogWriter> | undefined;

	constructor(db: FirstlineDatabase, rng: Rng) {
		this.#db = db;
		this.#rng = rng;
	}

	/** Fetches all that writing answers needs, which no first screen waits for. */
	async ready(): Promise<void> {
		await (await this.#writing()).loadUnits();
	}

	#writing(): Promise<LogWriter> {
		this.#writer ??= import('./log-writer.ts').then(({ LogWriter: Writer }) => new Writer(this.#db, this.#rng));
		// Offline before it was kept: the next write tries again.
		this.#writer.catch(() => {
			this.#writer = undefined;
		});
		return this.#writer;
	}

	/**
	 * Writes events and their projections in one transaction, in the order given. Resolves when they are acknowledged.
	 * Throws a StorageFailure: `conflict` when another tab answered this place of the run or undid this answer first.
	 */
	async append(events: readonly NewEvent[]): Promise<StoredEvent[]> {
		return (await this.#writing()).append(events);
	}

	/**
	 * Writes events of many units, none of which is of a run, and whatever `alongside` writes, in one transaction.
	 * Throws a StorageFailure, and then nothing is written.
	 */
	async appendMany(events: readonly NewEvent[], alongside: () => Promise<void>): Promise<StoredEvent[]> {
		return (await this.#writing()).appendMany(events, alongside);
	}

	/** Takes in events of another copy of this log: the union by id. Returns how many were new. */
	async merge(events: readonly StoredEvent[]): Promise<number> {
		const { mergeEvents } = await import('./log-upkeep.ts');
		return mergeEvents(this.#db, events);
	}

	/** Packs the oldest rows into columns, `size` at a time, but for the newest `keep`. Returns how many it packed. */
	async pack(keep = 2000, size = 4096): Promise<number> {
		if ((await this.#read(() => this.#db.events.count())) < keep + size) {
			return 0;
		}
		const { packLog } = await import('./log-upkeep.ts');
		return packLog(this.#db, keep, size);
	}

	/** All events of a unit in fold order, packed ones too. */
	historyOf(unit: UnitId): Promise<StoredEvent[]> {
		return this.#read(() => historyOf(this.#db, unit));
	}

	/** All events of a run that are not packed yet, in fold order. */
	eventsOfRun(run: string): Promise<StoredEvent[]> {
		return this.#read(async () => (await this.#db.events.where('run').equals(run).toArray()).sort(byId));
	}

	/** Hands out the whole log in fold order, some thousand events at a time. */
	async scan(each: (events: readonly StoredEvent[]) => void): Promise<void> {
		const { scanLog } = await import('./scan.ts');
		await this.#read(() => scanLog(this.#db, each));
	}

	#read<T>(work: () => Promise<T>): Promise<T> {
		return this.#db.attempt(() => this.#db.transaction('r', this.#db.events, this.#db.chunks, work));
	}
}

/** A unit's events in fold order, inside the caller's transaction. */
export async function historyOf(db: FirstlineDatabase, unit: UnitId): Promise<StoredEvent[]> {
	const [rows, chunks] = await Promise.all([
		db.events.where('unit').equals(unit).toArray(),
		db.chunks.where('units').equals(unit).toArray()
	]);
	return unionOf(
		rows,
		chunks.flatMap((chunk) => unpackUnit(chunk.packed, unit))
	);
}

import type { Answered } from '#lib/domain/learning/events.ts';
import type { LogEvent, NewEvent, StoredEvent } from '#lib/domain/log/event.ts';
import type { Undone } from '#lib/domain/log/envelope.ts';
import { packEvents, unpackEvents } from '#lib/domain/log/columns.ts';
import { isKnown, undoneTargets, unionOf } from '#lib/domain/log/order.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { EventId, UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { StorageFailure } from './failure.ts';
import { projectSetting, runAfter } from './projections.ts';
import { weightsInForce } from './in-force.ts';
import type * as UnitProjections from './unit-projections.ts';
import { historyOf } from './log.ts';

/** What writes to the log: each method is one transaction that writes events and their projections. */
export class LogWriter {
	readonly #db: FirstlineDatabase;
	readonly #rng: Rng;
	#units: typeof UnitProjections | undefined;

	constructor(db: FirstlineDatabase, rng: Rng) {
		this.#db = db;
		this.#rng = rng;
	}

	/**
	 * Writes events and their projections in one transaction, in the order given. Resolves when they are acknowledged.
	 * Throws a StorageFailure: `conflict` when another tab answered this place of the run or undid this answer first.
	 */
	async append(events: readonly NewEvent[]): Promise<StoredEvent[]> {
		if (events.some(({ type, unit }) => unit !== undefined || type === 'parameters-adopted')) {
			await this.loadUnits();
		}
		return this.#write(async () => {
			const [only] = events.length === 1 ? events : [];
			// A study answer is on the hot path: all that it builds on is read in one go.
			const [device, newest, ground] = await Promise.all([
				this.#device(),
				this.#newest(),
				only?.type === 'answered' ? this.#groundOf(only) : undefined
			]);
			const stored: StoredEvent[] = [];
			let last = newest;
			for (const event of events) {
				last = nextEventId(event.at, last, this.#rng);
				stored.push({ ...event, id: last, device });
			}
			for (const event of stored) {
				await this.#appendOne(event, ground);
			}
			return stored;
		});
	}

	/** Fetches what events of units need. It must be here before their transaction begins, which waits for nothing else. */
	async loadUnits(): Promise<typeof UnitProjections> {
		this.#units ??= await import('./unit-projections.ts');
		return this.#units;
	}

	/** Takes in events of another copy of this log: the union by id. Returns how many were new. */
	async merge(events: readonly StoredEvent[]): Promise<number> {
		const { foldHistory, reproject } = await this.loadUnits();
		return this.#write(async () => {
			const fresh = await this.#unknownOf(events);
			const weights = await weightsInForce(this.#db);
			const touched = new Set(fresh.flatMap((event) => (event.unit === undefined ? [] : [event.unit])));
			const before = new Map<UnitId, StoredEvent[]>();
			for (const unit of touched) {
				before.set(unit, await historyOf(this.#db, unit));
			}
			await this.#db.events.bulkPut(fresh);
			for (const [unit, history] of before) {
				const after = unionOf(
					history,
					fresh.filter((event) => event.unit === unit)
				);
				await reproject(this.#db, unit, foldHistory(history, weights), foldHistory(after, weights));
			}
			for (const event of fresh) {
				await this.#projectRun(event);
				await this.#projectSettings(event);
			}
			return fresh.length;
		});
	}

	/**
	 * Packs the oldest rows into columns, `size` at a time, and leaves the newest `keep` as rows.
	 * Rows of an open run stay, for it is read row by row. Returns how many events were packed.
	 */
	pack(keep = 2000, size = 4096): Promise<number> {
		return this.#write(async () => {
			const { events, chunks, runs } = this.#db;
			const open = new Set(await runs.where('open').equals(1).primaryKeys());
			let packed = 0;
			for (let rows = await events.count(); rows >= keep + size; rows -= size) {
				const oldest = await events.orderBy('id').limit(size).toArray();
				const first = oldest[0];
				const last = oldest.at(-1);
				if (
					first === undefined ||
					last === undefined ||
					oldest.some((event) => event.run !== undefined && open.has(event.run))
				) {
					break;
				}
				const units = [...new Set(oldest.flatMap((event) => (event.unit === undefined ? [] : [event.unit])))];
				await chunks.put({ first: first.id, last: last.id, units, packed: packEvents(oldest) });
				await events.bulkDelete(oldest.map((event) => event.id));
				packed += oldest.length;
			}
			return packed;
		});
	}

	#write<T>(work: () => Promise<T>): Promise<T> {
		return this.#db.attempt(() => this.#db.transaction('rw', this.#db.tables, work));
	}

	#loadedUnits(): typeof UnitProjections {
		if (this.#units === undefined) {
			throw new Error('Inconsistent: an event of a unit reached the log before what folds it was loaded.');
		}
		return this.#units;
	}

	async #device(): Promise<string> {
		const row = await this.#db.values.get('device');
		if (row !== undefined) {
			return row.value as string;
		}
		const device = Array.from({ length: 4 }, () => Math.floor(this.#rng() * 2 ** 32).toString(36)).join('');
		await this.#db.values.put({ key: 'device', value: device });
		return device;
	}

	/** The newest id, which `pack` always leaves in a row of its own. */
	async #newest(): Promise<EventId | undefined> {
		return (await this.#db.events.orderBy('id').lastKey()) as EventId | undefined;
	}

	async #appendOne(event: StoredEvent, ground: UnitProjections.Ground | undefined): Promise<void> {
		if (!isKnown(event)) {
			throw new StorageFailure('unknown', `Only merges may bring events of an unknown type; got "${event.type}".`);
		}
		if (event.type === 'answered') {
			await this.#appendAnswer(event, ground ?? (await this.#groundOf(event)));
		} else if (event.type === 'undone') {
			await this.#appendUndo(event);
		} else {
			await this.#appendToHistory(event);
		}
	}

	async #groundOf({
		unit,
		run,
		day,
		bank,
		objective
	}: Omit<Answered, 'id' | 'device'>): Promise<UnitProjections.Ground> {
		const { units, runs, days, objectives } = this.#db;
		const [state, runRow, dayRow, objectiveRow, weights] = await Promise.all([
			units.get(unit),
			runs.get(run),
			days.get([day, bank, objective]),
			objectives.get([bank, objective]),
			weightsInForce(this.#db)
		]);
		return { state, run: runRow, day: dayRow, objective: objectiveRow, weights };
	}

	async #appendAnswer(event: Answered, ground: UnitProjections.Ground): Promise<void> {
		const { run } = ground;
		if (run?.open !== 1 || run.place !== event.place) {
			throw new StorageFailure('conflict', 'This question was already answered in another tab.');
		}
		await Promise.all([
			this.#db.events.add(event),
			this.#db.runs.put(runAfter(run, event.run, event)),
			this.#loadedUnits().projectAnswer(this.#db, event, ground)
		]);
	}

	async #appendUndo(event: Undone): Promise<void> {
		const history = event.unit === undefined ? [] : await historyOf(this.#db, event.unit);
		if (!history.some(({ id }) => id === event.target) || undoneTargets(history).has(event.target)) {
			throw new StorageFailure('conflict', 'That answer was already undone.');
		}
		await this.#appendToHistory(event, history);
	}

	/** An event that may change more of its unit than the end: folds the unit with it and without it. */
	async #appendToHistory(event: LogEvent & { readonly unit?: UnitId }, held?: readonly StoredEvent[]): Promise<void> {
		const { unit } = event;
		await this.#db.events.add(event);
		await this.#projectRun(event);
		if (unit !== undefined) {
			const history = held ?? (await historyOf(this.#db, unit)).filter(({ id }) => id !== event.id);
			const weights = await weightsInForce(this.#db);
			const { foldHistory, reproject } = this.#loadedUnits();
			await reproject(this.#db, unit, foldHistory(history, weights), foldHistory([...history, event], weights));
		}
		await this.#projectSettings(event);
	}

	async #projectRun(event: StoredEvent): Promise<void> {
		if (isKnown(event) && event.run !== undefined) {
			await this.#db.runs.put(runAfter(await this.#db.runs.get(event.run), event.run, event));
		}
	}

	async #projectSettings(event: StoredEvent): Promise<void> {
		if (isKnown(event) && (event.type === 'scheduling-changed' || event.type === 'parameters-adopted')) {
			const inForce = await projectSetting(this.#db, event);
			if (inForce && event.type === 'parameters-adopted') {
				await this.#loadedUnits().rebuildUnits(this.#db);
			}
		}
	}

	/** Those of `events` whose ids the log does not hold yet, in fold order and without repeats. */
	async #unknownOf(events: readonly StoredEvent[]): Promise<StoredEvent[]> {
		const sorted = unionOf([], events);
		const held = new Set<EventId>();
		const rows = await this.#db.events.bulkGet(sorted.map((event) => event.id));
		for (const row of rows) {
			if (row !== undefined) {
				held.add(row.id);
			}
		}
		const [first, last] = [sorted[0], sorted.at(-1)];
		if (first !== undefined && last !== undefined) {
			await this.#db.chunks
				.where('first')
				.belowOrEqual(last.id)
				.each((chunk) => {
					if (chunk.last >= first.id) {
						for (const event of unpackEvents(chunk.packed)) {
							held.add(event.id);
						}
					}
				});
		}
		return sorted.filter((event) => !held.has(event.id));
	}
}

import Dexie from 'dexie';
import type { Mark, Scheduling } from '#lib/domain/learning/events.ts';
import { leechLapses } from '#lib/domain/learning/unit-state.ts';
import type { DayTally, ObjectiveTally } from '#lib/domain/learning/tally.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { localDay, type LocalDay, type UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { schedulingInForce, weightsInForce } from './in-force.ts';
import type { DocumentRow, MarkRow, RunRow } from './tables.ts';

const rowsAtOnce = 2000;

/** What screens read. Each query costs what it finds, not what the collection holds. */
export class Queries {
	readonly #db: FirstlineDatabase;

	constructor(db: FirstlineDatabase) {
		this.#db = db;
	}

	/** Units due today or earlier, earliest first, at most `limit` a bank. */
	async dueUnits(banks: readonly string[], today: LocalDay, limit: number): Promise<UnitState[]> {
		const found = await this.#db.attempt(() =>
			Promise.all(banks.map((bank) => this.#due(bank, today).limit(limit).toArray()))
		);
		return found.flat().sort((a, b) => a.dueDay - b.dueDay);
	}

	/** Ids of the units due today or earlier. */
	async dueIds(banks: readonly string[], today: LocalDay): Promise<UnitId[]> {
		const found = await this.#db.attempt(() => Promise.all(banks.map((bank) => this.#due(bank, today).primaryKeys())));
		return found.flat();
	}

	/** Ids of the units due on this very day. */
	async idsDueOn(banks: readonly string[], day: LocalDay): Promise<UnitId[]> {
		const found = await this.#db.attempt(() =>
			Promise.all(banks.map((bank) => this.#db.units.where('[bank+dueDay]').equals([bank, day]).primaryKeys()))
		);
		return found.flat();
	}

	/** How many units fall due on each of the days after `today` up to and including `last`. */
	async dueByDay(banks: readonly string[], today: LocalDay, last: LocalDay): Promise<Map<LocalDay, number>> {
		const days = Array.from({ length: last - today }, (_, i) => localDay(today + 1 + i));
		const { units } = this.#db;
		// All at once: one after the other, the week would hold up what is due today.
		const counts = await this.#db.attempt(() =>
			this.#db.transaction('r', units, () =>
				Promise.all(
					days.map(async (day) => {
						const ids = await Promise.all(
							banks.map((bank) => units.where('[bank+dueDay]').equals([bank, day]).primaryKeys())
						);
						return [day, ids.flat().length] as const;
					})
				)
			)
		);
		return new Map(counts);
	}

	/**
	 * Those of the units that were never answered, in the order given. Quick where each group's ids are neighbours, as
	 * those of an objective are: one range then finds them, where a look at each takes ten times as long.
	 */
	async unseenOf(groups: readonly (readonly UnitId[])[]): Promise<UnitId[]> {
		const unseen = await this.#db.attempt(() =>
			this.#db.transaction('r', this.#db.units, () => Promise.all(groups.map((units) => this.#unseenIn(units))))
		);
		return unseen.flat();
	}

	async #unseenIn(units: readonly UnitId[]): Promise<UnitId[]> {
		const sorted = [...units].sort();
		const most = 4 * units.length + 20;
		const range = this.#db.units.where('unit').between(sorted[0], sorted.at(-1), true, true);
		let held = units.length === 0 ? [] : await range.limit(most).primaryKeys();
		if (held.length === most) {
			held = await this.#db.units.where('unit').anyOf(sorted).primaryKeys();
		}
		const seen = new Set(held);
		return units.filter((unit) => !seen.has(unit));
	}

	unitState(unit: UnitId): Promise<UnitState | undefined> {
		return this.#db.attempt(() => this.#db.units.get(unit));
	}

	/** The tallies of one day, a row an objective. */
	dayTallies(day: LocalDay): Promise<DayTally[]> {
		return this.#db.attempt(() => this.#db.days.where('day').equals(day).toArray());
	}

	/** The tallies of the days from `first` to `last`, both included. */
	talliesBetween(first: LocalDay, last: LocalDay): Promise<DayTally[]> {
		const { days } = this.#db;
		const end = [last, Dexie.maxKey, Dexie.maxKey];
		// Some at a time, for the page that asks for years of them must go on answering.
		return this.#db.attempt(() =>
			this.#db.transaction('r', days, async () => {
				const tallies: DayTally[] = [];
				for (let after: unknown[] = [first]; ;) {
					const rows = await days.where(':id').between(after, end, false, true).limit(rowsAtOnce).toArray();
					tallies.push(...rows);
					const newest = rows.at(-1);
					if (newest === undefined || rows.length < rowsAtOnce) return tallies;
					after = [newest.day, newest.bank, newest.objective];
				}
			})
		);
	}

	/** The days from `first` to `last`, both included, on which anything was answered. */
	studiedDays(first: LocalDay, last: LocalDay): Promise<LocalDay[]> {
		return this.#db.attempt(
			() =>
				this.#db.days.where('day').between(first, last, true, true).uniqueKeys() as Promise<unknown> as Promise<
					LocalDay[]
				>
		);
	}

	/** What was answered in each objective; undefined where nothing was. */
	async objectives(): Promise<(bank: string, objective: string) => ObjectiveTally | undefined> {
		const rows = await this.#db.attempt(() => this.#db.objectives.toArray());
		const byPlace = new Map(rows.map((row) => [`${row.bank}/${row.objective}`, row]));
		return (bank, objective) => byPlace.get(`${bank}/${objective}`);
	}

	/** How many units of each bank are in memory. */
	async seenByBank(): Promise<ReadonlyMap<string, number>> {
		const seen = new Map<string, number>();
		for (const row of await this.#db.attempt(() => this.#db.objectives.toArray())) {
			seen.set(row.bank, (seen.get(row.bank) ?? 0) + row.seen);
		}
		return seen;
	}

	/** Units that carry a mark. */
	async marked(mark: Mark): Promise<UnitId[]> {
		return this.#db.attempt(() => this.#db.marks.where(mark).equals(1).primaryKeys());
	}

	/** Units that were answered Again in review often enough to be leeches. */
	leeches(): Promise<UnitState[]> {
		return this.#db.attempt(() => this.#db.units.where('lapses').aboveOrEqual(leechLapses).toArray());
	}

	/** Units whose newest answer was wrong. */
	missed(): Promise<UnitState[]> {
		return this.#db.attempt(() => this.#db.units.where('missed').equals(1).toArray());
	}

	/** Every unit that carries a mark. */
	marks(): Promise<MarkRow[]> {
		return this.#db.attempt(() => this.#db.marks.toArray());
	}

	/** The newest revision of a document, also the one that a deletion left; undefined where there never was one. */
	document(id: string): Promise<DocumentRow | undefined> {
		return this.#db.attempt(() => this.#db.documents.where('[id+revision]').between([id, 0], [id, Infinity]).last());
	}

	markOf(unit: UnitId): Promise<MarkRow | undefined> {
		return this.#db.attempt(() => this.#db.marks.get(unit));
	}

	/** The open run that was started last. */
	async openRun(): Promise<RunRow | undefined> {
		const open = await this.#db.attempt(() => this.#db.runs.where('open').equals(1).toArray());
		return open.sort((a, b) => a.startedAt - b.startedAt).at(-1);
	}

	run(run: string): Promise<RunRow | undefined> {
		return this.#db.attempt(() => this.#db.runs.get(run));
	}

	scheduling(): Promise<Scheduling> {
		return this.#db.attempt(() => schedulingInForce(this.#db));
	}

	weights(): Promise<readonly number[]> {
		return this.#db.attempt(() => weightsInForce(this.#db));
	}

	#due(bank: string, today: LocalDay) {
		return this.#db.units.where('[bank+dueDay]').between([bank, Dexie.minKey], [bank, today], true, true);
	}
}

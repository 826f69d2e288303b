import Dexie from 'dexie';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { DayTally } from '#lib/domain/learning/tally.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { localDay, type LocalDay, type UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { counterName, schedulingInForce, weightsInForce } from './projections.ts';
import type { RunRow } from './tables.ts';

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

	/** How many units fall due on each of the days after `today` up to and including `last`. */
	async dueByDay(banks: readonly string[], today: LocalDay, last: LocalDay): Promise<Map<LocalDay, number>> {
		return this.#db.attempt(async () => {
			const counts = new Map<LocalDay, number>();
			for (const bank of banks) {
				for (let day = today + 1; day <= last; day++) {
					const count = await this.#db.units.where('[bank+dueDay]').equals([bank, day]).count();
					counts.set(localDay(day), (counts.get(localDay(day)) ?? 0) + count);
				}
			}
			return counts;
		});
	}

	/** Those of `units` that were never answered, in the order given. */
	async unseenOf(units: readonly UnitId[]): Promise<UnitId[]> {
		const held = new Set(
			await this.#db.units
				.where('unit')
				.anyOf([...units])
				.primaryKeys()
		);
		return units.filter((unit) => !held.has(unit));
	}

	unitState(unit: UnitId): Promise<UnitState | undefined> {
		return this.#db.attempt(() => this.#db.units.get(unit));
	}

	/** The tallies of one day, a row a bank. */
	dayTallies(day: LocalDay): Promise<DayTally[]> {
		return this.#db.attempt(() =>
			this.#db.days.where('[day+bank]').between([day, Dexie.minKey], [day, Dexie.maxKey]).toArray()
		);
	}

	/** How many units of each objective were ever answered; ask by bank and objective number. */
	async introduced(): Promise<(bank: string, objective: string) => number> {
		const rows = await this.#db.attempt(() => this.#db.counters.where('name').startsWith('introduced:').toArray());
		const byName = new Map(rows.map(({ name, value }) => [name, value]));
		return (bank, objective) => byName.get(counterName(bank, objective)) ?? 0;
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

import Dexie from 'dexie';
import type { BankEntry } from '#lib/domain/bank/content.ts';
import { objectiveNow } from '#lib/domain/bank/editions.ts';
import type { FirstSight } from '#lib/domain/learning/first-sight.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { itemIdOf, itemUnit, type UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { eachPage } from './pages.ts';

/**
 * The first sights of an exam's items under the objectives of today: a question that is still asked counts where it stands
 * now, another one where its edition's objective went, and nowhere if it went.
 */
export async function placedSightsOf(db: FirstlineDatabase, bank: BankEntry): Promise<FirstSight[]> {
	const sights = await db.attempt(() => db.sights.where('bank').equals(bank.id).toArray());
	const places = new Map(
		bank.domains.flatMap(({ objectives }) =>
			objectives.flatMap(({ number, items }) => items.map(({ id }): [UnitId, string] => [itemUnit(id), number]))
		)
	);
	return sights.flatMap((sight): FirstSight[] => {
		const objective = places.get(sight.unit) ?? objectiveNow(bank, sight.objective, sight.day);
		return objective === undefined ? [] : [{ ...sight, objective }];
	});
}

/** How many first sights of an exam's items there are. */
export const countSights = (db: FirstlineDatabase, bank: string): Promise<number> =>
	db.attempt(() => db.sights.where('bank').equals(bank).count());

/** Every unit of these banks that has a memory, read some thousand at a time: decks may hold a hundred thousand. */
export function statesOfBanks(db: FirstlineDatabase, banks: readonly string[]): Promise<UnitState[]> {
	return db.attempt(async () => {
		const states: UnitState[] = [];
		await eachPage(db.units, (rows) => {
			states.push(...rows.filter(({ bank }) => banks.includes(bank)));
		});
		return states;
	});
}

/** The memory of every item that has one, by the item's id; read some thousand at a time. */
export function statesByItem(db: FirstlineDatabase): Promise<ReadonlyMap<string, UnitState>> {
	return db.attempt(async () => {
		const states = new Map<string, UnitState>();
		await eachPage(db.units, (rows) => {
			for (const row of rows) {
				const id = itemIdOf(row.unit);
				if (id !== undefined) states.set(id, row);
			}
		});
		return states;
	});
}

/** Every unit of a bank that has a memory. */
export const statesOfBank = (db: FirstlineDatabase, bank: string): Promise<UnitState[]> =>
	db.attempt(() => db.units.where('[bank+dueDay]').between([bank, Dexie.minKey], [bank, Dexie.maxKey]).toArray());

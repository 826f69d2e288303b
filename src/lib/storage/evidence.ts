import Dexie from 'dexie';
import type { FirstSight } from '#lib/domain/learning/first-sight.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import type { UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';

/** The first sights of an exam's items. */
export const sightsOf = (db: FirstlineDatabase, bank: string): Promise<FirstSight[]> =>
	db.attempt(() => db.sights.where('bank').equals(bank).toArray());

/** The memory of each unit, in the order given; undefined where there is none. */
export const statesOf = (db: FirstlineDatabase, units: readonly UnitId[]): Promise<(UnitState | undefined)[]> =>
	db.attempt(() => db.units.bulkGet([...units]));

/** Every unit of a bank that has a memory. */
export const statesOfBank = (db: FirstlineDatabase, bank: string): Promise<UnitState[]> =>
	db.attempt(() => db.units.where('[bank+dueDay]').between([bank, Dexie.minKey], [bank, Dexie.maxKey]).toArray());

import type { Rng } from '#lib/domain/shared/rng.ts';
import { FirstlineDatabase } from './database.ts';
import { Documents } from './documents.ts';
import { EventLog } from './log.ts';
import { Queries } from './queries.ts';

/** Everything that is kept, behind one door. */
export interface Storage {
	readonly db: FirstlineDatabase;
	readonly log: EventLog;
	readonly documents: Documents;
	readonly queries: Queries;
}

/** Wires storage on a database that opens at its first use. `rng` makes event ids and the device id. */
export function createStorage(rng: Rng, name?: string): Storage {
	const db = new FirstlineDatabase(name);
	return { db, log: new EventLog(db, rng), documents: new Documents(db), queries: new Queries(db) };
}

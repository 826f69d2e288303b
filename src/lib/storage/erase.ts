import Dexie from 'dexie';
import { asFailure } from './failure.ts';
import { scratchName } from './torn-log.ts';

/**
 * Deletes a database, and what a crash left beside it, whether it can be opened or not; other tabs let go of it by
 * themselves. A connection of this page is superseded by that and writes nothing more. Throws a StorageFailure.
 */
export async function eraseDatabase(name = 'firstline'): Promise<void> {
	await Promise.all([Dexie.delete(name), Dexie.delete(scratchName)]).catch((error: unknown) => {
		throw asFailure(error);
	});
}

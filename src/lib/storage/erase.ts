import Dexie from 'dexie';
import { asFailure } from './failure.ts';

/**
 * Deletes a database, whether it can be opened or not; other tabs let go of it by themselves. A connection of this page is
 * superseded by that and writes nothing more. Throws a StorageFailure.
 */
export async function eraseDatabase(name = 'firstline'): Promise<void> {
	await Dexie.delete(name).catch((error: unknown) => {
		throw asFailure(error);
	});
}

import type { Backup } from '#lib/domain/backup/backup.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import { collectBackup, fillWith } from './backups.ts';
import type { FirstlineDatabase } from './database.ts';
import { newDevice } from './device.ts';
import { StorageFailure } from './failure.ts';
import { folderHandleKey, folderKey } from './folder-state.ts';
import { wholeLog, type Stamp } from './imports.ts';
import { writing } from './projections.ts';

/** Values that belong to what was replaced: nothing of another log may go to the folder that held this one. */
const ownValues = [folderKey, folderHandleKey];

/**
 * Puts a backup in the place of all that is here, in one transaction. What was here is kept whole, as the file that
 * `pack` makes of it. From then on this device writes under a new name, for its old one stands for the old log.
 * @param from the replaced state that `backup` was read from; it is no longer kept apart once it is what is here
 * Throws a StorageFailure: `conflict` when something was written while the file was made.
 */
export async function replaceAll(
	db: FirstlineDatabase,
	backup: Backup,
	pack: (held: Backup) => Promise<Blob>,
	stamp: Stamp,
	from?: string
): Promise<void> {
	const held = await collectBackup(db, stamp.at, true);
	const file = await pack(held);
	const id = uuidv7(stamp.at, stamp.rng);
	await writing(db, async () => {
		const revisions = (await db.documents.count()) + (await db.parkedDocuments.count());
		const log = await wholeLog(db);
		const { events, documents, parked = [] } = held;
		if (
			log.length !== events.length ||
			log.at(-1)?.id !== events.at(-1)?.id ||
			revisions !== documents.length + parked.length
		) {
			throw new StorageFailure('conflict', 'Something was saved meanwhile, so nothing was replaced. Try again.');
		}
		const { events: rows, chunks, parked: asleep, documents: texts, parkedDocuments, imports } = db;
		for (const table of [rows, chunks, asleep, texts, parkedDocuments, imports]) await table.clear();
		await db.values.bulkDelete(ownValues);
		if (log.length + revisions > 0) {
			await db.replaced.put({ id, at: stamp.at, events: log.length, documents: revisions, file });
		}
		if (from !== undefined) await db.replaced.delete(from);
		await newDevice(db, stamp.rng);
		await fillWith(db, backup);
	});
}

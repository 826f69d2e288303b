import type { FolderMarks } from '#lib/domain/backup/folder.ts';
import type { FirstlineDatabase } from './database.ts';

/** The value under which a device notes how far it is with its folder, and the one that holds the browser's handle. */
export const folderKey = 'folder';
export const folderHandleKey = 'folderHandle';

/** The folder that this device keeps. */
export interface FolderState {
	readonly marks?: FolderMarks;
	readonly name?: string;
	/** When it was last looked into, in milliseconds. */
	readonly at?: number;
	/** Events and texts that were written and read then. */
	readonly written?: number;
	readonly read?: number;
	/** Steps of other devices that have not arrived whole. */
	readonly waiting?: number;
	/** What went wrong the last time, in words. */
	readonly problem?: string | undefined;
}

/** The folder that is kept, or undefined. Throws a StorageFailure. */
export const folderState = async (db: FirstlineDatabase): Promise<FolderState | undefined> =>
	(await db.attempt(() => db.values.get(folderKey)))?.value as FolderState | undefined;

/** Notes something of the folder, unless it was let go meanwhile. Throws a StorageFailure. */
export const noteFolder = (db: FirstlineDatabase, change: FolderState): Promise<void> =>
	db.attempt(() =>
		db.transaction('rw', db.values, async () => {
			const held = (await db.values.get(folderKey))?.value as FolderState | undefined;
			if (held !== undefined) await db.values.put({ key: folderKey, value: { ...held, ...change } });
		})
	);

/** What the browser gave for the folder. Throws a StorageFailure. */
export const folderHandle = async (db: FirstlineDatabase): Promise<unknown> =>
	(await db.attempt(() => db.values.get(folderHandleKey)))?.value;

/** Keeps a folder from now on, from the start. Throws a StorageFailure. */
export const keepFolder = (db: FirstlineDatabase, name: string, handle: unknown): Promise<void> =>
	db.attempt(() =>
		db.transaction('rw', db.values, async () => {
			await db.values.bulkPut([
				{ key: folderKey, value: { name } satisfies FolderState },
				{ key: folderHandleKey, value: handle }
			]);
		})
	);

/** Lets the folder go; what is in it stays there. Throws a StorageFailure. */
export const letFolderGo = (db: FirstlineDatabase): Promise<void> =>
	db.attempt(() => db.values.bulkDelete([folderKey, folderHandleKey]));

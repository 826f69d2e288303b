import { millis, type LocalDay, type OffsetMinutes } from '#lib/domain/shared/units.ts';
import { holdAlone } from '#lib/platform/alone.ts';
import { sha256 } from '#lib/platform/archive.ts';
import { deviceRng } from '#lib/platform/chance.ts';
import { directoryFolder, mayUseFolder } from '#lib/platform/folder.ts';
import { FirstlineDatabase } from '#lib/storage/database.ts';
import { folderHandle, noteFolder } from '#lib/storage/folder-state.ts';
import { syncFolder } from '#lib/storage/folder-sync.ts';

/** The learner's day and place on earth; the time is taken as each step is read. */
export interface FolderRequest {
	readonly offset: OffsetMinutes;
	readonly day: LocalDay;
}

// Looks into the folder that this device keeps, if any, away from the screen's thread. Answers with null, or with what
// went wrong, and notes both for the screen.
async function look({ offset, day }: FolderRequest): Promise<string | null> {
	const db = new FirstlineDatabase();
	const handle = await folderHandle(db);
	if (!(handle instanceof FileSystemDirectoryHandle)) return null;
	// Another tab is at it.
	const release = await holdAlone('firstline-folder');
	if (release === undefined) return null;
	try {
		if (!(await mayUseFolder(handle))) throw new Error('The browser asks for your leave again.');
		const stamp = () => ({ at: millis(Date.now()), offset, day, rng: deviceRng });
		const outcome = await syncFolder(db, directoryFolder(handle), sha256, stamp);
		await noteFolder(db, { ...outcome, at: Date.now(), problem: undefined });
		return null;
	} catch (error) {
		const problem = error instanceof Error ? error.message : String(error);
		await noteFolder(db, { problem });
		return problem;
	} finally {
		release();
	}
}

addEventListener('message', ({ data }: MessageEvent<FolderRequest>) => {
	look(data).then(
		(problem) => {
			postMessage(problem);
		},
		(error: unknown) => {
			postMessage(error instanceof Error ? error.message : String(error));
		}
	);
});

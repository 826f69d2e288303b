import { backupEntries, BackupProblem, readBackup, type Backup, type Digest } from '#lib/domain/backup/backup.ts';
import {
	documentsToWrite,
	eventsToWrite,
	marksFor,
	noMarks,
	stepName,
	stepsToRead,
	withDocuments,
	type Folder,
	type FolderMarks
} from '#lib/domain/backup/folder.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import type { EventId } from '#lib/domain/shared/units.ts';
import { filesOf, joinCopy } from './backups.ts';
import type { FirstlineDatabase } from './database.ts';
import { deviceOf } from './device.ts';
import { folderKey, type FolderState } from './folder-state.ts';
import { wholeLog, type Stamp } from './imports.ts';
import { writing } from './projections.ts';
import type { DocumentRow } from './tables.ts';

/** What one look into the folder did. */
export type SyncOutcome = Pick<FolderState, 'written' | 'read' | 'waiting'>;

interface News {
	readonly device: string;
	readonly marks: FolderMarks;
	readonly newest: string;
	readonly events: readonly StoredEvent[];
	readonly documents: readonly DocumentRow[];
}

async function marksOf(db: FirstlineDatabase): Promise<FolderMarks> {
	return ((await db.values.get(folderKey))?.value as FolderState | undefined)?.marks ?? noMarks;
}

/** The end of the log where that is all in rows, else the whole of it. */
async function logSince(db: FirstlineDatabase, sent: string): Promise<StoredEvent[]> {
	const rows = sent === '' ? [] : await db.events.where('id').above(sent).toArray();
	const alone = sent !== '' && !rows.some(({ type }) => type === 'imported');
	const lastChunk = await db.chunks.orderBy('first').last();
	return alone && (lastChunk === undefined || lastChunk.last <= sent) ? rows : wholeLog(db);
}

/**
 * Writes what is new here to the folder, then reads what others have written, each step in one transaction with the
 * note that it was read. What has not arrived whole is read another time. Throws a StorageFailure, or the folder's error.
 */
export async function syncFolder(
	db: FirstlineDatabase,
	folder: Folder,
	digest: Digest,
	stamp: () => Stamp
): Promise<SyncOutcome> {
	const listed = await folder.list();
	const news = await newsOf(db, listed, stamp());
	let marks = await writeNews(db, folder, digest, news, stamp());
	let [read, waiting] = [0, 0];
	for (const { device, step } of stepsToRead(listed, news.device, marks)) {
		const backup = await readStep(folder, digest, device, step);
		if (backup === undefined) {
			waiting += 1;
			continue;
		}
		marks = withDocuments({ ...marks, read: [...marks.read, `${device}/${step}`] }, backup.documents);
		const held = marks;
		await writing(db, async () => {
			await joinCopy(db, backup, stamp());
			await keepMarks(db, held);
		});
		read += backup.events.length + backup.documents.length;
	}
	return { written: news.events.length + news.documents.length, read, waiting };
}

const newsOf = (db: FirstlineDatabase, listed: ReadonlyMap<string, readonly string[]>, { rng }: Stamp): Promise<News> =>
	writing(db, async () => {
		const device = await deviceOf(db, rng);
		const marks = marksFor(await marksOf(db), listed.get(device) ?? []);
		const newest = ((await db.events.orderBy('id').lastKey()) as EventId | undefined) ?? '';
		const events = eventsToWrite(await logSince(db, marks.sent), device, marks);
		return { device, marks, newest, events, documents: documentsToWrite(await db.documents.toArray(), marks) };
	});

async function writeNews(
	db: FirstlineDatabase,
	folder: Folder,
	digest: Digest,
	{ device, marks, newest, events, documents: rows }: News,
	{ at }: Stamp
): Promise<FolderMarks> {
	if (events.length + rows.length === 0) return marks;
	const step = marks.steps + 1;
	const entries = await backupEntries({ madeAt: at, events, ...(await filesOf(rows, true)) }, digest);
	await folder.write(device, stepName(step), entries);
	const next = withDocuments({ ...marks, steps: step, sent: newest > marks.sent ? newest : marks.sent }, rows);
	await writing(db, () => keepMarks(db, next));
	return next;
}

async function readStep(folder: Folder, digest: Digest, device: string, step: string): Promise<Backup | undefined> {
	const entries = await folder.read(device, step);
	if (entries === undefined) return undefined;
	try {
		return await readBackup(entries, digest);
	} catch (error) {
		// A file that the sync program has brought in part looks damaged until the rest is there.
		if (error instanceof BackupProblem) return undefined;
		throw error;
	}
}

async function keepMarks(db: FirstlineDatabase, marks: FolderMarks): Promise<void> {
	const held = (await db.values.get(folderKey))?.value as FolderState | undefined;
	// Let go meanwhile: nothing is to be noted.
	if (held !== undefined) await db.values.put({ key: folderKey, value: { ...held, marks } });
}

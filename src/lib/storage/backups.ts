import { isFileMention, type Backup, type BackupDocument, type BackupFile } from '#lib/domain/backup/backup.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import { millis } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { standingNow, wholeLog, type Stamp } from './imports.ts';
import { arrivalOf, mergeEvents } from './log-upkeep.ts';
import { writing } from './projections.ts';
import { rebuildInside } from './rebuild.ts';
import { isBlobRow, planDocuments, putDocuments, settleDocuments } from './settle-documents.ts';
import type { DocumentRow } from './tables.ts';

/** Everything that a learner did and wrote. Recordings are left out where `recordings` is false. Throws a StorageFailure. */
export async function collectBackup(db: FirstlineDatabase, madeAt: number, recordings: boolean): Promise<Backup> {
	const [events, rows, parkedRows] = await db.attempt(() =>
		db.transaction('r', [db.events, db.chunks, db.parked, db.documents, db.parkedDocuments], async () =>
			Promise.all([wholeLog(db), db.documents.orderBy('[id+revision]').toArray(), db.parkedDocuments.toArray()])
		)
	);
	const { documents, files } = await filesOf(rows, recordings);
	const parked = await filesOf(parkedRows, recordings, files.length);
	return { madeAt, events, documents, parked: parked.documents, files: [...files, ...parked.files] };
}

/** Texts as a backup holds them, sound in files of its own; texts with sound are left out where `recordings` is false. */
export async function filesOf(
	rows: readonly DocumentRow[],
	recordings: boolean,
	before = 0
): Promise<Pick<Backup, 'documents' | 'files'>> {
	const documents: BackupDocument[] = [];
	const files: BackupFile[] = [];
	for (const row of rows) {
		if (!isBlobRow(row.body)) {
			documents.push(row);
		} else if (recordings) {
			const body: Record<string, unknown> = {};
			for (const [name, value] of Object.entries(row.body)) {
				if (value instanceof Blob) {
					const path = `files/${String(before + files.length + 1)}`;
					files.push({ path, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
					body[name] = { $file: path };
				} else {
					body[name] = value;
				}
			}
			documents.push({ ...row, body });
		}
	}
	return { documents, files };
}

/** What restoring a backup would do. */
export interface RestorePreview {
	readonly madeAt: number;
	readonly events: { readonly fresh: number; readonly known: number };
	readonly documents: {
		/** Not on this device, or newer than what is. */
		readonly fresh: number;
		readonly known: number;
		/** Changed here and in the backup since they were the same: both texts are kept. */
		readonly conflicts: number;
	};
	readonly recordings: number;
}

/** Compares a backup with what is here; changes nothing. Throws a StorageFailure. */
export async function previewRestore(db: FirstlineDatabase, backup: Backup): Promise<RestorePreview> {
	return db.attempt(() =>
		db.transaction('r', db.tables, async () => {
			const { fresh: events, woken } = await arrivalOf(db, backup.events);
			const counted = backup.events.length - events.length - woken;
			const plans = await planDocuments(db, backup.documents.map(rowOf), false);
			const sum = (count: (plan: (typeof plans)[number]) => number): number =>
				plans.reduce((total, plan) => total + count(plan), 0);
			const fresh = sum((plan) => plan.fresh.length);
			const conflicts = sum(({ copies }) => copies.length);
			return {
				madeAt: backup.madeAt,
				events: { fresh: events.length + woken, known: counted },
				documents: { fresh, known: backup.documents.length - fresh - conflicts, conflicts },
				recordings: backup.files.length
			};
		})
	);
}

const rowOf = (document: BackupDocument): DocumentRow => ({ ...document, at: millis(document.at) });

function withFiles(body: unknown, files: ReadonlyMap<string, BackupFile>): unknown {
	if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
	return Object.fromEntries(
		Object.entries(body).map(([name, value]): [string, unknown] => {
			const file = isFileMention(value) ? files.get(value.$file) : undefined;
			return [name, file === undefined ? value : new Blob([file.bytes.slice()], { type: file.type })];
		})
	);
}

/** Texts of a backup as rows, with their sound. */
function rowsOf(documents: readonly BackupDocument[], files: readonly BackupFile[]): DocumentRow[] {
	const byPath = new Map(files.map((file) => [file.path, file]));
	return documents.map((document) => ({ ...rowOf(document), body: withFiles(document.body, byPath) }));
}

/**
 * Joins a backup to what is here, in one transaction: events by union of their ids, documents by revision. Where the
 * same revision differs, both texts stay. Throws a StorageFailure and changes nothing where an event cannot be folded.
 * @param stamp where given, the import is one batch that can be undone whole, and what names it comes back
 */
export async function mergeBackup(db: FirstlineDatabase, backup: Backup, stamp?: Stamp): Promise<string | undefined> {
	const batch = stamp === undefined ? undefined : uuidv7(stamp.at, stamp.rng);
	await writing(db, async () => {
		const rows = rowsOf(backup.documents, backup.files).map((row) => (batch === undefined ? row : { ...row, batch }));
		const plans = await planDocuments(db, rows, false);
		const documents = plans.reduce((sum, { fresh, copies }) => sum + fresh.length + copies.length, 0);
		await mergeEvents(
			db,
			backup.events,
			stamp,
			batch === undefined ? undefined : { batch, madeAt: millis(backup.madeAt), documents }
		);
		await putDocuments(db, plans);
		await keepParked(db, backup);
	});
	return batch;
}

/**
 * Joins what another device of the learner wrote to the folder: both sides end up the same, so that of two texts that
 * parted the later one keeps the place. Inside the caller's transaction.
 */
export async function joinCopy(db: FirstlineDatabase, backup: Backup, stamp: Stamp): Promise<void> {
	const plans = await planDocuments(db, rowsOf(backup.documents, backup.files), true);
	await mergeEvents(db, backup.events, stamp);
	await putDocuments(db, plans);
	await keepParked(db, backup);
}

/** Makes a backup all that there is, on a device without a log. Inside the caller's transaction. */
export async function fillWith(db: FirstlineDatabase, backup: Backup): Promise<void> {
	await mergeEvents(db, backup.events);
	await db.documents.bulkPut(rowsOf(backup.documents, backup.files));
	await keepParked(db, backup);
	await rebuildInside(db);
}

/** Takes in texts that wait for an import to be brought back, and lays every text where it belongs. Inside the caller's transaction. */
async function keepParked(db: FirstlineDatabase, { parked = [], files }: Backup): Promise<void> {
	const rows = rowsOf(parked, files).flatMap(({ batch, ...row }) => (batch === undefined ? [] : [{ ...row, batch }]));
	await db.parkedDocuments.bulkPut(rows);
	const standing = await standingNow(db);
	if (standing.anyUndone || rows.length > 0) await settleDocuments(db, standing);
}

import { isFileMention, type Backup, type BackupDocument, type BackupFile } from '#lib/domain/backup/backup.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { millis } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { knownOf, mergeEvents } from './log-upkeep.ts';
import { writing } from './projections.ts';
import { scanLog } from './scan.ts';
import type { DocumentRow } from './tables.ts';

const isBlobRow = (body: unknown): body is Readonly<Record<string, unknown>> =>
	typeof body === 'object' && body !== null && Object.values(body).some((value) => value instanceof Blob);

/** Everything that a learner did and wrote. Recordings are left out where `recordings` is false. Throws a StorageFailure. */
export async function collectBackup(db: FirstlineDatabase, madeAt: number, recordings: boolean): Promise<Backup> {
	const events: StoredEvent[] = [];
	const rows = await db.attempt(() =>
		db.transaction('r', db.events, db.chunks, db.documents, async () => {
			await scanLog(db, (some) => {
				for (const event of some) events.push(event);
			});
			return db.documents.orderBy('[id+revision]').toArray();
		})
	);
	const documents: BackupDocument[] = [];
	const files: BackupFile[] = [];
	for (const row of rows) {
		if (!isBlobRow(row.body)) {
			documents.push(row);
		} else if (recordings) {
			const body: Record<string, unknown> = {};
			for (const [name, value] of Object.entries(row.body)) {
				if (value instanceof Blob) {
					const path = `files/${String(files.length + 1)}`;
					files.push({ path, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
					body[name] = { $file: path };
				} else {
					body[name] = value;
				}
			}
			documents.push({ ...row, body });
		}
	}
	return { madeAt, events, documents, files };
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

type Fate = 'fresh' | 'known' | 'conflict';

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

async function fateOf(db: FirstlineDatabase, { id, revision, body }: BackupDocument): Promise<Fate> {
	const held = await db.documents.get([id, revision]);
	if (held === undefined) {
		// A document that was deleted here, or went on here, keeps what it is; its older revisions come to nothing.
		const newest = await db.documents.where('id').equals(id).last();
		return newest !== undefined && (newest.body === null || newest.revision > revision) ? 'known' : 'fresh';
	}
	const recording = isBlobRow(held.body);
	return recording || same(held.body, body) ? 'known' : 'conflict';
}

/** Compares a backup with what is here; changes nothing. Throws a StorageFailure. */
export async function previewRestore(db: FirstlineDatabase, backup: Backup): Promise<RestorePreview> {
	return db.attempt(() =>
		db.transaction('r', db.events, db.chunks, db.documents, async () => {
			const known = await knownOf(db, backup.events);
			const count = { fresh: 0, known: 0, conflict: 0 };
			for (const document of backup.documents) count[await fateOf(db, document)] += 1;
			const all = new Set(backup.events.map(({ id }) => id)).size;
			return {
				madeAt: backup.madeAt,
				events: { fresh: all - known.size, known: known.size },
				documents: { fresh: count.fresh, known: count.known, conflicts: count.conflict },
				recordings: backup.files.length
			};
		})
	);
}

function withFiles(body: unknown, files: ReadonlyMap<string, BackupFile>): unknown {
	if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
	return Object.fromEntries(
		Object.entries(body).map(([name, value]): [string, unknown] => {
			const file = isFileMention(value) ? files.get(value.$file) : undefined;
			return [name, file === undefined ? value : new Blob([file.bytes.slice()], { type: file.type })];
		})
	);
}

/**
 * Joins a backup to what is here, in one transaction: events by union of their ids, documents by revision. Where the same
 * revision differs, the one of the backup becomes a document of its own, so that no text is lost. Throws a StorageFailure
 * and changes nothing where an event cannot be folded.
 */
export function mergeBackup(db: FirstlineDatabase, backup: Backup): Promise<void> {
	const files = new Map(backup.files.map((file) => [file.path, file]));
	return writing(db, async () => {
		await mergeEvents(db, backup.events);
		for (const document of backup.documents) {
			const fate = await fateOf(db, document);
			if (fate === 'known') continue;
			const row: DocumentRow = { ...document, at: millis(document.at), body: withFiles(document.body, files) };
			if (fate === 'fresh') {
				await db.documents.put(row);
			} else {
				const id = `${row.id}-${String(backup.madeAt)}`;
				if ((await db.documents.where('id').equals(id).count()) === 0) {
					await db.documents.put({ ...row, id, revision: 1 });
				}
			}
		}
	});
}

import { backupEntries } from '#lib/domain/backup/backup.ts';
import { copyName, copyOf, isWorthCopy, keptCopies } from '#lib/domain/backup/copies.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';
import { packArchive, sha256 } from '#lib/platform/archive.ts';
import { copiesLock, dropCopy, listCopies, writeCopy } from '#lib/platform/copies.ts';
import { collectBackup } from '#lib/storage/backups.ts';
import { FirstlineDatabase } from '#lib/storage/database.ts';
import { stateMark } from '#lib/storage/state-mark.ts';

/** Make a rolling copy of now. */
export interface CopyRequest {
	readonly at: number;
	readonly day: LocalDay;
}

async function makeCopy({ at, day }: CopyRequest): Promise<void> {
	const db = new FirstlineDatabase();
	const names = (await listCopies()).map(({ name }) => name);
	// Whoever writes holds the lock, so any other file was left by a tab that ended in the middle of writing.
	for (const name of names) if (copyOf(name) === undefined) await dropCopy(name);
	const copies = names.flatMap((name) => copyOf(name) ?? []);
	const mark = (await sha256(new TextEncoder().encode(await stateMark(db)))).slice(0, 16);
	if (!isWorthCopy(copies, 1, mark)) return;
	const backup = await collectBackup(db, at, false);
	if (!isWorthCopy(copies, backup.events.length, mark)) return;
	const number = Math.max(0, ...copies.map((copy) => copy.number)) + 1;
	const made = { number, madeAt: at, day, events: backup.events.length, mark };
	await writeCopy(copyName(made), packArchive(await backupEntries(backup, sha256)));
	// Only now that the new one stands may others go.
	const kept = new Set(keptCopies([...copies, made]).map(copyName));
	for (const copy of copies) if (!kept.has(copyName(copy))) await dropCopy(copyName(copy));
}

// Answers with null, or with what went wrong. One tab at a time: the others' copies would be the same.
addEventListener('message', ({ data }: MessageEvent<CopyRequest>) => {
	navigator.locks
		.request(copiesLock, { ifAvailable: true }, async (lock) => {
			if (lock !== null) await makeCopy(data);
		})
		.then(
			() => {
				postMessage(null);
			},
			(error: unknown) => {
				postMessage(error instanceof Error ? error.message : String(error));
			}
		);
});

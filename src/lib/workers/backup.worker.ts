import { backupEntries, readBackup } from '#lib/domain/backup/backup.ts';
import { packArchive, sha256, unpackArchive } from '#lib/platform/archive.ts';
import { collectBackup, mergeBackup, previewRestore, type RestorePreview } from '#lib/storage/backups.ts';
import { FirstlineDatabase } from '#lib/storage/database.ts';

/** Make a backup, look what one would change, or join it to what is here. */
export type BackupRequest =
	| { readonly do: 'make'; readonly madeAt: number; readonly recordings: boolean }
	| { readonly do: 'preview' | 'merge'; readonly file: Blob };

/** What the worker is at, and last what came of it. */
export type BackupReply =
	| { readonly step: string }
	| { readonly made: Blob }
	| { readonly preview: RestorePreview }
	| { readonly merged: true }
	| { readonly problem: string };

const reply = (message: BackupReply): void => {
	postMessage(message);
};

async function work(request: BackupRequest): Promise<BackupReply> {
	const db = new FirstlineDatabase();
	if (request.do === 'make') {
		reply({ step: 'Reading the log' });
		const backup = await collectBackup(db, request.madeAt, request.recordings);
		reply({ step: `Packing ${backup.events.length.toLocaleString('en-US')} events` });
		return { made: new Blob([packArchive(await backupEntries(backup, sha256))], { type: 'application/zip' }) };
	}
	reply({ step: 'Opening the file' });
	const entries = unpackArchive(new Uint8Array(await request.file.arrayBuffer()));
	reply({ step: 'Checking every line' });
	const backup = await readBackup(entries, sha256);
	if (request.do === 'preview') return { preview: await previewRestore(db, backup) };
	reply({ step: 'Joining it to what is here' });
	await mergeBackup(db, backup);
	return { merged: true };
}

addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
	work(data).then(reply, (error: unknown) => {
		reply({ problem: error instanceof Error ? error.message : String(error) });
	});
});

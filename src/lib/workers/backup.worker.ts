import { backupEntries, readBackup } from '#lib/domain/backup/backup.ts';
import { isSealed, seal, unseal } from '#lib/domain/backup/sealed.ts';
import { packArchive, sha256, unpackArchive } from '#lib/platform/archive.ts';
import { webCipher } from '#lib/platform/sealing.ts';
import { collectBackup, mergeBackup, previewRestore, type RestorePreview } from '#lib/storage/backups.ts';
import { FirstlineDatabase } from '#lib/storage/database.ts';

/** Make a backup, look what one would change, or join it to what is here. */
export type BackupRequest =
	| { readonly do: 'make'; readonly madeAt: number; readonly recordings: boolean; readonly passphrase?: string }
	| { readonly do: 'preview' | 'merge'; readonly file: Blob; readonly passphrase?: string };

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
		const archive = packArchive(await backupEntries(backup, sha256));
		if (request.passphrase === undefined) return { made: new Blob([archive], { type: 'application/zip' }) };
		reply({ step: 'Sealing it' });
		return { made: new Blob([await seal(archive, request.passphrase, webCipher)]) };
	}
	reply({ step: 'Opening the file' });
	const bytes = new Uint8Array(await request.file.arrayBuffer());
	const entries = unpackArchive(isSealed(bytes) ? await unseal(bytes, request.passphrase ?? '', webCipher) : bytes);
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

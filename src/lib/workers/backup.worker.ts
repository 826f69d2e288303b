import { backupEntries, readBackup, type Backup } from '#lib/domain/backup/backup.ts';
import { isSealed, seal, unseal } from '#lib/domain/backup/sealed.ts';
import type { ImportChanged } from '#lib/domain/log/imports.ts';
import type { LocalDay, Millis, OffsetMinutes } from '#lib/domain/shared/units.ts';
import { packArchive, sha256, unpackArchive } from '#lib/platform/archive.ts';
import { deviceRng } from '#lib/platform/chance.ts';
import { webCipher } from '#lib/platform/sealing.ts';
import { collectBackup, mergeBackup, previewRestore, type RestorePreview } from '#lib/storage/backups.ts';
import { FirstlineDatabase } from '#lib/storage/database.ts';
import { changeImport } from '#lib/storage/imports.ts';
import { replaceAll } from '#lib/storage/replace.ts';

interface When {
	readonly at: Millis;
	readonly offset: OffsetMinutes;
	readonly day: LocalDay;
}

/**
 * Make a backup, look what one would change, join it to what is here, put it in the place of that, bring back a state
 * that was replaced, or undo an import and bring it back.
 */
export type BackupRequest =
	| { readonly do: 'make'; readonly madeAt: number; readonly recordings: boolean; readonly passphrase?: string }
	| { readonly do: 'preview'; readonly file: Blob; readonly passphrase?: string }
	| { readonly do: 'merge' | 'replace'; readonly file: Blob; readonly passphrase?: string; readonly when: When }
	| { readonly do: 'bring-back'; readonly id: string; readonly when: When }
	| { readonly do: ImportChanged['type']; readonly batch: string; readonly when: When };

/** What the worker is at, and last what came of it. */
export type BackupReply =
	| { readonly step: string }
	| { readonly made: Blob }
	| { readonly preview: RestorePreview }
	| { readonly merged: string | undefined }
	| { readonly done: true }
	| { readonly problem: string };

const reply = (message: BackupReply): void => {
	postMessage(message);
};

async function opened({ file, passphrase = '' }: { file: Blob; passphrase?: string }): Promise<Backup> {
	reply({ step: 'Opening the file' });
	const bytes = new Uint8Array(await file.arrayBuffer());
	const entries = unpackArchive(isSealed(bytes) ? await unseal(bytes, passphrase, webCipher) : bytes);
	reply({ step: 'Checking every line' });
	return readBackup(entries, sha256);
}

async function packed(backup: Backup): Promise<Blob> {
	reply({ step: `Packing ${backup.events.length.toLocaleString('en-US')} events` });
	return new Blob([packArchive(await backupEntries(backup, sha256))], { type: 'application/zip' });
}

async function sealedBy(passphrase: string | undefined, archive: Blob): Promise<Blob> {
	if (passphrase === undefined) return archive;
	reply({ step: 'Sealing it' });
	return new Blob([await seal(new Uint8Array(await archive.arrayBuffer()), passphrase, webCipher)]);
}

async function work(request: BackupRequest): Promise<BackupReply> {
	const db = new FirstlineDatabase();
	switch (request.do) {
		case 'make':
			reply({ step: 'Reading the log' });
			return {
				made: await sealedBy(
					request.passphrase,
					await packed(await collectBackup(db, request.madeAt, request.recordings))
				)
			};
		case 'preview':
			return { preview: await previewRestore(db, await opened(request)) };
		case 'merge': {
			const backup = await opened(request);
			reply({ step: 'Joining it to what is here' });
			return { merged: await mergeBackup(db, backup, { ...request.when, rng: deviceRng }) };
		}
		case 'replace':
			await replaceAll(db, await opened(request), packed, { ...request.when, rng: deviceRng });
			return { done: true };
		case 'bring-back': {
			const kept = await db.attempt(() => db.replaced.get(request.id));
			if (kept === undefined) return { problem: 'It was brought back in another tab.' };
			await replaceAll(db, await opened(kept), packed, { ...request.when, rng: deviceRng }, kept.id);
			return { done: true };
		}
		default:
			reply({ step: 'Counting everything anew' });
			await changeImport(db, request.batch, request.do, { ...request.when, rng: deviceRng });
			return { done: true };
	}
}

addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
	work(data).then(reply, (error: unknown) => {
		reply({ problem: error instanceof Error ? error.message : String(error) });
	});
});

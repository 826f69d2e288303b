import { isSealed } from '#lib/domain/backup/sealed.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import type { Clock } from '#lib/platform/clock.ts';
import { offerBlob, sharing } from '#lib/platform/files.ts';
import type { RestorePreview } from '#lib/storage/backups.ts';
import type { ImportEntry } from '#lib/storage/import-list.ts';
import type { Preferences } from '#lib/storage/preferences.svelte.ts';
import type { ReplacedRow } from '#lib/storage/tables.ts';
import { backupName } from './backup-words.ts';
import { runBackup } from './run-backup.ts';

export interface BackupWorkServices {
	readonly preferences: Preferences;
	readonly clock: Clock;
	readonly moment: () => Promise<Moment>;
}

/** A backup made, looked into, joined, put in the place of what is here, and taken back: one work at a time. */
export class BackupWork {
	readonly #services: BackupWorkServices;
	/** What it is at; undefined while it rests. */
	step: string | undefined = $state();
	failure: string | undefined = $state();
	/** What came of the last work. */
	done: string | undefined = $state();
	/** The file that was picked, which waits for its passphrase or for a decision. */
	file: File | undefined = $state.raw();
	sealed = $state(false);
	preview: RestorePreview | undefined = $state.raw();
	/** Shares the backup that was just made, where the browser can. */
	share: (() => Promise<void>) | undefined = $state.raw();
	/** The import that was just made. */
	fresh: string | undefined = $state();
	/** The words that open the file, once they are known. */
	#opening: string | undefined;

	constructor(services: BackupWorkServices) {
		this.#services = services;
	}

	/** @param passphrase seals the file where there is one */
	make(recordings: boolean, passphrase: string | undefined): Promise<void> {
		return this.#attempt(async () => {
			const { clock, preferences } = this.#services;
			const { at } = clock();
			const outcome = await runBackup(
				{ do: 'make', madeAt: at, recordings, ...(passphrase !== undefined && { passphrase }) },
				this.#tell
			);
			if ('made' in outcome) {
				const name = backupName(at);
				offerBlob(name, outcome.made);
				this.share = sharing(name, outcome.made);
				await preferences.change({ lastBackup: at }, at);
				this.done = `The backup has ${String(Math.max(1, Math.round(outcome.made.size / 1024)))} kB. Keep it on another device or drive.`;
			}
		});
	}

	/** Reads a backup and says what it would do; a sealed one waits for its words. */
	look(file: File, words?: string): Promise<void> {
		return this.#attempt(async () => {
			this.file = file;
			this.preview = undefined;
			this.#opening = words;
			this.sealed = isSealed(new Uint8Array(await file.slice(0, 60).arrayBuffer()));
			if (this.sealed && words === undefined) return;
			const outcome = await runBackup({ do: 'preview', file, ...this.#withWords() }, this.#tell);
			if ('preview' in outcome) this.preview = outcome.preview;
		});
	}

	merge(file: File): Promise<void> {
		return this.#attempt(async () => {
			const when = await this.#services.moment();
			const outcome = await runBackup({ do: 'merge', file, when, ...this.#withWords() }, this.#tell);
			this.#forget();
			this.done = 'The backup has been joined to what is here. Nothing that was here is gone.';
			if ('merged' in outcome) this.fresh = outcome.merged;
		});
	}

	/** Undoes an import, or brings it back. */
	change({ batch, inForce }: Pick<ImportEntry, 'batch' | 'inForce'>): Promise<void> {
		return this.#attempt(async () => {
			const when = await this.#services.moment();
			await runBackup({ do: inForce ? 'import-undone' : 'import-redone', batch, when }, this.#tell);
			this.done = inForce
				? 'The import has been undone. What it brought is kept, and can be brought back below.'
				: 'The import counts again.';
		});
	}

	/** Puts a backup, or a state that was replaced, in the place of what is here. */
	replace(by: File | ReplacedRow): Promise<void> {
		return this.#attempt(async () => {
			const when = await this.#services.moment();
			await runBackup(
				by instanceof File
					? { do: 'replace', file: by, when, ...this.#withWords() }
					: { do: 'bring-back', id: by.id, when },
				this.#tell
			);
			this.#forget();
			this.done = 'It has taken the place of what was here, which is put aside below.';
		});
	}

	async #attempt(work: () => Promise<void>): Promise<void> {
		this.failure = undefined;
		this.done = undefined;
		this.fresh = undefined;
		this.share = undefined;
		this.step = 'Starting';
		try {
			await work();
		} catch (error) {
			this.failure = error instanceof Error ? error.message : String(error);
		} finally {
			this.step = undefined;
		}
	}

	readonly #tell = (now: string): string => (this.step = now);

	#withWords(): { passphrase?: string } {
		return this.#opening === undefined ? {} : { passphrase: this.#opening };
	}

	#forget(): void {
		this.preview = undefined;
		this.file = undefined;
	}
}

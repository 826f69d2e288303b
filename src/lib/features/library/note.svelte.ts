import type { Millis, UnitId } from '#lib/domain/shared/units.ts';
import { asFailure, type StorageFailure } from '#lib/storage/failure.ts';
import { watch } from '#lib/storage/live-query.svelte.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { DocumentRow } from '#lib/storage/tables.ts';

const restMillis = 800;

/** A learner's note on one unit: saves itself, and keeps what was typed whatever happens to the save. */
export class Note {
	readonly #storage: Storage;
	readonly #now: () => Millis;
	readonly #id: string;
	#text = $state('');
	/** The newest revision that this page has seen, and its text. */
	#revision = 0;
	#saved = $state('');
	#loaded = $state(false);
	#failure: StorageFailure | undefined = $state.raw();
	#other: DocumentRow | undefined = $state.raw();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing = false;
	/** Saves come one after the other. */
	#saves: Promise<void> = Promise.resolve();

	constructor(storage: Storage, unit: UnitId, now: () => Millis) {
		this.#storage = storage;
		this.#now = now;
		this.#id = `note:${unit}`;
	}

	get text(): string {
		return this.#text;
	}
	get loaded(): boolean {
		return this.#loaded;
	}
	/** Why the last save failed; the text is still here, and `save` tries again. */
	get failure(): StorageFailure | undefined {
		return this.#failure;
	}
	/** What another tab saved while this one held something else; undefined when there is no such quarrel. */
	get other(): string | undefined {
		return this.#other && textOf(this.#other);
	}
	get state(): 'empty' | 'unsaved' | 'saved' {
		return this.#text !== this.#saved ? 'unsaved' : this.#text === '' ? 'empty' : 'saved';
	}

	/** Reads the note and follows what other tabs make of it, until the returned function is called. */
	follow(): () => void {
		const stop = watch(
			() => this.#storage.queries.document(this.#id),
			(row) => {
				this.#loaded = true;
				if (row !== undefined && row.revision > this.#revision && !this.#writing) {
					this.#takeIn(row);
				}
			}
		);
		return () => {
			stop();
			void this.save();
		};
	}

	/** What the field holds now; it is saved after a short rest. */
	type(text: string): void {
		this.#text = text;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), restMillis);
	}

	/** Saves what is not saved; resolves when that is done, or has failed. */
	save(): Promise<void> {
		clearTimeout(this.#timer);
		this.#saves = this.#saves.then(() => this.#write());
		return this.#saves;
	}

	/** Ends a quarrel with both texts, one after the other, or with the one named. */
	settle(keep: 'both' | 'mine' | 'other'): void {
		const other = this.#other;
		if (other === undefined) {
			return;
		}
		const theirs = textOf(other);
		this.#other = undefined;
		this.#revision = other.revision;
		this.#saved = theirs;
		if (keep !== 'mine') {
			this.#text = keep === 'both' ? [this.#text, theirs].filter((text) => text !== '').join('\n\n') : theirs;
		}
		void this.save();
	}

	async #write(): Promise<void> {
		const { documents } = this.#storage;
		const text = this.#text;
		if (text === this.#saved || this.#other !== undefined) {
			return;
		}
		this.#writing = true;
		try {
			// An emptied note leaves no text behind, in no revision.
			this.#revision =
				text === ''
					? await documents.delete(this.#id, this.#revision, this.#now())
					: await documents.save(this.#id, 'note', this.#revision, this.#now(), { text });
			this.#saved = text;
			this.#failure = undefined;
		} catch (error) {
			const failure = asFailure(error);
			const newest = failure.kind === 'conflict' ? await this.#newest() : undefined;
			if (newest === undefined) {
				this.#failure = failure;
			} else {
				this.#takeIn(newest);
			}
		} finally {
			this.#writing = false;
		}
	}

	#newest(): Promise<DocumentRow | undefined> {
		return this.#storage.queries.document(this.#id).catch(() => undefined);
	}

	#takeIn(row: DocumentRow): void {
		const text = textOf(row);
		if (this.#text === this.#saved || this.#text === text) {
			this.#revision = row.revision;
			this.#text = text;
			this.#saved = text;
			this.#other = undefined;
		} else {
			this.#other = row;
		}
		this.#failure = undefined;
	}
}

function textOf({ body }: DocumentRow): string {
	const { text } = (body ?? {}) as { text?: unknown };
	return typeof text === 'string' ? text : '';
}

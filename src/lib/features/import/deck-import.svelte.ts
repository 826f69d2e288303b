import type { ImportedDeck } from '#lib/domain/decks/deck.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { importDecks, undoImport, type ImportReceipt } from '#lib/storage/decks.ts';
import { asFailure } from '#lib/storage/failure.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { runDeckWorker, type DeckWork } from './run-deck-worker.ts';

export interface DeckServices {
	readonly storage: Storage;
	readonly moment: () => Promise<Moment>;
}

const largestFile = 1024 * 1024 * 1024;

/** A file of cards on its way in: read, looked at, taken in, taken back. */
export class DeckImport {
	readonly #services: DeckServices;
	#work: DeckWork | undefined;
	#step: string | undefined = $state();
	#problem: string | undefined = $state();
	#decks: readonly ImportedDeck[] | undefined = $state.raw();
	#receipt: ImportReceipt | undefined = $state.raw();
	#undone = $state(false);

	constructor(services: DeckServices) {
		this.#services = services;
	}

	/** What is being done; undefined while nothing is. */
	get step(): string | undefined {
		return this.#step;
	}
	get problem(): string | undefined {
		return this.#problem;
	}
	/** What the file holds, until it is taken in. */
	get decks(): readonly ImportedDeck[] | undefined {
		return this.#decks;
	}
	/** What was taken in last, as long as it can be taken back. */
	get receipt(): ImportReceipt | undefined {
		return this.#receipt;
	}
	/** Whether the last thing done was to take an import back. */
	get undone(): boolean {
		return this.#undone;
	}

	/** Reads a file away from the screen's thread, and changes nothing. */
	async read(file: File): Promise<void> {
		this.cancel();
		this.#decks = undefined;
		this.#receipt = undefined;
		await this.#attempt('Starting', async () => {
			if (file.size > largestFile) {
				throw new Error('The file is larger than 1 GB. Export it without its pictures and sounds, or deck by deck.');
			}
			const { offset, rolloverHour } = await this.#services.moment();
			this.#work = runDeckWorker({ do: 'read', file, calendar: { offset, rolloverHour } }, (step) => {
				this.#step = step;
			});
			const read = await this.#work.outcome;
			if ('decks' in read) this.#decks = read.decks;
		});
	}

	/** Gives up reading. */
	cancel(): void {
		this.#work?.stop();
		this.#work = undefined;
		this.#step = undefined;
	}

	/** Takes in what was read, under the names given. */
	async accept(decks: readonly ImportedDeck[]): Promise<void> {
		await this.#attempt('Saving the cards', async () => {
			this.#receipt = await importDecks(this.#services.storage, decks, await this.#services.moment());
			this.#decks = undefined;
		});
	}

	async undo(): Promise<void> {
		const receipt = this.#receipt;
		if (receipt !== undefined) {
			await this.#attempt('Taking it back', async () => {
				await undoImport(this.#services.storage, receipt, await this.#services.moment());
				this.#receipt = undefined;
				this.#undone = true;
			});
		}
	}

	async #attempt(step: string, work: () => Promise<void>): Promise<void> {
		this.#problem = undefined;
		this.#undone = false;
		this.#step = step;
		try {
			await work();
		} catch (error) {
			this.#problem = asFailure(error).message;
		} finally {
			this.#step = undefined;
		}
	}
}

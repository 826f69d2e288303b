import type { FirstlineDatabase } from '#lib/storage/database.ts';
import { asFailure } from '#lib/storage/failure.ts';
import { draftOf, dropDraft, keepDraft, type AnswerDraft } from '#lib/storage/interview-drafts.ts';

const restMillis = 300;

/** Keeps the answer that is being written, so that neither a reload nor a tab that dies takes it away. */
export class AnswerDrafts {
	readonly #db: FirstlineDatabase;
	readonly #run: string;
	#failure: string | undefined = $state();
	#kept = $state(false);
	#unsaved: AnswerDraft | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Saves come one after the other, and none after the answer. */
	#saves: Promise<void> = Promise.resolve();

	constructor(db: FirstlineDatabase, run: string) {
		this.#db = db;
		this.#run = run;
	}

	/** Why the draft could not be kept. */
	get failure(): string | undefined {
		return this.#failure;
	}

	/** All that was written is kept. */
	get kept(): boolean {
		return this.#kept;
	}

	/** Throws a StorageFailure. */
	read(question: string): Promise<AnswerDraft | undefined> {
		return draftOf(this.#db, this.#run, question);
	}

	/** What the field holds now; it is kept after a short rest. */
	write(draft: AnswerDraft): void {
		this.#unsaved = draft;
		this.#kept = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), restMillis);
	}

	/** Keeps what is not kept yet; resolves when that is done, or has failed. */
	save(): Promise<void> {
		clearTimeout(this.#timer);
		return this.#next(async () => {
			const draft = this.#unsaved;
			if (draft === undefined) return;
			await (draft.text.trim() === '' ? dropDraft(this.#db, this.#run) : keepDraft(this.#db, this.#run, draft));
			if (this.#unsaved !== draft) return;
			this.#unsaved = undefined;
			this.#kept = draft.text.trim() !== '';
		});
	}

	/** Forgets the draft: its question is answered, or left. */
	drop(): Promise<void> {
		clearTimeout(this.#timer);
		this.#unsaved = undefined;
		this.#kept = false;
		return this.#next(() => dropDraft(this.#db, this.#run));
	}

	#next(work: () => Promise<void>): Promise<void> {
		this.#saves = this.#saves.then(work).then(
			() => {
				this.#failure = undefined;
			},
			(error: unknown) => {
				this.#failure = asFailure(error).message;
			}
		);
		return this.#saves;
	}
}

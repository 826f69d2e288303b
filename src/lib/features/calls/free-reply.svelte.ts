import type { Recogniser } from './recogniser.ts';

/** One move that was understood or added, and the words that it was understood by. */
interface Understood {
	readonly id: string;
	readonly words: string | undefined;
}

/** What the learner is saying in their own words: written, then understood and corrected, then said. */
export class FreeReply {
	readonly #recogniser: Recogniser;
	#text = $state('');
	/** The text that `moves` and `unsure` are of; undefined while it is being written. */
	#read: string | undefined = $state();
	#moves: readonly Understood[] = $state.raw([]);
	#unsure: readonly Understood[] = $state.raw([]);

	constructor(recogniser: Recogniser) {
		this.#recogniser = recogniser;
	}

	get text(): string {
		return this.#text;
	}
	set text(text: string) {
		this.#text = text;
		// What was understood of other words says nothing of these.
		if (text !== this.#read) this.#read = undefined;
	}

	/** Whether it was read and waits to be said. */
	get isRead(): boolean {
		return this.#read !== undefined;
	}
	/** What will count. */
	get moves(): readonly Understood[] {
		return this.#moves;
	}
	/** What may be meant: asked about, and not counted unless the learner says so. */
	get unsure(): readonly Understood[] {
		return this.#unsure;
	}

	/** Reads the words. Does nothing where there are none. */
	read(): void {
		if (this.#text.trim() === '') return;
		const { moves, unsure } = this.#recogniser(this.#text);
		const shown = ({ id, span }: (typeof moves)[number]): Understood => ({
			id,
			words: this.#text.slice(span.start, span.end).trim()
		});
		this.#moves = moves.map(shown);
		this.#unsure = unsure.map(shown);
		this.#read = this.#text;
	}

	add(id: string): void {
		const known = this.#unsure.find((move) => move.id === id);
		this.#unsure = this.#unsure.filter((move) => move.id !== id);
		if (!this.#moves.some((move) => move.id === id)) {
			this.#moves = [...this.#moves, known ?? { id, words: undefined }];
		}
	}

	drop(id: string): void {
		this.#moves = this.#moves.filter((move) => move.id !== id);
	}

	/** Back to the words. */
	reopen(): void {
		this.#read = undefined;
	}

	/** Starts anew once it was said. */
	clear(): void {
		this.#text = '';
		this.#read = undefined;
		this.#moves = [];
		this.#unsure = [];
	}
}

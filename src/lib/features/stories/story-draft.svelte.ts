import { emptyStory, storyOf, storyText, titleOf, type Story } from '#lib/domain/stories/story.ts';
import { asFailure, type StorageFailure } from '#lib/storage/failure.ts';
import { watch } from '#lib/storage/live-query.svelte.ts';
import { documentId } from '#lib/storage/stories.ts';
import type { DocumentRow } from '#lib/storage/tables.ts';
import { newId, now, type StoryServices } from './services.ts';

const restMillis = 400;
/** One version is kept of each quarter of an hour. */
const versionMillis = 900_000;
const same = (a: Story, b: Story): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A story being written: saves itself, and keeps both texts when another tab writes the same story. */
export class StoryDraft {
	readonly #services: StoryServices;
	#id: string = $state('');
	#story: Story = $state.raw(emptyStory);
	/** The newest revision that this page has seen, and what it holds. */
	#revision = 0;
	#saved: Story = $state.raw(emptyStory);
	#state: 'loading' | 'ready' | 'missing' = $state('loading');
	#failure: StorageFailure | undefined = $state.raw();
	#parted: string | undefined = $state();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing = false;
	#stop: (() => void) | undefined;
	/** Saves come one after the other. */
	#saves: Promise<void> = Promise.resolve();

	constructor(services: StoryServices, id: string) {
		this.#services = services;
		this.#id = id;
	}

	get id(): string {
		return this.#id;
	}
	get story(): Story {
		return this.#story;
	}
	/** `missing`: it was deleted, or never was on this device. */
	get state(): 'loading' | 'ready' | 'missing' {
		return this.#state;
	}
	get saved(): boolean {
		return same(this.#story, this.#saved);
	}
	/** Why the last save failed; what was written is still here, and `save` tries again. */
	get failure(): StorageFailure | undefined {
		return this.#failure;
	}
	/** Title of the story that another tab went on with, when this one became a copy. */
	get parted(): string | undefined {
		return this.#parted;
	}

	/** Reads the story and follows what other tabs make of it, until the returned function is called. */
	follow(): () => void {
		this.#watch();
		return () => {
			this.#stop?.();
			// A story that was begun and never written leaves no trace.
			const unwritten = this.#state === 'ready' && this.#story.title === '' && storyText(this.#story) === '';
			void (unwritten ? this.delete().catch(() => undefined) : this.save().then(() => this.#thin()));
		};
	}

	/** What the screen holds now; it is saved after a short rest. */
	change(change: Partial<Story>): void {
		this.#story = { ...this.#story, ...change };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), restMillis);
	}

	/** Saves what is not saved; resolves when that is done, or has failed. */
	save(): Promise<void> {
		clearTimeout(this.#timer);
		this.#saves = this.#saves.then(() => this.#write());
		return this.#saves;
	}

	/** Earlier texts, the newest first: the last one of each quarter of an hour. */
	async versions(): Promise<readonly DocumentRow[]> {
		const rows = await this.#services.storage.documents.revisions(this.#document);
		const quarter = ({ at }: DocumentRow): number => Math.floor(at / versionMillis);
		return rows
			.filter(
				(row, i) => row.body !== null && (rows[i + 1] === undefined || quarter(row) !== quarter(rows[i + 1] ?? row))
			)
			.reverse();
	}

	/** A save after every rest of the hand makes hundreds of rows: what the history does not show goes. */
	async #thin(): Promise<void> {
		await this.#services.storage.documents.thin(this.#document, versionMillis).catch(() => undefined);
	}

	/** Takes an earlier text back; the one that stood here stays in the history. */
	async restore(row: DocumentRow): Promise<void> {
		await this.save();
		this.change(storyOf(row.body));
		await this.save();
	}

	/** Deletes the story with all its versions. Throws a StorageFailure. */
	async delete(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#saves;
		this.#stop?.();
		if (this.#revision > 0) {
			await this.#services.storage.documents.delete(this.#document, this.#revision, now(this.#services));
		}
		this.#saved = this.#story;
		this.#state = 'missing';
	}

	get #document(): string {
		return documentId('story', this.#id);
	}

	#watch(): void {
		this.#stop?.();
		const { queries } = this.#services.storage;
		const document = this.#document;
		this.#stop = watch(
			() => queries.document(document),
			(row) => {
				if (row === undefined) {
					this.#state = this.#state === 'loading' ? 'missing' : this.#state;
				} else if (row.revision > this.#revision && !this.#writing) {
					this.#takeIn(row);
				}
			}
		);
	}

	async #write(): Promise<void> {
		const story = this.#story;
		if (this.#state !== 'ready' || same(story, this.#saved)) return;
		const { documents, queries } = this.#services.storage;
		this.#writing = true;
		try {
			this.#revision = await documents.save(this.#document, 'story', this.#revision, now(this.#services), story);
			this.#saved = story;
			this.#failure = undefined;
		} catch (error) {
			const failure = asFailure(error);
			const newest =
				failure.kind === 'conflict' ? await queries.document(this.#document).catch(() => undefined) : undefined;
			if (newest === undefined) {
				this.#failure = failure;
			} else {
				this.#takeIn(newest);
			}
		} finally {
			this.#writing = false;
		}
	}

	#takeIn(row: DocumentRow): void {
		const theirs = storyOf(row.body);
		if (row.body === null && this.saved) {
			this.#state = 'missing';
		} else if (this.#state === 'loading' || this.saved || same(theirs, this.#story)) {
			this.#state = 'ready';
			this.#revision = row.revision;
			this.#story = theirs;
			this.#saved = theirs;
		} else {
			this.#part(theirs);
		}
		this.#failure = undefined;
	}

	/** Both tabs wrote: theirs keeps the story's place, and what was written here goes on as a copy of its own. */
	#part(theirs: Story): void {
		this.#parted = titleOf(theirs);
		this.#id = newId(this.#services);
		this.#revision = 0;
		this.#saved = emptyStory;
		this.#story = { ...this.#story, title: `${titleOf(this.#story)} (copy)` };
		this.#watch();
		void this.save();
	}
}

/** Puts a new story into the bank and resolves to its own id. Throws a StorageFailure. */
export async function beginStory(services: StoryServices, begun: Partial<Story> = {}): Promise<string> {
	const id = newId(services);
	const story = { ...emptyStory, ...begun };
	await services.storage.documents.save(documentId('story', id), 'story', 0, now(services), story);
	return id;
}

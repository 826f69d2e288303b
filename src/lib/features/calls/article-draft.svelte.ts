import { articleFromNote, articleOf, blankArticle, type Article } from '#lib/domain/calls/article.ts';
import { checkArticle, countsAsDrafted, type Checked } from '#lib/domain/calls/article-checklist.ts';
import { articleDocument, articleKind } from '#lib/storage/articles.ts';
import { asFailure } from '#lib/storage/failure.ts';
import { watch } from '#lib/storage/live-query.svelte.ts';
import type { DocumentRow } from '#lib/storage/tables.ts';
import { callRecord, noteArticle, type CallRecord } from './call-record.ts';
import type { CallServices } from './services.ts';

const restMillis = 400;
const same = (a: Article, b: Article): boolean => JSON.stringify(a) === JSON.stringify(b);

/** An article being drafted from a call: saves itself, and gives a tab that wrote less lately the choice between both texts. */
export class ArticleDraft {
	readonly #services: CallServices;
	readonly #run: string;
	#record: CallRecord | undefined = $state.raw();
	#article: Article = $state.raw(blankArticle);
	#saved: Article = $state.raw(blankArticle);
	#revision = 0;
	#kept = $state(false);
	#state: 'loading' | 'ready' | 'missing' = $state('loading');
	#failure: string | undefined = $state();
	/** What another tab saved while this one was writing. */
	#theirs: DocumentRow | undefined = $state.raw();
	#counted = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Saves come one after the other. */
	#saves: Promise<void> = Promise.resolve();

	/** The checklist; undefined where the call is not here to read the article against. */
	readonly checked: readonly Checked[] | undefined = $derived(
		this.#record === undefined
			? undefined
			: checkArticle(this.#article, {
					variant: this.#record.call.variant,
					callerSaid: this.#record.state.turns.flatMap(({ caller }) => caller).join(' '),
					desk: this.#record.call.desk
				})
	);

	constructor(services: CallServices, run: string) {
		this.#services = services;
		this.#run = run;
	}

	get article(): Article {
		return this.#article;
	}
	get record(): CallRecord | undefined {
		return this.#record;
	}
	/** `missing`: there is neither a draft nor a call to make one from. */
	get state(): 'loading' | 'ready' | 'missing' {
		return this.#state;
	}
	get saved(): boolean {
		return same(this.#article, this.#saved);
	}
	/** Whether anything is saved. */
	get kept(): boolean {
		return this.#kept;
	}
	get failure(): string | undefined {
		return this.#failure;
	}
	/** Another tab saved this draft while this one was writing. */
	get parted(): boolean {
		return this.#theirs !== undefined;
	}
	/** The call's ticket says that an article is drafted or linked. */
	get counted(): boolean {
		return this.#counted;
	}

	/** Reads the draft and follows what other tabs make of it, until the returned function is called. */
	follow(): () => void {
		let stop: (() => void) | undefined;
		let gone = false;
		void this.#open().then(() => {
			if (gone) return;
			stop = watch(
				() => this.#services.storage.queries.document(this.#document),
				(row) => {
					if (row !== undefined && row.revision > this.#revision) this.#saves = this.#saves.then(() => this.#meet(row));
				}
			);
		});
		return () => {
			gone = true;
			stop?.();
			void this.save();
		};
	}

	/** What the screen holds now; it is saved after a short rest. */
	change(change: Partial<Article>): void {
		this.#article = { ...this.#article, ...change };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), restMillis);
	}

	/** Saves what is not saved; resolves when that is done, or has failed. */
	save(): Promise<void> {
		clearTimeout(this.#timer);
		this.#saves = this.#saves.then(() => this.#write());
		return this.#saves;
	}

	/** Ends the choice between two texts: mine is saved after theirs, or theirs takes its place. */
	async settle(mine: boolean): Promise<void> {
		const theirs = this.#theirs;
		if (theirs === undefined) return;
		this.#theirs = undefined;
		this.#revision = theirs.revision;
		this.#saved = articleOf(theirs.body);
		if (mine) await this.save();
		else this.#article = this.#saved;
	}

	/** Deletes the draft with all its versions. Throws a StorageFailure. */
	async delete(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#saves;
		if (this.#revision > 0) {
			const { storage, clock } = this.#services;
			await storage.documents.delete(this.#document, this.#revision, clock().at);
		}
		this.#saved = this.#article;
		this.#state = 'missing';
	}

	get #document(): string {
		return articleDocument(this.#run);
	}

	async #open(): Promise<void> {
		try {
			const row = await this.#services.storage.queries.document(this.#document);
			// A draft can be read on when its call's scenario was withdrawn.
			this.#record = await callRecord(this.#services, this.#run).catch((error: unknown) => {
				this.#failure = asFailure(error).message;
				return undefined;
			});
			this.#counted = this.#record?.state.ticket?.article === true;
			this.#revision = row?.revision ?? 0;
			const body: unknown = row?.body ?? null;
			this.#kept = body !== null;
			const blank = articleFromNote(this.#record?.state.ticket?.note ?? '');
			this.#article = body === null ? blank : articleOf(body);
			this.#saved = this.#article;
			this.#state = body === null && this.#record === undefined ? 'missing' : 'ready';
		} catch (error) {
			this.#failure = asFailure(error).message;
		}
	}

	async #write(): Promise<void> {
		const article = this.#article;
		if (this.#state !== 'ready' || this.#theirs !== undefined || same(article, this.#saved)) return;
		const { storage, clock } = this.#services;
		try {
			this.#revision = await storage.documents.save(this.#document, articleKind, this.#revision, clock().at, article);
			this.#saved = article;
			this.#kept = true;
			if (!this.#counted && countsAsDrafted(this.checked ?? [])) {
				this.#counted = await noteArticle(this.#services, this.#run);
			}
			this.#failure = undefined;
		} catch (error) {
			const failure = asFailure(error);
			const newest =
				failure.kind === 'conflict' ? await storage.queries.document(this.#document).catch(() => undefined) : undefined;
			if (newest === undefined) this.#failure = failure.message;
			else this.#meet(newest);
		}
	}

	/** Takes in what another tab saved; where this one has unsaved text too, the learner chooses. */
	#meet(row: DocumentRow): void {
		if (row.revision <= this.#revision) return;
		if (!this.saved) {
			this.#theirs = row;
		} else if (row.body === null) {
			this.#state = 'missing';
		} else {
			this.#revision = row.revision;
			this.#article = articleOf(row.body);
			this.#saved = this.#article;
		}
	}
}

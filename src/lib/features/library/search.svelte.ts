import { startWorker } from '#lib/platform/worker.ts';
import type { SearchDocument } from '#lib/workers/search-index.ts';
import type { SearchReply, SearchRequest } from '#lib/workers/search.worker.ts';
import { ranksOf } from './search-text.ts';
import searchWorkerUrl from '#lib/workers/search.worker.ts?worker&url';

/** Reads all that is searched, a part at a time, and hands each part on. Throws a ContentFailure. */
export type ReadDocuments = (each: (documents: readonly SearchDocument[]) => void) => Promise<void>;

/** Full-text search in a Worker, for indexing some thousand items takes most of a second. Its index is built when it is first needed. */
export class Search {
	readonly #read: ReadDocuments;
	#worker: Worker | undefined;
	#ready: Promise<void> | undefined;
	#asked = 0;
	#ranks: ReadonlyMap<string, number> | undefined = $state.raw();
	#failure: Error | undefined = $state.raw();

	constructor(read: ReadDocuments) {
		this.#read = read;
	}

	/** Place of each unit found, best 0; undefined while nothing is looked for, or no answer has come yet. */
	get ranks(): ReadonlyMap<string, number> | undefined {
		return this.#ranks;
	}

	/** Why the items could not be read; the next `find` tries again. */
	get failure(): Error | undefined {
		return this.#failure;
	}

	/** Builds the index. Called early (when the field is focused), the first search finds it ready. */
	prepare(): Promise<void> {
		this.#ready ??= this.#build().catch((error: unknown) => {
			this.#ready = undefined;
			throw error;
		});
		return this.#ready;
	}

	/** Looks for a text; the newest one wins. An empty text ends the search. */
	async find(text: string): Promise<void> {
		const ticket = ++this.#asked;
		if (text.trim() === '') {
			this.#ranks = undefined;
			return;
		}
		try {
			await this.prepare();
			this.#failure = undefined;
		} catch (error) {
			this.#failure = error instanceof Error ? error : new Error(String(error));
			return;
		}
		if (ticket === this.#asked) {
			this.#send({ find: text, ticket });
		}
	}

	stop(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#ready = undefined;
	}

	async #build(): Promise<void> {
		this.#worker?.terminate();
		const worker = startWorker(searchWorkerUrl);
		this.#worker = worker;
		worker.onmessage = ({ data }: MessageEvent<SearchReply>) => {
			if (data.ticket === this.#asked) {
				this.#ranks = ranksOf(data.ids);
			}
		};
		worker.onerror = ({ message }) => {
			this.#failure = new Error(`The search stopped: ${message}`);
			this.stop();
		};
		await this.#read((documents) => {
			this.#send({ add: documents });
		});
	}

	#send(request: SearchRequest): void {
		this.#worker?.postMessage(request);
	}
}

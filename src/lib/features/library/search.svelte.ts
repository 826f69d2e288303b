import type { SearchDocument } from '#lib/domain/bank/search-document.ts';
import { startWorker, workerFailure } from '#lib/platform/worker.ts';
import type { SearchFile, SearchReply, SearchRequest } from '#lib/workers/search.worker.ts';
import { ranksOf } from './catalogue.ts';
import searchWorkerUrl from '#lib/workers/search.worker.ts?worker&url';

/** Full-text search in a Worker, which reads the banks itself: indexing some thousand items takes a second. */
export class Search {
	readonly #files: readonly SearchFile[];
	#own: readonly SearchDocument[] = [];
	#worker: Worker | undefined;
	#text = '';
	#asked = 0;
	#ranks: ReadonlyMap<string, number> | undefined = $state.raw();
	#failure: Error | undefined = $state.raw();

	constructor(files: readonly SearchFile[]) {
		this.#files = files;
	}

	/** Place of each item found, best 0, by its id; undefined while nothing is looked for, or no answer has come yet. */
	get ranks(): ReadonlyMap<string, number> | undefined {
		return this.#ranks;
	}

	/** Why the items could not be read; the next `find` tries again. */
	get failure(): Error | undefined {
		return this.#failure;
	}

	/** Builds the index, unless it stands already. Called early, the first search finds it ready. */
	prepare(): void {
		if (this.#worker !== undefined) {
			return;
		}
		const worker = startWorker(searchWorkerUrl);
		worker.onmessage = ({ data }: MessageEvent<SearchReply>) => {
			if ('problem' in data) {
				this.#fail(data.problem);
			} else if (data.ticket === this.#asked) {
				this.#ranks = ranksOf(data.ids);
			}
		};
		worker.onerror = (event) => {
			this.#fail(`The search stopped: ${workerFailure(event).message}`);
		};
		this.#worker = worker;
		this.#failure = undefined;
		this.#send({ read: this.#files });
		this.#send({ own: this.#own });
	}

	/** Looks for a text; the newest one wins. An empty text ends the search. */
	find(text: string): void {
		this.#text = text;
		this.#asked++;
		if (text.trim() === '') {
			this.#ranks = undefined;
			return;
		}
		this.prepare();
		this.#send({ find: text, ticket: this.#asked });
	}

	/** Takes the learner's own cards in, in place of those that it held, and searches again if a text is looked for. */
	takeOwn(own: readonly SearchDocument[]): void {
		if (JSON.stringify(own) === JSON.stringify(this.#own)) {
			return;
		}
		this.#own = own;
		if (this.#worker !== undefined) {
			this.#send({ own });
			this.find(this.#text);
		}
	}

	#fail(problem: string): void {
		this.#failure = new Error(problem);
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#send(request: SearchRequest): void {
		this.#worker?.postMessage(request);
	}
}

import MiniSearch from 'minisearch';
import type { SearchDocument } from '#lib/domain/bank/search-document.ts';

/** Also the signs of markup, comparison and pipes, which are no punctuation to Unicode; `+` stays, for A+ and C++. */
const separators = /[\s\p{P}<=>|~^`$]+/u;

/** A full-text index of items: every word must occur, the last letters may be missing or one in five be wrong. */
export class SearchIndex {
	#own: readonly string[] = [];
	readonly #index = new MiniSearch<SearchDocument>({
		fields: ['stem', 'answer', 'explanation', 'topic', 'objective'],
		tokenize: (text) => text.split(separators),
		searchOptions: {
			combineWith: 'AND',
			prefix: true,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false),
			boost: { stem: 3, topic: 2, answer: 2 }
		}
	});

	add(documents: readonly SearchDocument[]): void {
		this.#index.addAll(documents);
	}

	/** Takes the learner's own cards in, in place of those that it held. */
	takeOwn(documents: readonly SearchDocument[]): void {
		this.#index.discardAll(this.#own);
		this.#own = documents.map(({ id }) => id);
		this.#index.addAll(documents);
	}

	/** Ids of what fits, best first. */
	find(text: string): string[] {
		return this.#index.search(text).map(({ id }) => id as string);
	}
}

import { SearchIndex, type SearchDocument } from './search-index.ts';

/** `ticket` comes back with the answer, so that the page can tell a stale one. */
export type SearchRequest =
	{ readonly add: readonly SearchDocument[] } | { readonly find: string; readonly ticket: number };

export interface SearchReply {
	readonly ticket: number;
	readonly ids: readonly string[];
}

const index = new SearchIndex();

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
	if ('add' in data) {
		index.add(data.add);
	} else {
		postMessage({ ticket: data.ticket, ids: index.find(data.find) } satisfies SearchReply);
	}
});

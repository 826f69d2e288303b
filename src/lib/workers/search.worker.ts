import type { ObjectiveContent } from '#lib/domain/bank/content.ts';
import { searchDocumentOf, type SearchDocument } from '#lib/domain/bank/search-document.ts';
import { itemUnit, type UnitId } from '#lib/domain/shared/units.ts';
import { SearchIndex } from './search-index.ts';

/** A file of the banks, and those of its units that may be found. */
export interface SearchFile {
	readonly url: string;
	/** The objective in words. */
	readonly objective: string;
	readonly units: readonly UnitId[];
}

/** `ticket` comes back with the answer, so that the page can tell a stale one. */
export type SearchRequest =
	| { readonly read: readonly SearchFile[] }
	| { readonly own: readonly SearchDocument[] }
	| { readonly find: string; readonly ticket: number };

export type SearchReply = { readonly ticket: number; readonly ids: readonly string[] } | { readonly problem: string };

const index = new SearchIndex();
let ready: Promise<void> | undefined;
let newest = 0;

async function read({ url, objective, units }: SearchFile): Promise<void> {
	const response = await fetch(url);
	if (!response.ok) {
		throw new Error(`${url} could not be loaded (${String(response.status)}).`);
	}
	const { items } = (await response.json()) as ObjectiveContent;
	const wanted = new Set(units);
	index.add(
		items
			.filter(({ id }) => wanted.has(itemUnit(id)))
			.map((item) => searchDocumentOf(itemUnit(item.id), item, objective))
	);
}

const reply = (message: SearchReply): void => {
	postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
	if ('read' in data) {
		ready = Promise.all(data.read.map(read)).then(() => undefined);
		ready.catch((error: unknown) => {
			reply({ problem: error instanceof Error ? error.message : String(error) });
		});
	} else if ('own' in data) {
		index.takeOwn(data.own);
	} else {
		newest = data.ticket;
		void ready?.then(
			() => {
				// Of several that waited for the index only the newest is still wanted.
				if (data.ticket === newest) {
					reply({ ticket: data.ticket, ids: index.find(data.find) });
				}
			},
			() => undefined
		);
	}
});

import type { ItemEntry } from '#lib/domain/bank/content.ts';
import type { Documents } from './documents.ts';
import { watch } from './live-query.svelte.ts';

export const deckKind = 'deck';

/** What starting and planning need of a deck, in few and short values: a deck may hold twenty thousand cards. */
export interface DeckHead {
	readonly name: string;
	/** Ids of the cards without the deck's own, joined by spaces. */
	readonly ids: string;
	/** The kind of each, by its first letter. */
	readonly kinds: string;
	readonly chunkSize: number;
	readonly chunks: number;
}

export interface Deck {
	readonly id: string;
	readonly revision: number;
	readonly head: DeckHead;
}

const kindOf: Readonly<Record<string, ItemEntry['kind']>> = { c: 'choice', m: 'match', o: 'order' };

/** The head of a deck of these items, whose ids begin with the deck's own. */
export const headOf = (
	name: string,
	items: readonly Pick<ItemEntry, 'id' | 'kind'>[],
	chunkSize: number
): DeckHead => ({
	name,
	ids: items.map(({ id }) => id.slice(id.lastIndexOf('-') + 1)).join(' '),
	kinds: items.map(({ kind }) => kind.charAt(0)).join(''),
	chunkSize,
	chunks: Math.ceil(items.length / chunkSize)
});

/** The cards of a deck, chunk by chunk. */
export function entriesOf({ id, head }: Deck): ItemEntry[][] {
	const entries = head.ids.split(' ').map((each, i): ItemEntry => ({
		id: `${id}-${each}`,
		version: 1,
		kind: kindOf[head.kinds.charAt(i)] ?? 'recall'
	}));
	return Array.from({ length: head.chunks }, (_, i) => entries.slice(i * head.chunkSize, (i + 1) * head.chunkSize));
}

/** All decks, by name. */
export async function decksOf(documents: Documents): Promise<Deck[]> {
	const rows = await documents.list(deckKind);
	return rows
		.map(({ id, revision, body }) => ({ id: id.slice(deckKind.length + 1), revision, head: body as DeckHead }))
		.sort((a, b) => a.head.name.localeCompare(b.head.name, 'en', { numeric: true }));
}

/** Hands `take` the decks now and whenever a tab changes them. Resolves after the first time. */
export async function followDecks(documents: Documents, take: (decks: readonly Deck[]) => void): Promise<void> {
	const read = (): Promise<Deck[]> => decksOf(documents);
	take(await read());
	watch(read, take);
}

import type { ItemEntry } from '#lib/domain/bank/content.ts';
import type { Documents } from './documents.ts';
import { follow } from './live-query.svelte.ts';

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

/** The cards of a deck by chunk, each listed when it is asked for. */
export class DeckCards {
	readonly id: string;
	readonly name: string;
	/** How many cards each chunk holds. */
	readonly sizes: readonly number[];
	readonly #head: DeckHead;
	#ids: readonly string[] | undefined;
	#places: ReadonlyMap<string, number> | undefined;

	constructor({ id, head }: Deck) {
		this.id = id;
		this.name = head.name;
		this.#head = head;
		const cards = head.kinds.length;
		this.sizes = Array.from({ length: head.chunks }, (_, i) => Math.min(head.chunkSize, cards - i * head.chunkSize));
	}

	entries(chunk: number): ItemEntry[] {
		const { chunkSize, kinds } = this.#head;
		const from = chunk * chunkSize;
		return this.#listed()
			.slice(from, from + chunkSize)
			.map((each, i) => ({
				id: `${this.id}-${each}`,
				version: 1,
				kind: kindOf[kinds.charAt(from + i)] ?? 'recall'
			}));
	}

	/** The chunk that holds a card, if the deck does. */
	chunkOf(id: string): number | undefined {
		this.#places ??= new Map(this.#listed().map((each, place) => [each, place]));
		const place = id.startsWith(`${this.id}-`) ? this.#places.get(id.slice(this.id.length + 1)) : undefined;
		return place === undefined ? undefined : Math.floor(place / this.#head.chunkSize);
	}

	#listed(): readonly string[] {
		return (this.#ids ??= this.#head.ids === '' ? [] : this.#head.ids.split(' '));
	}
}

/** All cards of a deck, chunk by chunk. */
export function entriesOf(deck: Deck): ItemEntry[][] {
	const cards = new DeckCards(deck);
	return cards.sizes.map((_, i) => cards.entries(i));
}

/** All decks, by name. */
export async function decksOf(documents: Documents): Promise<Deck[]> {
	const rows = await documents.list(deckKind);
	return rows
		.map(({ id, revision, body }) => ({ id: id.slice(deckKind.length + 1), revision, head: body as DeckHead }))
		.sort((a, b) => a.head.name.localeCompare(b.head.name, 'en', { numeric: true }));
}

/** Hands `take` the decks now and whenever a tab changes them. Resolves after the first time. */
export const followDecks = (documents: Documents, take: (decks: readonly Deck[]) => void): Promise<void> =>
	follow(() => decksOf(documents), take);

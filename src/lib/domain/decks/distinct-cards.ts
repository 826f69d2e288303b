import { importedId, type ImportedCard, type SkippedPart } from './deck.ts';

export interface PlacedCard extends ImportedCard {
	/** "Line 12": where it stands in its file. */
	readonly place: string;
}

/**
 * The cards with ids of their own, for the same question may stand in a file with several sets of answers; what is
 * there twice word for word is kept once.
 */
export function distinctCards(placed: readonly PlacedCard[]): { cards: ImportedCard[]; skipped: SkippedPart[] } {
	const cards: ImportedCard[] = [];
	const skipped: SkippedPart[] = [];
	const counts = new Map<string, number>();
	const places = new Map<string, string>();
	for (const { place, ...card } of placed) {
		const words = JSON.stringify(card);
		const earlier = places.get(words);
		if (earlier !== undefined) {
			skipped.push({ place, what: `says the same as ${earlier.toLowerCase()}`, fix: 'Nothing; it is kept once' });
			continue;
		}
		places.set(words, place);
		const count = (counts.get(card.item.id) ?? 0) + 1;
		counts.set(card.item.id, count);
		const id = count === 1 ? card.item.id : importedId(`${card.item.id} ${String(count)}`);
		cards.push(count === 1 ? card : { ...card, item: { ...card.item, id } });
	}
	return { cards, skipped };
}

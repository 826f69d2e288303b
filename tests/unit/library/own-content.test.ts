import { expect, test } from 'vitest';
import { newPlaces } from '#lib/domain/learning/queue.ts';
import { itemUnit } from '#lib/domain/shared/units.ts';
import { ownBank } from '#lib/platform/content.ts';
import { DeckCards, entriesOf, headOf, type Deck } from '#lib/storage/deck-heads.ts';
import { banks, content, servedChoice, servedRecall } from './sample-banks.ts';

test('own cards are a bank that the queue can draw from, beside the exams', async () => {
	const all = content();
	all.takeOwn([servedRecall('own-1')]);
	expect(all.banks.map(({ id }) => id)).toEqual(['core', 'net', ownBank]);
	expect(all.exams).toBe(banks);
	expect(all.has(itemUnit('own-1'))).toBe(true);
	expect(await all.placed(itemUnit('own-1'))).toMatchObject({ item: { id: 'own-1' }, bank: { id: ownBank } });
	const places = newPlaces(all.banks, () => undefined);
	expect(places.find(({ bank }) => bank === ownBank)?.items).toEqual([{ id: 'own-1', version: 1, kind: 'recall' }]);
});

test('a deleted card is gone at once, a changed one shows its new text, and without cards there is no such bank', async () => {
	const all = content();
	all.takeOwn([servedRecall('own-1'), servedChoice('own-2')]);
	all.takeOwn([{ ...servedChoice('own-2'), stem: 'New words?' }]);
	expect(all.has(itemUnit('own-1'))).toBe(false);
	expect((await all.placed(itemUnit('own-2')))?.item.stem).toBe('New words?');
	all.takeOwn([]);
	expect(all.banks).toBe(banks);
	expect(all.has(itemUnit('own-2'))).toBe(false);
	expect(all.has(itemUnit('c-a'))).toBe(true);
});

test('the cards of a deck are found by their ids without the deck being listed', async () => {
	const ids = Array.from({ length: 1203 }, (_, i) => `deck-a-${String(i)}`);
	const items = ids.map((id) => ({ id, kind: 'recall' as const }));
	const deck: Deck = { id: 'deck-a', revision: 1, head: headOf('Ports', items, 500) };
	const cards = new DeckCards(deck);
	expect(cards.sizes).toEqual([500, 500, 203]);
	expect(ids.map((id) => cards.chunkOf(id))).toEqual(ids.map((_, i) => Math.floor(i / 500)));
	expect(cards.chunkOf('deck-ab-1')).toBeUndefined();
	const all = content();
	const listed: number[] = [];
	class Watched extends DeckCards {
		override entries(chunk: number) {
			listed.push(chunk);
			return super.entries(chunk);
		}
	}
	const read: string[] = [];
	all.takeDecks([new Watched(deck)], (id, chunk) => {
		read.push(`${id} ${String(chunk)}`);
		return Promise.resolve([servedRecall('deck-a-777')]);
	});
	expect(ids.every((id) => all.has(itemUnit(id)))).toBe(true);
	expect(all.has(itemUnit('deck-a-1203'))).toBe(false);
	expect(all.has(itemUnit('deck-b-1'))).toBe(false);
	expect(await all.placed(itemUnit('deck-a-777'))).toMatchObject({
		item: { id: 'deck-a-777' },
		objective: { number: 'deck-a.2', open: 500 }
	});
	expect(read).toEqual(['deck-a 1']);
	const places = newPlaces(all.banks, () => undefined).filter(({ bank }) => bank === ownBank);
	expect(places.map(({ open }) => open)).toEqual([500, 500, 203]);
	expect(listed).toEqual([]);
	expect(places[2]?.items).toEqual(entriesOf(deck)[2]);
	all.takeDecks([], () => Promise.resolve([]));
	expect(all.has(itemUnit('deck-a-7'))).toBe(false);
});

test('an empty deck has no cards', () => {
	const cards = new DeckCards({ id: 'deck-e', revision: 1, head: headOf('Empty', [], 500) });
	expect(cards.sizes).toEqual([]);
	expect(cards.chunkOf('deck-e-')).toBeUndefined();
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { importedItem, type ImportedCard, type ImportedDeck, type ImportedMemory } from '#lib/domain/decks/deck.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit, localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { decksOf, entriesOf, type Deck } from '#lib/storage/deck-heads.ts';
import {
	cardsOfDeck,
	deckIdOf,
	deleteDeck,
	importDecks,
	itemsOfChunk,
	renameDeck,
	undoImport
} from '#lib/storage/decks.ts';
import { watch } from '#lib/storage/live-query.svelte.ts';
import { checkProjections } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { Learner } from './contract.ts';

let storage: Storage;
let count = 0;
const today = localDay(20_458);
const moment: Moment = { at: millis(Date.UTC(2026, 0, 5, 12)), day: today, offset: offsetMinutes(0), rolloverHour: 4 };
const memory: ImportedMemory = {
	...{ stability: 20, difficulty: 5, lastDay: today - 8, dueDay: today - 1, reps: 4, lapses: 1 }
};
const card = (name: string, answer = `Answer ${name}`, withMemory = false): ImportedCard => ({
	item: { ...importedItem(name, `Question ${name}`, ['net'], 'A file'), kind: 'recall', answer },
	tags: ['net'],
	...(withMemory && { memory })
});
const deckOf = (size: number, memories = 0): ImportedDeck => ({
	name: 'Ports',
	cards: Array.from({ length: size }, (_, i) => card(String(i), undefined, i < memories)),
	skipped: []
});
const only = async (): Promise<Deck> => {
	const [deck, ...others] = await decksOf(storage.documents);
	expect(others).toEqual([]);
	if (deck === undefined) throw new Error('There is no deck.');
	return deck;
};
const everything = async () => ({
	units: await storage.db.units.toArray(),
	objectives: await storage.db.objectives.toArray(),
	days: await storage.db.days.toArray(),
	bodies: (await storage.documents.list('deck')).map(({ id, body }) => ({ id, body })),
	cards: (await storage.documents.list('deck-cards')).map(({ id, body }) => ({ id, body }))
});

beforeEach(() => {
	storage = createStorage(seededRng('decks'), `decks-${String(count++)}`);
});
afterEach(async () => {
	expect(await checkProjections(storage.db)).toEqual([]);
	await storage.db.delete();
});

test('a deck comes in whole, with its memories, and is among what is studied', async () => {
	const receipt = await importDecks(storage, [deckOf(1203, 700)], moment);
	expect(receipt.decks).toEqual([{ id: deckIdOf('Ports'), name: 'Ports', cards: 1203, fresh: true }]);
	const deck = await only();
	expect(entriesOf(deck).map(({ length }) => length)).toEqual([500, 500, 203]);
	expect((await cardsOfDeck(storage, deck)).map(({ item, tags }) => ({ item, tags }))).toEqual(
		deckOf(1203).cards.map(({ item, tags }) => ({ item, tags }))
	);
	const entries = entriesOf(deck).flat();
	expect((await itemsOfChunk(storage, deck.id, 2))[0]?.id).toBe(entries[1000]?.id);
	expect((await storage.queries.scheduling()).banks).toEqual(['own']);
	expect(await storage.queries.dueIds(['own'], today)).toHaveLength(700);
	expect(await storage.queries.unitState(itemUnit(entries[600]?.id ?? ''))).toMatchObject({
		...{ stability: 20, difficulty: 5, dueDay: today - 1, lastDay: today - 8, objective: `${deck.id}.2` }
	});
});

test('an import that is undone leaves everything as it was', async () => {
	await importDecks(storage, [deckOf(10, 3)], moment);
	const before = await everything();
	const changed = { ...deckOf(700, 600), cards: [...deckOf(700, 600).cards.slice(5), card('new', 'Another')] };
	const receipt = await importDecks(storage, [changed, { ...deckOf(2), name: 'Cables' }], moment);
	expect(receipt.decks.map(({ fresh }) => fresh)).toEqual([false, true]);
	expect(receipt.memories).toHaveLength(595);
	expect(await storage.db.units.count()).toBe(598);
	await undoImport(storage, receipt, moment);
	expect(await everything()).toEqual(before);
});

test('a card that was set aside elsewhere is set aside here, once, until the import is undone', async () => {
	const deck = {
		...deckOf(2, 1),
		cards: deckOf(2, 1).cards.map((each): ImportedCard => ({ ...each, suspended: true }))
	};
	const receipt = await importDecks(storage, [deck], moment);
	expect(receipt.memories).toHaveLength(3);
	expect((await storage.db.marks.toArray()).map(({ suspended }) => suspended)).toEqual([1, 1]);
	const again = await importDecks(storage, [deck], moment);
	expect(again.memories).toEqual([]);
	await undoImport(storage, receipt, moment);
	expect(await storage.db.marks.count()).toBe(0);
	expect(await storage.db.units.count()).toBe(0);
});

test('an update keeps what was learned here: no memory comes in over one that is there', async () => {
	await importDecks(storage, [deckOf(3)], moment);
	const deck = await only();
	const [first] = entriesOf(deck).flat();
	const learner = new Learner(storage);
	await learner.begin();
	await storage.log.append([await learner.answerEvent(first?.id ?? '', 3)]);
	const state = await storage.queries.unitState(itemUnit(first?.id ?? ''));
	const corrected = { ...deckOf(3, 3), cards: [card('0', 'Corrected', true), ...deckOf(3, 3).cards.slice(1)] };
	const receipt = await importDecks(storage, [corrected], moment);
	expect(receipt.memories).toHaveLength(2);
	expect(await storage.queries.unitState(itemUnit(first?.id ?? ''))).toEqual(state);
	expect(await itemsOfChunk(storage, deck.id, 0)).toMatchObject([{ answer: 'Corrected' }, {}, {}]);
});

test('what was answered after an import stands when the import is undone', async () => {
	const receipt = await importDecks(storage, [deckOf(2, 2)], moment);
	const [first] = entriesOf(await only()).flat();
	const learner = new Learner(storage);
	await learner.begin();
	await storage.log.append([await learner.answerEvent(first?.id ?? '', 3)]);
	await undoImport(storage, receipt, moment);
	expect(await storage.db.units.count()).toBe(1);
	expect(await storage.queries.unitState(itemUnit(first?.id ?? ''))).toMatchObject({ answers: 1, lapses: 0 });
});

test('a renamed deck is updated under its new name; a deleted one comes back by undo, its history never went', async () => {
	await importDecks(storage, [deckOf(510, 2)], moment);
	await renameDeck(storage, await only(), 'Well-known ports', moment.at);
	await importDecks(storage, [deckOf(509)], moment);
	const deck = await only();
	expect(deck.head.name).toBe('Well-known ports');
	expect(entriesOf(deck).flat()).toHaveLength(509);
	const before = await everything();
	const receipt = await deleteDeck(storage, deck, moment.at);
	expect(await decksOf(storage.documents)).toEqual([]);
	expect(await storage.documents.list('deck-cards')).toEqual([]);
	expect(await storage.db.units.count()).toBe(2);
	await undoImport(storage, receipt, moment);
	expect(await everything()).toEqual(before);
});

test('an import that fails half-way has written nothing', async () => {
	const broken: ImportedDeck = {
		...deckOf(2, 2),
		cards: [card('a', 'b', true), { ...card('c'), memory: { ...memory, stability: NaN } }]
	};
	const settled = await storage.queries.scheduling();
	await expect(importDecks(storage, [broken], moment)).rejects.toThrow(/has no memory/);
	expect(await decksOf(storage.documents)).toEqual([]);
	expect(await storage.db.units.count()).toBe(0);
	expect((await storage.queries.scheduling()).newPerDay).toBe(settled.newPerDay);
});

test('two lists that follow the decks both see a deletion and its undo', async () => {
	await importDecks(storage, [deckOf(3)], moment);
	const seen: number[][] = [[], []];
	const stop = seen.map((counts) =>
		watch(
			() => decksOf(storage.documents),
			(decks) => counts.push(decks.length)
		)
	);
	await expect.poll(() => seen).toEqual([[1], [1]]);
	const receipt = await deleteDeck(storage, await only(), moment.at);
	await expect.poll(() => seen.map((counts) => counts.at(-1))).toEqual([0, 0]);
	await undoImport(storage, receipt, moment);
	await expect.poll(() => seen.map((counts) => counts.at(-1))).toEqual([1, 1]);
	for (const end of stop) end();
});

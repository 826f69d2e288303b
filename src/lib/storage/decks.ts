import type { DeckItem, ImportedCard, ImportedDeck } from '#lib/domain/decks/deck.ts';
import { importedId } from '#lib/domain/decks/deck.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import type { NewEvent } from '#lib/domain/log/event.ts';
import { itemUnit, localDay, type EventId, type Millis, type UnitId } from '#lib/domain/shared/units.ts';
import { deckKind, headOf, type Deck, type DeckHead } from './deck-heads.ts';
import type { Storage } from './storage.ts';
import type { DocumentRow } from './tables.ts';

// An imported deck is a document that names its cards, and one for each five hundred of them with their text: starting
// and planning read the names, and a card's text is read when it is asked.

const cardsKind = 'deck-cards';
const chunkSize = 500;

interface ChunkBody {
	readonly items: readonly DeckItem[];
	readonly tags: readonly (readonly string[])[];
}

/** The bank of the units of imported cards, the one of the learner's own cards. */
const bank = 'own';

/** What an import did, as far as undoing it needs it. */
export interface ImportReceipt {
	readonly decks: readonly {
		readonly id: string;
		readonly name: string;
		readonly cards: number;
		readonly fresh: boolean;
	}[];
	/** Rows that the import put in place, with what stood there before. */
	readonly replaced: readonly { readonly id: string; readonly before: DocumentRow | undefined }[];
	readonly memories: readonly { readonly id: EventId; readonly unit: UnitId }[];
}

/** An imported card under the id that it has on this device. */
const placed = (deck: string, { item }: ImportedCard): DeckItem => ({ ...item, id: `${deck}-${item.id}` });

const chunksOf = <T>(all: readonly T[]): T[][] =>
	Array.from({ length: Math.ceil(all.length / chunkSize) }, (_, i) => all.slice(i * chunkSize, (i + 1) * chunkSize));

const chunkId = (deck: string, place: number): string => `${deckKind}:${deck}:${String(place)}`;

const newestRow = (storage: Storage, id: string): Promise<DocumentRow | undefined> => storage.queries.document(id);

interface Write {
	readonly id: string;
	readonly kind: string;
	readonly body: unknown;
}

/** The rows of a deck: its head, its chunks, and an empty one for each chunk that it has no longer. */
function rowsOf(deck: string, name: string, cards: readonly ImportedCard[], held: number): Write[] {
	const items = cards.map((card) => placed(deck, card));
	const chunks = chunksOf(cards.map(({ tags }, i) => ({ item: items[i], tags })));
	const head: DeckHead = headOf(name, items, chunkSize);
	return [
		{ id: `${deckKind}:${deck}`, kind: deckKind, body: head },
		...Array.from({ length: Math.max(held, chunks.length) }, (_, i): Write => {
			const chunk = chunks[i];
			const body = chunk && { items: chunk.map(({ item }) => item), tags: chunk.map(({ tags }) => tags) };
			return { id: chunkId(deck, i), kind: cardsKind, body: body ?? null };
		})
	];
}

/** Puts rows in place of what stands there, as their next revisions; of the older ones only the last is kept. */
async function replace({ db }: Storage, rows: readonly Write[], at: Millis): Promise<ImportReceipt['replaced']> {
	const replaced: { id: string; before: DocumentRow | undefined }[] = [];
	for (const { id, kind, body } of rows) {
		const held = await db.documents.where('[id+revision]').between([id, 0], [id, Infinity]).toArray();
		const before = held.at(-1);
		// Deleting takes the text away for good; undo writes it anew from the receipt.
		const gone = body === null ? held : held.slice(0, -1);
		await db.documents.bulkDelete(gone.map(({ revision }): [string, number] => [id, revision]));
		await db.documents.add({ id, revision: (before?.revision ?? 0) + 1, kind, at, body });
		replaced.push({ id, before });
	}
	return replaced;
}

/** What another program knew of cards: what is in memory, and what is not to be asked. */
const knowledgeEvents = (deck: string, cards: readonly ImportedCard[], { at, offset, day }: Moment): NewEvent[] =>
	cards.flatMap((card, i): NewEvent[] => {
		const { memory, suspended } = card;
		const { id, version } = placed(deck, card);
		const unit = itemUnit(id);
		const mark: NewEvent = { type: 'unit-marked', version: 1, at, offset, day, unit, mark: 'suspended', on: true };
		const marks = suspended === true ? [mark] : [];
		if (memory === undefined) return marks;
		return [
			{
				...{ type: 'memory-imported', version: 1, at, offset, day, unit, bank, itemVersion: version },
				...{ objective: `${deck}.${String(Math.floor(i / chunkSize) + 1)}` },
				...{ stability: memory.stability, difficulty: memory.difficulty, reps: memory.reps, lapses: memory.lapses },
				lastDay: localDay(memory.lastDay),
				dueDay: localDay(memory.dueDay)
			},
			...marks
		];
	});

/** The id on this device of a deck that is imported under a name; it keeps it when it is renamed here. */
export const deckIdOf = (name: string): string => `deck-${importedId(name)}`;

/**
 * Takes in decks, all or nothing. A deck that was imported before under its name is updated: cards of the same id keep
 * what was learned, and memories and marks come in only where there is nothing yet. Throws a StorageFailure.
 */
export async function importDecks(
	storage: Storage,
	decks: readonly ImportedDeck[],
	moment: Moment
): Promise<ImportReceipt> {
	const { db, log, queries } = storage;
	const planned = await Promise.all(
		decks.map(async ({ name, cards }) => {
			const id = deckIdOf(name);
			const held = (await newestRow(storage, `${deckKind}:${id}`))?.body as DeckHead | null | undefined;
			return {
				id,
				cards,
				fresh: held === null || held === undefined,
				name: held?.name ?? name,
				held: held?.chunks ?? 0
			};
		})
	);
	const events = planned.flatMap(({ id, cards }) => knowledgeEvents(id, cards, moment));
	const units = [...new Set(events.flatMap(({ unit }) => unit ?? []))];
	const known = new Set(
		(await db.attempt(() => Promise.all([db.units.bulkGet(units), db.marks.bulkGet(units)])))
			.flat()
			.map((row) => row?.unit)
	);
	let replaced: ImportReceipt['replaced'] = [];
	const stored = await log.appendMany(
		events.filter(({ unit }) => !known.has(unit)),
		async () => {
			const rows = planned.flatMap(({ id, name, cards, held }) => rowsOf(id, name, cards, held));
			replaced = await replace(storage, rows, moment.at);
		}
	);
	const scheduling = await queries.scheduling();
	if (!scheduling.banks.includes(bank)) {
		const { at, offset, day } = moment;
		const all = { ...scheduling, banks: [...scheduling.banks, bank] };
		await log.append([{ type: 'scheduling-changed', version: 1, at, offset, day, scheduling: all }]);
	}
	return {
		decks: planned.map(({ id, name, cards, fresh }) => ({ id, name, cards: cards.length, fresh })),
		replaced,
		memories: stored.flatMap(({ id, unit }) => (unit === undefined ? [] : [{ id, unit }]))
	};
}

/** Takes an import back whole: its decks are what they were before, its memories as if they had never come. Throws a StorageFailure. */
export async function undoImport(storage: Storage, receipt: ImportReceipt, moment: Moment): Promise<void> {
	const { at, offset, day } = moment;
	const undone = receipt.memories.map(({ id, unit }): NewEvent => ({
		type: 'undone',
		version: 1,
		at,
		offset,
		day,
		unit,
		target: id
	}));
	await storage.log.appendMany(undone, async () => {
		const rows = receipt.replaced.map(({ id, before }): Write => {
			const kind = before?.kind ?? (id.split(':').length > 2 ? cardsKind : deckKind);
			return { id, kind, body: before?.body ?? null };
		});
		await replace(storage, rows, at);
	});
}

/** Gives a deck another name. Throws a StorageFailure. */
export async function renameDeck(storage: Storage, deck: Deck, name: string, at: Millis): Promise<void> {
	const { revision, head } = deck;
	await storage.documents.save(`${deckKind}:${deck.id}`, deckKind, revision, at, { ...head, name });
}

/** Deletes a deck's cards; what was answered stays in the log. The receipt brings it back. Throws a StorageFailure. */
export async function deleteDeck(storage: Storage, deck: Deck, at: Millis): Promise<ImportReceipt> {
	let replaced: ImportReceipt['replaced'] = [];
	await storage.log.appendMany([], async () => {
		const ids = [`${deckKind}:${deck.id}`, ...Array.from({ length: deck.head.chunks }, (_, i) => chunkId(deck.id, i))];
		replaced = await replace(
			storage,
			ids.map((id, i) => ({ id, kind: i === 0 ? deckKind : cardsKind, body: null })),
			at
		);
	});
	return { decks: [], replaced, memories: [] };
}

const chunkOf = async (storage: Storage, deck: string, place: number): Promise<ChunkBody> => {
	const body = (await storage.documents.read(chunkId(deck, place)))?.body as Partial<ChunkBody> | undefined;
	return { items: body?.items ?? [], tags: body?.tags ?? [] };
};

/** The cards of one chunk of a deck, from 0; none where it was deleted. Throws a StorageFailure. */
export const itemsOfChunk = async (storage: Storage, deck: string, place: number): Promise<readonly DeckItem[]> =>
	(await chunkOf(storage, deck, place)).items;

/** Every card of a deck, in the order of its file, under the ids of its file. Throws a StorageFailure. */
export async function cardsOfDeck(storage: Storage, { id, head }: Deck): Promise<ImportedCard[]> {
	const chunks = await Promise.all(Array.from({ length: head.chunks }, (_, i) => chunkOf(storage, id, i)));
	return chunks.flatMap(({ items, tags }) =>
		items.map((item, i) => ({ item: { ...item, id: item.id.slice(id.length + 1) }, tags: tags[i] ?? [] }))
	);
}

import { ImportProblem, longestText, type DeckItem, type ImportedDeck, type SkippedPart } from './deck.ts';
import { deckNameOf, openDeckFile, type DeckFormat } from './deck-format.ts';

/** Readers that need more than the domain has: a database, a decompressor, a reader of rows. Whoever reads decks brings them. */
export interface ForeignReaders {
	readonly anki?: (bytes: Uint8Array, fileName: string) => Promise<readonly ImportedDeck[]>;
	readonly table: (text: string, fileName: string) => Promise<readonly ImportedDeck[]>;
}

export interface ReadDecks {
	readonly format: DeckFormat;
	readonly decks: readonly ImportedDeck[];
}

const textsOf = (item: DeckItem): string[] => {
	switch (item.kind) {
		case 'recall':
			return [item.answer];
		case 'choice':
			return item.options.flatMap(({ text, why }) => [text, why]);
		case 'match':
			return [...item.prompts, ...item.choices].map(({ text }) => text);
		case 'order':
			return item.steps.map(({ text }) => text);
	}
};

/** Cards whose texts are of a length that can be shown; the others are told of. */
function shown(deck: ImportedDeck): ImportedDeck {
	const long = (item: DeckItem): boolean =>
		[item.stem, item.explanation, ...textsOf(item)].some((text) => text.length > longestText);
	const cut = deck.cards.filter(({ item }) => long(item));
	if (cut.length === 0) return deck;
	const skipped: SkippedPart[] = cut.map(({ item }) => ({
		place: `"${item.stem.slice(0, 40)}"`,
		what: `has a text of more than ${String(longestText)} characters`,
		fix: 'Split it into several cards'
	}));
	return { ...deck, cards: deck.cards.filter(({ item }) => !long(item)), skipped: [...deck.skipped, ...skipped] };
}

/**
 * Reads a file of any known format as decks. Its content tells the format, its name decides where the content does not.
 * @throws ImportProblem, and nothing else, where nothing in it can be read
 */
export async function readDeck(fileName: string, bytes: Uint8Array, foreign: ForeignReaders): Promise<ReadDecks> {
	const opened = openDeckFile(fileName, bytes);
	const name = deckNameOf(fileName);
	const { format } = opened;
	try {
		const decks = await (async (): Promise<readonly ImportedDeck[]> => {
			switch (opened.format) {
				case 'anki':
					if (foreign.anki === undefined) {
						throw new ImportProblem(
							'The file',
							'is a package, which cannot be read here',
							'Export its notes from Anki as plain text'
						);
					}
					return foreign.anki(bytes, fileName);
				case 'table':
					return foreign.table(opened.text, fileName);
				case 'gift':
					return [await (await import('./gift.ts')).readGift(opened.text, name)];
				case 'aiken':
					return [(await import('./aiken.ts')).readAiken(opened.text, name)];
				case 'bank':
					return [(await import('./own-bank.ts')).readOwnBank(opened.text, name)];
			}
		})();
		return { format, decks: decks.map(shown) };
	} catch (error) {
		// A parser that ran out of stack or memory has met a file that was made to do that.
		if (error instanceof RangeError) {
			throw new ImportProblem(
				'The file',
				'is built in a way that cannot be read',
				'Export it again from where it came'
			);
		}
		throw error;
	}
}

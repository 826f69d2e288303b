import { decksOfCollection } from '#lib/domain/decks/anki-cards.ts';
import { decksOfText } from '#lib/domain/decks/anki-text.ts';
import { deckNameOf } from '#lib/domain/decks/deck-format.ts';
import { ImportProblem, type ImportedDeck } from '#lib/domain/decks/deck.ts';
import { protoFields } from '#lib/domain/decks/protobuf.ts';
import { readDeck } from '#lib/domain/decks/read-deck.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { csvRows } from '#lib/platform/csv.ts';

/** Reads a file of cards, whatever its kind: by what it holds, then by its name. Throws an error that says what to do. */
export async function readDeckFile(
	name: string,
	bytes: Uint8Array,
	calendar: Pick<Moment, 'offset' | 'rolloverHour'>,
	onstep: (step: string) => void
): Promise<ImportedDeck[]> {
	const { decks } = await readDeck(name, bytes, {
		table: (text, fileName) => Promise.resolve(decksOfText(text, deckNameOf(fileName), csvRows)),
		anki: async (archive, fileName) => {
			onstep('Opening the package');
			const { readAnkiPackage } = await import('#lib/platform/anki-package.ts');
			const collection = await readAnkiPackage(archive, protoFields);
			onstep(`Reading ${collection.cards.length.toLocaleString('en-US')} cards`);
			const found = decksOfCollection(collection, calendar, deckNameOf(fileName));
			if (found.length === 0) {
				throw new ImportProblem('The whole file', 'It holds no cards', 'Export the deck again from Anki');
			}
			return found;
		}
	});
	return [...decks];
}

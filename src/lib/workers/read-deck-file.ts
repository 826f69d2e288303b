import { decksOfCollection } from '#lib/domain/decks/anki-cards.ts';
import { decksOfText } from '#lib/domain/decks/anki-text.ts';
import { deckNameOf } from '#lib/domain/decks/deck-format.ts';
import { ImportProblem } from '#lib/domain/decks/deck.ts';
import { protoFields } from '#lib/domain/decks/protobuf.ts';
import { readDeck, type ReadDecks } from '#lib/domain/decks/read-deck.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { ArchiveProblem } from '#lib/platform/archive.ts';
import { csvRows } from '#lib/platform/csv.ts';

/** Reads a file of cards, whatever its kind: by what it holds, not by its name. Throws an error that says what to do. */
export function readDeckFile(
	name: string,
	bytes: Uint8Array,
	calendar: Pick<Moment, 'offset' | 'rolloverHour'>,
	onstep: (step: string) => void
): Promise<ReadDecks> {
	return readDeck(name, bytes, {
		table: (text, fileName) => Promise.resolve(decksOfText(text, deckNameOf(fileName), csvRows)),
		anki: async (packed, fileName) => {
			onstep('Opening the package');
			const { PackageProblem, readAnkiPackage } = await import('#lib/platform/anki-package.ts');
			const collection = await readAnkiPackage(packed, protoFields).catch((error: unknown) => {
				if (!(error instanceof PackageProblem || error instanceof ArchiveProblem)) throw error;
				throw new ImportProblem('The whole file', error.message.replace(/\.$/, ''), 'Export it again from Anki');
			});
			onstep(`Reading ${collection.cards.length.toLocaleString('en-US')} cards`);
			const decks = decksOfCollection(collection, calendar, deckNameOf(fileName));
			if (decks.length === 0) {
				throw new ImportProblem('The whole file', 'It holds no cards', 'Export the deck again from Anki');
			}
			return decks;
		}
	});
}

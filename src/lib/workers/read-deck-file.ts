import { decksOfCollection } from '#lib/domain/decks/anki-cards.ts';
import { decksOfText } from '#lib/domain/decks/anki-text.ts';
import { ImportProblem, type ImportedDeck } from '#lib/domain/decks/deck.ts';
import { protoFields } from '#lib/domain/decks/protobuf.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { csvRows } from '#lib/platform/csv.ts';

const mostTextBytes = 64 * 1024 * 1024;

/** A file's name without its ending. */
const titleOf = (name: string): string => name.replace(/\.[^.]{1,8}$/, '').trim() || 'Imported cards';

function textOf(bytes: Uint8Array): string {
	if (bytes.length > mostTextBytes) {
		throw new ImportProblem('The whole file', 'It has more than 64 MB', 'Part it into smaller files');
	}
	const wide =
		bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
	try {
		return new TextDecoder(wide === '' ? 'utf-8' : wide, { fatal: true }).decode(bytes);
	} catch {
		throw new ImportProblem(
			'The whole file',
			'Its letters are not written in UTF-8',
			'Save it as UTF-8 text, or choose another file'
		);
	}
}

/** Reads a file of cards, whatever its kind: by what it holds, not by its name. Throws an error that says what to do. */
export async function readDeckFile(
	name: string,
	bytes: Uint8Array,
	calendar: Pick<Moment, 'offset' | 'rolloverHour'>,
	onstep: (step: string) => void
): Promise<ImportedDeck[]> {
	const title = titleOf(name);
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return decksOfText(textOf(bytes), title, csvRows);
	onstep('Opening the package');
	const { readAnkiPackage } = await import('#lib/platform/anki-package.ts');
	const collection = await readAnkiPackage(bytes, protoFields);
	onstep(`Reading ${collection.cards.length.toLocaleString('en-US')} cards`);
	const decks = decksOfCollection(collection, calendar, title);
	if (decks.length === 0) {
		throw new ImportProblem('The whole file', 'It holds no cards', 'Export the deck again from Anki');
	}
	return decks;
}

import type { DeckItem, ImportedCard } from '#lib/domain/decks/deck.ts';
import { offerBlob, offerFile } from '#lib/platform/files.ts';

export type ExportFormat = 'gift' | 'aiken' | 'moodle' | 'qti';

/** What each is called and which programs read it. */
export const exportFormats: readonly { readonly id: ExportFormat; readonly name: string; readonly readBy: string }[] = [
	{ id: 'moodle', name: 'Moodle XML', readBy: 'Moodle, with all that a card has' },
	{ id: 'gift', name: 'GIFT', readBy: 'Moodle, Canvas and many quiz programs; it can be imported here again' },
	{ id: 'aiken', name: 'Aiken', readBy: 'any editor: plain questions with one right answer, without the reasons' },
	{ id: 'qti', name: 'QTI 3', readBy: 'assessment platforms: questions with options, without recall cards' }
];

const deckName = 'Firstline cards';

/** Writes cards as a file of a format, fetched when it is asked for, and offers it. Returns how many had no form in it. */
export async function exportCards(format: ExportFormat, cards: readonly ImportedCard[]): Promise<number> {
	const items: readonly DeckItem[] = cards.map(({ item }) => item);
	switch (format) {
		case 'moodle': {
			const { writeMoodleXml } = await import('#lib/domain/decks/moodle-xml.ts');
			offerFile('firstline-cards.xml', 'application/xml', writeMoodleXml(deckName, cards));
			return 0;
		}
		case 'gift': {
			const { writeGift } = await import('#lib/domain/decks/gift-out.ts');
			const { text, leftOut } = writeGift(cards);
			offerFile('firstline-cards.gift', 'text/plain', text);
			return leftOut.length;
		}
		case 'aiken': {
			const { writeAiken } = await import('#lib/domain/decks/aiken-out.ts');
			const { text, leftOut } = writeAiken(items);
			if (leftOut.length < items.length) offerFile('firstline-cards-aiken.txt', 'text/plain', text);
			return leftOut.length;
		}
		case 'qti': {
			const [{ qtiEntries }, { packArchive }] = await Promise.all([
				import('#lib/domain/decks/qti3.ts'),
				import('#lib/platform/archive.ts')
			]);
			const { entries, leftOut } = qtiEntries(items);
			if (leftOut.length < items.length) {
				offerBlob('firstline-cards-qti.zip', new Blob([packArchive(entries)], { type: 'application/zip' }));
			}
			return leftOut.length;
		}
	}
}

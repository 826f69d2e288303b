import { collectionOfDeck } from '#lib/domain/decks/anki-collection.ts';
import type { ImportedDeck } from '#lib/domain/decks/deck.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { readDeckFile } from './read-deck-file.ts';

/** Read a file of cards, or make an Anki package of a deck. */
export type DeckRequest =
	| { readonly do: 'read'; readonly file: File; readonly calendar: Pick<Moment, 'offset' | 'rolloverHour'> }
	| { readonly do: 'package'; readonly deck: ImportedDeck; readonly moment: Moment };

/** What the worker is at, and last what came of it. */
export type DeckReply =
	| { readonly step: string }
	| { readonly decks: readonly ImportedDeck[] }
	| { readonly file: Blob }
	| { readonly problem: string };

const reply = (message: DeckReply): void => {
	postMessage(message);
};

async function work(request: DeckRequest): Promise<DeckReply> {
	if (request.do === 'package') {
		const { writeAnkiPackage } = await import('#lib/platform/anki-writer.ts');
		const file = await writeAnkiPackage(collectionOfDeck(request.deck, request.moment));
		return { file: new Blob([file], { type: 'application/octet-stream' }) };
	}
	reply({ step: 'Reading the file' });
	const { file, calendar } = request;
	const bytes = new Uint8Array(await file.arrayBuffer());
	return {
		decks: await readDeckFile(file.name, bytes, calendar, (step) => {
			reply({ step });
		})
	};
}

addEventListener('message', ({ data }: MessageEvent<DeckRequest>) => {
	work(data).then(reply, (error: unknown) => {
		reply({ problem: error instanceof Error ? error.message : String(error) });
	});
});

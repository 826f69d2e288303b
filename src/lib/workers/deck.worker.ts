import type { ImportedDeck } from '#lib/domain/decks/deck.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { readDeckFile } from './read-deck-file.ts';

export interface DeckRequest {
	readonly file: File;
	readonly calendar: Pick<Moment, 'offset' | 'rolloverHour'>;
}

/** What the worker is at, and last what came of it. */
export type DeckReply =
	{ readonly step: string } | { readonly decks: readonly ImportedDeck[] } | { readonly problem: string };

const reply = (message: DeckReply): void => {
	postMessage(message);
};

async function work({ file, calendar }: DeckRequest): Promise<DeckReply> {
	reply({ step: 'Reading the file' });
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

import type { ImportedDeck } from '#lib/domain/decks/deck.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { startWorker, workerFailure } from '#lib/platform/worker.ts';
import type { DeckReply, DeckRequest } from '#lib/workers/deck.worker.ts';
import deckWorkerUrl from '#lib/workers/deck.worker.ts?worker&url';

type Outcome = Exclude<DeckReply, { readonly step: string } | { readonly problem: string }>;

/** Work on a deck away from the screen's thread, and the way to give it up. */
export interface DeckWork {
	/** Rejects with what went wrong, in words. */
	readonly outcome: Promise<Outcome>;
	readonly stop: () => void;
}

/** Runs one request in a Worker; `onstep` hears what it is at. */
export function runDeckWorker(request: DeckRequest, onstep: (step: string) => void): DeckWork {
	const worker = startWorker(deckWorkerUrl);
	const outcome = new Promise<Outcome>((resolve, reject) => {
		const end = (finish: () => void): void => {
			worker.terminate();
			finish();
		};
		worker.onmessage = ({ data }: MessageEvent<DeckReply>) => {
			if ('step' in data) {
				onstep(data.step);
			} else if ('problem' in data) {
				end(() => reject(new Error(data.problem)));
			} else {
				end(() => resolve(data));
			}
		};
		worker.onerror = (event) => {
			end(() => reject(workerFailure(event)));
		};
		worker.postMessage(request);
	});
	return { outcome, stop: () => worker.terminate() };
}

/** A deck as an Anki package. Throws what went wrong, in words. */
export async function makePackage(deck: ImportedDeck, moment: Moment): Promise<Blob> {
	const made = await runDeckWorker({ do: 'package', deck, moment }, () => undefined).outcome;
	if (!('file' in made)) throw new Error('Inconsistent: the worker was asked for a package and made none.');
	return made.file;
}

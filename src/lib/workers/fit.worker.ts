import type { Moment } from '#lib/domain/learning/local-day.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { createStorage } from '#lib/storage/storage.ts';
import { tryFit } from '#lib/storage/try-fit.ts';

export interface FitRequest {
	readonly when: Moment;
	/** Of the chance that makes event ids: unlike that of any other request. */
	readonly seed: string;
}

// Fits the parameters and adopts them, away from the screen's thread: adopting folds every unit anew.
// Answers with null, or with what went wrong.
onmessage = ({ data: { when, seed } }: MessageEvent<FitRequest>) => {
	tryFit(createStorage(seededRng(seed)), when).then(
		() => {
			postMessage(null);
		},
		(error: unknown) => {
			postMessage(error instanceof Error ? error.message : String(error));
		}
	);
};

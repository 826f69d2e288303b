import type { Moment } from '#lib/domain/learning/local-day.ts';
import { deviceRng } from '#lib/platform/chance.ts';
import { runWorker } from '#lib/platform/worker.ts';
import { isFitDue } from '#lib/storage/fits.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { FitRequest } from '#lib/workers/fit.worker.ts';
import fitWorkerUrl from '#lib/workers/fit.worker.ts?worker&url';

/** Fits the memory model to the learner's answers, in a Worker. Throws what went wrong; nothing is changed then. */
export function refit(when: Moment): Promise<void> {
	const seed = Array.from({ length: 4 }, () => deviceRng().toString(36)).join('');
	return runWorker(fitWorkerUrl, { when, seed } satisfies FitRequest);
}

/** The daily fit, if there is reason for one. */
export async function refitWhenDue(storage: Storage, when: Moment): Promise<void> {
	if (await isFitDue(storage, when.day)) {
		await refit(when);
	}
}

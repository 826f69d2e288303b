import { fitParameters, scoredCount } from '#lib/domain/learning/fit.ts';
import { ReviewHistories } from '#lib/domain/learning/fit-histories.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { answersOf, appendWeights, keepFitNote } from './fits.ts';
import type { Storage } from './storage.ts';

/** Fits the parameters to the whole log, and adopts them if they foretell better. Throws a StorageFailure. */
export async function tryFit(storage: Storage, when: Moment): Promise<void> {
	const histories = new ReviewHistories();
	await storage.log.scan((events) => {
		histories.take(events);
	});
	const reviews = histories.reviews();
	const fit = fitParameters(reviews, await storage.queries.weights());
	if (fit?.adopt === true) {
		await appendWeights(storage, when, fit.parameters);
	}
	const answers = await answersOf(storage);
	await keepFitNote(storage, {
		automatic: true,
		trial: { day: when.day, answers, reviews: scoredCount(reviews), fit }
	});
}

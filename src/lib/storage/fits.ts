import type { Fit } from '#lib/domain/learning/fit.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';
import type { Storage } from './storage.ts';

/** The newest fit on this device. It is a note, not history: without it, the next fit comes sooner. */
export interface FitTrial {
	readonly day: LocalDay;
	/** Answers of all kinds that there were. */
	readonly answers: number;
	/** Answers that say something of recall: a day or more after the one before. */
	readonly reviews: number;
	/** Undefined where too few of the answers were reviews. */
	readonly fit: Fit | undefined;
}

export interface FitNote {
	/** Whether fits are tried, and adopted, without being asked for. */
	readonly automatic: boolean;
	readonly trial: FitTrial | undefined;
}

/** New answers without which no fit is tried by itself. */
const newAnswers = 64;

/** What is known of fits on this device. */
export async function fitNote({ db }: Storage): Promise<FitNote> {
	const row = await db.attempt(() => db.values.get('fit'));
	return (row?.value as FitNote | undefined) ?? { automatic: true, trial: undefined };
}

/** Replaces what is known of fits. */
export const keepFitNote = ({ db }: Storage, value: FitNote): Promise<unknown> =>
	db.attempt(() => db.values.put({ key: 'fit', value }));

/** Whether a fit may be tried by itself: once a day at most, after 64 new answers, and not after the learner went back. */
export async function isFitDue(storage: Storage, today: LocalDay): Promise<boolean> {
	const { automatic, trial } = await fitNote(storage);
	return (
		automatic &&
		(trial === undefined || trial.day < today) &&
		(await answersOf(storage)) - (trial?.answers ?? 0) >= newAnswers
	);
}

/** Answers of all kinds that there are. */
export async function answersOf({ db }: Storage): Promise<number> {
	const rows = await db.attempt(() => db.objectives.toArray());
	return rows.reduce((sum, { answers }) => sum + answers, 0);
}

/**
 * Puts parameters in force on the learner's word; due days stay where they are. `automatic` says whether fits go on by
 * themselves: who goes back to the standard does not want to be fitted again the next day. Throws a StorageFailure.
 */
export async function adoptWeights(
	storage: Storage,
	when: Moment,
	weights: readonly number[],
	automatic: boolean
): Promise<void> {
	await appendWeights(storage, when, weights);
	await keepFitNote(storage, { ...(await fitNote(storage)), automatic });
}

/** Appends the event that puts parameters in force. */
export const appendWeights = (
	storage: Storage,
	{ at, offset, day }: Moment,
	weights: readonly number[]
): Promise<unknown> =>
	storage.log.append([{ type: 'parameters-adopted', version: 1, at, offset, day, algorithm: 'fsrs-6', weights }]);

import type { BankEntry } from '#lib/domain/bank/content.ts';
import { assembleForm } from '#lib/domain/exam/form.ts';
import type { Offer } from '#lib/domain/exam/offers.ts';
import type { NewEvent } from '#lib/domain/log/event.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import { lastSeenIn } from '#lib/storage/exams.ts';
import type { ExamServices } from './exam-services.ts';

export interface ExamWish {
	readonly bank: BankEntry;
	readonly offer: Offer;
	/** Multiple of the usual time; 0 for no limit. */
	readonly timeFactor: number;
	/** Percent of points. */
	readonly passLine: number;
}

/** Assembles a form from what was not seen yet and starts it. Throws a StorageFailure, or a RangeError for a form that the bank cannot fill. */
export async function startExam(
	{ storage, rng, moment }: Pick<ExamServices, 'storage' | 'rng' | 'moment'>,
	{ bank, offer, timeFactor, passLine }: ExamWish
): Promise<void> {
	const { at, offset, day } = await moment();
	const run = uuidv7(at, rng);
	const { shape, domain, minutes } = offer;
	const event: NewEvent = {
		type: 'exam-started',
		version: 1,
		at,
		offset,
		day,
		run,
		bank: bank.id,
		seed: run,
		shape,
		...(domain !== undefined && { domain }),
		limitMillis: timeFactor === 0 ? null : minutes * timeFactor * 60_000,
		timeFactor: timeFactor === 0 ? null : timeFactor,
		passLine: passLine / 100,
		places: assembleForm(bank, offer, run, await lastSeenIn(storage.db, bank.id))
	};
	await storage.log.append([event]);
}

import { checkScheduling } from '#lib/domain/learning/scheduling.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';
import { leavePlan } from './exam-plan.ts';
import type { Storage } from './storage.ts';

/** What came of a real exam, as the learner tells it. */
export interface RealResult {
	readonly bank: string;
	readonly day: LocalDay;
	readonly passed: boolean;
}

const kind = 'exam-result';

/** The real exams that the learner told of, oldest first. */
export async function realResults(storage: Storage): Promise<RealResult[]> {
	return (await storage.documents.list(kind)).map(({ body }) => body as RealResult).sort((a, b) => a.day - b.day);
}

/** Keeps a real result. Its exam's date and plan are over; after a failure the learner sets a new date, and the plan starts again. */
export async function tellResult(storage: Storage, result: RealResult, moment: Moment, rng: Rng): Promise<void> {
	const { at, offset, day } = moment;
	await storage.documents.save(`${kind}:${uuidv7(at, rng)}`, kind, 0, at, result);
	await leavePlan(storage, result.bank, moment);
	const before = await storage.queries.scheduling();
	if (before.examDays[result.bank] !== undefined) {
		const examDays = Object.fromEntries(Object.entries(before.examDays).filter(([bank]) => bank !== result.bank));
		const scheduling = checkScheduling({ ...before, examDays });
		await storage.log.append([{ type: 'scheduling-changed', version: 1, at, offset, day, scheduling }]);
	}
}

import type { BankEntry } from '#lib/domain/bank/content.ts';
import type { PlannedUnit, Scheduling } from '#lib/domain/learning/events.ts';
import { gainOnExamDay } from '#lib/domain/readiness/study-ahead.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';
import { statesOfBank } from './evidence.ts';
import { followedPlans } from './exam-plan.ts';
import type { Storage } from './storage.ts';

/**
 * In the last days of a plan that is followed: units that are not due and yet worth asking, those first that gain the
 * most recall on exam day.
 */
export async function finalDaysUnits(
	storage: Storage,
	banks: readonly BankEntry[],
	scheduling: Scheduling,
	today: LocalDay
): Promise<PlannedUnit[]> {
	const weights = await storage.queries.weights();
	const found: { readonly gain: number; readonly unit: PlannedUnit }[] = [];
	for (const { bank: id, policy } of await followedPlans(storage)) {
		const examDay = scheduling.examDays[id];
		const bank = banks.find((exam) => exam.id === id);
		if (bank === undefined || examDay === undefined || examDay <= today || examDay - today > policy.finalDays) {
			continue;
		}
		for (const state of await statesOfBank(storage.db, id)) {
			if (state.lastDay < today && state.dueDay > today) {
				const gain = gainOnExamDay(state, today, examDay, weights);
				if (gain >= policy.leastGain) {
					const { unit, objective } = state;
					found.push({ gain, unit: { unit, bank: id, objective, reason: 'exam' } });
				}
			}
		}
	}
	return found.sort((a, b) => b.gain - a.gain).map(({ unit }) => unit);
}

import type { Moment } from '#lib/domain/learning/local-day.ts';
import type { Content } from '#lib/platform/content.ts';
import { choosePlan, followedPlans, followPlan, leavePlan, planTask } from '#lib/storage/exam-plan.ts';
import type { Storage } from '#lib/storage/storage.ts';

/** Makes the plans that the learner follows anew, once a local day; one whose exam day has come or gone is over. */
export async function replanWhenDue(storage: Storage, content: Content, when: Moment): Promise<void> {
	for (const { bank: id, madeOn } of await followedPlans(storage)) {
		const scheduling = await storage.queries.scheduling();
		const bank = content.exams.find((exam) => exam.id === id);
		const examDay = scheduling.examDays[id];
		if (bank === undefined || examDay === undefined || examDay <= when.day) {
			await leavePlan(storage, id, when);
		} else if (madeOn !== when.day) {
			const task = await planTask(storage, bank, scheduling, when.day, examDay);
			const chosen = await choosePlan(task, () => new Promise((resolve) => setTimeout(resolve)));
			await followPlan(storage, id, chosen, task.newPerDay, when);
		}
	}
}

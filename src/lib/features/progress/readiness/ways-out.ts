import { project } from '#lib/domain/readiness/exam-plan.ts';
import type { StudyTask } from '#lib/domain/readiness/study-ahead.ts';
import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import type { ChosenPlan } from '#lib/storage/exam-plan.ts';

/** An honest way to get everything in: more minutes a day, or a later date. */
export type WayOut =
	| { readonly kind: 'minutes'; readonly minutes: number; readonly recall: number }
	| { readonly kind: 'date'; readonly day: LocalDay; readonly recall: number };

/** Worth begun by the exam from which on nothing is said to be missing. */
const enough = 0.98;
const moreMinutes = [1.25, 1.5, 2, 2.5, 3, 4, 6];
const laterDays = [7, 14, 21, 28, 42, 56, 84, 112];
const mostMinutes = 240;

/** Where the plan cannot begin everything in its time: the least that would. Empty where it can. */
export async function waysOut(task: StudyTask, { best }: ChosenPlan, breath: () => Promise<void>): Promise<WayOut[]> {
	if (best.ahead.begun >= enough) {
		return [];
	}
	const found: WayOut[] = [];
	const usual = Math.max(...best.ahead.days.map(({ day }) => task.minutesOf(day)));
	for (const factor of moreMinutes) {
		const minutes = Math.ceil((usual * factor) / 5) * 5;
		if (minutes > mostMinutes) {
			break;
		}
		const scaled = {
			...task,
			newPerDay: task.newPerDay * 2,
			minutesOf: (day: LocalDay) => (task.minutesOf(day) / usual) * minutes
		};
		const { ahead } = project(scaled, best.policy);
		await breath();
		if (ahead.begun >= enough) {
			found.push({ kind: 'minutes', minutes, recall: ahead.recall });
			break;
		}
	}
	for (const later of laterDays) {
		const day = localDay(task.examDay + later);
		const { ahead } = project({ ...task, examDay: day }, best.policy);
		await breath();
		if (ahead.begun >= enough) {
			found.push({ kind: 'date', day, recall: ahead.recall });
			break;
		}
	}
	return found;
}

import { project } from '#lib/domain/readiness/exam-plan.ts';
import type { StudyTask } from '#lib/domain/readiness/study-ahead.ts';
import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import type { ChosenPlan } from '#lib/storage/exam-plan.ts';

/** An honest way to get everything in: more minutes a day, or a later date. */
export type WayOut =
	| { readonly kind: 'minutes'; readonly minutes: number; readonly recall: number }
	| { readonly kind: 'date'; readonly day: LocalDay; readonly recall: number };

/** Worth begun by the exam below which something is said to be missing, and what a way out must reach: its own plan may differ a little. */
const fits = 0.95;
const enough = 0.99;
const moreMinutes = [10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 120, 150, 180, 240];
const laterDays = [7, 14, 21, 28, 42, 56, 84, 112, 168, 252, 365];

/** Whether everything is begun by the exam. */
export const fitsIn = ({ best }: Pick<ChosenPlan, 'best'>): boolean => best.ahead.begun >= fits;

/** Where the plan cannot begin everything in its time: the least that would. Empty where it can. */
export async function waysOut(task: StudyTask, { best }: ChosenPlan, breath: () => Promise<void>): Promise<WayOut[]> {
	if (fitsIn({ best })) {
		return [];
	}
	const found: WayOut[] = [];
	const usual = Math.max(...best.ahead.days.map(({ day }) => task.minutesOf(day)));
	for (const minutes of moreMinutes.filter((each) => each > usual)) {
		const scaled = {
			...task,
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

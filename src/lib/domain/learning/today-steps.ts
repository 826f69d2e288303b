import type { DayLoad, DayPlan } from './day-plan.ts';

/** What a day may hold, in the order in which it is done: short and due things first, the long one last. */
export const stepKinds = ['reviews', 'new', 'story', 'call', 'mock'] as const;
export type StepKind = (typeof stepKinds)[number];

/** One part of the day. */
export interface TodayStep {
	readonly kind: StepKind;
	/** What is still to be done, and what was done today. */
	readonly left: number;
	readonly done: number;
	/** Minutes that the rest takes. */
	readonly minutes: number;
}

/** What a day asks besides cards. */
export interface Extra {
	readonly left: number;
	readonly done: number;
	/** Minutes of one. */
	readonly each: number;
}

/** The day as one list: each part with its minutes, those that were done too; a part with neither is left out. */
export function stepsOfDay(
	plan: Pick<DayPlan, 'overdue' | 'dueToday' | 'fresh' | 'minutes'>,
	load: Pick<DayLoad, 'answeredToday' | 'introducedToday'>,
	extras: Readonly<Record<'story' | 'call' | 'mock', Extra>>
): TodayStep[] {
	const reviews = plan.overdue + plan.dueToday;
	const asked = reviews + plan.fresh;
	const forReviews = asked === 0 ? 0 : Math.round((plan.minutes * reviews) / asked);
	const cards = {
		reviews: { left: reviews, done: Math.max(0, load.answeredToday - load.introducedToday), minutes: forReviews },
		new: { left: plan.fresh, done: load.introducedToday, minutes: plan.minutes - forReviews }
	};
	return stepKinds
		.map((kind): TodayStep => {
			if (kind === 'reviews' || kind === 'new') {
				return { kind, ...cards[kind] };
			}
			const { left, done, each } = extras[kind];
			return { kind, left, done, minutes: left * each };
		})
		.filter(({ left, done }) => left > 0 || done > 0);
}

/** The part that comes next; undefined where the day is done. */
export const nextStep = (steps: readonly TodayStep[]): TodayStep | undefined => steps.find(({ left }) => left > 0);

/** Minutes of all that is left. */
export const minutesLeft = (steps: readonly TodayStep[]): number =>
	steps.reduce((sum, { minutes }) => sum + minutes, 0);

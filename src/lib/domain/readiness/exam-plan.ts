import { seededRng } from '#lib/domain/shared/rng.ts';
import { fsrsAnswerer, studyAhead, type StudyAhead, type StudyPolicy, type StudyTask } from './study-ahead.ts';

/** The ways of using the days that a plan chooses from. */
export const candidatePolicies: readonly StudyPolicy[] = [0.7, 0.75, 0.8, 0.85, 0.9].flatMap((retention) =>
	[
		{ finalDays: 0, leastGain: 1 },
		{ finalDays: 5, leastGain: 0.05 },
		{ finalDays: 8, leastGain: 0.08 }
	].map((end) => ({ ...end, retention, stopNew: 3 }))
);

/** What every learner would get without a plan. */
export const fixedPolicy: StudyPolicy = { retention: 0.9, finalDays: 0, leastGain: 1, stopNew: 0 };

export interface Projection {
	readonly policy: StudyPolicy;
	readonly ahead: StudyAhead;
}

/** Units that a projection plays through at most: every k-th of more, with a k-th of the time. */
const mostUnits = 120;

/** What FSRS expects of a policy; the same seed for all, so that chance does not choose among them. */
export function project(task: StudyTask, policy: StudyPolicy, firstKnown = 0.6): Projection {
	const every = Math.ceil(task.units.length / mostUnits);
	const thinned: StudyTask = {
		...task,
		units: task.units.filter((_, i) => i % every === 0),
		minutesOf: (day) => task.minutesOf(day) / every,
		newPerDay: task.newPerDay / every
	};
	const { days, minutes, recall, begun } = studyAhead(
		thinned,
		policy,
		fsrsAnswerer(seededRng('exam plan'), firstKnown)
	);
	const whole = days.map((day) => ({
		...day,
		minutes: day.minutes * every,
		reviews: day.reviews * every,
		fresh: day.fresh * every
	}));
	return { policy, ahead: { days: whole, minutes: minutes * every, recall, begun } };
}

/** Recall that is given up for fewer minutes: less than a tenth of a question on a form. */
const noDifference = 0.001;

/** The projection with the most recall on exam day; among equals the one with the fewest minutes. */
export const mostRecall = (projections: readonly Projection[]): Projection | undefined => {
	const best = Math.max(...projections.map(({ ahead }) => ahead.recall));
	return fewestMinutes(projections, best - noDifference);
};

/** The projection with the fewest minutes that reaches this recall. */
export const fewestMinutes = (projections: readonly Projection[], recall: number): Projection | undefined =>
	projections.filter(({ ahead }) => ahead.recall >= recall).sort((a, b) => a.ahead.minutes - b.ahead.minutes)[0];

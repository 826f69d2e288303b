import { candidatePolicies, fewestMinutes, fixedPolicy, mostRecall, project } from '#lib/domain/readiness/exam-plan.ts';
import { studyAhead, type Answerer, type AheadUnit, type StudyTask } from '#lib/domain/readiness/study-ahead.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { localDay } from '#lib/domain/shared/units.ts';
import { between, normal, rngOf, type Blueprint } from './world.ts';

export interface PlanFigures {
	/** Minutes that the plan saves where it aims at the same recall as fixed retention 0.90, as a fraction. */
	readonly minutesSaved: number;
	/** What became of the recall meanwhile, as a fraction; near 0. */
	readonly recallKept: number;
	/** Recall on exam day that the plan adds in the same minutes, as a fraction. */
	readonly recallGained: number;
}

/**
 * A memory that is not FSRS: each unit has a strength of its own; recall falls by a power of the lag over the strength
 * (half the learners) or exponentially; a recall multiplies the strength, the more the longer the lag, and a lapse cuts it.
 */
function otherMemory(units: number, seed: string): Answerer & { readonly fresh: () => Answerer } {
	const make = (): Answerer => {
		const rng = rngOf(seed, 'memory');
		const power = rng() < 0.5;
		const quick = Math.exp(normal(rng, 0, 0.35));
		const firstKnown = between(rng, 0.4, 0.75);
		const grows = between(rng, 1.6, 2.8);
		const ease = Array.from({ length: units }, () => Math.exp(normal(rng, 0, 0.5)));
		const strength = new Map<number, { last: number; days: number }>();
		const chance = (unit: number, day: number): number => {
			const held = strength.get(unit);
			if (held === undefined) {
				return firstKnown;
			}
			const lag = (day - held.last) / held.days;
			return power ? (1 + 0.11 * lag * 2) ** -0.5 : Math.exp(-0.105 * lag);
		};
		return {
			chance,
			recalls: (unit, day) => {
				const expected = chance(unit, day);
				const known = rng() < expected;
				const held = strength.get(unit);
				const start = 2.4 * quick * (ease[unit] ?? 1);
				const before = held?.days ?? start;
				// The harder the recall was, the more it lasts (spacing effect).
				const next =
					held === undefined
						? known
							? start * 1.6
							: start * 0.7
						: known
							? before * (1 + (grows - 1) * Math.min(1.5, (1 - expected) / 0.12))
							: Math.max(0.5, before * 0.35);
				strength.set(unit, { last: day, days: next });
				return known;
			}
		};
	};
	return { ...make(), fresh: make };
}

/** Recall that the thrifty plan aims above the fixed one, for its projection is not the learner. */
const margin = 0.015;

/** What the plan is worth to one simulated learner. */
export function judgePlan(blueprint: Blueprint, seed: string): PlanFigures {
	const rng = rngOf(seed, 'plan');
	const units: AheadUnit[] = blueprint.domains.flatMap(({ weight, objectives }) =>
		objectives.flatMap(() =>
			Array.from({ length: 16 }, () => ({ worth: weight / objectives.length / 16, memory: undefined }))
		)
	);
	const today = localDay(20_000);
	const days = Math.floor(between(rng, 28, 100));
	const daysOff = rng() < 0.5 ? [0] : [];
	const daily = between(rng, 20, 60);
	const minutesOf = (minutes: number) => (day: number) => (daysOff.includes((day + 4) % 7) ? 0 : minutes);
	const task: StudyTask = {
		units,
		today,
		examDay: localDay(today + days),
		minutesOf: minutesOf(daily),
		newPerDay: Math.ceil(units.length / (days * 0.75)),
		seconds: { review: between(rng, 20, 40), lapse: between(rng, 45, 75), fresh: between(rng, 50, 90) },
		weights: defaultWeights
	};
	const truth = otherMemory(units.length, seed);
	const fixed = studyAhead(task, fixedPolicy, truth.fresh());
	const projections = candidatePolicies.map((policy) => project(task, policy));
	const expectedFixed = project(task, fixedPolicy).ahead;
	const thrifty = fewestMinutes(projections, expectedFixed.recall + margin) ?? mostRecall(projections);
	const saved = thrifty === undefined ? fixed : studyAhead(task, thrifty.policy, truth.fresh());
	const best = mostRecall(projections.filter(({ ahead }) => ahead.minutes <= expectedFixed.minutes));
	const gained = best === undefined ? fixed : studyAhead(task, best.policy, truth.fresh());
	return {
		minutesSaved: 1 - saved.minutes / fixed.minutes,
		recallKept: saved.recall / fixed.recall - 1,
		recallGained: gained.recall / fixed.recall - 1
	};
}

import { FSRSAlgorithm, checkParameters } from 'ts-fsrs';
import { localDay, type LocalDay, type UnitId } from '#lib/domain/shared/units.ts';
import type { Grade, Outcome, Scheduling } from './events.ts';
import { fuzzQuantile, fuzzedInterval, maxIntervalDays } from './fuzz.ts';
import { nextStep, stepDue } from './learning-steps.ts';
import { checkDay, daysBetween, type Moment } from './local-day.ts';
import type { UnitState } from './unit-state.ts';

// The only module that imports ts-fsrs, and only its formulas: its scheduler counts UTC days, fuzzes by the clock and
// loses due days on rollback. Importing it gives every Date four enumerable methods that nobody here asked for.
for (const method of ['scheduler', 'diff', 'format', 'dueFormat'] as const) {
	Reflect.deleteProperty(Date.prototype, method);
}

type MemoryOf = Pick<UnitState, 'stability' | 'difficulty'>;
type Remembered = MemoryOf & Pick<UnitState, 'lastDay'>;

const parameterCount = 21;
const algorithms = new WeakMap<readonly number[], FSRSAlgorithm>();

// One instance for each array of weights and never a setter: setting one parameter of an instance resets the others.
function algorithmOf(weights: readonly number[]): FSRSAlgorithm {
	let algorithm = algorithms.get(weights);
	if (algorithm === undefined) {
		if (weights.length !== parameterCount) {
			throw new RangeError(`weights must be the ${parameterCount} parameters of FSRS-6, got ${weights.length}`);
		}
		algorithm = new FSRSAlgorithm({ w: checkParameters(weights) });
		algorithms.set(weights, algorithm);
	}
	return algorithm;
}

/**
 * Memory after an answer on a local day (FSRS-6; on the day of the last answer its same-day formula).
 * @param state undefined for a unit that has never been answered
 * @param weights the 21 parameters; the same array must not be changed afterwards
 */
export function nextMemory(
	state: Remembered | undefined,
	grade: Grade,
	day: LocalDay,
	weights: readonly number[]
): MemoryOf {
	checkDay(day, 'day');
	const next = algorithmOf(weights).next_state(
		state === undefined ? null : { stability: state.stability, difficulty: state.difficulty },
		state === undefined ? 0 : daysBetween(state.lastDay, day),
		grade
	);
	if (!Number.isFinite(next.stability) || !Number.isFinite(next.difficulty)) {
		throw new RangeError(`No memory follows from ${JSON.stringify(state)}, grade ${grade}, day ${day}`);
	}
	return { stability: next.stability, difficulty: next.difficulty };
}

/** Chance, 0 to 1, that the unit is recalled on a local day: FSRS-6's forgetting curve, R = (1 + f·t/S)^-w20. */
export function recallChance(state: Remembered, day: LocalDay, weights: readonly number[]): number {
	checkDay(day, 'day');
	return algorithmOf(weights).forgetting_curve(daysBetween(state.lastDay, day), state.stability);
}

/**
 * How long a unit rests at a desired retention, as a multiple of its rest at 90 %: where FSRS-6's forgetting curve
 * reaches that chance, in stabilities.
 */
export const restFactor = (desiredRetention: number, weights: readonly number[]): number =>
	algorithmOf(weights).calculate_interval_modifier(desiredRetention);

/**
 * Where each grade would leave the unit. Buttons show it and the commit stores it: what is shown is what happens.
 * In due order Again <= Hard <= Good <= Easy, none before the moment's day, none over 36 500 days away.
 * @param state undefined for a new unit, and where the state is of an older version of the item (see `stateFor`)
 */
export function previewOutcomes(
	state: UnitState | undefined,
	unit: UnitId,
	moment: Moment,
	scheduling: Scheduling,
	weights: readonly number[]
): Record<Grade, Outcome> {
	const { day } = moment;
	const daysPerStability = restFactor(scheduling.desiredRetention, weights);
	const quantile = fuzzQuantile(unit, state?.answers ?? 0);
	const previous = state?.phase === 'review' ? daysBetween(state.lastDay, state.dueDay) : 0;

	const phase = state === undefined || state.phase === 'learning' ? 'learning' : 'relearning';
	const steps = phase === 'learning' ? scheduling.learningStepsMinutes : scheduling.relearningStepsMinutes;

	const outcome = (grade: Grade, leastDays: number): Outcome => {
		// From review only Again leads to a step.
		const next = state?.phase === 'review' && grade !== 1 ? undefined : nextStep(steps, state?.step ?? 0, grade);
		if (next !== undefined) {
			const { dueDay, dueAt } = stepDue(next.minutes, moment);
			return { phase, step: next.step, dueDay, dueAt };
		}
		const { stability } = nextMemory(state, grade, day, weights);
		const days = Math.max(leastDays, fuzzedInterval(stability * daysPerStability, quantile, previous));
		return { phase: 'review', step: 0, dueDay: localDay(day + Math.min(days, maxIntervalDays)), dueAt: null };
	};
	const daysUntil = ({ dueDay }: Outcome): number => dueDay - day;

	// Fitted weights may order the first stabilities otherwise, and a step may be longer than an interval.
	const again = outcome(1, 1);
	const hard = outcome(2, daysUntil(again));
	const good = outcome(3, daysUntil(hard) + 1);
	const easy = outcome(4, daysUntil(good) + 1);
	return { 1: again, 2: hard, 3: good, 4: easy };
}

import type { StoredEvent } from '#lib/domain/log/event.ts';
import { localDay } from '#lib/domain/shared/units.ts';
import type { Answered } from './events.ts';
import { checkDay, checkMillis } from './local-day.ts';
import { nextMemory } from './memory.ts';
import { countedAnswers } from './tally.ts';
import type { UnitState } from './unit-state.ts';

const leechLapses = 8;
const leechRepeat = 4;

/** The state as far as it counts for an item's version: a newer version starts its memory afresh. */
export const stateFor = (state: UnitState | undefined, itemVersion: number): UnitState | undefined =>
	state !== undefined && state.itemVersion < itemVersion ? undefined : state;

/** Whether this answer is one to tell the learner that the unit is a leech: at 8 lapses, and again every 4 more. */
export const leechAlarm = (before: UnitState | undefined, after: UnitState): boolean =>
	after.leech && after.lapses > (before?.lapses ?? 0) && (after.lapses - leechLapses) % leechRepeat === 0;

function checkAnswer({ id, unit, grade, at, day, outcome }: Answered, state: UnitState | undefined): void {
	if (state !== undefined && state.unit !== unit) {
		throw new RangeError(`Answer ${id} is of ${unit}, not of ${state.unit}`);
	}
	if (![1, 2, 3, 4].includes(grade)) {
		throw new RangeError(`grade of answer ${id} must be 1 to 4, got ${grade}`);
	}
	checkMillis(at, `at of answer ${id}`);
	checkDay(day, `day of answer ${id}`);
	checkDay(outcome.dueDay, `dueDay of answer ${id}`);
	if (outcome.dueAt !== null) {
		checkMillis(outcome.dueAt, `dueAt of answer ${id}`);
	}
}

/**
 * A unit's state after one more answer, the newest in log order. The place in the schedule is what the learner was
 * shown; stability and difficulty follow from `weights`. An answer to an older version of the item changes nothing.
 *
 * A clock that has gone back counts as 0 days elapsed, and `lastDay` stays: the gap after an answer given under a
 * clock set to 1970 must not look like decades of recall. An answer under a clock set too far ahead has its due day
 * out there too; undoing it mends both.
 */
export function applyAnswer(state: UnitState | undefined, event: Answered, weights: readonly number[]): UnitState {
	checkAnswer(event, state);
	if (state !== undefined && event.itemVersion < state.itemVersion) {
		return state;
	}
	const before = stateFor(state, event.itemVersion);
	const { phase, step, dueDay, dueAt } = event.outcome;
	const { stability, difficulty } = nextMemory(before, event.grade, event.day, weights);
	const lapses = (before?.lapses ?? 0) + (before?.phase === 'review' && event.grade === 1 ? 1 : 0);
	return {
		unit: event.unit,
		bank: event.bank,
		objective: event.objective,
		itemVersion: event.itemVersion,
		phase,
		step,
		dueDay,
		dueAt,
		stability,
		difficulty,
		lastDay: localDay(Math.max(before?.lastDay ?? event.day, event.day)),
		lastAt: event.at,
		lastEvent: event.id,
		answers: (before?.answers ?? 0) + 1,
		lapses,
		leech: lapses >= leechLapses
	};
}

/**
 * A unit's state from its whole history, or undefined when no answer counts.
 * @param history events of the unit in order of their ids; an answer that any `undone` names is as if never given, and
 * events that this code does not know are passed over
 */
export const foldUnit = (history: readonly StoredEvent[], weights: readonly number[]): UnitState | undefined =>
	countedAnswers(history).reduce<UnitState | undefined>(
		(state, event) => applyAnswer(state, event, weights),
		undefined
	);

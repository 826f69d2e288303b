import type { StoredEvent } from '#lib/domain/log/event.ts';
import { localDay } from '#lib/domain/shared/units.ts';
import type { Answered, Mark, MemoryImported, Outcome } from './events.ts';
import { checkDay, checkMillis } from './local-day.ts';
import { nextMemory } from './memory.ts';
import { isKnown, undoneTargets } from '#lib/domain/log/order.ts';
import { sightKey, sightOf, type FirstSight } from './first-sight.ts';
import { tallyOf, type DayTally } from './tally.ts';
import { leechLapses, stateFor, type UnitState } from './unit-state.ts';

const leechRepeat = 4;
/** The banks of rehearsals and calls in the units' rows; no exam has them, so no run of cards draws on them. */
const storiesBank = 'stories';
const callsBank = 'calls';

/** Whether this answer is one to tell the learner that the unit is a leech: at 8 lapses, and again every 4 more. */
export const leechAlarm = (before: UnitState | undefined, after: UnitState): boolean =>
	after.leech && after.lapses > (before?.lapses ?? 0) && (after.lapses - leechLapses) % leechRepeat === 0;

/** An answer that the schedule counts; one of a drill has no outcome, and a right one in an exam has none. */
export type ScheduledAnswer = Answered & { readonly outcome: Outcome };

/** What the memory needs of an answer. */
export type GradedAnswer = Pick<
	ScheduledAnswer,
	'id' | 'unit' | 'bank' | 'objective' | 'itemVersion' | 'grade' | 'at' | 'day' | 'correct' | 'outcome'
>;

const isScheduled = (answer: Answered): answer is ScheduledAnswer => answer.outcome !== null;

function checkAnswer({ id, unit, grade, at, day, outcome }: GradedAnswer, state: UnitState | undefined): void {
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
export function applyAnswer(state: UnitState | undefined, event: GradedAnswer, weights: readonly number[]): UnitState {
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
		leech: lapses >= leechLapses,
		missed: event.correct ? 0 : 1
	};
}

/** The state that an imported memory gives a unit. Throws a RangeError where a number of it is none. */
function importedState(event: MemoryImported): UnitState {
	const { id, unit, bank, objective, itemVersion, stability, difficulty, lastDay, dueDay, reps, lapses, at } = event;
	checkMillis(at, `at of import ${id}`);
	checkDay(dueDay, `dueDay of import ${id}`);
	checkDay(lastDay, `lastDay of import ${id}`);
	if (!(stability > 0 && stability < Infinity && difficulty >= 1 && difficulty <= 10)) {
		throw new RangeError(`Import ${id} has no memory: stability ${stability}, difficulty ${difficulty}`);
	}
	return {
		...{ unit, bank, objective, itemVersion, stability, difficulty, dueDay, lapses },
		...{ phase: 'review', step: 0, dueAt: null, lastAt: at, lastEvent: id, answers: reps, missed: 0 },
		// The other program's clock may have been ahead of this one.
		lastDay: localDay(Math.min(lastDay, event.day)),
		leech: lapses >= leechLapses
	};
}

/** What a unit's history adds up to. */
export interface UnitFold {
	/** Undefined while no answer counts: never answered, or reset since. */
	readonly state: UnitState | undefined;
	readonly marks: Readonly<Record<Mark, boolean>>;
}

export const unansweredUnit: UnitFold = { state: undefined, marks: { flagged: false, suspended: false } };

/** What one event does to its unit. */
export interface UnitStep {
	readonly fold: UnitFold;
	/** What it adds to its day. */
	readonly tally?: DayTally;
	/** The answer as a first sight, which it is unless an earlier one has its key. */
	readonly sight?: FirstSight | undefined;
}

/** The fold with one more event of the unit, the newest in log order. */
export function stepUnit(fold: UnitFold, event: StoredEvent, weights: readonly number[]): UnitStep {
	if (!isKnown(event)) {
		return { fold };
	}
	switch (event.type) {
		case 'answered': {
			const state = isScheduled(event) ? applyAnswer(fold.state, event, weights) : fold.state;
			const first = fold.state === undefined && state !== undefined;
			// A drill asks out of turn, so it says nothing of retention.
			const review = fold.state?.phase === 'review' && isScheduled(event);
			return { fold: { ...fold, state }, tally: tallyOf(event, first, review), sight: sightOf(event) };
		}
		case 'exam-marked': {
			// A wrong answer in an exam is a lapse like any other; a right one says too little of recall to lengthen an interval.
			const { outcome } = event;
			const state = outcome === null ? fold.state : applyAnswer(fold.state, { ...event, grade: 1, outcome }, weights);
			// A question left open says how the time ran, not what is known.
			return {
				fold: { ...fold, state },
				...(event.answered && { tally: tallyOf(event, false, false), sight: sightOf(event) })
			};
		}
		case 'rehearsed': {
			const { grade, competency } = event;
			const told = { ...event, bank: storiesBank, objective: competency, itemVersion: 1, correct: grade > 1 };
			return { fold: { ...fold, state: applyAnswer(fold.state, told, weights) } };
		}
		case 'call-marked': {
			const { grade, scenario } = event;
			const played = { ...event, bank: callsBank, objective: scenario, itemVersion: 1, correct: grade > 1 };
			return { fold: { ...fold, state: applyAnswer(fold.state, played, weights) } };
		}
		case 'memory-imported':
			return { fold: { ...fold, state: stateFor(fold.state, event.itemVersion) ?? importedState(event) } };
		case 'unit-reset':
			return { fold: { ...fold, state: undefined } };
		case 'unit-marked':
			return { fold: { ...fold, marks: { ...fold.marks, [event.mark]: event.on } } };
		default:
			return { fold };
	}
}

/**
 * Folds a unit's whole history, in order of its ids; an event that any `undone` names is as if it had never been, and
 * events that this code does not know are passed over.
 */
export function foldHistory(
	history: readonly StoredEvent[],
	weights: readonly number[]
): UnitFold & { readonly tallies: readonly DayTally[]; readonly sights: readonly FirstSight[] } {
	const undone = undoneTargets(history);
	const tallies: DayTally[] = [];
	const sights = new Map<string, FirstSight>();
	let fold = unansweredUnit;
	for (const event of history) {
		if (!undone.has(event.id)) {
			const next = stepUnit(fold, event, weights);
			fold = next.fold;
			if (next.tally !== undefined) {
				tallies.push(next.tally);
			}
			keepFirst(sights, next.sight);
		}
	}
	return { ...fold, tallies, sights: [...sights.values()] };
}

/** Keeps a sight under its key unless an earlier one is there. */
export function keepFirst(sights: Map<string, FirstSight>, sight: FirstSight | undefined): void {
	const key = sight && sightKey(sight).join(' ');
	if (sight !== undefined && key !== undefined && !sights.has(key)) {
		sights.set(key, sight);
	}
}

/** A unit's state from its whole history, or undefined when no answer counts. */
export const foldUnit = (history: readonly StoredEvent[], weights: readonly number[]): UnitState | undefined =>
	foldHistory(history, weights).state;

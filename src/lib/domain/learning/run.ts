import { isKnown, undoneTargets } from '#lib/domain/log/order.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import type { EventId, Millis, UnitId } from '#lib/domain/shared/units.ts';
import type { Answered, PlannedUnit, RunEnded, RunStarted } from './events.ts';
import type { Moment } from './local-day.ts';

/** How long before its time a learning step may be shown when nothing else is left. */
export const learnAheadMillis = 20 * 60_000;

/** A run of study as its events give it: reload resumes it, a prefix rewinds it. */
export interface RunState {
	readonly run: string;
	readonly seed: string;
	readonly drill: boolean;
	readonly plan: readonly PlannedUnit[];
	/** The answers that count, oldest first. */
	readonly answers: readonly Answered[];
	/** Answers and undos so far; the next answer's `place`. */
	readonly place: number;
	/** The unit whose answer was undone last and has not been given again. */
	readonly takenBack: UnitId | undefined;
	/** Time of the newest event, by which the next unit is chosen. */
	readonly at: Millis;
	readonly startedDay: number;
	readonly ended: boolean;
}

/** What the run shows next and why. `again` counts how often it was answered in this run before. */
export interface Turn extends PlannedUnit {
	readonly again: number;
	readonly place: number;
}

/** The event that starts a run. Its id also seeds the order of options. */
export const runStarted = (
	plan: readonly PlannedUnit[],
	{ at, offset, day }: Moment,
	run: string,
	drill = false
): Omit<RunStarted, 'id' | 'device'> => ({
	type: 'run-started',
	version: 1,
	at,
	offset,
	day,
	run,
	seed: run,
	plan,
	...(drill && { drill })
});

/** The event that ends a run; what it did not reach stays as it was. */
export const runEnded = (run: string, { at, offset, day }: Moment): Omit<RunEnded, 'id' | 'device'> => ({
	type: 'run-ended',
	version: 1,
	at,
	offset,
	day,
	run
});

/** A run in which nothing was done yet. */
export const freshRun = (start: Omit<RunStarted, 'id' | 'device'>): RunState => ({
	run: start.run,
	seed: start.seed,
	drill: start.drill === true,
	plan: start.plan,
	answers: [],
	place: 0,
	takenBack: undefined,
	at: start.at,
	startedDay: start.day,
	ended: false
});

/** Folds a run's events (in fold order); undefined where its start is missing. */
export function foldRun(events: readonly StoredEvent[]): RunState | undefined {
	const known = events.filter(isKnown);
	const start = known.find((event): event is RunStarted => event.type === 'run-started');
	if (start === undefined) {
		return undefined;
	}
	const undone = undoneTargets(known);
	const answers = known.filter((event): event is Answered => event.type === 'answered' && !undone.has(event.id));
	const moves = known.filter((event) => event.type === 'answered' || event.type === 'undone');
	const newest = moves.at(-1);
	return {
		...freshRun(start),
		answers,
		place: moves.length,
		takenBack: newest?.type === 'undone' ? newest.unit : undefined,
		at: newest?.at ?? start.at,
		ended: known.some((event) => event.type === 'run-ended')
	};
}

/**
 * The next turn, or undefined at the end. A placement has no steps; elsewhere a learning step whose time has come goes
 * first, then the plan, then steps that are almost due; never the unit just answered while there is another.
 */
export function nextTurn(state: RunState): Turn | undefined {
	const latest = latestAnswers(state);
	const turnOf = (unit: PlannedUnit): Turn => ({
		...unit,
		reason: latest.has(unit.unit) ? 'step' : unit.reason,
		again: state.answers.filter((answer) => answer.unit === unit.unit).length,
		place: state.place
	});
	const takenBack = state.plan.find(({ unit }) => unit === state.takenBack);
	if (takenBack !== undefined) {
		return turnOf(takenBack);
	}
	const justShown = state.answers.at(-1)?.unit;
	const steps = state.plan
		.filter((unit) => !isAskedOnce(unit))
		.map((unit) => ({ unit, dueAt: latest.get(unit.unit)?.outcome?.dueAt ?? null }))
		.filter(
			(step): step is { unit: PlannedUnit; dueAt: Millis } =>
				step.dueAt !== null && step.dueAt <= state.at + learnAheadMillis
		)
		.sort((a, b) => a.dueAt - b.dueAt);
	const others = steps.filter(({ unit }) => unit.unit !== justShown);
	const dueStep = others.find(({ dueAt }) => dueAt <= state.at);
	const fresh = state.plan.find(({ unit }) => !latest.has(unit));
	const next = dueStep?.unit ?? fresh ?? others[0]?.unit ?? steps[0]?.unit;
	return next === undefined ? undefined : turnOf(next);
}

/** A placement measures: what was wrong comes back in the runs after it. */
const isAskedOnce = ({ reason }: PlannedUnit): boolean => reason === 'placement';

/** The latest counted answer of each unit in the run. */
function latestAnswers(state: RunState): Map<UnitId, Answered> {
	return new Map(state.answers.map((answer) => [answer.unit, answer]));
}

/** How far the run is: units that need no further answer in it, of all it planned. */
export function progressOf(state: RunState): { done: number; total: number } {
	const latest = latestAnswers(state);
	const done = state.plan.filter((each) => {
		const answer = latest.get(each.unit);
		const dueAt = answer?.outcome?.dueAt ?? null;
		return answer !== undefined && (isAskedOnce(each) || dueAt === null || dueAt > state.at + learnAheadMillis);
	}).length;
	return { done, total: state.plan.length };
}

/** The units that were wrong at their first answer in the run, in plan order. */
export function missedUnits(state: RunState): PlannedUnit[] {
	const first = new Map<UnitId, Answered>();
	for (const answer of state.answers) {
		if (!first.has(answer.unit)) {
			first.set(answer.unit, answer);
		}
	}
	return state.plan.filter(({ unit }) => first.get(unit)?.correct === false);
}

/** What undo would take back: the newest answer that counts. */
export const undoTarget = (state: RunState): { target: EventId; unit: UnitId } | undefined => {
	const answer = state.answers.at(-1);
	return answer === undefined ? undefined : { target: answer.id, unit: answer.unit };
};

import { stepUnit, unansweredUnit, type foldHistory, type UnitFold } from '#lib/domain/learning/unit-fold.ts';
import { addToDay, addToObjective, tallyOf, type DayTally, type ObjectiveTally } from '#lib/domain/learning/tally.ts';
import { defaultScheduling, defaultWeights } from '#lib/domain/learning/scheduling.ts';
import type { Answered, ParametersAdopted, Scheduling, SchedulingChanged } from '#lib/domain/learning/events.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import type { LogEvent } from '#lib/domain/log/event.ts';
import type { EventId, UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import type { MarkRow, RunRow } from './tables.ts';

// Each function here runs inside the transaction that writes the event, and awaits nothing but its tables.

/** A setting with the event that set it, so that a later-sorting event wins whatever arrives first. */
export interface InForce<T> {
	readonly event: EventId | '';
	readonly value: T;
}

/** Raised when a fold changes what it derives; a database with another number is rebuilt before use. */
export const foldVersion = 1;

/** The FSRS parameters in force. */
export async function weightsInForce(db: FirstlineDatabase): Promise<readonly number[]> {
	const row = await db.values.get('parameters');
	return row === undefined ? defaultWeights : (row.value as InForce<readonly number[]>).value;
}

/** The scheduling settings in force. */
export async function schedulingInForce(db: FirstlineDatabase): Promise<Scheduling> {
	const row = await db.values.get('scheduling');
	return row === undefined ? defaultScheduling : (row.value as InForce<Scheduling>).value;
}

/** The rows that an answer builds on. */
export interface Ground {
	readonly state: UnitState | undefined;
	readonly run: RunRow | undefined;
	readonly day: DayTally | undefined;
	readonly objective: ObjectiveTally | undefined;
	readonly weights: readonly number[];
}

/** An answer at the end of its unit's history: the short way, without reading that history. */
export async function projectAnswer(db: FirstlineDatabase, event: Answered, ground: Ground): Promise<void> {
	const { fold, tally } = stepUnit({ ...unansweredUnit, state: ground.state }, event, ground.weights);
	const added = tally ?? tallyOf(event, false);
	const seen = placeOf(fold.state) === placeOf(ground.state) ? 0 : 1;
	const moved = seen === 1 && ground.state !== undefined;
	await Promise.all([
		fold.state === undefined ? undefined : db.units.put(fold.state),
		db.days.put(addToDay(ground.day, added)),
		db.objectives.put(addToObjective(ground.objective, event, { ...added, seen })),
		moved ? addToObjectives(db, ground.state, { seen: -1 }) : undefined
	]);
}

/** A unit whose history changed otherwise (an undo, a reset, a mark, a merge): the old fold out, the new one in. */
export async function reproject(
	db: FirstlineDatabase,
	unit: UnitId,
	before: ReturnType<typeof foldHistory>,
	after: ReturnType<typeof foldHistory>
): Promise<void> {
	const { flagged, suspended } = after.marks;
	await (after.state === undefined ? db.units.delete(unit) : db.units.put(after.state));
	await (flagged || suspended ? db.marks.put(markRow(unit, after.marks)) : db.marks.delete(unit));
	for (const [{ state, tallies }, sign] of [
		[before, -1],
		[after, 1]
	] as const) {
		for (const tally of tallies) {
			const day = addToDay(await db.days.get([tally.day, tally.bank, tally.objective]), tally, sign);
			await (day.answers === 0 ? db.days.delete([tally.day, tally.bank, tally.objective]) : db.days.put(day));
			await addToObjectives(db, tally, { answers: sign * tally.answers, correct: sign * tally.correct });
		}
		if (state !== undefined) {
			await addToObjectives(db, state, { seen: sign });
		}
	}
}

export const markRow = (unit: UnitId, { flagged, suspended }: UnitFold['marks']): MarkRow => ({
	unit,
	flagged: flagged ? 1 : 0,
	suspended: suspended ? 1 : 0
});

/** Where a unit counts as seen. An item may move to another objective. */
const placeOf = (state: UnitState | undefined): string | undefined => state && `${state.bank}/${state.objective}`;

async function addToObjectives(
	db: FirstlineDatabase,
	{ bank, objective }: Pick<ObjectiveTally, 'bank' | 'objective'>,
	change: Parameters<typeof addToObjective>[2]
): Promise<void> {
	const row = addToObjective(await db.objectives.get([bank, objective]), { bank, objective }, change);
	const empty = row.seen === 0 && row.answers === 0;
	await (empty ? db.objectives.delete([bank, objective]) : db.objectives.put(row));
}

/** A run's row with one more of its events; before its start has arrived by merge, the others only count. */
export function runAfter(row: RunRow | undefined, run: string, event: LogEvent): RunRow {
	const held = row ?? { run, startedAt: event.at, startedDay: event.day, place: 0, open: 1 };
	switch (event.type) {
		case 'answered':
		case 'undone':
			return { ...held, place: held.place + 1 };
		case 'run-started':
			return { ...held, startedAt: event.at, startedDay: event.day };
		case 'run-ended':
			return { ...held, open: 0 };
		default:
			return held;
	}
}

/** A settings event counts unless one that sorts after it already does. True when it is now in force. */
export async function projectSetting(
	db: FirstlineDatabase,
	event: SchedulingChanged | ParametersAdopted
): Promise<boolean> {
	const key = event.type === 'scheduling-changed' ? 'scheduling' : 'parameters';
	const value = event.type === 'scheduling-changed' ? event.scheduling : event.weights;
	const held = (await db.values.get(key))?.value as InForce<unknown> | undefined;
	if (held !== undefined && held.event > event.id) {
		return false;
	}
	await db.values.put({ key, value: { event: event.id, value } satisfies InForce<unknown> });
	return true;
}

import { applyAnswer, foldUnit } from '#lib/domain/learning/unit-fold.ts';
import { addTally, talliesOf, tallyOf, type DayTally } from '#lib/domain/learning/tally.ts';
import { defaultScheduling, defaultWeights } from '#lib/domain/learning/scheduling.ts';
import type { Answered, ParametersAdopted, Scheduling, SchedulingChanged } from '#lib/domain/learning/events.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import type { LogEvent, StoredEvent } from '#lib/domain/log/event.ts';
import type { EventId, UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import type { RunRow } from './tables.ts';

// Each function here runs inside the transaction that writes the event, and awaits nothing but its tables.

/** A setting with the event that set it, so that a later-sorting event wins whatever arrives first. */
export interface InForce<T> {
	readonly event: EventId | '';
	readonly value: T;
}

/** Raised when a fold changes what it derives; a database with another number is rebuilt before use. */
export const foldVersion = 1;

export const counterName = (bank: string, objective: string): string => `introduced:${bank}/${objective}`;

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

/**
 * An answer at the end of its unit's history: the short way, without reading that history.
 * `state` and `day` are the rows before it.
 */
export async function projectAnswer(
	db: FirstlineDatabase,
	event: Answered,
	state: UnitState | undefined,
	day: DayTally | undefined,
	weights: readonly number[]
): Promise<void> {
	const tally = tallyOf(event, state === undefined);
	const next = applyAnswer(state, event, weights);
	await Promise.all([
		db.units.put(next),
		db.days.put(day === undefined ? tally : addTally(day, tally)),
		moveIntroduced(db, state, next)
	]);
}

/** What one unit's history adds up to. */
export interface UnitFold {
	readonly state: UnitState | undefined;
	readonly tallies: readonly DayTally[];
}

export const foldHistory = (history: readonly StoredEvent[], weights: readonly number[]): UnitFold => ({
	state: foldUnit(history, weights),
	tallies: talliesOf(history)
});

/** A unit whose history changed in the middle (an undo, a merge): takes the old fold out and puts the new one in. */
export async function reproject(db: FirstlineDatabase, unit: UnitId, before: UnitFold, after: UnitFold): Promise<void> {
	await (after.state === undefined ? db.units.delete(unit) : db.units.put(after.state));
	await addTallies(db, before.tallies, -1);
	await addTallies(db, after.tallies, 1);
	await moveIntroduced(db, before.state, after.state);
}

async function addTallies(db: FirstlineDatabase, tallies: readonly DayTally[], sign: 1 | -1): Promise<void> {
	for (const tally of tallies) {
		const key: [number, string] = [tally.day, tally.bank];
		const day = (await db.days.get(key)) ?? addTally(tally, tally, -1);
		const sum = addTally(day, tally, sign);
		await (sum.answers === 0 ? db.days.delete(key) : db.days.put(sum));
	}
}

/** Keeps the count of answered units right for each objective, also when an item moved to another one. */
async function moveIntroduced(
	db: FirstlineDatabase,
	from: UnitState | undefined,
	to: UnitState | undefined
): Promise<void> {
	if (from?.bank === to?.bank && from?.objective === to?.objective) {
		return;
	}
	for (const [state, change] of [
		[from, -1],
		[to, 1]
	] as const) {
		if (state !== undefined) {
			const name = counterName(state.bank, state.objective);
			const value = ((await db.counters.get(name))?.value ?? 0) + change;
			await (value === 0 ? db.counters.delete(name) : db.counters.put({ name, value }));
		}
	}
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

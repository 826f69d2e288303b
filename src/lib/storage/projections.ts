import { isOfCall } from '#lib/domain/calls/events.ts';
import { isOfExam } from '#lib/domain/exam/events.ts';
import { isOfInterview } from '#lib/domain/interview/events.ts';
import type { UnitFold } from '#lib/domain/learning/unit-fold.ts';
import type { LogEvent, StoredEvent } from '#lib/domain/log/event.ts';
import { isKnown } from '#lib/domain/log/order.ts';
import { isOfShift } from '#lib/domain/shift/events.ts';
import { localDay, millis, type UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import type { InForce } from './in-force.ts';
import type { MarkRow, RunRow } from './tables.ts';

// Each function here runs inside the transaction that writes the event, and awaits nothing but its tables.

/**
 * A run's row with one more of its events. While its start has not arrived by merge, or came with an undone import, the
 * others only count and say nothing of when it began: whichever comes first, the row is the same.
 */
export function runAfter(row: RunRow | undefined, run: string, event: LogEvent): RunRow {
	const held = row ?? { run, startedAt: millis(0), startedDay: localDay(0), place: 0, open: 1 };
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

/** Runs `work` in one transaction that may write these tables, or every one. Throws a StorageFailure. */
export const writing = <T>(
	db: FirstlineDatabase,
	work: () => Promise<T>,
	tables: readonly string[] = db.tables.map(({ name }) => name)
): Promise<T> => db.attempt(() => db.transaction('rw', [...tables], work));

/** Counts an event in the row of its run of study, if it has one; exams, calls, shifts and interviews have rows of their own. */
export async function projectRun(db: FirstlineDatabase, event: StoredEvent): Promise<void> {
	const elsewhere = isOfExam(event) || isOfCall(event) || isOfShift(event) || isOfInterview(event);
	if (isKnown(event) && event.run !== undefined && !elsewhere) {
		await db.runs.put(runAfter(await db.runs.get(event.run), event.run, event));
	}
}

/**
 * Keeps what an event of settings says, unless one that sorts after it already counts.
 * True when the units must be rebuilt, for they are folded with the newest parameters.
 */
export async function projectSetting(db: FirstlineDatabase, event: StoredEvent): Promise<boolean> {
	if (!isKnown(event) || (event.type !== 'scheduling-changed' && event.type !== 'parameters-adopted')) {
		return false;
	}
	const adopts = event.type === 'parameters-adopted';
	const key = adopts ? 'parameters' : 'scheduling';
	const value = adopts ? event.weights : event.scheduling;
	const held = (await db.values.get(key))?.value as InForce<unknown> | undefined;
	if (held !== undefined && held.event > event.id) {
		return false;
	}
	await db.values.put({ key, value: { event: event.id, value } satisfies InForce<unknown> });
	return adopts;
}

/** A unit's marks as they are stored. */
export const markRow = (unit: UnitId, { flagged, suspended }: UnitFold['marks']): MarkRow => ({
	unit,
	flagged: flagged ? 1 : 0,
	suspended: suspended ? 1 : 0
});

import type { ParametersAdopted, SchedulingChanged } from '#lib/domain/learning/events.ts';
import type { UnitFold } from '#lib/domain/learning/unit-fold.ts';
import type { LogEvent } from '#lib/domain/log/event.ts';
import type { UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import type { InForce } from './in-force.ts';
import type { MarkRow, RunRow } from './tables.ts';

// Each function here runs inside the transaction that writes the event, and awaits nothing but its tables.

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

/** A unit's marks as they are stored. */
export const markRow = (unit: UnitId, { flagged, suspended }: UnitFold['marks']): MarkRow => ({
	unit,
	flagged: flagged ? 1 : 0,
	suspended: suspended ? 1 : 0
});

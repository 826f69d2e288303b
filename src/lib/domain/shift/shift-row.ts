import type { StoredEvent } from '#lib/domain/log/event.ts';
import type { LocalDay, Millis } from '#lib/domain/shared/units.ts';
import { shiftEventsOf } from './engine.ts';
import type { ShiftEvent } from './events.ts';

/** A shift as it is kept for the list of shifts and for its card. While it goes on, only its start is known here. */
export interface ShiftRow {
	readonly run: string;
	readonly shift: string;
	readonly open: 0 | 1;
	readonly startedAt: Millis;
	readonly startedDay: LocalDay;
	/** All its events in fold order, once it is over. */
	readonly events: readonly ShiftEvent[];
}

/** The row of a shift by its events, in fold order; undefined where its start is missing. */
export function shiftRow(history: readonly StoredEvent[]): ShiftRow | undefined {
	const events = shiftEventsOf(history);
	const start = events.find((event) => event.type === 'shift-started');
	if (start === undefined) {
		return undefined;
	}
	const open = events.some(({ type }) => type === 'shift-ended') ? 0 : 1;
	const { run, shift, at, day } = start;
	return { run, shift, open, startedAt: at, startedDay: day, events: open === 1 ? [] : events };
}

import type { StoredEvent } from '#lib/domain/log/event.ts';
import type { LocalDay, Millis } from '#lib/domain/shared/units.ts';
import { callEventsOf } from './engine.ts';
import type { CallEvent } from './events.ts';

/** A call as it is kept for the list of calls and for its card. While it goes on, only its start is known here. */
export interface CallRow {
	readonly run: string;
	readonly scenario: string;
	readonly open: 0 | 1;
	readonly startedAt: Millis;
	readonly startedDay: LocalDay;
	/** All its events in fold order, once it is over. */
	readonly events: readonly CallEvent[];
}

/** The row of a call by its events, in fold order; undefined where its start is missing. A rewind opens it again. */
export function callRow(history: readonly StoredEvent[]): CallRow | undefined {
	const events = callEventsOf(history);
	const start = events.find((event) => event.type === 'call-started');
	if (start === undefined) {
		return undefined;
	}
	const last = events.findLast(({ type }) => type === 'call-ended' || type === 'rewound');
	const open = last?.type === 'call-ended' ? 0 : 1;
	const { run, scenario, at, day } = start;
	return { run, scenario, open, startedAt: at, startedDay: day, events: open === 1 ? [] : events };
}

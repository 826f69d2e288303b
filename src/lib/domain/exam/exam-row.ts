import type { StoredEvent } from '#lib/domain/log/event.ts';
import type { LocalDay, Millis } from '#lib/domain/shared/units.ts';
import { foldAttempt } from './attempt.ts';
import type { ExamEnding, ExamMarked, ExamStarted } from './events.ts';

/** An exam as it is kept for the list of attempts and for its report. While it runs, only its start is known here. */
export interface ExamRow {
	readonly run: string;
	readonly bank: string;
	readonly open: 0 | 1;
	readonly startedAt: Millis;
	readonly startedDay: LocalDay;
	readonly start: ExamStarted;
	readonly end?: {
		readonly how: ExamEnding;
		readonly elapsedMillis: number;
		readonly pauses: number;
		readonly leftOutMillis: number;
	};
	readonly marks: readonly ExamMarked[];
}

/** The row of an exam by its events, in fold order; undefined where its start is missing. */
export function examRow(events: readonly StoredEvent[]): ExamRow | undefined {
	const state = foldAttempt(events);
	if (state === undefined) {
		return undefined;
	}
	const { start, ended, elapsedMillis, pauses, leftOutMillis, marks } = state;
	const { run, bank, at, day } = start;
	const row = { run, bank, startedAt: at, startedDay: day, start };
	return ended === undefined
		? { ...row, open: 1, marks: [] }
		: { ...row, open: 0, end: { how: ended, elapsedMillis, pauses, leftOutMillis }, marks };
}

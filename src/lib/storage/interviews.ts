import type { InterviewEvent } from '#lib/domain/interview/events.ts';
import { interviewEventsOf, type InterviewRow } from '#lib/domain/interview/interview-run.ts';
import { byId } from '#lib/domain/log/order.ts';
import type { Millis } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';

// What the interview screens read.

/** The day that goes on, if there is one. */
export const openInterview = (db: FirstlineDatabase): Promise<InterviewRow | undefined> =>
	db.attempt(async () => (await db.interviews.where('open').equals(1).sortBy('startedAt')).at(-1));

/** All days that are over, newest first. */
export const endedInterviews = (db: FirstlineDatabase): Promise<InterviewRow[]> =>
	db.attempt(async () => (await db.interviews.where('open').equals(0).sortBy('startedAt')).reverse());

/** The events of a day in fold order. */
export const interviewEvents = (db: FirstlineDatabase, run: string): Promise<readonly InterviewEvent[]> =>
	db.attempt(async () => {
		const row = await db.interviews.get(run);
		return row?.open === 0
			? row.events
			: interviewEventsOf((await db.events.where('run').equals(run).toArray()).sort(byId));
	});

/** The newest call of a scenario since a moment, for the role-play of a day. */
export const callSince = (
	db: FirstlineDatabase,
	scenario: string,
	since: Millis
): Promise<{ readonly run: string; readonly open: 0 | 1 } | undefined> =>
	db.attempt(async () => {
		const rows = await db.calls.where('scenario').equals(scenario).sortBy('startedAt');
		return rows.findLast(({ startedAt }) => startedAt >= since);
	});

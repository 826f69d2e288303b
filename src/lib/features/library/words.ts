import type { Outcome } from '#lib/domain/learning/events.ts';
import type { LocalDay, Millis, OffsetMinutes } from '#lib/domain/shared/units.ts';
import type { UnitStatus } from './unit-status.ts';

const nearDate = new Intl.DateTimeFormat('en-US', {
	weekday: 'short',
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC'
});
const farDate = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const dateAndTime = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** A local day as a date: the weekday within half a year, the year beyond it. */
export const dateWords = (day: LocalDay, today: LocalDay): string =>
	(Math.abs(day - today) > 180 ? farDate : nearDate).format(day * 86_400_000);

/** An instant as the learner's clock showed it. */
export const instantWords = (at: Millis, offset: OffsetMinutes): string => dateAndTime.format(at + offset * 60_000);

/** "1 day", "12 days". */
export const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** When a unit comes back, in full: "today", "tomorrow", "in 3 days (Tue, Nov 24)", "since Sun, Nov 15". */
export function dueWords({ dueDay }: Pick<Outcome, 'dueDay'>, today: LocalDay): string {
	const days = dueDay - today;
	if (days < 0) {
		return `since ${dateWords(dueDay, today)}`;
	}
	return days === 0
		? 'today'
		: `${days === 1 ? 'tomorrow' : `in ${counted(days, 'day')}`} (${dateWords(dueDay, today)})`;
}

/** A unit's place in the schedule, short enough for a list. */
export function statusWords({ memory, suspended }: UnitStatus, today: LocalDay): string {
	if (suspended) {
		return 'Suspended';
	}
	if (memory === undefined) {
		return 'New';
	}
	if (memory.dueDay <= today) {
		return memory.phase === 'review' ? 'Due' : 'Learning, due';
	}
	const when = memory.dueDay - today === 1 ? 'tomorrow' : dateWords(memory.dueDay, today);
	return memory.phase === 'review' ? `Back ${when}` : `Learning, back ${when}`;
}

/** How long an answer took. */
export function durationWords(millis: number): string {
	const seconds = Math.round(millis / 1000);
	return seconds < 60 ? `${String(seconds)} s` : `${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`;
}

/** The interval that an answer gave. */
export const intervalWords = ({ dueAt, dueDay }: Outcome, at: Millis, day: LocalDay): string =>
	dueAt === null
		? counted(Math.max(0, dueDay - day), 'day')
		: counted(Math.max(1, Math.round((dueAt - at) / 60_000)), 'minute');

/** A stretch of days, any fraction: hours below one, tenths below ten. */
export function spanWords(days: number): string {
	if (days < 1) {
		return counted(Math.max(1, Math.round(days * 24)), 'hour');
	}
	return counted(days < 10 ? Math.round(days * 10) / 10 : Math.round(days), 'day');
}

/** What a difficulty of 1 to 10 means. */
export const difficultyWords = (difficulty: number): string =>
	difficulty < 4
		? 'Easy for you: a good answer adds much time.'
		: difficulty < 7
			? 'Middling: a good answer adds the usual time.'
			: 'Hard for you: a good answer adds little time.';

/** What kind of item it is, at a glance. */
export function kindWords(item: { readonly kind: string }): string {
	switch (item.kind) {
		case 'recall':
			return 'Recall card';
		case 'choice':
			return 'Exam question';
		case 'generated':
			return 'Exam question, new each time';
		default:
			return 'Performance-based question';
	}
}

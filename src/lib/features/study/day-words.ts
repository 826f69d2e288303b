import type { Outcome } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';

const dateFormat = new Intl.DateTimeFormat('en-US', {
	weekday: 'short',
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC'
});
const farDateFormat = new Intl.DateTimeFormat('en-US', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});

/** A local day as a date: the weekday within half a year, the year beyond it. */
export function dateWords(day: LocalDay, today: LocalDay): string {
	const format = day - today > 180 ? farDateFormat : dateFormat;
	return format.format(day * 86_400_000);
}

/** How long until an outcome falls due, short enough for a button: "10 min", "tomorrow", "4 days". */
export function delayWords(outcome: Outcome, moment: Moment): string {
	if (outcome.dueAt !== null) {
		return `${String(Math.max(1, Math.round((outcome.dueAt - moment.at) / 60_000)))} min`;
	}
	const days = outcome.dueDay - moment.day;
	return days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `${String(days)} days`;
}

/** The due day in full: "Tue, Nov 24", or the minutes of a step. */
export function dueWords(outcome: Outcome, moment: Moment): string {
	return outcome.dueAt !== null
		? `in ${delayWords(outcome, moment)}`
		: `${outcome.dueDay - moment.day === 1 ? 'tomorrow' : `in ${delayWords(outcome, moment)}`} (${dateWords(outcome.dueDay, moment.day)})`;
}

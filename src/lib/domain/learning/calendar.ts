import { localDay, type LocalDay, type Millis } from '#lib/domain/shared/units.ts';
import type { Scheduling } from './events.ts';
import { weekdayOf } from './day-plan.ts';

/** What a calendar of reminders is made from. */
export interface Reminders {
	readonly scheduling: Pick<Scheduling, 'minutesPerDay' | 'daysOff' | 'examDays' | 'rolloverHour'>;
	/** The learner's exams; a day of another exam is left out. */
	readonly exams: readonly { readonly bank: string; readonly name: string }[];
	/** Minutes after midnight on the learner's wall clock. */
	readonly minuteOfDay: number;
	readonly today: LocalDay;
	/** When the file is made. */
	readonly now: Millis;
	/** Address at which the app opens. */
	readonly url: string;
}

/** Length of a reminder where the learner has set no minutes a day. */
const assumedMinutes = 30;

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * A calendar file (iCalendar, RFC 5545) with a reminder on every day that is not off and a whole-day entry for each exam
 * ahead. Times float: they mean the wall clock wherever the learner is. Where each exam has its day, the reminders end
 * with the last. The UIDs never change, so that a newer file replaces the older entries.
 */
export function remindersCalendar({ scheduling, exams, minuteOfDay, today, now, url }: Reminders): string {
	const { minutesPerDay, daysOff, examDays, rolloverHour } = scheduling;
	// Before the rollover hour the learner's day is still that of the evening before.
	const shift = minuteOfDay < rolloverHour * 60 ? 1 : 0;
	const isOff = (weekday: number): boolean => daysOff.includes((weekday - shift + 7) % 7);
	const weekAhead = Array.from({ length: 7 }, (_, i) => localDay(today + shift + i));
	const first = weekAhead.find((day) => !isOff(weekdayOf(day))) ?? today;
	const time = `T${two(Math.floor(minuteOfDay / 60))}${two(minuteOfDay % 60)}00`;
	const ahead = exams.flatMap(({ bank, name }) => {
		const day = examDays[bank];
		return day === undefined || day < today ? [] : [{ bank, name, day }];
	});
	const last = ahead.length < exams.length ? undefined : Math.max(...ahead.map(({ day }) => day));
	const stamp = `DTSTAMP:${dateTime(now)}Z`;
	const rule = [
		daysOff.length === 0 ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${weekdays.filter((_, day) => !isOff(day)).join(',')}`,
		...(last === undefined || last < first ? [] : [`UNTIL=${date(last)}${time}`])
	].join(';');
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Firstline//Firstline//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		'UID:practice@firstline.invalid',
		stamp,
		`DTSTART:${date(first)}${time}`,
		`DURATION:PT${minutesPerDay === 0 ? assumedMinutes : minutesPerDay}M`,
		`RRULE:${rule}`,
		`SUMMARY:${escaped('Practice with Firstline')}`,
		`DESCRIPTION:${escaped(`What is due today is waiting: ${url}`)}`,
		`URL:${url}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped('Practice with Firstline')}`,
		'TRIGGER:PT0S',
		'END:VALARM',
		'END:VEVENT',
		...ahead.flatMap(({ bank, name, day }) => [
			'BEGIN:VEVENT',
			`UID:exam-${bank}@firstline.invalid`,
			stamp,
			`DTSTART;VALUE=DATE:${date(day)}`,
			`DTEND;VALUE=DATE:${date(day + 1)}`,
			`SUMMARY:${escaped(`Exam: ${name}`)}`,
			'END:VEVENT'
		]),
		'END:VCALENDAR',
		''
	]
		.map(folded)
		.join('\r\n');
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Basic format of ISO 8601, "20261201T093000". */
const dateTime = (at: number): string => new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

const date = (day: number): string => dateTime(day * 86_400_000).slice(0, 8);

/** Text as a value (RFC 5545 section 3.3.11). */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);

/** A line in pieces of at most 75 octets, none of which cuts a character in two (RFC 5545 section 3.1). */
function folded(line: string): string {
	const pieces: string[] = [];
	let piece = '';
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character.codePointAt(0) ?? 0);
		if (octets + size > 75) {
			pieces.push(piece);
			piece = '';
			// The space that marks a continued line counts.
			octets = 1;
		}
		piece += character;
		octets += size;
	}
	return [...pieces, piece].join('\r\n ');
}

/** Octets of a character in UTF-8. */
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4);

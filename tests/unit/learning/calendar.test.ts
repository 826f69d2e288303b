import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDay, millis } from '#lib/domain/shared/units.ts';
import { weekdayOf } from '#lib/domain/learning/day-plan.ts';
import { remindersCalendar, type Reminders } from '#lib/domain/learning/calendar.ts';

const dayOf = (text: string) => localDay(Date.parse(text) / 86_400_000);
const given: Reminders = {
	scheduling: { minutesPerDay: 25, daysOff: [], examDays: {}, rolloverHour: 4 },
	exams: [
		{ bank: 'network-plus', name: 'CompTIA Network+' },
		{ bank: 'a-plus-core-1', name: 'CompTIA A+ Core 1' }
	],
	minuteOfDay: 18 * 60 + 30,
	today: dayOf('2026-03-06'),
	now: millis(Date.parse('2026-03-06T17:05:09.123Z')),
	url: 'https://firstline.example/'
};
/** Lines as a calendar reads them: unfolded. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');
const withScheduling = (change: Partial<Reminders['scheduling']>, more: Partial<Reminders> = {}): string[] =>
	linesOf(remindersCalendar({ ...given, ...more, scheduling: { ...given.scheduling, ...change } }));

test('without days off and exam days it is one entry a day at the chosen time, for the minutes a day', () => {
	const lines = withScheduling({});
	expect(lines).toEqual(
		expect.arrayContaining([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'DTSTAMP:20260306T170509Z',
			'DTSTART:20260306T183000',
			'DURATION:PT25M',
			'RRULE:FREQ=DAILY',
			'URL:https://firstline.example/',
			'END:VCALENDAR'
		])
	);
	expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
});

test('days off are left out, and the first entry is not on one', () => {
	// 2026-03-06 is a Friday.
	const lines = withScheduling({ daysOff: [5, 0, 6] });
	expect(lines).toContain('DTSTART:20260309T183000');
	expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH');
});

test('before the rollover hour, a day off is that of the evening before', () => {
	const lines = withScheduling({ daysOff: [6] }, { minuteOfDay: 60 });
	// Saturday off: the night from Saturday to Sunday is free, the one from Friday to Saturday is not.
	expect(lines).toContain('DTSTART:20260307T010000');
	expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA');
});

test('no limit of minutes gives half an hour', () => {
	expect(withScheduling({ minutesPerDay: 0 })).toContain('DURATION:PT30M');
});

test('exams ahead are whole days; one past, or of an exam that is not chosen, is left out', () => {
	const lines = withScheduling({
		examDays: {
			'network-plus': dayOf('2026-04-30'),
			'a-plus-core-1': dayOf('2026-03-05'),
			'a-plus-core-2': dayOf('2026-05-01')
		}
	});
	expect(lines.filter((line) => line.startsWith('SUMMARY:Exam'))).toEqual(['SUMMARY:Exam: CompTIA Network+']);
	expect(lines).toContain('DTSTART;VALUE=DATE:20260430');
	expect(lines).toContain('DTEND;VALUE=DATE:20260501');
	// The other exam is still to come, on a day nobody knows.
	expect(lines).toContain('RRULE:FREQ=DAILY');
});

test('where every exam has its day, the reminders end with the last', () => {
	const examDays = { 'network-plus': dayOf('2026-04-30'), 'a-plus-core-1': dayOf('2026-03-31') };
	expect(withScheduling({ examDays })).toContain('RRULE:FREQ=DAILY;UNTIL=20260430T183000');
});

test('text is escaped, so that a name with a comma stays one value', () => {
	const exams = [{ bank: 'x', name: 'Cables, ports; and \\ more\nlines' }];
	const lines = withScheduling({ examDays: { x: dayOf('2026-04-01') } }, { exams });
	expect(lines).toContain(String.raw`SUMMARY:Exam: Cables\, ports\; and \\ more\nlines`);
});

test('no line is longer than 75 octets, none breaks a character, and unfolding gives the text back', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (name) => {
			fc.pre(!/[\r\n\\;,]/.test(name));
			const scheduling = { ...given.scheduling, examDays: { x: dayOf('2026-04-01') } };
			const file = remindersCalendar({ ...given, scheduling, exams: [{ bank: 'x', name }] });
			for (const line of file.split('\r\n')) {
				expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
				expect(line.isWellFormed()).toBe(true);
			}
			expect(linesOf(file)).toContain(`SUMMARY:Exam: ${name}`);
		})
	);
});

test('the first entry is always on a day of its own rule, within a week', () => {
	const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
	fc.assert(
		fc.property(
			fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1, maxLength: 6 }),
			fc.integer({ min: 0, max: 1439 }),
			fc.integer({ min: 15_000, max: 40_000 }),
			(daysOff, minuteOfDay, day) => {
				const lines = withScheduling({ daysOff }, { minuteOfDay, today: localDay(day) });
				const [, y, m, d] =
					/^DTSTART:(\d{4})(\d\d)(\d\d)T/.exec(lines.find((line) => line.startsWith('DTSTART:')) ?? '') ?? [];
				const first = dayOf(`${y ?? ''}-${m ?? ''}-${d ?? ''}`);
				const byDay =
					lines
						.find((line) => line.startsWith('RRULE:'))
						?.split('BYDAY=')[1]
						?.split(',') ?? [];
				expect(byDay).toContain(codes[weekdayOf(first)]);
				expect(byDay).toHaveLength(7 - daysOff.length);
				expect(first - day).toBeGreaterThanOrEqual(0);
				expect(first - day).toBeLessThanOrEqual(7);
			}
		)
	);
});

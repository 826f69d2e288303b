import type { Chart } from './chart.ts';
import { dayWords, fullDayWords, monthWords, weekdayOf, type DaySum } from './periods.ts';
import { counted, numberWords } from './words.ts';

const weeks = 53;

/** The year that ends today, a square a day, darker with more answers: by quarters of the fullest day. */
export function calendarChart(days: readonly DaySum[], today: number): Chart {
	const title = 'Your year';
	const firstDay = today - weekdayOf(today) - 7 * (weeks - 1);
	const byDay = new Map(days.map((day) => [day.day, day]));
	const shown = Array.from({ length: today - firstDay + 1 }, (_, i) => firstDay + i);
	const counts = shown.map((day) => byDay.get(day)?.answers ?? 0);
	const most = Math.max(...counts);
	if (most === 0) {
		return { kind: 'empty', title, needs: 'it needs 1 answer in the last year.' };
	}
	const active = counts.filter((count) => count > 0).length;
	const fullest = shown[counts.indexOf(most)] ?? today;
	return {
		kind: 'heat',
		title,
		summary: `You studied on ${counted(active, 'day')} of the last ${numberWords(shown.length)}; most on ${dayWords(fullest)}, with ${counted(most, 'answer')}.`,
		columns: ['Day', 'Answers'],
		columnCount: weeks,
		rowMarks: [
			{ row: 0, text: 'Mon' },
			{ row: 3, text: 'Thu' },
			{ row: 6, text: 'Sun' }
		],
		columnMarks: shown.flatMap((day, i) =>
			isFirstOfThirdMonth(day) && i < shown.length - 14 ? [{ column: Math.floor(i / 7), text: monthWords(day) }] : []
		),
		stops: shown.map((day, i) => ({
			label: fullDayWords(day),
			cells: [numberWords(counts[i] ?? 0)],
			column: Math.floor(i / 7),
			row: i % 7,
			shade: Math.ceil((4 * (counts[i] ?? 0)) / most)
		}))
	};
}

/** Every month would be too dense on a phone. */
function isFirstOfThirdMonth(day: number): boolean {
	const date = new Date(day * 86_400_000);
	return date.getUTCDate() === 1 && date.getUTCMonth() % 3 === 0;
}

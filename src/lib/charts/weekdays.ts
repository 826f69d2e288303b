import type { Chart } from './chart.ts';
import { weekdayNames, weekdayOf, type DaySum } from './periods.ts';
import { scaleTo } from './scale.ts';
import { percent } from './words.ts';

const longNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Answers on an average Monday, Tuesday …, days without study counted in. */
export function weekdaysChart(days: readonly DaySum[]): Chart {
	const title = 'Your week';
	const rows = weekdayNames.map((name, weekday) => {
		const own = days.filter(({ day }) => weekdayOf(day) === weekday);
		const answers = own.reduce((sum, day) => sum + day.answers, 0);
		const active = own.filter((day) => day.answers > 0).length;
		return { name, days: own.length, active, mean: own.length === 0 ? 0 : answers / own.length };
	});
	if (days.length < 7 || rows.every(({ mean }) => mean === 0)) {
		return { kind: 'empty', title, needs: 'it needs 7 days since your first answer.' };
	}
	const most = Math.max(...rows.map(({ mean }) => mean));
	const { top, heights } = scaleTo(most);
	const busiest = rows.findIndex(({ mean }) => mean === most);
	return {
		kind: 'bars',
		title,
		summary: `${longNames[busiest] ?? ''} is your fullest day, with ${most.toFixed(1)} answers on average.`,
		columns: ['Weekday', 'Answers on average', 'Studied'],
		parts: [{ name: 'Answers on average', tone: 'lamp' }],
		heights,
		marks: rows.map(({ name }, i) => ({ at: (i + 0.5) / 7, text: name })),
		stops: rows.map((row, i) => ({
			label: longNames[i] ?? row.name,
			cells: [row.mean.toFixed(1), row.days === 0 ? '–' : percent(row.active / row.days)],
			heights: [row.mean / top]
		}))
	};
}

import type { Chart } from './chart.ts';
import { dayWords } from './periods.ts';
import { marksBelow, scaleTo } from './scale.ts';
import { counted, numberWords } from './words.ts';

/** Units that fall due on each of the coming days, overdue ones on the first. `due[0]` is today. */
export function forecastChart(due: readonly number[], today: number): Chart {
	const title = 'What comes back when';
	const all = due.reduce((sum, count) => sum + count, 0);
	if (all === 0) {
		return { kind: 'empty', title, needs: 'it needs units that have been answered.' };
	}
	const { top, heights } = scaleTo(Math.max(...due));
	const week = due.slice(0, 7).reduce((sum, count) => sum + count, 0);
	let sum = 0;
	return {
		kind: 'bars',
		title,
		summary: `${counted(due[0] ?? 0, 'unit')} today, ${numberWords(week)} within a week, if nothing new is begun.`,
		columns: ['Day', 'Due', 'Due until then'],
		parts: [{ name: 'Due', tone: 'lamp' }],
		heights,
		marks: marksBelow(due.map((_, i) => dayWords(today + i))),
		stops: due.map((count, i) => {
			sum += count;
			return { label: dayWords(today + i), cells: [numberWords(count), numberWords(sum)], heights: [count / top] };
		})
	};
}

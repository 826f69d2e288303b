import type { Chart } from './chart.ts';
import { dayWords } from './periods.ts';
import { marksBelow, shareHeights } from './scale.ts';
import { counted, percent } from './words.ts';

/** Mean chance of recall of the units in memory on coming days if nothing were reviewed. `recall[0]` is today. */
export function recallForecastChart(recall: readonly number[], units: number, today: number): Chart {
	const title = 'If you stopped today';
	const [first, last] = [recall[0], recall.at(-1)];
	if (first === undefined || last === undefined || units === 0) {
		return { kind: 'empty', title, needs: 'it needs units that have been answered.' };
	}
	return {
		kind: 'lines',
		title,
		summary: `Of ${counted(units, 'unit')} you would recall ${percent(first)} today and ${percent(last)} in ${String(recall.length - 1)} days without a review.`,
		columns: ['Day', 'Recall'],
		parts: [{ name: 'Mean chance of recall', tone: 'lamp' }],
		heights: shareHeights,
		marks: marksBelow(recall.map((_, i) => dayWords(today + i))),
		joined: true,
		first: 0,
		stops: recall.map((value, i) => ({
			label: dayWords(today + i),
			cells: [percent(value)],
			at: i / Math.max(1, recall.length - 1),
			heights: [value]
		}))
	};
}

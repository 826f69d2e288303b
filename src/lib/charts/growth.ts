import type { Chart } from './chart.ts';
import { grainFor, grainHead, periodsOf, type DaySum } from './periods.ts';
import { marksBelow, scaleTo } from './scale.ts';
import { counted, numberWords } from './words.ts';

/**
 * How many units had been brought into memory by the end of each day, week or month.
 * @param before units brought into memory before the first of the days
 */
export function growthChart(days: readonly DaySum[], before: number): Chart {
	const title = 'Units brought into memory';
	const grain = grainFor(days.length);
	let sum = before;
	const rows = periodsOf(days, grain).map(({ label, introduced }) => {
		sum += introduced;
		return { label, introduced, sum };
	});
	if (sum === 0) {
		return { kind: 'empty', title, needs: 'it needs 1 answer.' };
	}
	const { top, heights } = scaleTo(sum);
	return {
		kind: 'bars',
		title,
		summary: `${counted(sum, 'unit')} so far, ${numberWords(sum - before)} of them in this time.`,
		note: 'A unit is one question or card. It counts from its first answer on.',
		columns: [grainHead(grain), 'In all', 'New'],
		parts: [{ name: 'In all', tone: 'lamp' }],
		heights,
		marks: marksBelow(rows.map(({ label }) => label)),
		stops: rows.map((row) => ({
			label: row.label,
			cells: [numberWords(row.sum), numberWords(row.introduced)],
			heights: [row.sum / top]
		}))
	};
}

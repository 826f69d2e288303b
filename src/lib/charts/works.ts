import type { Chart } from './chart.ts';
import { added, grainFor, grainHead, periodsOf, type DaySum } from './periods.ts';
import { marksBelow, shareHeights } from './scale.ts';
import { counted, numberWords, percent } from './words.ts';

const least = 5;

/** Mean credit of performance-based questions over time. */
export function worksChart(days: readonly DaySum[]): Chart {
	const title = 'Performance-based questions';
	const { works, workCredit } = added(days);
	if (works < least) {
		return { kind: 'empty', title, needs: `it needs ${counted(least, 'of them', 'of them')} in this time.` };
	}
	const grain = grainFor(days.length) === 'day' ? 'week' : grainFor(days.length);
	const periods = periodsOf(days, grain);
	return {
		kind: 'lines',
		title,
		summary: `${percent(workCredit / works)} of the credit in ${counted(works, 'question')}.`,
		note: 'Each part that is right earns its share, as in the exam.',
		columns: [grainHead(grain), 'Credit', 'Questions'],
		parts: [{ name: 'Credit', tone: 'lamp' }],
		heights: shareHeights,
		marks: marksBelow(periods.map(({ label }) => label)),
		joined: true,
		stops: periods.map((period, i) => ({
			label: period.label,
			cells: [period.works === 0 ? '–' : percent(period.workCredit / period.works), numberWords(period.works)],
			at: periods.length === 1 ? 0.5 : i / (periods.length - 1),
			heights: [period.works === 0 ? null : period.workCredit / period.works]
		}))
	};
}

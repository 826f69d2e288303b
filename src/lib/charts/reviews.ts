import type { Chart } from './chart.ts';
import { added, grainFor, grainHead, periodsOf, type DaySum } from './periods.ts';
import { marksBelow, scaleTo } from './scale.ts';
import { counted, numberWords, percent } from './words.ts';

/** Answers on each day, week or month, right ones below wrong ones. */
export function reviewsChart(days: readonly DaySum[]): Chart {
	const title = 'Answers';
	const { answers, correct } = added(days);
	if (answers === 0) {
		return { kind: 'empty', title, needs: 'it needs 1 answer in this time.' };
	}
	const grain = grainFor(days.length);
	const periods = periodsOf(days, grain);
	const { top, heights } = scaleTo(Math.max(...periods.map((period) => period.answers)));
	const active = days.filter((day) => day.answers > 0).length;
	return {
		kind: 'bars',
		title: `Answers per ${grain}`,
		summary: `${counted(answers, 'answer')} on ${counted(active, 'day')} of ${numberWords(days.length)}, ${percent(correct / answers)} of them right.`,
		columns: [grainHead(grain), 'Right', 'Wrong'],
		parts: [
			{ name: 'Right', tone: 'right' },
			{ name: 'Wrong', tone: 'wrong' }
		],
		heights,
		marks: marksBelow(periods.map(({ label }) => label)),
		stops: periods.map((period) => ({
			label: period.label,
			cells: [numberWords(period.correct), numberWords(period.answers - period.correct)],
			heights: [period.correct / top, (period.answers - period.correct) / top]
		}))
	};
}

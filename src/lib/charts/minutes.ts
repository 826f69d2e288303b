import type { Chart } from './chart.ts';
import { added, grainFor, grainHead, periodsOf, type DaySum } from './periods.ts';
import { marksBelow, scaleTo } from './scale.ts';
import { minuteWords } from './words.ts';

/** Time spent on answers on each day, week or month. */
export function minutesChart(days: readonly DaySum[]): Chart {
	const { answers, minutes } = added(days);
	if (answers === 0) {
		return { kind: 'empty', title: 'Minutes', needs: 'it needs 1 answer in this time.' };
	}
	const grain = grainFor(days.length);
	const periods = periodsOf(days, grain);
	const { top, heights } = scaleTo(Math.max(...periods.map((period) => period.minutes)));
	const active = days.filter((day) => day.answers > 0).length;
	return {
		kind: 'bars',
		title: `Minutes per ${grain}`,
		summary: `${minuteWords(minutes)} in all, ${minuteWords(minutes / active)} on a day of study, ${String(Math.round((60 * minutes) / answers))} seconds an answer.`,
		note: 'Time with a question on screen and the page in view.',
		columns: [grainHead(grain), 'Minutes'],
		parts: [{ name: 'Minutes', tone: 'lamp' }],
		heights,
		marks: marksBelow(periods.map(({ label }) => label)),
		stops: periods.map((period) => ({
			label: period.label,
			cells: [period.minutes.toFixed(period.minutes < 10 ? 1 : 0)],
			heights: [period.minutes / top]
		}))
	};
}

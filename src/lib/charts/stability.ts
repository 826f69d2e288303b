import type { Chart } from './chart.ts';
import { scaleTo } from './scale.ts';
import { counted, numberWords, percent } from './words.ts';

/** Upper ends of the classes, in days. */
const ends = [2, 7, 30, 90, 365, Infinity];
const names = ['under 2 days', '2 to 7 days', '1 to 4 weeks', '1 to 3 months', '3 to 12 months', 'over a year'];
const short = ['2 d', '1 wk', '1 mo', '3 mo', '1 yr', 'more'];

/** Units by how long they last: days until the chance of recall has fallen to 90 %. */
export function stabilityChart(stabilities: readonly number[]): Chart {
	const title = 'How long it lasts';
	if (stabilities.length === 0) {
		return { kind: 'empty', title, needs: 'it needs units that have been answered.' };
	}
	const counts = ends.map((end, i) => stabilities.filter((days) => days < end && days >= (ends[i - 1] ?? 0)).length);
	const { top, heights } = scaleTo(Math.max(...counts));
	const lasting = stabilities.filter((days) => days >= 30).length;
	return {
		kind: 'bars',
		title,
		summary: `${numberWords(lasting)} of ${counted(stabilities.length, 'unit')} last a month or more.`,
		note: 'Counted in days until the chance of recall has fallen to 90 %.',
		columns: ['Lasts', 'Units', 'Share'],
		parts: [{ name: 'Units', tone: 'lamp' }],
		heights,
		marks: short.map((text, i) => ({ at: (i + 0.5) / short.length, text })),
		stops: counts.map((count, i) => ({
			label: names[i] ?? '',
			cells: [numberWords(count), percent(count / stabilities.length)],
			heights: [count / top]
		}))
	};
}

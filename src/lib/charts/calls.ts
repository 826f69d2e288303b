import type { Chart } from './chart.ts';
import { dayWords } from './periods.ts';
import { shareHeights } from './scale.ts';
import { counted } from './words.ts';

/** The first card of a call, and what the learner gave themself before they saw it; both 0 to 100. */
export interface CallSum {
	readonly day: number;
	readonly title: string;
	readonly percent: number;
	readonly own: number;
}

/** Calls in the order in which they were taken: the card, and the learner's own mark. */
export function callsChart(calls: readonly CallSum[]): Chart {
	const title = 'Your calls, and how you judged them';
	if (calls.length < 2) {
		return { kind: 'empty', title, needs: 'it needs two calls with their cards.' };
	}
	const recent = calls.slice(-5);
	const gap = recent.reduce((sum, { percent, own }) => sum + own - percent, 0) / recent.length;
	const gapWords =
		Math.abs(gap) < 5
			? 'you judge yourself about as the card does'
			: `you judge yourself ${String(Math.round(Math.abs(gap)))} points ${gap > 0 ? 'kinder' : 'harder'} than the card`;
	const at = (i: number): number => (i + 0.5) / calls.length;
	return {
		kind: 'lines',
		title,
		summary: `${counted(calls.length, 'call')}; over the last ${String(recent.length)}, ${gapWords}.`,
		note: 'Only the first card of each call counts: later tries know the answer.',
		columns: ['Day', 'Call', 'Card', 'Own mark', 'Gap'],
		parts: [
			{ name: 'Card', tone: 'lamp' },
			{ name: 'Own mark', tone: 'soft' }
		],
		heights: shareHeights,
		marks: calls
			.map(({ day }, i) => ({ at: at(i), text: dayWords(day) }))
			.filter((_, i) => i === 0 || i === calls.length - 1),
		level: { at: 0.85, name: 'job-ready 85' },
		joined: true,
		stops: calls.map(({ day, title: name, percent, own }, i) => ({
			label: dayWords(day),
			cells: [name, String(percent), String(own), `${own > percent ? '+' : ''}${String(own - percent)}`],
			at: at(i),
			heights: [percent / 100, own / 100]
		}))
	};
}

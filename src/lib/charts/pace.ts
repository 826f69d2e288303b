import type { Chart } from './chart.ts';
import { scaleTo } from './scale.ts';
import { counted, numberWords, percent } from './words.ts';

const least = 30;
const names = ['under 5 s', '5 to 10 s', '10 to 20 s', '20 to 40 s', '40 to 80 s', '80 to 160 s', 'longer'];
const short = ['5 s', '10', '20', '40', '80', '160', '+'];

/** Answers by how long they took, in classes that double. */
export function paceChart(counts: readonly number[]): Chart {
	const title = 'Answer time';
	const answers = counts.reduce((sum, count) => sum + count, 0);
	if (answers < least) {
		return { kind: 'empty', title, needs: `it needs ${counted(least, 'answer')} in this time.` };
	}
	const { top, heights } = scaleTo(Math.max(...counts));
	let below = 0;
	const middle = counts.findIndex((count) => (below += count) >= answers / 2);
	return {
		kind: 'bars',
		title,
		summary: `Half of your answers take ${names[middle]?.replace(/^under /, 'less than ') ?? ''} or less; an exam leaves about 60 s for each.`,
		columns: ['Time', 'Answers', 'Share'],
		parts: [{ name: 'Answers', tone: 'lamp' }],
		heights,
		marks: short.map((text, i) => ({ at: (i + 0.5) / short.length, text })),
		stops: counts.map((count, i) => ({
			label: names[i] ?? '',
			cells: [numberWords(count), percent(count / answers)],
			heights: [count / top]
		}))
	};
}

import type { Chart } from './chart.ts';
import { shareHeights } from './scale.ts';
import { counted, numberWords, percent } from './words.ts';

/** Answers given with one confidence, and the band of their share right. */
export interface ConfidenceSum {
	readonly name: string;
	readonly answers: number;
	readonly right: number;
	readonly low: number;
	readonly high: number;
}

const least = 30;

/** How often the learner is right when sure, unsure or guessing. */
export function confidenceChart(sums: readonly ConfidenceSum[]): Chart {
	const title = 'Right when you feel sure?';
	const answers = sums.reduce((sum, each) => sum + each.answers, 0);
	if (answers < least) {
		return { kind: 'empty', title, needs: `it needs ${counted(least, 'answer')} with a confidence in this time.` };
	}
	const sure = sums[0];
	return {
		kind: 'lines',
		title,
		summary:
			sure === undefined || sure.answers === 0
				? `${counted(answers, 'answer')} with a confidence, none of them sure.`
				: `Sure answers are right ${percent(sure.right / sure.answers)} of the time.`,
		note: 'The strokes hold the true share nine times in ten. Sure and wrong is what to look for: it feels like knowledge.',
		columns: ['Confidence', 'Share right', 'Answers', 'Band'],
		parts: [{ name: 'Share right', tone: 'lamp' }],
		heights: shareHeights,
		marks: sums.map(({ name }, i) => ({ at: (i + 0.5) / sums.length, text: name })),
		joined: false,
		first: 0,
		stops: sums.map((each, i) => ({
			label: each.name,
			cells: [
				each.answers === 0 ? '–' : percent(each.right / each.answers),
				numberWords(each.answers),
				each.answers === 0 ? '–' : `${percent(each.low)} to ${percent(each.high)}`
			],
			at: (i + 0.5) / sums.length,
			heights: [each.answers === 0 ? null : each.right / each.answers],
			...(each.answers > 0 && { band: [each.low, each.high] as const })
		}))
	};
}

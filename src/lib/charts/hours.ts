import type { Chart } from './chart.ts';
import { scaleTo } from './scale.ts';
import { counted, numberWords, percent } from './words.ts';

/** Answers in one hour of the learner's clock. */
export interface HourSum {
	readonly answers: number;
	readonly right: number;
}

const least = 50;
const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Answers by the hour of the day, 0 to 23, and how many of them were right. */
export function hoursChart(hours: readonly HourSum[]): Chart {
	const title = 'Time of day';
	const answers = hours.reduce((sum, hour) => sum + hour.answers, 0);
	if (answers < least) {
		return { kind: 'empty', title, needs: `it needs ${counted(least, 'answer')} in this time.` };
	}
	const { top, heights } = scaleTo(Math.max(...hours.map((hour) => hour.answers)));
	// An hour with a handful of answers proves nothing.
	const enough = hours.map((hour, at) => ({ ...hour, at })).filter((hour) => hour.answers >= 20);
	const best = [...enough].sort((a, b) => b.right / b.answers - a.right / a.answers)[0];
	return {
		kind: 'bars',
		title,
		summary:
			best === undefined || enough.length < 2
				? `${counted(answers, 'answer')} by the hour.`
				: `Most often right from ${clock(best.at)} on: ${percent(best.right / best.answers)} of ${counted(best.answers, 'answer')}.`,
		columns: ['Hour', 'Right', 'Wrong', 'Share right'],
		parts: [
			{ name: 'Right', tone: 'right' },
			{ name: 'Wrong', tone: 'wrong' }
		],
		heights,
		marks: [0, 6, 12, 18].map((hour) => ({ at: (hour + 0.5) / 24, text: clock(hour) })),
		stops: hours.map((hour, at) => ({
			label: clock(at),
			cells: [
				numberWords(hour.right),
				numberWords(hour.answers - hour.right),
				hour.answers === 0 ? '–' : percent(hour.right / hour.answers)
			],
			heights: [hour.right / top, (hour.answers - hour.right) / top]
		}))
	};
}

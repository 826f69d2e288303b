import type { Chart } from './chart.ts';
import { dayWords } from './periods.ts';
import { shareHeights } from './scale.ts';
import { counted, numberWords, percent } from './words.ts';

/** A mock exam that was sat: its score with its band, and the score of the questions that were new. */
export interface MockSum {
	readonly day: number;
	readonly name: string;
	readonly questions: number;
	readonly score: number;
	readonly low: number;
	readonly high: number;
	/** Null where every question had been seen before. */
	readonly firstSights: number | null;
	readonly passLine: number;
}

/** Mock exams in the order in which they were sat. */
export function mocksChart(mocks: readonly MockSum[]): Chart {
	const title = 'Mock exams';
	const last = mocks.at(-1);
	if (last === undefined) {
		return { kind: 'empty', title, needs: 'it needs one mock exam that was handed in.' };
	}
	const at = (i: number): number => (i + 0.5) / mocks.length;
	return {
		kind: 'lines',
		title,
		summary: `${counted(mocks.length, 'mock exam')}; the last one scored ${percent(last.score)}, its new questions ${last.firstSights === null ? 'none' : percent(last.firstSights)}.`,
		note: 'The strokes hold the score of many such forms nine times in ten. Questions seen before flatter; the new ones do not.',
		columns: ['Day', 'Exam', 'Questions', 'Score', 'New ones', 'Band'],
		parts: [
			{ name: 'Score', tone: 'lamp' },
			{ name: 'New questions alone', tone: 'soft' }
		],
		heights: shareHeights,
		marks: mocks
			.map(({ day }, i) => ({ at: at(i), text: dayWords(day) }))
			.filter((_, i) => i === 0 || i === mocks.length - 1),
		level: { at: last.passLine, name: `pass line ${percent(last.passLine)}` },
		joined: mocks.length > 1,
		stops: mocks.map((mock, i) => ({
			label: dayWords(mock.day),
			cells: [
				mock.name,
				numberWords(mock.questions),
				percent(mock.score),
				mock.firstSights === null ? '–' : percent(mock.firstSights),
				`${percent(mock.low)} to ${percent(mock.high)}`
			],
			at: at(i),
			heights: [mock.score, mock.firstSights],
			band: [mock.low, mock.high]
		}))
	};
}

import type { Chart } from './chart.ts';
import { dayWords } from './periods.ts';

/** Where the score of a fresh form lay on a day: the middle and the 80 % band, 0 to 1. */
export interface ReadinessPoint {
	readonly day: number;
	readonly score: number;
	readonly band: { readonly low: number; readonly high: number };
}

const percent = (share: number): string => `${String(Math.round(100 * share))}\u00a0%`;

/** The band of the expected score over time, beside the pass line. */
export function readinessHistoryChart(points: readonly ReadinessPoint[], passLine: number): Chart {
	const title = 'How it has moved';
	const first = points[0];
	const last = points.at(-1);
	if (first === undefined || last === undefined || points.length < 2) {
		return { kind: 'empty', title, needs: 'it needs a second day.' };
	}
	const bottom = Math.min(0.4, ...points.map(({ band }) => Math.floor(band.low * 10) / 10));
	const at = (share: number): number => (share - bottom) / (1 - bottom);
	const marks = [bottom, (bottom + 1) / 2, 1];
	return {
		kind: 'lines',
		title,
		summary: `Expected score ${percent(first.score)} on ${dayWords(first.day)}, ${percent(last.score)} now.`,
		note: 'The band holds four fresh forms in five. Of days gone by, what was forgotten then is only known of units not answered since.',
		columns: ['Day', 'Score', 'Band'],
		parts: [{ name: 'Expected score, with its band', tone: 'lamp' }],
		heights: marks.map((share) => ({ at: at(share), text: percent(share) })),
		marks: points
			.map(({ day }, i) => ({ at: i / (points.length - 1), text: dayWords(day) }))
			.filter((_, i) => i === 0 || i === points.length - 1),
		level: { at: at(passLine), name: `pass line ${percent(passLine)}` },
		joined: true,
		stops: points.map(({ day, score, band }, i) => ({
			label: dayWords(day),
			cells: [percent(score), `${percent(band.low)} to ${percent(band.high)}`],
			at: i / (points.length - 1),
			heights: [at(score)],
			band: [at(band.low), at(band.high)]
		}))
	};
}

import type { Chart } from './chart.ts';
import { added, grainFor, grainHead, periodsOf, type DaySum } from './periods.ts';
import { marksBelow, shareHeights } from './scale.ts';
import { counted, numberWords, percent } from './words.ts';

const least = 20;

/** True retention: of the units in review that were asked, the share that was still known, beside the desired one. */
export function retentionChart(days: readonly DaySum[], desired: number): Chart {
	const title = 'True retention';
	const { reviews, reviewsRight } = added(days);
	if (reviews < least) {
		return { kind: 'empty', title, needs: `it needs ${counted(least, 'review')} of known units in this time.` };
	}
	// A day alone has too few reviews to say anything.
	const grain = grainFor(days.length) === 'day' ? 'week' : grainFor(days.length);
	const periods = periodsOf(days, grain);
	return {
		kind: 'lines',
		title,
		summary: `${percent(reviewsRight / reviews)} of ${counted(reviews, 'review')} were known; the schedule aims at ${percent(desired)}.`,
		note: 'Only units past their first steps count, and only when the schedule asked.',
		columns: [grainHead(grain), 'Known', 'Reviews'],
		parts: [{ name: 'Known when asked', tone: 'lamp' }],
		heights: shareHeights,
		marks: marksBelow(periods.map(({ label }) => label)),
		level: { at: desired, name: `aim ${percent(desired)}` },
		joined: true,
		stops: periods.map((period, i) => ({
			label: period.label,
			cells: [period.reviews === 0 ? '–' : percent(period.reviewsRight / period.reviews), numberWords(period.reviews)],
			at: periods.length === 1 ? 0.5 : i / (periods.length - 1),
			heights: [period.reviews === 0 ? null : period.reviewsRight / period.reviews]
		}))
	};
}

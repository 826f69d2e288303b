import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarChart } from '#lib/charts/calendar.ts';
import type { Chart } from '#lib/charts/chart.ts';
import { confidenceChart } from '#lib/charts/confidence.ts';
import { coverageChart } from '#lib/charts/coverage.ts';
import { forecastChart } from '#lib/charts/forecast.ts';
import { growthChart } from '#lib/charts/growth.ts';
import { hoursChart } from '#lib/charts/hours.ts';
import { minutesChart } from '#lib/charts/minutes.ts';
import { mocksChart } from '#lib/charts/mocks.ts';
import { objectiveMapChart } from '#lib/charts/objective-map.ts';
import { paceChart } from '#lib/charts/pace.ts';
import type { DaySum } from '#lib/charts/periods.ts';
import { readinessHistoryChart } from '#lib/charts/readiness-history.ts';
import { recallForecastChart } from '#lib/charts/recall-forecast.ts';
import { retentionChart } from '#lib/charts/retention.ts';
import { reviewsChart } from '#lib/charts/reviews.ts';
import { stabilityChart } from '#lib/charts/stability.ts';
import { weekdaysChart } from '#lib/charts/weekdays.ts';
import { worksChart } from '#lib/charts/works.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const part = fc.tuple(fc.nat(500), share).map(([answers, right]) => ({ answers, right: Math.floor(answers * right) }));
const days = fc.array(fc.tuple(part, part, fc.nat(20)), { minLength: 1, maxLength: 500 }).map((rows) =>
	rows.map(([all, review, works], i): DaySum => ({
		day: 20_000 + i,
		answers: all.answers,
		correct: all.right,
		introduced: Math.min(all.answers, 5),
		minutes: all.answers / 2,
		reviews: review.answers,
		reviewsRight: review.right,
		works,
		workCredit: works / 2
	}))
);
const objective = fc.tuple(part, fc.nat(40)).map(([{ answers, right }, seen]) => ({
	number: '1.1',
	title: 'Ports',
	seen,
	units: 40,
	answers,
	correct: right
}));
const domains = fc
	.array(fc.array(objective, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 })
	.map((all) => all.map((objectives, i) => ({ name: `Domain ${String(i)}`, weight: 20, objectives })));
const band = share.map((score) => ({ score, low: score * 0.9, high: Math.min(1, score * 1.1) }));

const charts: Readonly<Record<string, fc.Arbitrary<Chart>>> = {
	reviews: days.map(reviewsChart),
	minutes: days.map(minutesChart),
	calendar: days.map((all) => calendarChart(all, all.at(-1)?.day ?? 0)),
	growth: fc.tuple(days, fc.nat(99)).map(([all, before]) => growthChart(all, before)),
	weekdays: days.map(weekdaysChart),
	retention: fc.tuple(days, share).map(([all, desired]) => retentionChart(all, desired)),
	works: days.map(worksChart),
	hours: fc.array(part, { minLength: 24, maxLength: 24 }).map(hoursChart),
	pace: fc.array(fc.nat(900), { minLength: 7, maxLength: 7 }).map(paceChart),
	confidence: fc
		.array(fc.tuple(part, band), { minLength: 3, maxLength: 3 })
		.map((sums) =>
			confidenceChart(sums.map(([sum, { low, high }], i) => ({ ...sum, low, high, name: `c${String(i)}` })))
		),
	mocks: fc.array(band, { maxLength: 30 }).map((all) =>
		mocksChart(
			all.map((each, i) => ({
				...each,
				day: 20_000 + i,
				name: 'N10-009',
				questions: 90,
				firstSights: i % 3 === 0 ? null : each.score,
				passLine: 0.8
			}))
		)
	),
	map: domains.map((all) => objectiveMapChart(all, 'N10-009')),
	coverage: domains.map((all) => coverageChart(all, 'N10-009')),
	forecast: fc.array(fc.nat(300), { minLength: 60, maxLength: 60 }).map((due) => forecastChart(due, 20_000)),
	recall: fc
		.tuple(fc.array(share, { minLength: 61, maxLength: 61 }), fc.nat(500))
		.map(([recall, units]) => recallForecastChart(recall, units, 20_000)),
	stability: fc.array(fc.double({ min: 0.01, max: 3000, noNaN: true }), { maxLength: 300 }).map(stabilityChart),
	readiness: fc.array(band, { maxLength: 20 }).map((all) =>
		readinessHistoryChart(
			all.map(({ score, low, high }, i) => ({ day: 20_000 + i, score, band: { low, high } })),
			0.8
		)
	)
};

test.each(Object.keys(charts))(
	'whatever was answered, the %s chart stays in its field and its table has a cell for each head',
	(name) => {
		fc.assert(
			fc.property(charts[name] as fc.Arbitrary<Chart>, (chart) => {
				if (chart.kind === 'empty') {
					expect(chart.needs).not.toBe('');
					return;
				}
				expect(chart.summary).toMatch(/\.$/);
				expect(chart.summary).not.toMatch(/NaN|undefined|Infinity/);
				for (const stop of chart.stops) {
					expect(stop.cells).toHaveLength(chart.columns.length - 1);
					expect(stop.cells.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
					if ('heights' in stop) {
						const heights = stop.heights.flatMap((height) => height ?? []);
						const most =
							chart.kind === 'bars' ? heights.reduce((sum, height) => sum + height, 0) : Math.max(0, ...heights);
						expect(Math.min(0, ...heights)).toBeGreaterThanOrEqual(-1e-9);
						expect(most).toBeLessThanOrEqual(1 + 1e-9);
					}
				}
			}),
			{ numRuns: 60 }
		);
	}
);

test('bars add up to what was answered', () => {
	fc.assert(
		fc.property(days, (all) => {
			const chart = reviewsChart(all);
			const shown =
				chart.kind === 'empty'
					? 0
					: chart.stops.reduce(
							(sum, { cells }) => sum + cells.reduce((own, cell) => own + Number(cell.replaceAll(',', '')), 0),
							0
						);
			expect(shown).toBe(all.reduce((sum, { answers }) => sum + answers, 0));
		}),
		{ numRuns: 60 }
	);
});

test('an untouched objective is shown as untouched, not as weak', () => {
	const untouched = { number: '1.1', title: 'Ports', seen: 0, units: 9, answers: 0, correct: 0 };
	const chart = objectiveMapChart([{ name: '1 Networking', weight: 100, objectives: [untouched] }], 'N10-009');
	expect(chart.kind === 'map' && chart.stops[0]).toMatchObject({ shade: 0, cells: ['untouched', '0', '0 of 9'] });
});

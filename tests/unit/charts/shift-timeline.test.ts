import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf, stopAt } from '#lib/charts/geometry.ts';
import { shiftChart, type ShiftSpan } from '#lib/charts/shift-timeline.ts';

const minute = fc.double({ min: 0, max: 20, noNaN: true });
const span = fc
	.tuple(fc.integer({ min: 1, max: 5 }), minute, fc.integer({ min: 1, max: 480 }), fc.option(minute))
	.map(([priority, arrived, allowed, waited]): ShiftSpan => ({
		name: 'Printer',
		priority,
		arrived,
		arrivedWords: '09:00',
		due: arrived + allowed,
		dueWords: '09:05',
		answered: waited === null ? null : arrived + waited,
		answeredWords: waited === null ? null : '09:03'
	}));

test('whatever was done, the timeline stays in its field, its spans touch, and its table has a cell for each head', () => {
	fc.assert(
		fc.property(fc.array(span, { minLength: 1, maxLength: 10 }), (spans) => {
			const chart = shiftChart(20, spans);
			if (chart.kind !== 'spans') throw new Error('no timeline');
			for (const { cells, spans: parts, limit } of chart.stops) {
				expect(cells).toHaveLength(chart.columns.length - 1);
				const ends = [...parts.flatMap(({ from, to }) => [from, to]), limit ?? 0];
				expect(Math.min(...ends)).toBeGreaterThanOrEqual(0);
				expect(Math.max(...ends)).toBeLessThanOrEqual(1);
				expect(parts.slice(1).every(({ from }, i) => from === parts[i]?.to)).toBe(true);
			}
			const layout = layoutOf(chart, 320);
			expect(layout.boxes).toHaveLength(spans.length);
			layout.boxes.forEach(({ y, height }, i) => {
				expect(stopAt(layout, 100, y + height / 2)).toBe(i);
			});
		}),
		{ numRuns: 100 }
	);
});

test('words, and not colors alone, say what waited too long', () => {
	const base = { name: 'Printer', priority: 2, arrived: 1, arrivedWords: '09:01', due: 9, dueWords: '09:09' };
	const said = (answered: number | null, due = 9) => {
		const chart = shiftChart(20, [{ ...base, due, answered, answeredWords: answered === null ? null : '09:10' }]);
		return chart.kind === 'spans' ? [chart.stops[0]?.name, chart.summary] : [];
	};
	expect(said(9)).toEqual(['P2 · Printer · in time', '1 piece of work; every first answer came in time.']);
	expect(said(10)).toEqual(['P2 · Printer · late', '1 piece of work; 1 waited too long.']);
	expect(said(null)).toEqual(['P2 · Printer · no answer', '1 piece of work; 1 waited too long.']);
	expect(said(null, 60)).toEqual(['P2 · Printer · no answer yet', '1 piece of work; none waited past its limit.']);
	expect(shiftChart(20, [])).toMatchObject({ kind: 'empty' });
});

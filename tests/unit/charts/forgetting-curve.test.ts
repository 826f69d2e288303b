import { expect, test } from 'vitest';
import fc from 'fast-check';
import { buildForgettingCurve } from '#lib/charts/forgetting-curve.ts';

const recallAfter = (days: number): number => 1 / (1 + days / 9);
const curve = (dueAfter: number, todayAfter: number) => buildForgettingCurve({ recallAfter, dueAfter, todayAfter });

test('the curve runs from the last answer to sixty days, or to twice the interval where that is longer', () => {
	expect(curve(10, 0)).toMatchObject({ horizon: 60 });
	expect(curve(100, 0)).toMatchObject({ horizon: 200 });
	expect(curve(100, 0).points.at(0)).toEqual({ days: 0, recall: 1 });
	expect(curve(100, 0).points.at(-1)).toEqual({ days: 200, recall: recallAfter(200) });
});

test('the due day and today stand on the curve; today is left out where it lies beyond the edge', () => {
	expect(curve(9, 3).due).toEqual({ days: 9, recall: 0.5 });
	expect(curve(9, 3).today).toEqual({ days: 3, recall: 0.75 });
	expect(curve(9, 61).today).toBeUndefined();
});

test('the table holds every mark of the axis, the due day and today, each once and in order', () => {
	const { rows } = curve(30, 7);
	expect(rows.map(({ days }) => days)).toEqual([0, 7, 15, 30, 45, 60]);
	expect(rows.map(({ notes }) => notes.join())).toEqual(['last answer', 'today', '', 'due', '', '']);
	expect(curve(0, 0).rows[0]?.notes).toEqual(['last answer', 'today', 'due']);
});

test('however long the interval, marks and points stay few, in order and within the edge', () => {
	fc.assert(
		fc.property(fc.nat(36_500), fc.nat(80_000), (dueAfter, todayAfter) => {
			const { points, ticks, rows, horizon } = curve(dueAfter, todayAfter);
			for (const days of [points.map((point) => point.days), ticks, rows.map((row) => row.days)]) {
				expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
				expect(days.at(-1)).toBeLessThanOrEqual(horizon);
			}
			expect(points.length).toBeLessThanOrEqual(122);
			expect(ticks.length).toBeLessThanOrEqual(6);
		})
	);
});

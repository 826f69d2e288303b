import type { Chart } from './chart.ts';
import type { DomainSum } from './objective-map.ts';
import { scaleTo } from './scale.ts';
import { counted, numberWords, percent } from './words.ts';

/** Units seen and not yet seen, by domain. */
export function coverageChart(domains: readonly DomainSum[], exam: string): Chart {
	const rows = domains.map(({ name, weight, objectives }) => ({
		name,
		weight,
		seen: objectives.reduce((sum, { seen }) => sum + Math.min(seen, Infinity), 0),
		units: objectives.reduce((sum, { units }) => sum + units, 0)
	}));
	const seen = rows.reduce((sum, row) => sum + row.seen, 0);
	const units = rows.reduce((sum, row) => sum + row.units, 0);
	const { top, heights } = scaleTo(Math.max(1, ...rows.map((row) => row.units)));
	return {
		kind: 'bars',
		title: `${exam}: how much you have seen`,
		summary: `${numberWords(seen)} of ${counted(units, 'unit')}: ${percent(units === 0 ? 0 : seen / units)}.`,
		columns: ['Domain', 'Seen', 'Not yet', 'Share'],
		parts: [
			{ name: 'Seen', tone: 'lamp' },
			{ name: 'Not yet', tone: 'soft' }
		],
		heights,
		marks: rows.map((_, i) => ({ at: (i + 0.5) / rows.length, text: String(i + 1) })),
		stops: rows.map((row) => ({
			label: row.name,
			cells: [
				numberWords(row.seen),
				numberWords(row.units - row.seen),
				percent(row.units === 0 ? 0 : row.seen / row.units)
			],
			heights: [row.seen / top, (row.units - row.seen) / top]
		}))
	};
}

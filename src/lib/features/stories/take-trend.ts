import type { Chart } from '#lib/charts/chart.ts';
import type { KeptTake } from '#lib/storage/stories.ts';
import { clockWords, timeWords } from './story-words.ts';

/** How takes went, oldest first: the learner's mark and the analysis, both on a scale of 100. */
export function takeTrend(takes: readonly KeptTake[]): Chart {
	const title = 'Trend over takes';
	const rated = takes.filter(({ take }) => take.rating !== null).toReversed();
	if (rated.length < 2) {
		return { kind: 'empty', title, needs: 'it needs 2 takes that you judged.' };
	}
	const last = rated.length - 1;
	return {
		kind: 'lines',
		title,
		summary: `${String(rated.length)} takes, the newest ${clockWords(rated[last]?.take.seconds ?? 0)} long.`,
		columns: ['Take', 'Analysis', 'My mark', 'Length'],
		parts: [
			{ name: 'Analysis, of 100', tone: 'lamp' },
			{ name: 'My mark, of 5', tone: 'soft' }
		],
		heights: [0, 50, 100].map((value) => ({ at: value / 100, text: String(value) })),
		marks: rated.map((_, i) => ({ at: i / last, text: String(i + 1) })),
		joined: true,
		stops: rated.map(({ take }, i) => ({
			label: `${String(i + 1)}, ${timeWords(take.begun)}`,
			cells: [take.total === null ? 'none' : String(take.total), String(take.rating), clockWords(take.seconds)],
			at: i / last,
			heights: [take.total === null ? null : take.total / 100, (take.rating ?? 0) / 5]
		}))
	};
}

import type { Chart } from './chart.ts';
import { numberWords, percent } from './words.ts';

/** What was done in one objective. */
interface ObjectiveSum {
	readonly number: string;
	readonly title: string;
	/** Units seen, and all of them. */
	readonly seen: number;
	readonly units: number;
	readonly answers: number;
	readonly correct: number;
}

export interface DomainSum {
	readonly name: string;
	readonly weight: number;
	readonly objectives: readonly ObjectiveSum[];
}

const weak = 0.65;
const strong = 0.85;
const fewest = 4;

/** An exam's domains as rows as wide as they weigh, their objectives as tiles: how strong each is, or that it is untouched. */
export function objectiveMapChart(domains: readonly DomainSum[], exam: string): Chart {
	const all = domains.flatMap(({ objectives }) => objectives);
	const untouched = all.filter(({ answers }) => answers === 0).length;
	const shadeOf = ({ answers, correct }: ObjectiveSum): number =>
		answers === 0 ? 0 : answers < fewest || correct / answers < weak ? 1 : correct / answers < strong ? 2 : 3;
	return {
		kind: 'map',
		title: `${exam}: domains and objectives`,
		summary:
			untouched === 0
				? `All ${numberWords(all.length)} objectives have answers.`
				: `${numberWords(untouched)} of ${numberWords(all.length)} objectives are untouched.`,
		note: 'A row is as wide as its domain weighs. All answers count here, repeats too: it shows where you work, not whether you are ready.',
		columns: ['Objective', 'Right', 'Answers', 'Units seen'],
		rows: domains.map(({ name, weight, objectives }) => ({
			name: `${name}, ${String(weight)} %`,
			width: weight,
			count: objectives.length
		})),
		shades: [
			'untouched',
			`under ${percent(weak)} right`,
			`${percent(weak)} to ${percent(strong)}`,
			`${percent(strong)} and more`
		],
		stops: domains.flatMap(({ objectives }) =>
			objectives.map((objective) => ({
				label: `${objective.number} ${objective.title}`,
				short: objective.number,
				value: objective.answers === 0 ? '·' : String(Math.round((100 * objective.correct) / objective.answers)),
				shade: shadeOf(objective),
				cells: [
					objective.answers === 0 ? 'untouched' : percent(objective.correct / objective.answers),
					numberWords(objective.answers),
					`${numberWords(objective.seen)} of ${numberWords(objective.units)}`
				]
			}))
		)
	};
}

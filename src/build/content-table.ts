import type { BankReport, ContentReport } from './check-content.ts';
import { describeProblem, isError } from './problem.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function tally(values: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].map(([value, count]) => `${value} ${String(count)}`).join(', ') || 'none';
}

function rowsOf(
	{ items, figures, facts, notes }: BankReport,
	comparedWithBlueprints: boolean
): [label: string, value: string][] {
	const { keyLength, mix, solvers, domains } = figures;
	const reviewed = items.filter((item) => item.reviewed).length;
	return [
		['items by kind', tally(items.map(({ kind }) => kind))],
		['items by level', tally(items.map(({ level }) => level))],
		...domains.map(({ number, name, weight, share, choices }): [string, string] => [
			`domain ${number}`,
			`${share.toFixed(1)} % of choice items (${String(choices)}), weight ${String(weight)} %  ${name}`
		]),
		['recall level', `${percent(mix.recallLevel)} of choice items (wanted 25 to 35 %)`],
		['several keys', `${percent(mix.multipleResponse)} (wanted 5 to 10 %)`],
		['priority word', `${percent(mix.priorityWord)} (wanted 25 to 40 %)`],
		['exhibits', `${percent(mix.exhibit)} (wanted 8 % or more)`],
		['second reader', `${String(reviewed)} reviewed, ${String(items.length - reviewed)} unreviewed`],
		['key longest', `${percent(keyLength.longestShare)} of ${String(keyLength.n)} (wanted 18 to 28 %)`],
		['key / distractor length', `${keyLength.lengthRatio.toFixed(2)} (wanted 0.90 to 1.15)`],
		...solvers.solvers.map(({ name, rate }): [string, string] => [
			`guess: ${name}`,
			`${percent(rate)} of ${String(solvers.n)}, limit ${percent(solvers.limit)}${rate > solvers.limit ? '  TOO GOOD' : ''}`
		]),
		['facts verified', `${String(facts.verified)} of ${String(facts.citing)} items that cite one`],
		['notes', `${String(notes.written)} of ${String(notes.objectives)} objectives`],
		[
			'8-word runs',
			comparedWithBlueprints
				? 'compared with items and blueprints'
				: 'compared with items; blueprints not checked (no copy here)'
		]
	];
}

/** The report as text: a table for each bank, then every problem on a line of its own, errors first. */
export function printReport({ banks, problems, comparedWithBlueprints }: ContentReport): string {
	const lines = banks.flatMap((bank) => {
		const rows = rowsOf(bank, comparedWithBlueprints);
		const width = Math.max(...rows.map(([label]) => label.length));
		return [
			`${bank.name} (${bank.id}), ${String(bank.items.length)} items`,
			...rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`),
			''
		];
	});
	const errors = problems.filter(isError);
	const warnings = problems.filter((problem) => !isError(problem));
	const listed = [
		...errors.map((problem) => `error    ${describeProblem(problem)}`),
		...warnings.map((problem) => `warning  ${describeProblem(problem)}`)
	];
	const total = `${String(errors.length)} error(s), ${String(warnings.length)} warning(s)`;
	return [...lines, ...listed, ...(listed.length > 0 ? [''] : []), total, ''].join('\n');
}

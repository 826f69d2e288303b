import type { MoveExample } from './move-examples.ts';
import { inWords, linesOf, type Measures } from './move-measures.ts';

/** Measures as a page of markdown; `taught` are the sentences that the model learnt from. */
export function tableOf(title: string, about: string, measures: Measures, taught: readonly MoveExample[]): string {
	const single = (move: string): number => taught.filter(({ moves }) => moves.length === 1 && moves[0] === move).length;
	const rows = measures.moves.map(
		({ move, recall, precision }) =>
			`| ${move} | ${String(single(move))} | ${inWords(precision)} | ${inWords(recall)} |`
	);
	return [
		`# The recogniser of moves: ${title.toLowerCase()}`,
		'',
		`${about} Intervals are Wilson's, 95 %.`,
		'',
		...linesOf(measures).map((line) => `- ${line}`),
		'',
		'Recall: single-move sentences that count as their move. Precision: of all sentences that count as the move, those that make it.',
		'',
		'| Move | Examples | Precision | Recall |',
		'| --- | --: | --- | --- |',
		...rows,
		''
	].join('\n');
}

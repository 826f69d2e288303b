import type { TableItem } from './item.schema.ts';
import { isAccepted } from './typed-answer.ts';
import type { PartMark, Work, WorkMark } from './work.ts';

// A form or rule table to put right: every cell of a column that is not fixed can be changed, and none says whether it must be.

type Table = Pick<TableItem, 'columns' | 'rows'>;
type Column = Table['columns'][number];
type Row = Table['rows'][number];

/** One cell that can be changed; `id` is its key in the work. */
export interface TableCell {
	readonly id: string;
	readonly row: Row;
	readonly column: Column;
	readonly cell: Row['cells'][string];
	/** What can be picked; undefined where the cell is typed into. */
	readonly values: readonly string[] | undefined;
}

/** The cell's key in the work. */
const cellId = (row: { readonly id: string }, column: { readonly id: string }): string => `${row.id}/${column.id}`;

/** Every cell that can be changed, row by row. */
export const openCells = ({ columns, rows }: Table): TableCell[] =>
	rows.flatMap((row) =>
		columns.flatMap((column) => {
			const cell = row.cells[column.id];
			return column.fixed === true || cell === undefined
				? []
				: [{ id: cellId(row, column), row, column, cell, values: cell.values ?? column.values }];
		})
	);

/** Nothing to arrange: rows and columns stand as their author put them. */
export const arrangeTable = (): string[] => [];

/** The table as it was found. */
export const startTable = (item: Table): Work =>
	Object.fromEntries(openCells(item).map(({ id, cell }) => [id, cell.start]));

/** What stands in a cell now. */
export const standing = ({ id, cell }: TableCell, work: Work): string => work[id] ?? cell.start;

/** Whether a cell's words are one of these: by value where they are typed, to the letter where they are picked. */
const says = ({ values, column }: TableCell, text: string, wanted: readonly string[]): boolean =>
	wanted.includes(text) || (values === undefined && isAccepted(text, wanted, column.format));

/**
 * A point for every cell that had to be put right and is; one less for every cell that was right and no longer is, so that
 * changing everything earns nothing.
 */
export function markTable(item: Table, work: Work): WorkMark {
	const cells = openCells(item);
	const parts = cells.flatMap((at): PartMark[] => {
		const given = standing(at, work);
		const right = says(at, given, at.cell.accept ?? [at.cell.start]);
		// What was right and stayed so is no answer.
		if (at.cell.accept === undefined && right) return [];
		return [
			{
				id: at.id,
				label: `${at.row.label}, ${at.column.label}`,
				given,
				answer: at.cell.accept?.[0] ?? at.cell.start,
				right,
				why: at.cell.why ?? 'This was right as it stood.'
			}
		];
	});
	const of = cells.filter(({ cell }) => cell.accept !== undefined).length;
	const mended = parts.filter(({ right }) => right).length;
	const spoiled = parts.length - of;
	const points = Math.max(0, mended - spoiled);
	return { parts, points, of, correct: points === of };
}

/** Whether any cell no longer stands as it was found. */
export const touchedTable = (item: Table, work: Work): boolean =>
	openCells(item).some((at) => standing(at, work) !== at.cell.start);

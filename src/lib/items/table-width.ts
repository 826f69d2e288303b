import type { ServedKind } from '#lib/domain/bank/content.ts';

type Table = Pick<ServedKind<'table'>, 'columns' | 'rows' | 'rowHeading'>;

const longestWord = (text: string): number => Math.max(...text.split(' ').map((word) => word.length));

/** Room that a column asks for, in characters: a list of choices cannot wrap, plain text can. */
function columnWidth({ rows }: Table, column: Table['columns'][number]): number {
	const cells = rows.map(({ cells }) => cells[column.id]);
	if (column.fixed === true) return Math.max(...cells.map((cell) => Math.min(cell?.start.length ?? 0, 14)));
	const words = cells.flatMap((cell) => [cell?.start ?? '', ...(cell?.values ?? column.values ?? [])]);
	const picked = column.values !== undefined || cells.some((cell) => cell?.values !== undefined);
	// A list has its arrow, and what is typed may be longer than what stands there.
	return Math.max(...words.map((text) => text.length)) + (picked ? 4 : 8);
}

/** Room for the row labels, and then for each column, in characters. */
export function tableWidths(table: Table): number[] {
	const labels = Math.min(20, Math.max(longestWord(table.rowHeading), ...table.rows.map(({ label }) => label.length)));
	const columns = table.columns.map((column) => Math.max(longestWord(column.label), columnWidth(table, column)));
	return [labels, ...columns];
}

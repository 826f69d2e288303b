import type { FactSheet, FactSheetRow } from '#lib/domain/bank/content.ts';
import { cellOf, cellText } from '#lib/domain/bank/fact-table.ts';

/** Which tables and rows; empty is all. */
export interface SheetFilter {
	readonly bank: string;
	readonly kind: string;
	readonly words: string;
}

/** A table with those of its rows that fit. */
export interface ShownSheet {
	readonly sheet: FactSheet;
	readonly rows: readonly FactSheetRow[];
}

const spokenIn = (sheet: FactSheet, row: FactSheetRow): string =>
	[
		sheet.title,
		row.name,
		...(row.aliases ?? []),
		...sheet.columns.flatMap((column) => {
			const cell = cellOf(row, column.id);
			return cell === undefined || typeof cell === 'boolean' ? [] : [cellText(cell, column)];
		})
	]
		.join('\n')
		.toLowerCase();

/** The tables that an exam asks, all of them without one. */
export const sheetsOf = (sheets: readonly FactSheet[], bank: string): readonly FactSheet[] =>
	bank === '' ? sheets : sheets.filter(({ exams }) => exams[bank] !== undefined);

/** What fits a filter: every word stands in the row or in its table's title. Tables without such a row are left out. */
export function shownSheets(sheets: readonly FactSheet[], { bank, kind, words }: SheetFilter): ShownSheet[] {
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
	return sheetsOf(sheets, bank)
		.filter((sheet) => kind === '' || sheet.kind === kind)
		.map((sheet) => ({
			sheet,
			rows:
				wanted.length === 0
					? sheet.rows
					: sheet.rows.filter((row) => {
							const spoken = spokenIn(sheet, row);
							return wanted.every((word) => spoken.includes(word));
						})
		}))
		.filter(({ rows }) => rows.length > 0);
}

/** The sources of some rows, each with the names of the rows that rest on it. */
export const sourcesOf = (rows: readonly FactSheetRow[]): { source: string; names: string[] }[] =>
	[...new Set(rows.map(({ source }) => source))].map((source) => ({
		source,
		names: rows.filter((row) => row.source === source).map(({ name }) => name)
	}));

/** Rows of tables that are drawn in one go. */
const rowsOfPiece = 24;

/** Where to part tables that are drawn piece by piece: after how many of them each piece ends. */
export function endsOfPieces(shown: readonly ShownSheet[]): number[] {
	const ends: number[] = [];
	let rows = 0;
	for (const [i, sheet] of shown.entries()) {
		rows += sheet.rows.length;
		if (rows >= rowsOfPiece || i === shown.length - 1) {
			ends.push(i + 1);
			rows = 0;
		}
	}
	return ends;
}

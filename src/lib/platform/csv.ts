import Papa from 'papaparse';

/** A row of a delimited text. */
export interface TextRow {
	/** The line that it begins on, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
	/** What is wrong with its quotes, if anything. */
	readonly problem?: string;
}

/** The rows of a delimited text (RFC 4180 quotes, any delimiter); empty lines and those that begin with `#` are no rows. */
export function csvRows(text: string, delimiter: string): TextRow[] {
	const rows: TextRow[] = [];
	let line = 1;
	let at = 0;
	const skipTo = (end: number): void => {
		for (let next = text.indexOf('\n', at); next !== -1 && next < end; next = text.indexOf('\n', at)) {
			at = next + 1;
			line += 1;
		}
		at = end;
	};
	Papa.parse<string[]>(text, {
		delimiter,
		newline: '\n',
		comments: '#',
		skipEmptyLines: true,
		step: ({ data, errors, meta }) => {
			while (text.charAt(at) === '#' || text.charAt(at) === '\n') {
				const end = text.indexOf('\n', at);
				skipTo(end === -1 ? text.length : end + 1);
			}
			const problem = errors[0]?.message;
			rows.push({ line, cells: data, ...(problem !== undefined && { problem }) });
			skipTo(meta.cursor);
		}
	});
	return rows;
}

/** Cells that a spreadsheet would take for a formula (OWASP, CSV injection), also in full-width signs. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const cellOf = (value: string): string => {
	const safe = formula.test(value) ? `'${value}` : value;
	return `"${safe.replaceAll('"', '""')}"`;
};

/** A table as CSV (RFC 4180), every cell quoted and no cell a formula: what begins like one gets an apostrophe before it. */
export const csvOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

import type { FactCell, FactColumn, FactsFile } from './facts.schema.ts';

type RowIn<File> = File extends FactsFile ? File['rows'][number] & Pick<File, 'kind' | 'columns'> : never;

/** A row with what its table says of it. */
export type Fact = RowIn<FactsFile>;
export type PortFact = Extract<Fact, { kind: 'port' }>;

/** Fact id ("port/dns") -> its row. */
export type FactTable = ReadonlyMap<string, Fact>;

const factsIn = (file: FactsFile): Fact[] => {
	const { columns } = file;
	return file.kind === 'port'
		? file.rows.map((row) => ({ ...row, kind: file.kind, columns }))
		: file.rows.map((row) => ({ ...row, kind: file.kind, columns }));
};

export const factTable = (files: readonly FactsFile[]): FactTable =>
	new Map(files.flatMap(factsIn).map((fact) => [`${fact.kind}/${fact.id}`, fact]));

/** The value of a row in a column; undefined where the table does not give one. */
export const cellOf = (
	{ cells }: { readonly cells: Readonly<Record<string, FactCell | undefined>> },
	column: string
): FactCell | undefined => cells[column];

// Made once: `toLocaleString` with options makes one a call.
const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A value as it is read: "15.4 W", "2.4 GHz, 5 GHz", "Yes". */
export function cellText(cell: FactCell, { unit }: Pick<FactColumn, 'unit'>): string {
	if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
	const values = typeof cell === 'object' ? cell : [cell];
	return values
		.map((value) => {
			if (typeof value === 'string') return value;
			return unit === undefined ? String(value) : `${numbers.format(value)} ${unit}`;
		})
		.join(', ');
}

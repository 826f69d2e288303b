import type { FactsFile, PortFact } from './facts.schema.ts';

/** Fact id ("port/dns") -> its row. */
export type FactTable = ReadonlyMap<string, PortFact>;

export const factTable = (files: readonly FactsFile[]): FactTable =>
	new Map(files.flatMap(({ kind, rows }) => rows.map((row) => [`${kind}/${row.id}`, row])));

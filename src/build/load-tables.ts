import { factTable, type FactTable } from '#lib/domain/bank/fact-table.ts';
import { factsFileSchema, type FactsFile } from '#lib/domain/bank/facts.schema.ts';
import { glossarySchema } from '#lib/domain/bank/glossary.schema.ts';
import type { SourceFolder } from './source-folder.ts';

/** All tables of `facts/`. */
export function loadFacts(source: SourceFolder): FactTable {
	const tables: FactsFile[] = [];
	const seen = new Set<string>();
	for (const name of source.yamlFiles('facts')) {
		const file = source.read('facts', 'facts', name);
		const table = source.parse(factsFileSchema, file, 'facts');
		if (table === undefined) continue;
		tables.push(table);
		for (const [index, { id }] of table.rows.entries()) {
			const full = `${table.kind}/${id}`;
			if (seen.has(full)) source.report('facts', file, ['rows', index], `${full} is there twice`, 'keep one row');
			seen.add(full);
		}
	}
	return factTable(tables);
}

/** Acronym -> its meanings, from `glossary.yaml`. */
export function loadAcronyms(source: SourceFolder): ReadonlyMap<string, readonly string[]> {
	if (!source.has('glossary.yaml')) return new Map();
	const glossary = source.parse(glossarySchema, source.read('glossary', 'glossary.yaml'), 'glossary');
	return new Map(
		Object.entries(glossary?.acronyms ?? {}).map(([acronym, meaning]) => [
			acronym,
			typeof meaning === 'string' ? [meaning] : meaning
		])
	);
}

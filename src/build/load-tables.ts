import { factsFileSchema, type FactsFile } from '#lib/domain/bank/facts.schema.ts';
import { glossarySchema } from '#lib/domain/bank/glossary.schema.ts';
import type { LoadedBank } from './load-bank.ts';
import type { SourceFolder } from './source-folder.ts';

/** All tables of `facts/`, in the order of their titles. */
export function loadFacts(source: SourceFolder, banks: readonly LoadedBank[]): FactsFile[] {
	const places = new Set(
		banks.flatMap(({ bank }) => [
			bank.id,
			...bank.domains.flatMap(({ objectives }) => objectives.map(({ number }) => `${bank.id} ${number}`))
		])
	);
	const tables: FactsFile[] = [];
	for (const name of source.yamlFiles('facts')) {
		const file = source.read('facts', 'facts', name);
		const report = (path: (string | number)[], message: string, fix: string) => {
			source.report('facts', file, path, message, fix);
		};
		const table = source.parse(factsFileSchema, file, 'facts');
		if (table === undefined) continue;
		if (tables.some(({ kind }) => kind === table.kind)) {
			report(['kind'], `${table.kind} has a file already`, 'keep one file a kind');
			continue;
		}
		tables.push(table);
		for (const [bank, objectives] of Object.entries(table.exams)) {
			for (const place of [bank, ...objectives.map((number) => `${bank} ${number}`)]) {
				if (!places.has(place)) report(['exams', bank], `there is no ${place}`, 'correct the bank or the objective');
			}
		}
		const columns = new Set(table.columns.map(({ id }) => id));
		const seen = new Set<string>();
		for (const [index, { id, cells }] of table.rows.entries()) {
			if (seen.has(id)) report(['rows', index], `${table.kind}/${id} is there twice`, 'keep one row');
			seen.add(id);
			for (const cell of Object.keys(cells)) {
				if (!columns.has(cell)) report(['rows', index, 'cells', cell], `${cell} is no column`, 'name a column');
			}
		}
	}
	return tables.sort((a, b) => a.title.localeCompare(b.title));
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

import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { fixFor, readLinedYaml, type Path } from '#lib/domain/decks/lined-yaml.ts';
import type { Problem } from './problem.ts';

export type { Path };

/** An authored file whose values know their lines. */
export interface YamlFile {
	/** Relative to the folder that holds `question-banks`, with forward slashes. */
	readonly name: string;
	/** The file as plain data; undefined when it is not YAML. */
	readonly data: unknown;
	readonly problems: readonly Problem[];
	/** The line (from 1) of the value at a path, or of the nearest parent that is there. */
	readonly lineOf: (path: Path) => number;
}

/** Reads a YAML file; syntax errors and doubled keys become problems. */
export function readYaml(root: string, path: string, bank: string): YamlFile {
	const name = relative(join(root, '..'), path).split(sep).join('/');
	const { data, faults, lineOf } = readLinedYaml(readFileSync(path, 'utf8'));
	const problems = faults.map((fault) => ({ rule: 'yaml', severity: 'error' as const, bank, file: name, ...fault }));
	return { name, data, problems, lineOf };
}

/** Problems of data that does not fit its schema, each at the line of the value. */
export function schemaProblems(file: YamlFile, bank: string, issues: readonly z.core.$ZodIssue[]): Problem[] {
	return issues.map((issue) => {
		const path = issue.path.filter((key) => typeof key !== 'symbol');
		const item = path[0] === 'items' && typeof path[1] === 'number' ? itemId(file.data, path[1]) : undefined;
		const place = path.slice(item === undefined ? 0 : 2).join('.');
		return {
			rule: 'schema',
			severity: 'error',
			bank,
			...(item !== undefined && { item }),
			file: file.name,
			line: file.lineOf(path),
			message: `${place === '' ? 'the entry' : place}: ${issue.message}`,
			fix: fixFor(issue)
		};
	});
}

function itemId(data: unknown, index: number): string | undefined {
	const items = (data as { items?: unknown } | null)?.items;
	const id = Array.isArray(items) ? (items[index] as { id?: unknown } | null | undefined)?.id : undefined;
	return typeof id === 'string' ? id : undefined;
}

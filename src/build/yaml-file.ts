import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

export type Path = readonly (string | number)[];

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
	const lineCounter = new LineCounter();
	const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter, prettyErrors: false });
	const lineOf = (at: Path): number => {
		for (let length = at.length; length > 0; length--) {
			const node = document.getIn(at.slice(0, length), true);
			if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
		}
		return 1;
	};
	const problems = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
		rule: 'yaml',
		severity: 'error' as const,
		bank,
		file: name,
		line: lineCounter.linePos(pos[0]).line,
		message,
		fix: code === 'DUPLICATE_KEY' ? 'keep one of the two keys' : 'correct the YAML; quote text that holds ": " or " #"'
	}));
	return { name, data: problems.length === 0 ? (document.toJS() as unknown) : undefined, problems, lineOf };
}

type Issue = z.core.$ZodIssue;

function fixFor(issue: Issue): string {
	switch (issue.code) {
		case 'unrecognized_keys':
			return 'correct the spelling or remove the key';
		case 'invalid_type':
			return issue.input === undefined
				? 'add it'
				: `write a ${issue.expected}${issue.expected === 'string' ? ' (in quotes)' : ''}`;
		case 'too_big':
			return 'shorten it';
		case 'too_small':
			return 'fill it in';
		case 'invalid_value':
			return 'take one of the allowed values';
		default:
			return 'see question-banks/README.md';
	}
}

/** Problems of data that does not fit its schema, each at the line of the value. */
export function schemaProblems(file: YamlFile, bank: string, issues: readonly Issue[]): Problem[] {
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

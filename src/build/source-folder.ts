import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { readYaml, schemaProblems, type Path, type YamlFile } from './yaml-file.ts';

/** By the numbers inside names: 1.2 before 1.10. */
const natural = new Intl.Collator('en', { numeric: true }).compare;

/** The folder `question-banks` while it is read; what is wrong collects in `problems`. */
export class SourceFolder {
	readonly problems: Problem[] = [];
	readonly root: string;

	constructor(root: string) {
		this.root = root;
	}

	has(...path: string[]): boolean {
		return existsSync(join(this.root, ...path));
	}

	folders(): string[] {
		return this.#entries('.')
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name)
			.sort(natural);
	}

	yamlFiles(folder: string): string[] {
		return this.#entries(folder)
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.yaml'))
			.sort(natural);
	}

	/** @param area the bank, or the folder where there is no bank */
	read(area: string, ...path: string[]): YamlFile {
		const file = readYaml(this.root, join(this.root, ...path), area);
		this.problems.push(...file.problems);
		return file;
	}

	/** The data of a file by its schema; undefined when they do not fit. */
	parse<T>(schema: z.ZodType<T>, file: YamlFile, area: string): T | undefined {
		if (file.data === undefined) return undefined;
		const result = schema.safeParse(file.data, { reportInput: true });
		if (!result.success) this.problems.push(...schemaProblems(file, area, result.error.issues));
		return result.data;
	}

	/** An error that no schema can see. */
	report(
		area: string,
		file: Pick<YamlFile, 'name' | 'lineOf'>,
		path: Path,
		message: string,
		fix: string,
		item?: string
	) {
		this.problems.push({
			rule: 'structure',
			severity: 'error',
			bank: area,
			...(item !== undefined && { item }),
			file: file.name,
			line: file.lineOf(path),
			message,
			fix
		});
	}

	#entries(folder: string) {
		return this.has(folder) ? readdirSync(join(this.root, folder), { withFileTypes: true }) : [];
	}
}

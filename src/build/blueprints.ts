import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * Every text of the authors' copy of the exam blueprints, to compare wording with; undefined where there is no copy.
 * It lies beside the repository and never in it, because its text must not be published.
 */
export function blueprintTexts(root: string): string[] | undefined {
	const path = join(root, '..', '..', 'shared', 'blueprints.yaml');
	if (!existsSync(path)) return undefined;
	const texts: string[] = [];
	const collect = (value: unknown): void => {
		if (typeof value === 'string') texts.push(value);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
	};
	collect(parse(readFileSync(path, 'utf8')));
	return texts;
}

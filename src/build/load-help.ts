import type { HelpContent } from '#lib/domain/help/find-topics.ts';
import { helpSchema } from '#lib/domain/help/help.schema.ts';
import type { SourceFolder } from './source-folder.ts';

const [area, name] = ['help', 'help.yaml'];

/** The help; undefined where the folder has none, or it is not sound. */
export function loadHelp(source: SourceFolder): HelpContent | undefined {
	if (!source.has(area, name)) return undefined;
	const file = source.read(area, area, name);
	const help = source.parse(helpSchema, file, area);
	for (const [at, { id }] of help?.topics.entries() ?? []) {
		if (help?.topics.findIndex((topic) => topic.id === id) !== at) {
			source.report(area, file, ['topics', at, 'id'], `${id} is there twice`, 'give each its own id');
		}
	}
	return help;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectiveContent, ServedItem } from '#lib/domain/bank/content.ts';

const folder = join(import.meta.dirname, '../../build/content');

/** The items of the build under test by their stem, as a page shows it. */
export function itemsByStem(): Map<string, ServedItem> {
	const files = readdirSync(folder).filter(
		(name) => name.endsWith('.json') && name !== 'manifest.json' && !name.startsWith('facts-')
	);
	const items = files.flatMap(
		(name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Partial<ObjectiveContent>).items ?? []
	);
	return new Map(items.map((item) => [item.stem.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim(), item]));
}

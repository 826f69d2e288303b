import type { Item } from './item.schema.ts';
import { keyOf } from './marking.ts';
import { wordsOf } from './words.ts';

/**
 * Item id -> name of its family, for items so alike that one answers the other: choice items of one topic with the same
 * key, and questions of one generator. Only items that have a sibling are named.
 */
export function familiesOf(items: readonly Item[]): ReadonlyMap<string, string> {
	const members = new Map<string, string[]>();
	for (const item of items) {
		const likeness = likenessOf(item);
		if (likeness !== undefined) {
			members.set(likeness, [...(members.get(likeness) ?? []), item.id]);
		}
	}
	const families = [...members.values()].filter((ids) => ids.length > 1);
	return new Map(families.flatMap((ids, index) => ids.map((id) => [id, String(index + 1)] as const)));
}

function likenessOf(item: Item): string | undefined {
	if (item.kind === 'generated') {
		return `generator ${item.generator}`;
	}
	if (item.kind !== 'choice') {
		return undefined;
	}
	const keys = keyOf(item);
	const words = item.options.filter(({ id }) => keys.includes(id)).flatMap(({ text }) => wordsOf(text));
	return `${item.topic}: ${words.sort().join(' ')}`;
}

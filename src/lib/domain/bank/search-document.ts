import type { UnitId } from '#lib/domain/shared/units.ts';
import type { ServedItem } from './content.ts';
import { proseOf } from './prose.ts';

/** What is searched of one item. */
export interface SearchDocument {
	readonly id: UnitId;
	readonly stem: string;
	/** Options, or the answer of a recall card. */
	readonly answer: string;
	readonly explanation: string;
	readonly topic: string;
	readonly objective: string;
}

const plain = (texts: readonly string[]): string => texts.join('\n').replaceAll('`', '');

/**
 * What a search looks through, of one item.
 * @param objective its objective in words: exam, number and title
 */
export function searchDocumentOf(id: UnitId, item: ServedItem, objective: string): SearchDocument {
	const prose = proseOf(item);
	const under = (...names: readonly string[]): string =>
		plain(prose.filter(({ path }) => names.includes(String(path.at(-1)))).map(({ text }) => text));
	return {
		id,
		stem: plain([item.stem]),
		answer: under('text', 'answer'),
		explanation: under('explanation', 'why'),
		topic: item.topic,
		objective
	};
}

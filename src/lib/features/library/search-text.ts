import { proseOf } from '#lib/domain/bank/prose.ts';
import type { ServedItem } from '#lib/domain/bank/content.ts';
import type { SearchDocument } from '#lib/workers/search-index.ts';
import type { Content } from '#lib/platform/content.ts';
import { objectivesOf, type Entry } from './catalogue.ts';

const plain = (texts: readonly string[]): string => texts.join('\n').replaceAll('`', '');

/** What a search looks through, of one item. */
export function searchDocumentOf({ unit, objective, bank }: Entry, item: ServedItem): SearchDocument {
	const prose = proseOf(item);
	const under = (...names: readonly string[]): string =>
		plain(prose.filter(({ path }) => names.includes(String(path.at(-1)))).map(({ text }) => text));
	return {
		id: unit,
		stem: plain([item.stem]),
		answer: under('text', 'answer'),
		explanation: under('explanation', 'why'),
		topic: item.topic,
		objective: `${bank.exam} ${objective.number} ${objective.title}`
	};
}

/** Fetches the text of all entries and hands it on an objective at a time, as it comes. Throws a ContentFailure. */
export async function readDocuments(
	content: Content,
	entries: readonly Entry[],
	each: (documents: readonly SearchDocument[]) => void
): Promise<void> {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	await Promise.all(
		objectivesOf(entries).map(async (objective) => {
			const items = await content.itemsOf(objective);
			each(
				items.flatMap((item) => {
					const entry = byId.get(item.id);
					return entry === undefined ? [] : [searchDocumentOf(entry, item)];
				})
			);
		})
	);
}

/** The place of each id in a list, best first. */
export const ranksOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
	new Map(ids.map((id, place) => [id, place]));

import type { ServedKind } from '#lib/domain/bank/content.ts';
import type { Documents } from './documents.ts';
import { follow } from './live-query.svelte.ts';

/** A card that the learner wrote, in the shape of a bank's item. */
export type OwnItem = ServedKind<'choice'> | ServedKind<'recall'>;

export interface OwnCard {
	/** Id of its document. */
	readonly id: string;
	readonly revision: number;
	readonly item: OwnItem;
	readonly tags: readonly string[];
}

export const ownCardKind = 'own-card';

/** The learner's own cards, oldest first. What is no card (a newer version's, say) is left out. */
export async function ownCards(documents: Documents): Promise<OwnCard[]> {
	const rows = await documents.list(ownCardKind);
	return rows.flatMap(({ id, revision, body }) => {
		const { item, tags } = body as Partial<OwnCard>;
		return (item?.kind === 'choice' || item?.kind === 'recall') && Array.isArray(tags)
			? [{ id, revision, item, tags }]
			: [];
	});
}

/** Hands `take` the learner's own cards now and whenever a tab changes them. Resolves after the first time. */
export const followOwnCards = (documents: Documents, take: (items: readonly OwnItem[]) => void): Promise<void> =>
	follow(async () => (await ownCards(documents)).map(({ item }) => item), take);

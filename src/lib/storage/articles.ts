import { articleOf, type Article } from '#lib/domain/calls/article.ts';
import type { Millis } from '#lib/domain/shared/units.ts';
import type { Documents } from './documents.ts';

// Drafts of knowledge-base articles: at most one for each call, found by its run.

export const articleKind = 'article';
export const articleDocument = (run: string): string => `${articleKind}:${run}`;

export interface KeptArticle {
	/** The call that it was drafted from. */
	readonly run: string;
	readonly at: Millis;
	readonly article: Article;
}

/** All drafts, the newest change first. */
export async function articlesOf(documents: Documents): Promise<KeptArticle[]> {
	const rows = await documents.list(articleKind);
	return rows
		.map(({ id, at, body }) => ({ run: id.slice(articleKind.length + 1), at, article: articleOf(body) }))
		.sort((a, b) => b.at - a.at);
}

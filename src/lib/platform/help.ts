import type { ContentIndex } from '#lib/domain/bank/content.ts';
import type { HelpContent } from '#lib/domain/help/find-topics.ts';
import { ContentFailure, fetchJson } from './content.ts';

/** The help, in topics. Throws a ContentFailure. */
export async function helpContent(): Promise<HelpContent> {
	const { help } = await fetchJson<ContentIndex>('manifest.json');
	if (help === undefined) {
		throw new ContentFailure('This version has no help.');
	}
	return fetchJson<HelpContent>(help);
}

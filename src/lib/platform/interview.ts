import type { ContentManifest } from '#lib/domain/bank/content.ts';
import type { InterviewContent } from '#lib/domain/stories/interview-content.ts';
import { ContentFailure, fetchJson } from './content.ts';

/**
 * The competencies and behavioural questions. Reads the list of content for itself, so that no other screen carries
 * where they are. Throws a ContentFailure.
 */
export async function interviewContent(): Promise<InterviewContent> {
	const { interview } = await fetchJson<ContentManifest>('manifest.json');
	if (interview === undefined) {
		throw new ContentFailure('This version has no interview questions.');
	}
	return fetchJson<InterviewContent>(interview);
}

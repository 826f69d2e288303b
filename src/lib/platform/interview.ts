import type { InterviewContent } from '#lib/domain/stories/interview-content.ts';
import { ContentFailure, fetchJson, type Content } from './content.ts';

/** The competencies and behavioural questions. Throws a ContentFailure. */
export async function interviewContent({ interviewFile }: Content): Promise<InterviewContent> {
	if (interviewFile === undefined) {
		throw new ContentFailure('This version has no interview questions.');
	}
	return fetchJson<InterviewContent>(interviewFile);
}

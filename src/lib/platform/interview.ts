import type { ContentIndex } from '#lib/domain/bank/content.ts';
import type { DayContent } from '#lib/domain/interview/day-content.ts';
import type { LinkIndex } from '#lib/domain/interview/objective-links.ts';
import type { KitContent } from '#lib/domain/interview/kit-content.ts';
import type { TechnicalContent } from '#lib/domain/interview/technical-content.ts';
import type { InterviewContent } from '#lib/domain/stories/interview-content.ts';
import { ContentFailure, fetchJson } from './content.ts';

/**
 * A file of the interview. Reads the list of content for itself, so that no other screen carries where they are.
 * Throws a ContentFailure.
 */
async function fileOf<T>(name: 'interview' | 'technical' | 'day' | 'kit' | 'links', what: string): Promise<T> {
	const file = (await fetchJson<ContentIndex>('manifest.json'))[name];
	if (file === undefined) {
		throw new ContentFailure(`This version has no ${what}.`);
	}
	return fetchJson<T>(file);
}

/** The competencies and behavioural questions. Throws a ContentFailure. */
export const interviewContent = (): Promise<InterviewContent> => fileOf('interview', 'interview questions');

/** The technical questions and what marks their answers. Throws a ContentFailure. */
export const technicalContent = (): Promise<TechnicalContent> => fileOf('technical', 'technical questions');

/** Roles, phone screen, questions to ask, and what the interviewer says. Throws a ContentFailure. */
export const dayContent = (): Promise<DayContent> => fileOf('day', 'interview roles');

/** Which calls and technical questions belong to which objective. Throws a ContentFailure. */
export const linkIndex = (): Promise<LinkIndex> => fileOf('links', 'interview links');

/** The job kit. Throws a ContentFailure. */
export const kitContent = (): Promise<KitContent> => fileOf('kit', 'job kit');

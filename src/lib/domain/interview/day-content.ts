import type { AdvertWords, FollowUps, Interviewer, PhoneQuestion, Role, YourQuestions } from './day-content.schema.ts';

/** One compiled file: what an interview day is made of, but for the technical and behavioural questions and the calls. */
export interface DayContent {
	readonly roles: readonly Role[];
	readonly phone: readonly PhoneQuestion[];
	readonly yours: YourQuestions;
	readonly advert: AdvertWords;
	readonly interviewer: Interviewer;
	readonly followUps: FollowUps;
}

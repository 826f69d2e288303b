import type { BehaviouralQuestion, Competency } from './interview-content.schema.ts';

/** One compiled file: the competencies, and the behavioural questions on them. */
export interface InterviewContent {
	readonly competencies: readonly Competency[];
	readonly questions: readonly BehaviouralQuestion[];
}

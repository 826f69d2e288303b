import type { BehaviouralQuestion, Competency, ExampleStory } from './interview-content.schema.ts';

/** One compiled file: the competencies, and the behavioural questions on them. */
export interface InterviewContent {
	readonly competencies: readonly Competency[];
	readonly questions: readonly BehaviouralQuestion[];
	readonly examples: readonly ExampleStory[];
}

import type { TechnicalQuestion } from './technical.schema.ts';

/** One compiled file: the technical questions, and what their marking needs. */
export interface TechnicalContent {
	readonly questions: readonly TechnicalQuestion[];
	/** Groups of words and phrases that count for one another. */
	readonly synonyms: readonly (readonly string[])[];
	/** Of how many key points and wrong statements each root is a word: the rarer, the more it tells. */
	readonly rootCounts: Readonly<Record<string, number>>;
}

import type { TechnicalQuestion } from './technical.schema.ts';

/** One compiled file: the technical questions, and the words that count for one another when answers are marked. */
export interface TechnicalContent {
	readonly questions: readonly TechnicalQuestion[];
	readonly synonyms: readonly (readonly string[])[];
}

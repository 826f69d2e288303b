import type { ServedKind } from '#lib/domain/bank/content.ts';
import type { GeneratedItem } from './real-items.ts';

// What is right, told from nothing but the question as it is shown, and from the author's tables.

/** Whether the text of an option is right. */
export type ChoiceOracle = (item: ServedKind<'choice'>, source: GeneratedItem) => (text: string) => boolean;
/** The bin of a member. */
export type GroupOracle = (item: ServedKind<'group'>, source: GeneratedItem) => (text: string) => string;
/** Blank -> what belongs there. */
export type FillOracle = (item: ServedKind<'fill'>, source: GeneratedItem) => Readonly<Record<string, string>>;
/** Whether a choice is the match of a prompt. */
export type MatchOracle = (item: ServedKind<'match'>) => (prompt: string, choice: string) => boolean;

import type { ChoiceItem } from './item.schema.ts';

export interface ChoiceMark {
	readonly correct: boolean;
	/** The ids of the key, in the author's order. */
	readonly key: readonly string[];
	/** Keys that were not chosen. */
	readonly missed: readonly string[];
	/** Options that were chosen and are no keys. */
	readonly wrong: readonly string[];
}

/** The ids of the options that are right. */
export const keyOf = (item: Pick<ChoiceItem, 'options'>): string[] =>
	item.options.filter((option) => option.key === true).map((option) => option.id);

/** All or nothing: correct when exactly the key was chosen, in any order. CompTIA does not publish partial credit. */
export function markChoice(item: Pick<ChoiceItem, 'options'>, chosen: readonly string[]): ChoiceMark {
	const key = keyOf(item);
	const missed = key.filter((id) => !chosen.includes(id));
	const wrong = [...new Set(chosen)].filter((id) => !key.includes(id));
	return { correct: missed.length === 0 && wrong.length === 0, key, missed, wrong };
}

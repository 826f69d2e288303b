import type { ChoiceItem, Item } from '#lib/domain/bank/item.schema.ts';
import type { FactTable } from '#lib/domain/bank/fact-table.ts';

export type Severity = 'error' | 'warning';

/** Where in an item: `['options', 2, 'text']`. */
export type ItemPath = readonly (string | number)[];

export interface Remark {
	readonly severity: Severity;
	readonly message: string;
	/** What the author can do about it. */
	readonly fix: string;
	readonly path?: ItemPath;
}

/** What a lint may know beyond the item; a lint without its part of it stays silent. */
export interface LintContext {
	/** The topics of the item's objective. */
	readonly topics?: readonly string[];
	/** Acronym -> what it stands for. */
	readonly acronyms?: ReadonlyMap<string, readonly string[]>;
	readonly facts?: FactTable;
	/** Hash of what a second reader sees now; see `reviewText`. */
	readonly reviewHash?: string;
}

export interface LintRule {
	readonly id: string;
	readonly check: (item: Item, context: LintContext) => readonly Remark[];
}

export const error = (message: string, fix: string, path?: ItemPath): Remark => ({
	severity: 'error',
	message,
	fix,
	...(path && { path })
});

export const warning = (message: string, fix: string, path?: ItemPath): Remark => ({
	...error(message, fix, path),
	severity: 'warning'
});

export const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`;

/** A rule for choice items only. */
export const choiceRule = (
	id: string,
	check: (item: ChoiceItem, context: LintContext) => readonly Remark[]
): LintRule => ({ id, check: (item, context) => (item.kind === 'choice' ? check(item, context) : []) });

/** The options of a choice item with their places, parted into key and distractors. */
export function partOptions(item: ChoiceItem) {
	const options = item.options.map((option, index) => ({ ...option, index, path: ['options', index, 'text'] }));
	return {
		options,
		keys: options.filter((option) => option.key === true),
		distractors: options.filter((option) => option.key !== true)
	};
}

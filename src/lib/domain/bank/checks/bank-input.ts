import type { Bank, ChoiceItem, Item } from '#lib/domain/bank/item.schema.ts';
import type { Remark } from '#lib/domain/bank/lints/remark.ts';

/** A bank with its living items; retired ones are checked no more. */
export interface BankInput {
	readonly bank: Bank;
	readonly items: readonly PlacedItem[];
}

export interface PlacedItem {
	readonly bank: string;
	readonly objective: string;
	readonly item: Item;
}

/** A remark on a bank, or on one of its items where that can be named. */
export interface BankRemark extends Remark {
	readonly rule: string;
	readonly item?: string;
}

export interface Placed<T extends Item> extends PlacedItem {
	readonly item: T;
}

export const choicesOf = (items: readonly PlacedItem[]): Placed<ChoiceItem>[] =>
	items.flatMap(({ item, ...place }) => (item.kind === 'choice' ? [{ ...place, item }] : []));

/** Items on which the cue-blind solvers are measured: four options, one key. */
export const solvable = (items: readonly PlacedItem[]): ChoiceItem[] =>
	choicesOf(items)
		.map(({ item }) => item)
		.filter((item) => item.options.length === 4 && item.options.filter(({ key }) => key === true).length === 1);

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

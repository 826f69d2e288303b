import { shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import { comparableValues } from './quantity.ts';

/**
 * The ids of the options in the order in which they are shown: numbers ascending, anything else shuffled,
 * because a number out of its order is a puzzle of its own and the author's order gives the key away.
 */
export function displayOrder(
	item: { readonly options: readonly { readonly id: string; readonly text: string }[] },
	rng: Rng
): string[] {
	const ascending = ascendingOrder(item.options.map((option) => option.text));
	const indexes = ascending ?? shuffled([...item.options.keys()], rng);
	return indexes.flatMap((index) => item.options[index]?.id ?? []);
}

/** Indexes of the texts from the smallest to the largest number; undefined where they are not all numbers of one kind. */
export function ascendingOrder(texts: readonly string[]): number[] | undefined {
	const values = comparableValues(texts);
	return values && [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}

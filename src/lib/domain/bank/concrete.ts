import type { Rng } from '#lib/domain/shared/rng.ts';
import type { ServedItem, ServedKind } from './content.ts';
import { displayOrder } from './option-order.ts';
import { realise } from './realise.ts';
import { arrangeWork } from './work-kinds.ts';
import { isWork } from './work.ts';

/** An item as it can be shown: a generated one has become a question. */
export type ConcreteItem = Exclude<ServedItem, ServedKind<'generated'>>;

/** The item to show; `variant` is the seed of a generated one. */
export const concreteItem = (item: ServedItem, variant: string): ConcreteItem =>
	item.kind === 'generated' ? realise(item, variant) : item;

/** Ids in the order shown: options, or the parts of a PBQ; a recall card has none. */
export function shownOrder(item: ConcreteItem, rng: Rng): string[] {
	if (item.kind === 'recall') {
		return [];
	}
	return isWork(item) ? arrangeWork(item, rng) : displayOrder(item, rng);
}

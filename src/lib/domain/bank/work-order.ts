import { shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import type { OrderItem } from './item.schema.ts';
import type { PartMark, Work, WorkMark } from './work.ts';

type Order = Pick<OrderItem, 'steps'>;

/**
 * A start order in which no step follows the one that it should follow: an item left alone earns nothing.
 * About a third of all orders are such, so that fifty draws find one but for a chance of 1 in a thousand million.
 */
export function arrangeOrder({ steps }: Order, rng: Rng): string[] {
	const ids = steps.map(({ id }) => id);
	for (let draw = 0; draw < 50; draw++) {
		const order = shuffled(ids, rng);
		if (!order.some((id, place) => place > 0 && ids.indexOf(id) === ids.indexOf(order[place - 1] ?? '') + 1)) {
			return order;
		}
	}
	return ids.reverse();
}

/** Every step at its place of the start order, from '1'. */
export const startOrder = (_item: Order, shown: readonly string[]): Work =>
	Object.fromEntries(shown.map((id, place) => [id, String(place + 1)]));

/** The ids of the steps as they stand; steps without a place come last, in the author's order. */
export const orderOf = ({ steps }: Order, work: Work): string[] =>
	steps.map(({ id }) => id).sort((a, b) => Number(work[a] ?? Infinity) - Number(work[b] ?? Infinity) || 0);

/** The work after a step was moved to a place (from 0); those between close up. */
export function moveStep(item: Order, work: Work, id: string, place: number): Work {
	const others = orderOf(item, work).filter((other) => other !== id);
	return startOrder(item, others.toSpliced(place, 0, id));
}

/**
 * A point for each step that directly follows the one it should follow: one slip costs three points at most, not all that comes
 * after it, and the reversed order earns nothing. The first part says whether the first step is right; it carries no point.
 */
export function markOrder({ steps }: Order, work: Work): WorkMark {
	const placeOf = (id: string): number => Number(work[id] ?? NaN);
	const at = (place: number): string => steps.find(({ id }) => placeOf(id) === place)?.text ?? '';
	const parts = steps.map(({ id, text, why }, index): PartMark => {
		const before = steps[index - 1];
		const place = before === undefined ? 1 : placeOf(before.id) + 1;
		return {
			id,
			label: before === undefined ? 'First' : `After “${before.text}”`,
			given: place === steps.length + 1 ? 'Nothing: you put it last' : at(place),
			answer: text,
			right: placeOf(id) === place,
			why
		};
	});
	const points = parts.slice(1).filter(({ right }) => right).length;
	return { parts, points, of: steps.length - 1, correct: points === steps.length - 1 };
}

export const touchedOrder = (item: Order, work: Work, shown: readonly string[]): boolean => {
	const start = startOrder(item, shown);
	return item.steps.some(({ id }) => (work[id] ?? start[id]) !== start[id]);
};

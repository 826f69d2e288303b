import type { ConcreteItem } from '#lib/domain/bank/concrete.ts';
import type { ServedItem } from '#lib/domain/bank/content.ts';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { Turn } from '#lib/domain/learning/run.ts';
import { stateFor } from '#lib/domain/learning/unit-state.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { seededRng, shuffled } from '#lib/domain/shared/rng.ts';
import type { Content, Placed } from '#lib/platform/content.ts';
import type { Queries } from '#lib/storage/queries.ts';
import type ExhibitView from '#lib/ui/ExhibitView.svelte';

/** A turn made ready to be shown: its item, the order of its options, and what is remembered of it. */
export interface Card {
	readonly turn: Turn;
	readonly item: ConcreteItem;
	/** What draws its exhibit: it comes with the question, or what is below it would move. */
	readonly ExhibitView: typeof ExhibitView | undefined;
	/** Seed of a generated item, which is a new question each time; undefined for any other. */
	readonly variant: string | undefined;
	readonly bank: Placed['bank'];
	readonly objective: Placed['objective'];
	/** Ids in the order shown: options, or the parts of a PBQ; empty for a recall card. */
	readonly shown: readonly string[];
	/** The memory before this answer, undefined for a new unit. */
	readonly state: UnitState | undefined;
	readonly flagged: boolean;
	readonly scheduling: Scheduling;
	readonly weights: readonly number[];
}

/** Reads all that a turn needs. Undefined when the banks no longer hold its item. Throws Content- or StorageFailure. */
export async function prepareCard(
	content: Content,
	queries: Queries,
	seed: string,
	turn: Turn
): Promise<Card | undefined> {
	const [placed, state, marks, scheduling, weights] = await Promise.all([
		content.placed(turn.unit),
		queries.unitState(turn.unit),
		queries.markOf(turn.unit),
		queries.scheduling(),
		queries.weights()
	]);
	if (placed === undefined) {
		return undefined;
	}
	const variant = `${seed} ${turn.unit} ${String(turn.again)}`;
	const { item, shown } = await arranged(placed.item, variant);
	// A generated item has its exhibit only now.
	const exhibits = item.exhibit === undefined ? undefined : await import('#lib/ui/ExhibitView.svelte');
	return {
		turn,
		item,
		ExhibitView: exhibits?.default,
		variant: placed.item.kind === 'generated' ? variant : undefined,
		bank: placed.bank,
		objective: placed.objective,
		shown,
		state: stateFor(state, item.version),
		flagged: marks?.flagged === 1,
		scheduling,
		weights
	};
}

/** The item to show with the order of its parts. What only numbers, PBQs and generated items need is fetched for them. */
async function arranged(item: ServedItem, seed: string): Promise<Pick<Card, 'item' | 'shown'>> {
	if (item.kind === 'recall') {
		return { item, shown: [] };
	}
	const order = seededRng(seed);
	if (item.kind !== 'choice') {
		const { concreteItem, shownOrder } = await import('#lib/domain/bank/concrete.ts');
		const concrete = concreteItem(item, seed);
		return { item: concrete, shown: shownOrder(concrete, order) };
	}
	if (item.options.every(({ text }) => /\d/.test(text))) {
		const { displayOrder } = await import('#lib/domain/bank/option-order.ts');
		return { item, shown: displayOrder(item, order) };
	}
	const ids = item.options.map(({ id }) => id);
	return { item, shown: shuffled(ids, order) };
}

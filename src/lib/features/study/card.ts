import type { ServedKind } from '#lib/domain/bank/content.ts';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { Turn } from '#lib/domain/learning/run.ts';
import { stateFor } from '#lib/domain/learning/unit-state.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { seededRng, shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import type { Content, Placed } from '#lib/platform/content.ts';
import type { Queries } from '#lib/storage/queries.ts';

/** The kinds of item that this screen can show so far. */
export type StudyItem = ServedKind<'choice'> | ServedKind<'recall'>;

/** A turn made ready to be shown: its item, the order of its options, and what is remembered of it. */
export interface Card {
	readonly turn: Turn;
	readonly item: StudyItem;
	readonly bank: Placed['bank'];
	readonly objective: Placed['objective'];
	/** Option ids in the order shown; empty for a recall card. */
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
	const item = placed?.item;
	if (placed === undefined || (item?.kind !== 'choice' && item?.kind !== 'recall')) {
		return undefined;
	}
	const order = seededRng(`${seed} ${turn.unit} ${String(turn.again)}`);
	return {
		turn,
		item,
		bank: placed.bank,
		objective: placed.objective,
		shown: item.kind === 'choice' ? await shownOrder(item, order) : [],
		state: stateFor(state, item.version),
		flagged: marks?.flagged === 1,
		scheduling,
		weights
	};
}

/** The order of an item's options on screen. What reads numbers is fetched only where each option holds one. */
async function shownOrder(item: ServedKind<'choice'>, rng: Rng): Promise<string[]> {
	if (item.options.every(({ text }) => /\d/.test(text))) {
		const { displayOrder } = await import('#lib/domain/bank/option-order.ts');
		return displayOrder(item, rng);
	}
	return shuffled(
		item.options.map(({ id }) => id),
		rng
	);
}

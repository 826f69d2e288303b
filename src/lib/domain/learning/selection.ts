import type { BankEntry, ItemEntry } from '#lib/domain/bank/content.ts';
import { isWork } from '#lib/domain/bank/work.ts';
import { seededRng, shuffled } from '#lib/domain/shared/rng.ts';
import { itemUnit, type UnitId } from '#lib/domain/shared/units.ts';
import type { PlannedUnit } from './events.ts';

/** Which units by what the learner did with them. */
export type SelectionState = 'any' | 'unseen' | 'missed' | 'flagged' | 'leech';

/** A practice that the learner puts together. */
export interface Selection {
	/** `bank/objective` keys. */
	readonly objectives: readonly string[];
	readonly state: SelectionState;
	readonly kinds: 'all' | 'questions' | 'works' | 'cards';
	readonly count: number;
	/** Whether answers count for the schedule. */
	readonly scheduled: boolean;
}

export const objectiveKey = (bank: string, objective: string): string => `${bank}/${objective}`;

/** Most units that one practice holds: as many as a full exam has questions. */
export const largestPractice = 90;

const kindOf = (item: ItemEntry): Selection['kinds'] =>
	item.kind === 'recall' ? 'cards' : isWork(item) ? 'works' : 'questions';

const isOfKind = (item: ItemEntry, kinds: Selection['kinds']): boolean => kinds === 'all' || kindOf(item) === kinds;

/** All units of the objectives and kinds that a selection names; never the mock reserve. */
export function selectable(banks: readonly BankEntry[], selection: Selection): PlannedUnit[] {
	const wanted = new Set(selection.objectives);
	return banks.flatMap((bank) =>
		bank.domains.flatMap(({ objectives }) =>
			objectives
				.filter(({ number }) => wanted.has(objectiveKey(bank.id, number)))
				.flatMap(({ number, items }) =>
					items
						.filter((item) => item.reserve !== true && isOfKind(item, selection.kinds))
						.map((item): PlannedUnit => ({
							unit: itemUnit(item.id),
							bank: bank.id,
							objective: number,
							reason: 'chosen'
						}))
				)
		)
	);
}

/**
 * Those of `units` that are in the state that a selection asks for; suspended ones stay out of all but `flagged`.
 * @param unseen of `units`, those never answered
 * @param held the units in the state asked for, where that is one of `missed`, `flagged` and `leech`
 */
export function inState(
	units: readonly PlannedUnit[],
	state: SelectionState,
	marks: Readonly<Record<'unseen' | 'held' | 'suspended', readonly UnitId[]>>
): PlannedUnit[] {
	const held = new Set(state === 'unseen' ? marks.unseen : marks.held);
	const suspended = new Set(state === 'flagged' ? [] : marks.suspended);
	const inside = state === 'any' ? units : units.filter(({ unit }) => held.has(unit));
	// To look a hundred thousand ids up takes longer than to make them.
	return suspended.size === 0 ? [...inside] : inside.filter(({ unit }) => !suspended.has(unit));
}

/** As many of the units as the selection asks for, by chance, in random order. */
export const drawSelection = (units: readonly PlannedUnit[], count: number, seed: string): PlannedUnit[] =>
	shuffled(units, seededRng(seed)).slice(0, Math.min(count, largestPractice));

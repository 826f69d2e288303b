import { stateFor } from '#lib/domain/learning/unit-state.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';

/** What the learner and the schedule did with a unit. */
export interface UnitStatus {
	/** Undefined for one that was never answered, or only in an older version. */
	readonly memory: UnitState | undefined;
	readonly flagged: boolean;
	readonly suspended: boolean;
}

/** A unit can be in several of these at once. */
export type StatusFilter = 'new' | 'learning' | 'due' | 'resting' | 'missed' | 'flagged' | 'suspended' | 'leech';

export const statusFilters: readonly { readonly value: StatusFilter; readonly label: string }[] = [
	{ value: 'due', label: 'Due' },
	{ value: 'new', label: 'New' },
	{ value: 'learning', label: 'Learning' },
	{ value: 'resting', label: 'Waiting for its day' },
	{ value: 'missed', label: 'Missed last time' },
	{ value: 'leech', label: 'Keeps slipping away' },
	{ value: 'flagged', label: 'Flagged' },
	{ value: 'suspended', label: 'Suspended' }
];

/** The status of a unit by its rows; memory of an older version of its item does not count. */
export const statusOf = (
	memory: UnitState | undefined,
	mark: { readonly flagged: 0 | 1; readonly suspended: 0 | 1 } | undefined,
	itemVersion: number
): UnitStatus => ({
	memory: stateFor(memory, itemVersion),
	flagged: mark?.flagged === 1,
	suspended: mark?.suspended === 1
});

/** The states that a unit is in. A suspended one is in none that the schedule gives, for it is not asked. */
function statesOf({ memory, flagged, suspended }: UnitStatus, today: LocalDay): StatusFilter[] {
	const states: StatusFilter[] = [];
	if (flagged) states.push('flagged');
	if (suspended) states.push('suspended');
	if (memory?.missed === 1) states.push('missed');
	if (memory?.leech === true) states.push('leech');
	if (suspended) return states;
	if (memory === undefined) return [...states, 'new'];
	if (memory.dueDay <= today) states.push('due');
	if (memory.phase !== 'review') states.push('learning');
	else if (memory.dueDay > today) states.push('resting');
	return states;
}

/** Whether a unit is in a state. */
export const isIn = (status: UnitStatus, filter: StatusFilter, today: LocalDay): boolean =>
	statesOf(status, today).includes(filter);

/** How many units are in each state. */
export type StatusCounts = ReadonlyMap<StatusFilter, number>;

const noneCounted: StatusCounts = new Map(statusFilters.map(({ value }) => [value, 0]));

/** How many of some units are in each state, in one pass; with those `counted` before. */
export function countStatuses(
	statuses: Iterable<UnitStatus>,
	today: LocalDay,
	counted: StatusCounts = noneCounted
): StatusCounts {
	const counts = new Map(counted);
	for (const status of statuses) {
		for (const state of statesOf(status, today)) counts.set(state, (counts.get(state) ?? 0) + 1);
	}
	return counts;
}

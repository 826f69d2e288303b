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

/** Whether a unit is in a state. A suspended one is in none that the schedule gives, for it is not asked. */
export function isIn({ memory, flagged, suspended }: UnitStatus, filter: StatusFilter, today: LocalDay): boolean {
	switch (filter) {
		case 'flagged':
			return flagged;
		case 'suspended':
			return suspended;
		case 'missed':
			return memory?.missed === 1;
		case 'leech':
			return memory?.leech === true;
		case 'new':
			return !suspended && memory === undefined;
		case 'due':
			return !suspended && memory !== undefined && memory.dueDay <= today;
		case 'learning':
			return !suspended && memory !== undefined && memory.phase !== 'review';
		case 'resting':
			return !suspended && memory?.phase === 'review' && memory.dueDay > today;
	}
}

/** How many of some units are in each state. */
export const countStatuses = (statuses: readonly UnitStatus[], today: LocalDay): ReadonlyMap<StatusFilter, number> =>
	new Map(statusFilters.map(({ value }) => [value, statuses.filter((status) => isIn(status, value, today)).length]));

import type { BankEntry, FactSheetRow } from '#lib/domain/bank/content.ts';
import type { PlannedUnit } from '#lib/domain/learning/events.ts';
import { largestPractice, objectiveKey, selectable } from '#lib/domain/learning/selection.ts';
import { itemUnit, type UnitId } from '#lib/domain/shared/units.ts';

/** What can be practised, by unit. */
export const practisable = (banks: readonly BankEntry[]): ReadonlyMap<UnitId, PlannedUnit> => {
	const objectives = banks.flatMap(({ id, domains }) =>
		domains.flatMap((domain) => domain.objectives.map(({ number }) => objectiveKey(id, number)))
	);
	const all = { objectives, state: 'any', kinds: 'all', count: largestPractice, scheduled: false } as const;
	return new Map(selectable(banks, all).map((planned) => [planned.unit, planned]));
};

/**
 * The units that cite some rows, each once.
 * @param bank of this bank alone, unless empty
 */
export const drillOf = (
	rows: readonly FactSheetRow[],
	units: ReadonlyMap<UnitId, PlannedUnit>,
	bank: string,
	suspended: readonly UnitId[]
): PlannedUnit[] =>
	[...new Set(rows.flatMap(({ items }) => items))]
		.map((id) => units.get(itemUnit(id)))
		.filter((planned) => planned !== undefined)
		.filter(({ unit, ...planned }) => (bank === '' || planned.bank === bank) && !suspended.includes(unit));

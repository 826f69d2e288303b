import type { BankEntry, DomainEntry, ItemEntry, ObjectiveEntry, ServedItem } from '#lib/domain/bank/content.ts';
import { itemUnit, type UnitId } from '#lib/domain/shared/units.ts';

/** An item that the Library lists, with its place; its text is fetched when it is shown. */
export interface Entry extends Pick<ItemEntry, 'id' | 'version' | 'kind'> {
	readonly unit: UnitId;
	readonly bank: BankEntry;
	readonly domain: DomainEntry;
	readonly objective: ObjectiveEntry;
}

/** All living items in the order of their banks. The mock reserve is left out: nothing but a mock shows it. */
export const catalogueOf = (banks: readonly BankEntry[]): Entry[] =>
	banks.flatMap((bank) =>
		bank.domains.flatMap((domain) =>
			domain.objectives.flatMap((objective) =>
				objective.items
					.filter(({ reserve }) => reserve !== true)
					.map(({ id, version, kind }): Entry => ({ unit: itemUnit(id), id, version, kind, bank, domain, objective }))
			)
		)
	);

/** Items by their ids, with those held before. */
export const withItems = (
	items: readonly ServedItem[],
	held?: ReadonlyMap<string, ServedItem>
): ReadonlyMap<string, ServedItem> => new Map([...(held ?? []), ...items.map((item) => [item.id, item] as const)]);

/** Rows by their unit. */
export const byUnit = <Row extends { readonly unit: UnitId }>(rows: readonly Row[]): ReadonlyMap<UnitId, Row> =>
	new Map(rows.map((row) => [row.unit, row]));

/** The objectives of some entries, each once. */
export const objectivesOf = (entries: readonly Entry[]): ObjectiveEntry[] => [
	...new Set(entries.map(({ objective }) => objective))
];

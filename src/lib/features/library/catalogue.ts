import type { BankEntry, DomainEntry, ItemEntry, ObjectiveEntry, ServedItem } from '#lib/domain/bank/content.ts';
import { itemIdOf, itemUnit, type UnitId } from '#lib/domain/shared/units.ts';
import { contentUrl } from '#lib/platform/content.ts';
import type { SearchFile } from '#lib/workers/search.worker.ts';

/** An item that the Library lists, with its place; its text is fetched when it is shown. */
export interface Entry extends Pick<ItemEntry, 'id' | 'version' | 'kind'> {
	readonly bank: BankEntry;
	readonly domain: DomainEntry;
	readonly objective: ObjectiveEntry;
}

/** The mock reserve is left out: nothing but a mock shows it. */
const listed = ({ items }: ObjectiveEntry): ItemEntry[] => items.filter(({ reserve }) => reserve !== true);

/** All living items in the order of their banks. One list from the first: decks may hold a hundred thousand. */
export function catalogueOf(banks: readonly BankEntry[]): Entry[] {
	const entries: Entry[] = [];
	for (const bank of banks) {
		for (const domain of bank.domains) {
			for (const objective of domain.objectives) {
				for (const { id, version, kind } of listed(objective)) {
					entries.push({ id, version, kind, bank, domain, objective });
				}
			}
		}
	}
	return entries;
}

/** What a search of the exams reads: each objective's file with the units that the Library lists. */
export const searchFilesOf = (exams: readonly BankEntry[]): SearchFile[] =>
	exams.flatMap((bank) =>
		bank.domains.flatMap(({ objectives }) =>
			objectives.map((objective) => ({
				url: contentUrl(objective.file),
				objective: `${bank.exam} ${objective.number} ${objective.title}`,
				units: listed(objective).map(({ id }) => itemUnit(id))
			}))
		)
	);

/** Items by their ids, with those held before. */
export const withItems = (
	items: readonly ServedItem[],
	held?: ReadonlyMap<string, ServedItem>
): ReadonlyMap<string, ServedItem> => new Map([...(held ?? []), ...items.map((item) => [item.id, item] as const)]);

/** The objectives of some entries, each once. */
export const objectivesOf = (entries: readonly Entry[]): ObjectiveEntry[] => [
	...new Set(entries.map(({ objective }) => objective))
];

/** The place of each item in a list of units, best first, by the items' ids. */
export const ranksOf = (units: readonly string[]): ReadonlyMap<string, number> =>
	new Map(units.flatMap((unit, place) => idOf(unit as UnitId).map((id) => [id, place] as const)));

/** Rows by the ids of their items; those of other units are left out. */
export const byItem = <Row extends { readonly unit: UnitId }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
	new Map(rows.flatMap((row) => idOf(row.unit).map((id) => [id, row] as const)));

function idOf(unit: UnitId): string[] {
	const id = itemIdOf(unit);
	return id === undefined ? [] : [id];
}

import type { BankEntry, DomainEntry, ItemEntry, ObjectiveEntry, ServedItem } from '#lib/domain/bank/content.ts';
import { itemUnit, type UnitId } from '#lib/domain/shared/units.ts';
import { contentUrl } from '#lib/platform/content.ts';
import type { SearchFile } from '#lib/workers/search.worker.ts';

/** An item that the Library lists, with its place; its text is fetched when it is shown. */
export interface Entry extends Pick<ItemEntry, 'id' | 'version' | 'kind'> {
	readonly unit: UnitId;
	readonly bank: BankEntry;
	readonly domain: DomainEntry;
	readonly objective: ObjectiveEntry;
}

/** The mock reserve is left out: nothing but a mock shows it. */
const listed = ({ items }: ObjectiveEntry): ItemEntry[] => items.filter(({ reserve }) => reserve !== true);

/** All living items in the order of their banks. */
export const catalogueOf = (banks: readonly BankEntry[]): Entry[] =>
	banks.flatMap((bank) =>
		bank.domains.flatMap((domain) =>
			domain.objectives.flatMap((objective) =>
				listed(objective).map(({ id, version, kind }): Entry => ({
					unit: itemUnit(id),
					id,
					version,
					kind,
					bank,
					domain,
					objective
				}))
			)
		)
	);

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

/** Rows by their unit. */
export const byUnit = <Row extends { readonly unit: UnitId }>(rows: readonly Row[]): ReadonlyMap<UnitId, Row> =>
	new Map(rows.map((row) => [row.unit, row]));

/** The objectives of some entries, each once. */
export const objectivesOf = (entries: readonly Entry[]): ObjectiveEntry[] => [
	...new Set(entries.map(({ objective }) => objective))
];

/** The place of each id in a list, best first. */
export const ranksOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
	new Map(ids.map((id, place) => [id, place]));

import type { FactTable } from '#lib/domain/bank/fact-table.ts';
import type { FactCell } from '#lib/domain/bank/facts.schema.ts';
import type { Item } from '#lib/domain/bank/item.schema.ts';

type Generated = Extract<Item, { kind: 'generated' }>;

/** A generated item with the rows of the facts that it cites, where it has no rows of its own; any other item as it is. */
export function withFactRows<T extends Item>(item: T, facts: FactTable): T;
export function withFactRows(item: Item, facts: FactTable): Item {
	if (item.kind !== 'generated' || item.rows !== undefined || item.facts === undefined) return item;
	const rows: NonNullable<Generated['rows']> = item.facts.flatMap((id) => {
		const row = facts.get(id);
		if (row === undefined) return [];
		const cells = Object.entries(row.cells).filter(
			(cell): cell is [string, Exclude<FactCell, boolean>] => typeof cell[1] !== 'boolean'
		);
		return [{ id: row.id, name: row.name, ...Object.fromEntries(cells) }];
	});
	return { ...item, rows };
}

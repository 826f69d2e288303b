import type { FactTable } from '#lib/domain/bank/fact-table.ts';
import type { Item } from '#lib/domain/bank/item.schema.ts';

type Generated = Extract<Item, { kind: 'generated' }>;

/** A generated item with the rows of the facts that it cites, where it has no rows of its own; any other item as it is. */
export function withFactRows<T extends Item>(item: T, facts: FactTable): T;
export function withFactRows(item: Item, facts: FactTable): Item {
	if (item.kind !== 'generated' || item.rows !== undefined || item.facts === undefined) return item;
	const rows: NonNullable<Generated['rows']> = item.facts.flatMap((id) => {
		const row = facts.get(id);
		return row === undefined ? [] : [{ id: row.id, name: row.name, ports: row.ports, transports: row.transports }];
	});
	return { ...item, rows };
}

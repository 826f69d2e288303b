import Dexie, { type IndexableType, type Table } from 'dexie';

const pageRows = 4000;

/** Reads a row's own key from its fields, as the table's key path says. */
export function keyReader<Row, Key, Insert>(table: Table<Row, Key, Insert>): (row: unknown) => IndexableType {
	const path = table.schema.primKey.keyPath;
	return (row) => {
		const fields = row as Readonly<Record<string, unknown>>;
		return (Array.isArray(path) ? path.map((name) => fields[name]) : fields[path ?? '']) as IndexableType;
	};
}

/**
 * All rows of a table, some thousand at a time in the order of their keys. Outside a transaction each page is a short
 * one of its own, so that whoever writes meanwhile waits for a page at most.
 */
export async function eachPage<Row, Key, Insert>(
	table: Table<Row, Key, Insert>,
	each: (rows: readonly Row[], keys: readonly unknown[]) => void
): Promise<void> {
	const any = table as unknown as Table<Row>;
	const keyOf = keyReader(table);
	for (let after: unknown = Dexie.minKey; ;) {
		const rows = await any.where(':id').above(after).limit(pageRows).toArray();
		const keys = rows.map(keyOf);
		if (rows.length === 0) return;
		each(rows, keys);
		after = keys.at(-1);
	}
}

import type { QuarantineRow } from '#lib/storage/tables.ts';

/** Rows that were set aside as a readable file. Numbers in columns are written out; of sound only its size is named. */
export const quarantineText = (rows: readonly QuarantineRow[]): string =>
	JSON.stringify(
		rows,
		(_, value: unknown) => {
			if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
			return value instanceof Blob ? `${value.type}, ${String(value.size)} bytes` : value;
		},
		'\t'
	);

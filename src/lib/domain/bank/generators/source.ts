import type { ServedKind } from '#lib/domain/bank/content.ts';
import type { Source } from './generator.ts';

// Reads what an author gave: loose data in, strict values out, and an error that names what is missing.

export type Row = NonNullable<ServedKind<'generated'>['rows']>[number];
export type Step = NonNullable<ServedKind<'generated'>['steps']>[number];

export function rowsOf({ rows }: Source): readonly Row[] {
	if (rows === undefined) throw new Error('the generator needs rows, or facts to take them from');
	return rows;
}

export function stepsOf({ steps }: Source): readonly Step[] {
	if (steps === undefined) throw new Error('the generator needs steps');
	return steps;
}

const misfit = (row: Row, name: string, kind: string): Error =>
	new Error(`${name} of the row ${JSON.stringify(row)} is no ${kind}`);

export function textOf(row: Row, name: string): string {
	const value = row[name];
	if (typeof value !== 'string') throw misfit(row, name, 'text');
	return value;
}

export function numberOf(row: Row, name: string): number {
	const value = row[name];
	if (typeof value !== 'number') throw misfit(row, name, 'number');
	return value;
}

export function listOf(row: Row, name: string): readonly (string | number)[] {
	const value = row[name];
	if (!Array.isArray(value)) throw misfit(row, name, 'list');
	return value;
}

/** A whole-number parameter, or its default. */
export function numberParameter({ parameters }: Source, name: string, usual: number): number {
	const value = parameters?.[name] ?? usual;
	if (typeof value !== 'number') throw new Error(`the parameter ${name} is no number`);
	return value;
}

import { cellOf, cellText, type Fact } from '#lib/domain/bank/fact-table.ts';
import type { Item } from '#lib/domain/bank/item.schema.ts';
import { spokenWords, statedOf, strayNumbers, type Stated } from '#lib/domain/bank/stated-facts.ts';
import { answersOf, askedOf, type Answer } from './answers.ts';
import { error, quoted, type Remark } from './remark.ts';

const showRow = (row: Fact): string => {
	const cells = row.columns.flatMap((column) => {
		const cell = cellOf(row, column.id);
		return cell === undefined ? [] : [`${column.label} ${cellText(cell, column)}`];
	});
	return `${row.name}: ${cells.join('; ')}`;
};

const union = (sets: readonly Stated[]): Set<string> => new Set(sets.flatMap(({ parts }) => [...parts]));

const hasDigit = (text: string): boolean => /\d/.test(text);

/**
 * What is wrong with an item that cites rows of tables. Each row must be met by two of its parts (its name or a value),
 * one of them in the key; every number in the key must be in a row; and no distractor may say the same of a row as the key.
 */
export function verifyRows(item: Item, rows: readonly Fact[]): Remark[] {
	const { keys, distractors } = answersOf(item);
	const asked = askedOf(item);
	const said = ({ text }: Answer): Stated[] => rows.map((row) => statedOf(text, row, asked));
	const ofKeys = keys.map((key) => ({ key, stated: said(key) }));
	const cited = rows.map(showRow).join(' | ');

	const strays = ofKeys.flatMap(({ key, stated }) =>
		strayNumbers(key.text, stated).map((word) =>
			error(`the key says ${word}, but ${cited}`, 'correct the number, or cite the row it comes from', key.path)
		)
	);
	const perRow = rows.map((row, at) => {
		const inKey = union(ofKeys.flatMap(({ stated }) => stated[at] ?? []));
		const inStem = statedOf(asked, row, asked).parts;
		return { row, at, inKey, inStem };
	});
	const unsaid = perRow.flatMap(({ row, inKey, inStem }) =>
		inKey.size > 0 && new Set([...inKey, ...inStem]).size > 1
			? []
			: [
					error(
						inKey.size > 0
							? `nothing but the key speaks of the cited row: ${showRow(row)}`
							: `the key says nothing of the cited row: ${showRow(row)}`,
						'cite the row that the key states, or drop the fact',
						['facts']
					)
				]
	);
	const alsoRight = distractors.filter((distractor) => {
		const stated = said(distractor);
		const same = perRow.some(({ at, inKey }) => {
			const parts = [...(stated[at]?.parts ?? [])];
			return parts.length > 0 && parts.length === inKey.size && parts.every((part) => inKey.has(part));
		});
		const places = new Set(stated.flatMap(({ places }) => [...places]));
		return (
			same &&
			(hasDigit(distractor.text)
				? strayNumbers(distractor.text, stated).length === 0
				: places.size === spokenWords(distractor.text).length)
		);
	});
	return [
		...strays,
		...unsaid,
		...alsoRight.map(({ text, path }) =>
			error(`distractor ${quoted(text)} is right too: ${cited}`, 'replace the distractor', path)
		)
	];
}

/** What is wrong with a PBQ that cites rows: each must be met by two of its parts somewhere in it. */
export function verifyMentions(item: Item, rows: readonly Fact[]): Remark[] {
	const { facts: _facts, source: _source, blind: _blind, ...said } = item;
	const text = stringsOf(said).join('\n');
	return rows
		.filter((row) => statedOf(text, row, text).parts.size < 2)
		.map((row) => error(`no part of the item speaks of ${showRow(row)}`, 'drop the fact', ['facts']));
}

const stringsOf = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(stringsOf)
			: [];

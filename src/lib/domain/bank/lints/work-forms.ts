import type { Item, TableItem, TerminalItem } from '#lib/domain/bank/item.schema.ts';
import { neverAnswering, wayTo } from '#lib/domain/bank/shell-paths.ts';
import { isAccepted, readTyped } from '#lib/domain/bank/typed-answer.ts';
import { error, quoted, type ItemPath, type LintRule, type Remark } from './remark.ts';

// Whether a table or a shell can be worked and marked at all.

/** Places of what was there before. */
export const repeated = (texts: readonly string[]): number[] =>
	texts.flatMap((text, index) => (texts.indexOf(text) < index ? [index] : []));

/** Parts with the same id, which would be one part in the work. */
export const sameIds = (parts: readonly { readonly id: string }[], path: ItemPath): Remark[] =>
	repeated(parts.map(({ id }) => id)).map((index) =>
		error(`two of ${path.join(' ')} have the id ${quoted(parts[index]?.id ?? '')}`, 'give each its own', [
			...path,
			index
		])
	);

/** A reason that is missing or too short to teach. */
export const thinWhy = (why: string | undefined, path: ItemPath): Remark[] =>
	(why ?? '').trim().length >= 40
		? []
		: [error('the why has fewer than 40 characters', 'say what is right here and what tells it', [...path, 'why'])];

const rule = <Kind extends Item['kind']>(
	id: string,
	isKind: (item: Item) => item is Extract<Item, { kind: Kind }>,
	check: (item: Extract<Item, { kind: Kind }>) => readonly Remark[]
): LintRule => ({ id, check: (item) => (isKind(item) ? check(item) : []) });

type Column = TableItem['columns'][number];
type Cell = TableItem['rows'][number]['cells'][string];

function picked(cell: Cell, values: readonly string[], path: ItemPath): Remark[] {
	const strange = [...(cell.start === '' ? [] : [cell.start]), ...(cell.accept ?? [])].filter(
		(text) => !values.includes(text)
	);
	return [
		...strange.map((text) =>
			error(`${quoted(text)} is not among the values`, 'add it to them, or take one of them', path)
		),
		...(repeated(values).length > 0 ? [error('a value stands twice', 'drop one', path)] : [])
	];
}

function checkCell(cell: Cell, column: Column, path: ItemPath): Remark[] {
	const { accept } = cell;
	if (column.fixed === true) {
		return accept === undefined
			? []
			: [error('the column is fixed', 'drop accept, or let the column be changed', path)];
	}
	const values = cell.values ?? column.values;
	const form = values === undefined ? [] : picked(cell, values, path);
	if (accept === undefined) return form;
	const unread = accept.filter((text) => values === undefined && readTyped(text, column.format) === undefined);
	const stands = accept.includes(cell.start) || (values === undefined && isAccepted(cell.start, accept, column.format));
	return [
		...form,
		...unread.map((text) =>
			error(`${quoted(text)} can not be read as ${column.format ?? 'text'}`, 'correct it, or take another format', path)
		),
		...(stands
			? [error(`${quoted(cell.start)} is right already`, 'start with a wrong value, or drop accept', path)]
			: []),
		...thinWhy(cell.why, path)
	];
}

export const tableForm: LintRule = rule<'table'>(
	'pbq-table',
	(item) => item.kind === 'table',
	({ columns, rows }) => {
		const cells = rows.flatMap((row, at) =>
			Object.entries(row.cells).flatMap(([id, cell]) => {
				const path = ['rows', at, 'cells', id];
				const column = columns.find((one) => one.id === id);
				return column === undefined
					? [error(`there is no column ${quoted(id)}`, `take one of ${columns.map((one) => one.id).join(', ')}`, path)]
					: checkCell(cell, column, path);
			})
		);
		const holes = rows.flatMap((row, at) =>
			columns.flatMap(({ id }) =>
				row.cells[id] === undefined
					? [error(`the row has no cell ${quoted(id)}`, 'give every row every column', ['rows', at, 'cells'])]
					: []
			)
		);
		const wrong = rows.some((row) => Object.values(row.cells).some(({ accept }) => accept !== undefined));
		return [
			...sameIds(columns, ['columns']),
			...sameIds(rows, ['rows']),
			...repeated(rows.map(({ label }) => label)).map((at) =>
				error('two rows have the same label', 'tell them apart', ['rows', at, 'label'])
			),
			...holes,
			...cells,
			...(wrong ? [] : [error('no cell has to be put right', 'add accept to one at least', ['rows'])])
		];
	}
);

function checkFlags({ commands, goals = [] }: TerminalItem): Remark[] {
	const set = new Set(commands.flatMap(({ sets = [] }) => sets));
	const unset = (flag: string, path: ItemPath): Remark[] =>
		set.has(flag.replace(/^!/, ''))
			? []
			: [error(`no command sets the flag ${quoted(flag.replace(/^!/, ''))}`, 'correct its name, or set it', path)];
	return [
		...commands.flatMap(({ when = [] }, at) => when.flatMap((flag) => unset(flag, ['commands', at, 'when']))),
		...goals.flatMap(({ flag }, at) => unset(flag, ['goals', at, 'flag']))
	];
}

function checkGoals(item: TerminalItem): Remark[] {
	return (item.goals ?? []).flatMap(({ flag, why }, at) => {
		const path = ['goals', at];
		const way = wayTo(item, flag);
		return [
			...(way === undefined ? [error('the goal can not be reached', 'let some command set its flag', path)] : []),
			...(way?.length === 0
				? [error('the goal stands from the start', 'ask for a flag that has to be set', path)]
				: []),
			...thinWhy(why, path)
		];
	});
}

function checkQuestions({ questions }: TerminalItem): Remark[] {
	return questions.flatMap(({ options }, at) => {
		const path = ['questions', at, 'options'];
		const keys = options.filter(({ key }) => key === true).length;
		return [
			...(keys === 1 ? [] : [error(`the question has ${keys} keys`, 'give it exactly one', path)]),
			...sameIds(options, path),
			...repeated(options.map(({ text }) => text.toLowerCase())).map((option) =>
				error('two options say the same', 'change one', [...path, option])
			),
			...options.flatMap(({ why }, option) => thinWhy(why, [...path, option]))
		];
	});
}

export const terminalForm: LintRule = rule<'terminal'>(
	'pbq-terminal',
	(item) => item.kind === 'terminal',
	(item) => {
		const { commands, goals = [], questions } = item;
		const flags = checkFlags(item);
		return [
			...(commands.some(({ help }) => help !== undefined)
				? []
				: [error('`help` lists nothing', 'give the main commands a line of help', ['commands'])]),
			...(goals.length + questions.length === 0
				? [error('nothing is asked', 'add goals or questions', ['questions'])]
				: []),
			...sameIds([...goals, ...questions], ['goals and questions']),
			...flags,
			// Where a flag is misspelled, all that waits for it would be named again.
			...(flags.length > 0
				? []
				: [
						...checkGoals(item),
						...neverAnswering(item).map((command) =>
							error(
								`${quoted(command.run)} never answers: an earlier command does, or its conditions never hold`,
								'put it before the other one, or mend its conditions',
								['commands', commands.indexOf(command)]
							)
						)
					]),
			...checkQuestions(item)
		];
	}
);

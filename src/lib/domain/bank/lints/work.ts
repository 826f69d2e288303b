import type { FillItem, GroupItem, Item, MatchItem, OrderItem } from '#lib/domain/bank/item.schema.ts';
import { readTyped } from '#lib/domain/bank/typed-answer.ts';
import { wordsOf } from '#lib/domain/bank/words.ts';
import { error, quoted, warning, type ItemPath, type LintRule, type Remark } from './remark.ts';

// Whether an item of the kinds match, order, group and fill can be worked and marked at all.

interface Part {
	readonly id: string;
	readonly text: string;
	readonly why?: string;
}

/** The lists of parts of an item, by the name of their field. */
function partsOf(item: Item): readonly (readonly [field: string, parts: readonly Part[]])[] {
	switch (item.kind) {
		case 'match':
			return [
				['prompts', item.prompts],
				['choices', item.choices]
			];
		case 'order':
			return [['steps', item.steps]];
		case 'group':
			return [
				['bins', item.bins],
				['members', item.members]
			];
		case 'fill':
			return [['blanks', item.blanks.map(({ id, label, why }) => ({ id, text: label, why }))]];
		default:
			return [];
	}
}

/** What a learner sees of a text, without case and marks. */
const folded = (text: string): string => wordsOf(text).join(' ') || text.trim();

const twins = (parts: readonly Part[], field: string, of: (part: Part) => string, what: string): Remark[] =>
	parts.flatMap((part, index) =>
		parts.findIndex((other) => of(other) === of(part)) < index
			? [error(`two ${field} have the same ${what}: ${quoted(of(part))}`, 'give each its own', [field, index])]
			: []
	);

export const distinctParts: LintRule = {
	id: 'pbq-distinct',
	check: (item) =>
		partsOf(item).flatMap(([field, parts]) => [
			...twins(parts, field, ({ id }) => id, 'id'),
			...twins(parts, field, ({ text }) => folded(text), 'text')
		])
};

export const partRationales: LintRule = {
	id: 'pbq-why',
	check: (item) =>
		partsOf(item).flatMap(([field, parts]) =>
			parts.flatMap(({ text, why }, index) =>
				why === undefined || why.trim().length >= 40
					? []
					: [
							error(
								`the why of ${quoted(text)} has ${String(why.trim().length)} characters`,
								'say in 40 or more what it is and why it goes here',
								[field, index, 'why']
							)
						]
			)
		)
};

const unknown = (id: string, among: string, path: ItemPath): Remark =>
	error(`${quoted(id)} is no id of ${among}`, `take an id of ${among}`, path);

function matchAnswers({ prompts, choices }: MatchItem): Remark[] {
	const lost = prompts.flatMap(({ answer }, index) =>
		choices.some(({ id }) => id === answer) ? [] : [unknown(answer, 'choices', ['prompts', index, 'answer'])]
	);
	const used = new Set(prompts.map(({ answer }) => answer));
	return lost.length === 0 && used.size === prompts.length && choices.length === prompts.length
		? [warning('the last prompt follows from the others', 'add a choice that fits none, or use one twice', ['choices'])]
		: lost;
}

function groupAnswers({ bins, members }: GroupItem): Remark[] {
	const lost = members.flatMap(({ bin }, index) =>
		bins.some(({ id }) => id === bin) ? [] : [unknown(bin, 'bins', ['members', index, 'bin'])]
	);
	const empty = bins.flatMap(({ id, text }, index) =>
		members.some(({ bin }) => bin === id)
			? []
			: [error(`nothing belongs into ${quoted(text)}`, 'add a member or drop the bin', ['bins', index])]
	);
	return [...lost, ...empty];
}

/** A step that names its place gives the order away. */
function orderAnswers({ steps }: OrderItem): Remark[] {
	return steps.flatMap(({ text }, index) =>
		/^(?:step )?\d+[.):]/i.test(text)
			? [error(`${quoted(text)} begins with its number`, 'drop the number', ['steps', index, 'text'])]
			: []
	);
}

function fillAnswers({ blanks }: FillItem): Remark[] {
	return blanks.flatMap(({ format, unit, accept }, index) => [
		...(unit !== undefined && format !== 'number'
			? [error(`a ${format} has no unit`, 'drop unit, or set format: number', ['blanks', index, 'unit'])]
			: []),
		...accept.flatMap((text, place) =>
			readTyped(text, format, unit) === undefined
				? [
						error(`${quoted(text)} can not be read as ${format}`, 'correct it, or take another format', [
							'blanks',
							index,
							'accept',
							place
						])
					]
				: []
		)
	]);
}

export const partAnswers: LintRule = {
	id: 'pbq-answers',
	check: (item) => {
		switch (item.kind) {
			case 'match':
				return matchAnswers(item);
			case 'group':
				return groupAnswers(item);
			case 'order':
				return orderAnswers(item);
			case 'fill':
				return fillAnswers(item);
			default:
				return [];
		}
	}
};

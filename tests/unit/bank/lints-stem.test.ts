import { expect, test } from 'vitest';
import { lintItem } from '#lib/domain/bank/lints/registry.ts';
import { choice, options, recall, verdict } from './sample-items.ts';

const stem = (text: string) => choice({ stem: text });

test('a sound item draws no remark from any rule', () => {
	const context = { topics: ['Gardens'], acronyms: new Map<string, string[]>(), facts: new Map() };
	expect(lintItem(choice(), context)).toEqual([]);
	expect(lintItem(recall(), context)).toEqual([]);
});

test.each([
	['Which of the following is a tree?', 'silent'],
	['Which of the following are trees? (Choose two.)', 'silent'],
	['The oak is a', 'error'],
	['A tree that sheds its leaves is called ____ in winter?', 'error']
])('rule 1: "%s" as a choice stem is %s', (text, expected) => {
	expect(verdict('1-full-question', stem(text))).toBe(expected);
});

test('rule 1: a card may set a task instead of a question', () => {
	expect(verdict('1-full-question', recall({ stem: 'Name the three parts of a leaf.' }))).toBe('silent');
	expect(verdict('1-full-question', recall({ stem: 'The three parts of a leaf' }))).toBe('error');
});

test.each([
	['An oak is ill. Which of the following?', 'warning'],
	['An oak is ill. Which of the following is true?', 'warning'],
	['An oak is ill. Which of the following statements is correct?', 'warning'],
	['An oak is ill. Which of the following treats the mildew?', 'silent'],
	['What treats mildew?', 'silent']
])('rule 2: "%s" is %s', (text, expected) => {
	expect(verdict('2-answerable-alone', stem(text))).toBe(expected);
});

test.each([
	['Is it oak? Which of the following trees is it?', 'warning'],
	['Which of the following trees is it and which soil does it need?', 'warning'],
	['It is wet and cold. Which of the following trees grows here?', 'silent']
])('rule 3: "%s" is %s', (text, expected) => {
	expect(verdict('3-one-idea', stem(text))).toBe(expected);
});

test.each([
	['Which of the following is not a tree?', 'error'],
	["Which of the following trees doesn't shed leaves?", 'error'],
	['All are trees except which of the following?', 'error'],
	['Which of the following trees has the least weight?', 'error'],
	['Which of the following is NOT a tree?', 'warning'],
	['The oak does not grow. Which of the following trees grows?', 'silent'],
	['Which of the following explains why the oak does not grow?', 'silent'],
	['Which of the following trees needs at least one meter?', 'silent'],
	['Which of the following follows the rule of least privilege?', 'silent']
])('rule 5: "%s" is %s', (text, expected) => {
	expect(verdict('5-positive-stem', stem(text))).toBe(expected);
});

test.each([
	['The bird in the picture is a?', 'error'],
	['This fruit is an', 'error'],
	['Which of the following are trees?', 'warning'],
	['Which of the following is a tree?', 'silent']
])('rule 12: "%s" with one key is %s', (text, expected) => {
	expect(verdict('12-grammar-fit', stem(text))).toBe(expected);
});

test('rule 12: with two keys the verb is plural', () => {
	const two = { choose: 2, options: options(['Oak', 'Ash', 'Moss', 'Fern', 'Reed'], 2) };
	expect(verdict('12-grammar-fit', choice({ ...two, stem: 'Which of the following is a tree? (Choose two.)' }))).toBe(
		'warning'
	);
	expect(verdict('12-grammar-fit', choice({ ...two, stem: 'Which of the following are trees? (Choose two.)' }))).toBe(
		'silent'
	);
});

test.each([
	['two keys where one is asked for', { options: options(['Oak', 'Ash', 'Moss', 'Fern'], 2) }, 'error'],
	['no key', { options: options(['Oak', 'Ash', 'Moss', 'Fern'], 0) }, 'error'],
	['a count in the stem that is not choose', { stem: 'Which of the following are trees? (Choose two.)' }, 'error'],
	[
		'choose 2 without the count in the stem',
		{
			choose: 2,
			options: options(['Oak', 'Ash', 'Moss', 'Fern', 'Reed'], 2),
			stem: 'Which of the following are trees?'
		},
		'error'
	],
	[
		'two keys among five, asked for',
		{ choose: 2, options: options(['Oak', 'Ash', 'Moss', 'Fern', 'Reed'], 2), stem: 'Which are trees? (Choose two.)' },
		'silent'
	],
	['three options', { options: options(['Oak', 'Moss', 'Fern']) }, 'warning'],
	['one key among four', {}, 'silent']
] as const)('rule 16: %s', (_case, changes, expected) => {
	expect(verdict('16-key-count', choice(changes))).toBe(expected);
});

test('rule 16: option ids are unique within an item', () => {
	const [a, b, ...rest] = options(['Oak', 'Ash', 'Moss', 'Fern']);
	const doubled = [a, { ...b, id: 'a' }, ...rest] as ReturnType<typeof options>;
	expect(verdict('16-key-count', choice({ options: doubled }))).toBe('error');
});

test.each([
	[60, 'silent'],
	[61, 'warning'],
	[90, 'warning'],
	[91, 'error']
])('rule 21: a stem of %i words is %s', (length, expected) => {
	expect(verdict('21-reading-load', stem(`${'leaf '.repeat(length - 1)}tree?`))).toBe(expected);
});

test.each([
	['Which of the following should the gardener do FIRST?', 'It costs nothing, so it comes before digging.', 'silent'],
	['Which of the following should the gardener do FIRST?', 'Moisture matters.', 'error'],
	['Which of the following BEST describes moss?', 'Without roots it takes water from the air.', 'silent'],
	['Which of the following BEST describes moss?', 'Green and soft.', 'error'],
	['Which of the following is the MOST likely cause?', 'The pale leaves point to dry soil.', 'silent'],
	['Which of the following is the BEST tree to plant FIRST?', 'It comes first because it grows slowly.', 'error'],
	['Which of the following is most likely?', 'It comes first because it grows slowly.', 'error'],
	['Which of the following should the gardener do next?', 'It comes after digging.', 'error'],
	['Which of the following is the best tree for shade?', 'It needs the least water.', 'error'],
	['The first leaf is pale. Which of the following trees is it?', 'Pale.', 'silent'],
	['Which of the following is a best practice for oaks?', 'Oaks like it.', 'silent']
])('rule 17: "%s" explained by "%s" is %s', (text, explanation, expected) => {
	expect(verdict('17-priority-word', choice({ stem: text, explanation }))).toBe(expected);
});

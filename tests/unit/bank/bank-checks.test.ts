import { expect, test } from 'vitest';
import type { BankRemark, PlacedItem } from '#lib/domain/bank/checks/bank-input.ts';
import { coverageRemarks, domainFigures } from '#lib/domain/bank/checks/coverage.ts';
import { duplicateRemarks, stemLikeness } from '#lib/domain/bank/checks/duplicates.ts';
import { keyLengthFigures, keyLengthRemarks } from '#lib/domain/bank/checks/key-length.ts';
import { mixFigures, mixRemarks } from '#lib/domain/bank/checks/mix.ts';
import { sharedRunRemarks } from '#lib/domain/bank/checks/shared-runs.ts';
import type { Item } from '#lib/domain/bank/item.schema.ts';
import { bank, choice, options, recall } from './sample-items.ts';

const placed = (item: Item, objective = '1.1'): PlacedItem => ({ bank: 'sample', objective, item });
const many = (count: number, make: (index: number) => Item, objective = '1.1'): PlacedItem[] =>
	Array.from({ length: count }, (_, index) => placed(make(index), objective));
const brief = (remarks: readonly BankRemark[]) => remarks.map(({ rule, severity }) => `${severity} ${rule}`);

const ofLength = (key: number) => choice({ options: options(['k'.repeat(key), 'oakoak', 'ashash', 'firfir']) });

test.each([
	[25, 5, []],
	[25, 7, []],
	[25, 4, ['error bank/longest-key']],
	[25, 8, ['error bank/longest-key']],
	[24, 8, ['warning bank/longest-key']],
	[24, 5, []]
])('of %i keys, %i may be uniquely the longest: %j', (n, longest, expected) => {
	const items = many(n, (index) => ofLength(index < longest ? 7 : 6));
	expect(brief(keyLengthRemarks(keyLengthFigures({ bank: bank(), items })))).toEqual(expected);
});

test.each([
	[3, ['warning bank/length-ratio']],
	[8, ['warning bank/length-ratio']],
	[6, []]
])('keys of %i characters beside distractors of 6: %j', (length, expected) => {
	const figures = { ...keyLengthFigures({ bank: bank(), items: many(4, () => ofLength(length)) }), longestShare: 0.2 };
	expect(brief(keyLengthRemarks(figures))).toEqual(expected);
});

const twoDomains = bank({
	domains: [
		{
			number: '1',
			name: 'Trees',
			weight: 60,
			objectives: [{ number: '1.1', title: 'Oaks', level: 'explain', topics: ['Gardens'] }]
		},
		{
			number: '2',
			name: 'Ponds',
			weight: 40,
			objectives: [{ number: '2.1', title: 'Reeds', level: 'explain', topics: ['Gardens'] }]
		}
	]
});

test.each([
	[60, 40, []],
	[58, 42, []],
	[57, 43, ['error bank/domain-share']],
	[5, 5, ['warning bank/domain-share']]
])('%i and %i choice items for weights 60 and 40: %j', (first, second, expected) => {
	const items = [...many(first, () => choice()), ...many(second, () => choice(), '2.1')];
	expect(brief(coverageRemarks({ bank: twoDomains, items }))).toEqual(expected);
});

test('an objective with cards alone has no choice item', () => {
	const items = [...many(6, () => choice()), placed(recall(), '2.1')];
	const remarks = coverageRemarks({ bank: twoDomains, items });
	expect(brief(remarks)).toContain('error bank/objective-without-choice');
	expect(remarks[0]?.message).toContain('2.1 (Reeds)');
	expect(domainFigures({ bank: twoDomains, items }).map(({ share }) => share)).toEqual([100, 0]);
});

test('the weights of the domains are a hundred percent', () => {
	const short = bank({ domains: twoDomains.domains.slice(0, 1) });
	expect(brief(coverageRemarks({ bank: short, items: [placed(choice())] }))).toContain('error bank/weights');
});

test('a bank with no items yet lacks coverage and nothing else', () => {
	expect(brief(coverageRemarks({ bank: bank(), items: [] }))).toEqual(['error bank/objective-without-choice']);
	expect(mixRemarks(mixFigures({ bank: bank(), items: [] }))).toEqual([]);
	expect(keyLengthRemarks(keyLengthFigures({ bank: bank(), items: [] }))).toEqual([]);
});

test('the mix counts levels, several keys, priority words and negative stems of choice items', () => {
	const plain = 'Which of the following is a tree?';
	const items = [
		...many(6, (index) => choice({ stem: plain, level: index < 2 ? 'recall' : 'apply' })),
		...many(2, () => choice()),
		placed(choice({ stem: 'Which of the following is NOT a tree?' })),
		placed(choice({ stem: plain, choose: 2 })),
		placed(recall())
	];
	const figures = mixFigures({ bank: bank(), items });
	expect(figures).toEqual({
		n: 10,
		recallLevel: 0.2,
		multipleResponse: 0.1,
		priorityWord: 0.2,
		negative: 0.1,
		exhibit: 0
	});
	expect(brief(mixRemarks(figures))).toEqual(Array.from({ length: 4 }, () => 'warning bank/mix'));
	expect(
		mixRemarks({ n: 40, recallLevel: 0.3, multipleResponse: 0.08, priorityWord: 0.3, negative: 0, exhibit: 0.1 })
	).toEqual([]);
});

test('the likeness of stems is 1 for the same, 0 for others and for stems too short to have runs', () => {
	const stem = 'A gardener finds pale leaves on young trees after a long dry summer';
	expect(stemLikeness(stem, stem)).toBe(1);
	expect(stemLikeness(stem, 'Which of the following birds eats seeds in the winter?')).toBe(0);
	expect(stemLikeness('Why oaks?', 'Why oaks?')).toBe(0);
});

test('stems that share more than half of their runs are near duplicates', () => {
	const stem = 'A gardener finds pale leaves on young trees after a long dry summer. Which part is examined?';
	const items = [
		placed(choice({ id: 'x-1.1-one', stem })),
		placed(choice({ id: 'x-1.1-two', stem: stem.replace('gardener', 'grower') })),
		placed(
			choice({
				id: 'x-1.1-three',
				stem: 'A fisher finds pale reeds at a pond. Which part is examined?',
				topic: 'Ponds'
			})
		)
	];
	const remarks = duplicateRemarks(items).filter(({ rule }) => rule === 'bank/near-duplicate');
	expect(remarks.map(({ item, severity }) => [item, severity])).toEqual([['x-1.1-two', 'error']]);
	expect(remarks[0]?.message).toContain('x-1.1-one');
});

test('one topic, key and asking sentence is one question, whatever stands before it', () => {
	const items = [
		placed(choice({ id: 'x-1.1-one', stem: 'Leaves are pale. Which of the following is examined?' })),
		placed(choice({ id: 'x-1.1-two', stem: 'Fruit falls early. Which of the following is examined?' })),
		placed(
			choice({ id: 'x-1.1-three', stem: 'Fruit falls early. Which of the following is examined?', topic: 'Ponds' })
		)
	];
	const same = duplicateRemarks(items).filter(({ rule }) => rule === 'bank/same-question');
	expect(same.map(({ item, severity }) => [item, severity])).toEqual([['x-1.1-two', 'warning']]);
});

const run = 'young trees in dry sandy soil lose leaves';
const card = (id: string, explanation: string, stem = `What is ${id}?`): PlacedItem =>
	placed(recall({ id, stem, explanation }));

test('eight words in a row belong to one item', () => {
	const items = [
		card('x-one', `Every summer ${run} before autumn.`),
		card('x-two', `It is known that ${run}.`),
		card('x-three', 'Young trees in dry sandy soil lose water.')
	];
	expect(sharedRunRemarks(items, []).map(({ item, severity, path }) => [item, severity, path])).toEqual([
		['x-two', 'error', ['explanation']]
	]);
});

test('eight words in a row of the blueprints are copied', () => {
	const items = [card('x-one', `It is known that ${run}.`)];
	expect(sharedRunRemarks(items, [`Scope: ${run}.`])[0]?.message).toContain('the exam blueprints');
	expect(sharedRunRemarks(items, ['Scope: oaks.'])).toEqual([]);
});

test('an item may repeat itself, and the frame of a question is everyone’s', () => {
	const frame = 'Which of the following should the technician do FIRST to resolve it?';
	expect(sharedRunRemarks([card('x-one', run, run)], [])).toEqual([]);
	expect(sharedRunRemarks([card('x-one', 'Oak.', frame), card('x-two', 'Ash.', frame)], [])).toEqual([]);
});

test('a mock reserve holds what a full form holds of each domain, or there is none', () => {
	const sized = bank({ maxQuestions: 4 });
	const reserved = (count: number) =>
		brief(
			coverageRemarks({
				bank: sized,
				items: many(6, (index) =>
					choice({ id: `s-1.1-${String(index)}`, ...(index < count && { reserve: true as const }) })
				)
			})
		).filter((remark) => remark.endsWith('reserve'));
	expect(reserved(0)).toEqual([]);
	expect(reserved(4)).toEqual([]);
	expect(reserved(3)).toEqual(['error bank/reserve']);
});

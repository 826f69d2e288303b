import { expect, test } from 'vitest';
import type { Item } from '#lib/domain/bank/item.schema.ts';
import { isReviewed, reviewText } from '#lib/domain/bank/lints/review.ts';
import { choice, options, recall, remarksOf, verdict } from './sample-items.ts';

test('rule 19: the topic is one of the objective', () => {
	expect(verdict('19-topic', choice(), { topics: ['Gardens', 'Ponds'] })).toBe('silent');
	expect(verdict('19-topic', choice({ topic: 'Seas' }), { topics: ['Gardens', 'Ponds'] })).toBe('error');
});

test('rule 19: a card outside any blueprint has no topic to check', () => {
	expect(verdict('19-topic', choice({ topic: 'Seas' }))).toBe('silent');
});

test.each([
	['Option B waters the roots, and that comes first.', 'error'],
	['As the previous question showed, water comes first.', 'error'],
	['Watering is an option before digging.', 'silent']
])('rule 20: "%s" in an explanation is %s', (explanation, expected) => {
	expect(verdict('20-stands-alone', choice({ explanation }))).toBe(expected);
});

test('rule 20: letters are found in rationales too, at their place', () => {
	const [first, ...rest] = options(['Oak', 'Ash', 'Fir', 'Elm']);
	const item = choice({
		options: [{ ...first, why: 'It is like option C, only greener, and it grows in wet soil.' } as never, ...rest]
	});
	expect(remarksOf('20-stands-alone', item)[0]?.path).toEqual(['options', 0, 'why']);
});

const acronyms = new Map([
	['DNS', ['Domain Name System']],
	['RJ', ['registered jack']]
]);

test.each([
	['Which of the following resolves names by DNS?', 'silent'],
	['Which of the following fits an RJ45 jack?', 'silent'],
	['Which of the following speaks ZXQ?', 'warning'],
	['Which of the following speaks the Zoo Exchange Query (ZXQ)?', 'silent'],
	['Which of the following is shown by `ZXQ`, /ZXQ, %ZXQ% or 10GBASE-ZXQ?', 'silent'],
	['Which of the following is BEST for a T568B lead?', 'silent']
])('rule 21: "%s" is %s', (stem, expected) => {
	expect(verdict('21-acronyms', choice({ stem }), { acronyms })).toBe(expected);
});

test('rule 21: without a glossary nothing is unknown', () => {
	expect(verdict('21-acronyms', choice({ stem: 'Which of the following speaks ZXQ?' }))).toBe('silent');
});

test('every row of an exhibit table fills its header', () => {
	const table = (rows: string[][]) =>
		choice({ exhibit: { kind: 'table', label: 'Trees', header: ['Tree', 'Age'], rows } });
	expect(verdict('exhibit-table', table([['Oak', '90']]))).toBe('silent');
	expect(verdict('exhibit-table', table([['Oak', '90'], ['Ash']]))).toBe('error');
});

const hash = '0123456789ab';
const reviewed = (blind: Partial<NonNullable<Item['blind']>>): Item =>
	choice({ blind: { date: '2026-01-01', answer: ['a'], ambiguous: false, hash, ...blind } });

test.each([
	['the key, of this wording', {}, 'silent'],
	['another option', { answer: ['b'] }, 'error'],
	['too many options', { answer: ['a', 'b'] }, 'error'],
	['the key, but found it ambiguous', { ambiguous: true }, 'error'],
	['an older wording', { hash: 'ba9876543210' }, 'warning']
])('blind: a second reader who answered %s', (_case, blind, expected) => {
	expect(verdict('blind', reviewed(blind), { reviewHash: hash })).toBe(expected);
	expect(isReviewed(reviewed(blind), hash)).toBe(expected === 'silent');
});

test('blind: an item that nobody has read yet is no fault, and not reviewed', () => {
	expect(verdict('blind', choice(), { reviewHash: hash })).toBe('silent');
	expect(isReviewed(choice(), hash)).toBe(false);
});

test('blind: the answer to a card is compared without case and punctuation', () => {
	const card = (answer: string) =>
		recall({ answer: 'TCP 22', blind: { date: '2026-01-01', answer: [answer], ambiguous: false, hash } });
	expect(verdict('blind', card('tcp, 22'), { reviewHash: hash })).toBe('silent');
	expect(verdict('blind', card('UDP 22'), { reviewHash: hash })).toBe('error');
});

test('what a second reader sees is stem, exhibit and options, not their order or the rationales', () => {
	const item = choice();
	const seen = reviewText(item);
	expect(reviewText(choice({ options: [...item.options].reverse() }))).toBe(seen);
	expect(reviewText(choice({ explanation: 'other', source: 'other' }))).toBe(seen);
	expect(reviewText(choice({ options: item.options.map((option) => ({ ...option, why: 'other' })) }))).toBe(seen);
	expect(reviewText(choice({ stem: 'Other?' }))).not.toBe(seen);
	expect(reviewText(choice({ options: options(['Oak', 'Ash', 'Fir', 'Elm']) }))).not.toBe(seen);
	expect(reviewText(choice({ exhibit: { kind: 'output', label: 'Trees', text: 'oak' } }))).not.toBe(seen);
});

test('what a second reader of a worked item sees leaves out only what is shown afterwards', () => {
	const order = (why: string, text: string): Item => ({
		...recall(),
		kind: 'order',
		steps: ['one', 'two', text].map((step, index) => ({ id: `s${String(index)}`, text: step, why }))
	});
	expect(reviewText(order('because', 'three'))).toBe(reviewText(order('other', 'three')));
	expect(reviewText(order('because', 'three'))).not.toBe(reviewText(order('because', 'four')));
});

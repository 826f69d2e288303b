import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClause } from '#lib/domain/language/clause-reading.ts';
import { clausesOf } from '#lib/domain/language/clauses.ts';
import { findPhrases } from '#lib/domain/language/phrases.ts';
import { sentencesOf } from '#lib/domain/language/sentences.ts';
import { countWords, tokensOf } from '#lib/domain/language/tokens.ts';
import { gerundLemma, lemmaOf, pastForm } from '#lib/domain/language/verbs.ts';

const words = (text: string): string[] => tokensOf(text).map(({ word }) => word);
const sentences = (text: string): string[] => {
	const tokens = tokensOf(text);
	return sentencesOf(tokens, text).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};
const clauses = (text: string): string[] => {
	const tokens = tokensOf(text);
	return sentencesOf(tokens, text)
		.flatMap((sentence) => clausesOf(tokens, sentence))
		.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};
const read = (text: string): string => {
	const { subject, form, verb, negated } = readClause(tokensOf(text));
	return `${subject} ${form} ${verb}${negated ? ' negated' : ''}`;
};

test.each([
	["I didn't, he's done", ['i', 'did', 'not', ',', 'he', "'s", 'done']],
	['i didnt and shes cant', ['i', 'did', 'not', 'and', 'she', "'s", 'can', 'not']],
	['my id, and id done it', ['my', 'id', ',', 'and', 'i', "'d", 'done', 'it']],
	['It’s £5.50, 20% by 5pm', ['it', "'s", '£5.50', ',', '20%', 'by', '5pm']]
])('contractions come apart with or without their apostrophe: %s', (text, expected) => {
	expect(words(text)).toEqual(expected);
});

test('a contraction counts as one word, marks as none', () => {
	expect(countWords(tokensOf("I didn't wait, I called."))).toBe(5);
});

test.each([
	['It cost 4.50. I paid at 8 a.m. on Monday! Why?', ['It cost 4.50.', 'I paid at 8 a.m. on Monday!', 'Why?']],
	['Dr. Smith came. Then Mrs. Jones left', ['Dr. Smith came.', 'Then Mrs. Jones left']],
	['He said "Wait. Stop." I waited.', ['He said "Wait. Stop."', 'I waited.']],
	['first line\nsecond line', ['first line', 'second line']]
])('sentences end at marks and line breaks, not in numbers, titles or quotations: %s', (text, expected) => {
	expect(sentences(text)).toEqual(expected);
});

test('a sentence comes apart where a new subject or verb follows', () => {
	expect(clauses('I rang the depot, found the order, and she got it the next day.')).toEqual([
		'I rang the depot,',
		'found the order,',
		'and she got it the next day.'
	]);
});

test('dictated text without marks comes apart at its pronouns, and what was said stays with the saying', () => {
	const dictated =
		'so a customer came in he was shouting about his bill i asked him to sit down and i looked at the bill i think he was surprised they took it off';
	expect(clauses(dictated)).toEqual([
		'so a customer came in',
		'he was shouting about his bill',
		'i asked him to sit down',
		'and i looked at the bill',
		'i think he was surprised',
		'they took it off'
	]);
});

test.each([
	['I quickly rang the depot', 'i past ring'],
	['the order was sent back', 'noun passive send'],
	['she had already left', 'she pluperfect leave'],
	['we were working late', 'we progressive work'],
	["I didn't give up", 'i past give negated'],
	['I had to call him', 'i obligation call'],
	['my manager used to shout', 'noun habit shout'],
	["I'd call him back", 'i would call'],
	["I'd called him back", 'i pluperfect call'],
	['The IT department fixed it', 'noun past fix'],
	['no verb here', 'none none ']
])('a clause is read by its first finite verb: %s', (text, expected) => {
	expect(read(text)).toBe(expected);
});

test.each([
	['stopped', 'stop'],
	['tried', 'try'],
	['closed', 'close'],
	['taught', 'teach'],
	['moved', 'move'],
	['called', 'call']
])('%s is a past of %s', (form, lemma) => {
	expect(pastForm(form)?.lemma).toBe(lemma);
	expect(lemmaOf(form)).toBe(lemma);
});

test('words that only look like verb forms are none', () => {
	expect(['hundred', 'need', 'bed'].map(pastForm)).toEqual([undefined, undefined, undefined]);
	expect(['morning', 'thing'].map(gerundLemma)).toEqual([undefined, undefined]);
	expect(gerundLemma('running')).toBe('run');
});

test('phrases are found with the longest first', () => {
	const text = 'I mean, it was kind of, you know, fine';
	const found = findPhrases(tokensOf(text), ['kind', 'kind of', 'you know', 'i mean']);
	expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['I mean', 'kind of', 'you know']);
});

test('tokens of any text are in order, in bounds, and hold every character but white space', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			let last = 0;
			for (const { start, end } of tokensOf(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(text.slice(last, start).trim()).toBe('');
				last = end;
			}
			expect(text.slice(last).trim()).toBe('');
		})
	);
});

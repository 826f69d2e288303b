import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentStems, lastSentence, shingles, singular, wordsOf, wordStem } from '#lib/domain/bank/words.ts';

test('words are lower case, without code marks, and keep the points of numbers', () => {
	expect(wordsOf('Run `ipconfig /all` on 802.11ac, don’t wait.')).toEqual([
		'run',
		'ipconfig',
		'all',
		'on',
		'802.11ac',
		"don't",
		'wait'
	]);
});

test.each([
	['cables', 'cable'],
	['switches', 'switch'],
	['policies', 'policy'],
	['wireless', 'wireless'],
	['status', 'status'],
	['dns', 'dns']
])('the singular of %s is %s', (plural, expected) => {
	expect(singular(plural)).toBe(expected);
});

test.each([
	['replacing', 'replaced'],
	['replaces', 'replace'],
	['plugging', 'plugged'],
	['cable', 'cables'],
	["user's", 'users']
])('%s and %s have one stem', (a, b) => {
	expect(wordStem(a)).toBe(wordStem(b));
});

test('content leaves out function words and the stock words of questions', () => {
	expect([...contentStems('Which of the following should the technician replace in the old printer?')]).toEqual([
		'replac',
		'old',
		'printer'
	]);
});

test('the last sentence is the one that asks', () => {
	expect(lastSentence('A laptop is at 10.0.0.5. It is slow. Which parts are worn? (Choose two.)')).toBe(
		'Which parts are worn?'
	);
	expect(lastSentence('Which part is worn?')).toBe('Which part is worn?');
});

test('a text of n words has n - k + 1 runs of k', () => {
	fc.assert(
		fc.property(
			fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 20 }),
			fc.integer({ min: 1, max: 8 }),
			(words, length) => {
				expect(shingles(words, length)).toHaveLength(Math.max(0, words.length - length + 1));
			}
		)
	);
});

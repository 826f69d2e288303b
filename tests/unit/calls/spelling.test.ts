import { expect, test } from 'vitest';
import { correctorOf } from '#lib/domain/calls/spelling.ts';
import { tokensOf } from '#lib/domain/language/tokens.ts';

const correct = correctorOf([
	['teh', 'wine'],
	['cable', 'fault'],
	['line', 'error'],
	['message', 'restart']
]);
const corrected = (text: string): string =>
	tokensOf(text)
		.map((token) => correct(token).word)
		.join(' ');

test.each([
	['a letter too many', 'mesage cablle', 'message cable'],
	['two letters swapped', 'retsart eror fualt', 'restart error fault'],
	['one letter else', 'messege', 'message']
])('%s is put right', (_, slips, meant) => {
	expect(corrected(slips)).toBe(meant);
});

test('known words, short ones, numbers and marks stay', () => {
	expect(corrected('wine teh eror! 0x lin')).toBe('wine teh error ! 0x lin');
});

test('in a word of four letters, another letter makes another word', () => {
	expect(corrected('nine')).toBe('nine');
});

test('a corrected word keeps its place in the text', () => {
	const [token] = tokensOf('retsart').map(correct);
	expect(token).toMatchObject({ word: 'restart', text: 'retsart', start: 0, end: 7 });
});

import { expect, test } from 'vitest';
import { isConfirmed, kindWords, wordsToErase } from '#lib/features/privacy/privacy-words.ts';

test('only the words themselves let everything be deleted, however hands may type them', () => {
	expect([wordsToErase, ' Delete  everything ', 'DELETE EVERYTHING'].map(isConfirmed)).toEqual([true, true, true]);
	expect(['', 'delete', 'deleteeverything', 'delete everything now', 'yes'].some(isConfirmed)).toBe(false);
});

test('a kind of text is named in words, one or many, and an unknown one by itself', () => {
	expect(kindWords('story', 1)).toBe('story');
	expect(kindWords('story', 0)).toBe('stories');
	expect(kindWords('from-the-future', 3)).toBe('from-the-future');
});

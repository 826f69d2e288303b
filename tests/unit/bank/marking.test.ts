import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf, markChoice } from '#lib/domain/bank/marking.ts';
import { options } from './sample-items.ts';

const item = { options: options(['Oak', 'Ash', 'Moss', 'Fern', 'Reed'], 2) };
const ids = item.options.map(({ id }) => id);

test('exactly the key is correct, in any order', () => {
	expect(markChoice(item, ['b', 'a'])).toEqual({ correct: true, key: ['a', 'b'], missed: [], wrong: [] });
});

test('half of the key earns nothing, and the mark says what was missed and what was wrong', () => {
	expect(markChoice(item, ['a', 'd'])).toEqual({ correct: false, key: ['a', 'b'], missed: ['b'], wrong: ['d'] });
});

test('an unanswered item is wrong', () => {
	expect(markChoice(item, []).correct).toBe(false);
});

test('of all sets of options only the key is correct', () => {
	fc.assert(
		fc.property(fc.subarray(ids), (chosen) => {
			const { correct, missed, wrong } = markChoice(item, chosen);
			const same = chosen.length === 2 && keyOf(item).every((id) => chosen.includes(id));
			expect(correct).toBe(same);
			expect(missed.length + wrong.length === 0).toBe(same);
		})
	);
});

import { expect, test } from 'vitest';
import { familiesOf } from '#lib/domain/bank/families.ts';
import { choice } from './sample-items.ts';

test('choice items of one topic with the same key are a family, whatever the order of the words', () => {
	const item = choice();
	const families = familiesOf([
		{ ...item, id: 'one' },
		{ ...item, id: 'two', stem: 'Something else altogether?' },
		{ ...item, id: 'three', topic: 'another topic' }
	]);
	expect(families.get('one')).toBe(families.get('two'));
	expect(families.has('three')).toBe(false);
});

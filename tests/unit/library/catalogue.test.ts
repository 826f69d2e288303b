import { expect, test } from 'vitest';
import { catalogueOf, objectivesOf } from '#lib/features/library/catalogue.ts';
import { banks } from './sample-banks.ts';

test('the catalogue lists every living item with its place, in the order of the banks', () => {
	const entries = catalogueOf(banks);
	expect(entries.map(({ id }) => id)).toEqual(['c-a', 'c-b', 'c-c', 'n-a']);
	expect(entries[2]).toMatchObject({ bank: { id: 'core' }, domain: { number: '2' }, objective: { number: '2.1' } });
});

test('nothing of the mock reserve is listed', () => {
	expect(JSON.stringify(catalogueOf(banks).map(({ id }) => id))).not.toContain('kept');
});

test('each objective is read once, however many of its items are shown', () => {
	expect(objectivesOf(catalogueOf(banks)).map(({ file }) => file)).toEqual(['1.1.json', '2.1.json', '1.1.json']);
});

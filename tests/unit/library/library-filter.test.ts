import { expect, test } from 'vitest';
import { catalogueOf } from '#lib/features/library/catalogue.ts';
import { changed, everything, filterFrom, isPlaced, queryOf } from '#lib/features/library/library-filter.ts';
import { banks } from './sample-banks.ts';

const read = (query: string) => filterFrom(new URLSearchParams(query), banks);

test('an address and its filter give each other', () => {
	for (const query of [
		'',
		'q=dns+port',
		'bank=core&status=due',
		'bank=core&domain=2',
		'q=a%26b&bank=core&objective=1.1'
	]) {
		expect(queryOf(read(query))).toBe(query);
	}
});

test('an objective names its domain too', () => {
	expect(read('bank=core&objective=2.1')).toMatchObject({ domain: '2', objective: '2.1' });
});

test('what names nothing that there is falls away, and the rest holds', () => {
	expect(read('bank=gone&objective=1.1&status=odd&q=x')).toEqual({ ...everything, text: 'x' });
	expect(read('bank=core&domain=9&objective=8.8')).toEqual({ ...everything, bank: 'core' });
});

test('a search text of any length is cut, not refused', () => {
	expect(read(`q=${'x'.repeat(500)}`).text).toHaveLength(100);
});

test('another exam drops domain and objective, another domain the objective', () => {
	const filter = read('q=x&bank=core&objective=1.1&status=new');
	expect(changed(filter, { bank: 'net' })).toEqual({ ...everything, text: 'x', bank: 'net', status: 'new' });
	expect(changed(filter, { domain: '2' })).toMatchObject({ bank: 'core', domain: '2', objective: '' });
	expect(changed(filter, { text: 'y' })).toEqual({ ...filter, text: 'y' });
});

test('the place filters take what stands there and nothing else', () => {
	const ids = (query: string) =>
		catalogueOf(banks)
			.filter((entry) => isPlaced(entry, read(query)))
			.map(({ id }) => id);
	expect(ids('')).toEqual(['c-a', 'c-b', 'c-c', 'n-a']);
	expect(ids('bank=core')).toEqual(['c-a', 'c-b', 'c-c']);
	expect(ids('bank=core&domain=2')).toEqual(['c-c']);
	expect(ids('bank=core&objective=1.1')).toEqual(['c-a', 'c-b']);
});

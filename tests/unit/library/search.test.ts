import { expect, test, vi } from 'vitest';
import { SearchIndex, type SearchDocument } from '#lib/workers/search-index.ts';
import { catalogueOf } from '#lib/features/library/catalogue.ts';
import { ranksOf, readDocuments, searchDocumentOf } from '#lib/features/library/search-text.ts';
import { banks, content, servedChoice, servedRecall } from './sample-banks.ts';

const document = (id: string, changes: Partial<SearchDocument> = {}): SearchDocument => ({
	id,
	stem: '',
	answer: '',
	explanation: '',
	topic: '',
	objective: '',
	...changes
});

function indexOf(...documents: SearchDocument[]): SearchIndex {
	const index = new SearchIndex();
	index.add(documents);
	return index;
}

test('every part of an item is found, by the start of a word and in any case', () => {
	for (const part of ['stem', 'answer', 'explanation', 'topic', 'objective'] as const) {
		expect(indexOf(document('x', { [part]: 'The Resolver asks' })).find('resol')).toEqual(['x']);
	}
});

test('signs around a word do not hide it, and the plus of a name belongs to it', () => {
	const index = indexOf(
		document('x', { stem: 'Type <b>ipconfig</b>|more for 10.7.0.5' }),
		document('y', { stem: 'CompTIA A+' })
	);
	expect(index.find('ipconfig')).toEqual(['x']);
	expect(index.find('10.7.0.5')).toEqual(['x']);
	expect(index.find('a+')).toEqual(['y']);
});

test('all words must occur, wherever they stand', () => {
	const index = indexOf(
		document('both', { stem: 'A lease', answer: 'from the server' }),
		document('one', { stem: 'A lease' })
	);
	expect(index.find('lease server')).toEqual(['both']);
});

test('what asks about a word comes before what only explains it', () => {
	const index = indexOf(document('explains', { explanation: 'dhcp' }), document('asks', { stem: 'dhcp' }));
	expect(index.find('dhcp')).toEqual(['asks', 'explains']);
});

test('a slip in a long word is forgiven, in a short one or a number not', () => {
	const index = indexOf(document('x', { stem: 'wireless 3389 nat' }));
	expect(index.find('wirless')).toEqual(['x']);
	expect(index.find('3398')).toEqual([]);
	expect(index.find('net')).toEqual([]);
});

test('the text of an item holds its options and reasons, without the marks around code', () => {
	const [entry] = catalogueOf(banks);
	if (entry === undefined) throw new Error('the sample has no entry');
	const item = servedChoice('c-a');
	const found = searchDocumentOf(entry, { ...item, stem: 'Use `ping`' });
	expect(found).toMatchObject({
		id: 'item:c-a',
		stem: 'Use ping',
		topic: 'Gardens',
		objective: 'C-1 1.1 Title of 1.1'
	});
	expect(found.answer).toBe('Soil moisture\nRoot growth\nBark colour\nFruit weight');
	expect(found.explanation).toContain('Soil moisture would be right');
	expect(searchDocumentOf(entry, servedRecall('c-a')).answer).toBe('three');
});

test('the mock reserve is not handed to the search, whatever its file holds', async () => {
	const source = content();
	vi.spyOn(source, 'itemsOf').mockResolvedValue([servedChoice('c-a'), servedChoice('c-kept'), servedChoice('retired')]);
	const ids: string[] = [];
	await readDocuments(source, catalogueOf(banks.slice(0, 1)), (documents) => {
		ids.push(...documents.map(({ id }) => id));
	});
	expect(new Set(ids)).toEqual(new Set(['item:c-a']));
});

test('ranks follow the order of the answer', () => {
	expect([...ranksOf(['b', 'a'])]).toEqual([
		['b', 0],
		['a', 1]
	]);
});

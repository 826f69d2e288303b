import { expect, test } from 'vitest';
import { searchDocumentOf, type SearchDocument } from '#lib/domain/bank/search-document.ts';
import { itemUnit } from '#lib/domain/shared/units.ts';
import { ranksOf, searchFilesOf } from '#lib/features/library/catalogue.ts';
import { SearchIndex } from '#lib/workers/search-index.ts';
import { banks, servedChoice, servedRecall } from './sample-banks.ts';

const document = (id: string, changes: Partial<SearchDocument> = {}): SearchDocument => ({
	id: itemUnit(id),
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
		expect(indexOf(document('x', { [part]: 'The Resolver asks' })).find('resol')).toEqual(['item:x']);
	}
});

test('signs around a word do not hide it, and the plus of a name belongs to it', () => {
	const index = indexOf(
		document('x', { stem: 'Type <b>ipconfig</b>|more for 10.7.0.5' }),
		document('y', { stem: 'CompTIA A+' })
	);
	expect(index.find('ipconfig')).toEqual(['item:x']);
	expect(index.find('10.7.0.5')).toEqual(['item:x']);
	expect(index.find('a+')).toEqual(['item:y']);
});

test('all words must occur, wherever they stand', () => {
	const index = indexOf(
		document('both', { stem: 'A lease', answer: 'from the server' }),
		document('one', { stem: 'A lease' })
	);
	expect(index.find('lease server')).toEqual(['item:both']);
});

test('what asks about a word comes before what only explains it', () => {
	const index = indexOf(document('explains', { explanation: 'dhcp' }), document('asks', { stem: 'dhcp' }));
	expect(index.find('dhcp')).toEqual(['item:asks', 'item:explains']);
});

test('a slip in a long word is forgiven, in a short one or a number not', () => {
	const index = indexOf(document('x', { stem: 'wireless 3389 nat' }));
	expect(index.find('wirless')).toEqual(['item:x']);
	expect(index.find('3398')).toEqual([]);
	expect(index.find('net')).toEqual([]);
});

test('the text of an item holds its options and reasons, without the marks around code', () => {
	const unit = itemUnit('c-a');
	const found = searchDocumentOf(unit, { ...servedChoice('c-a'), stem: 'Use `ping`' }, 'C-1 1.1 Title of 1.1');
	expect(found).toMatchObject({
		id: 'item:c-a',
		stem: 'Use ping',
		topic: 'Gardens',
		objective: 'C-1 1.1 Title of 1.1'
	});
	expect(found.answer).toBe('Soil moisture\nRoot growth\nBark colour\nFruit weight');
	expect(found.explanation).toContain('Soil moisture would be right');
	expect(searchDocumentOf(unit, servedRecall('c-a'), '').answer).toBe('three');
});

test('the mock reserve is not among what the search reads', () => {
	const units = searchFilesOf(banks).flatMap((file) => file.units);
	expect(units).toEqual(['c-a', 'c-b', 'c-c', 'n-a'].map(itemUnit));
});

test('own cards take the place of those before', () => {
	const index = indexOf(document('x', { stem: 'cable' }));
	index.takeOwn([document('a', { stem: 'cable one' }), document('b', { stem: 'cable two' })]);
	expect(new Set(index.find('cable'))).toEqual(new Set(['x', 'a', 'b'].map(itemUnit)));
	index.takeOwn([document('b', { stem: 'wire' })]);
	expect(index.find('cable')).toEqual([itemUnit('x')]);
	expect(index.find('wire')).toEqual([itemUnit('b')]);
});

test('ranks follow the order of the answer', () => {
	expect([...ranksOf(['b', 'a'].map(itemUnit))]).toEqual([
		['b', 0],
		['a', 1]
	]);
});

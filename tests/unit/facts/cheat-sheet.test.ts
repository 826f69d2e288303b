import { expect, test } from 'vitest';
import type { BankEntry, FactSheet } from '#lib/domain/bank/content.ts';
import { drillOf, practisable } from '#lib/features/facts/drill.ts';
import { sheetsOf, shownSheets, sourcesOf } from '#lib/features/facts/shown-sheets.ts';
import { itemUnit } from '#lib/domain/shared/units.ts';

const row = (id: string, name: string, cells: FactSheet['rows'][number]['cells'], items: string[] = []) => ({
	id,
	name,
	cells,
	items,
	source: 'a paper'
});
const raid: FactSheet = {
	kind: 'raid',
	title: 'RAID levels',
	exams: { core: ['3.4'] },
	rowHeading: 'Level',
	columns: [
		{ id: 'disks', label: 'Least disks' },
		{ id: 'layout', label: 'How it works' }
	],
	rows: [
		row('1', 'RAID 1', { disks: 2, layout: 'Mirror' }, ['a', 'b']),
		{ ...row('5', 'RAID 5', { disks: 3, layout: 'Parity' }, ['b', 'kept', 'gone']), aliases: ['Striping with parity'] }
	]
};
const poe: FactSheet = {
	kind: 'poe',
	title: 'Power over Ethernet',
	exams: { core: [], net: ['2.4'] },
	rowHeading: 'Type',
	columns: [{ id: 'source', label: 'At the switch', unit: 'W' }],
	rows: [{ ...row('type-1', 'Type 1', { source: 15.4 }, ['n']), source: 'another paper' }]
};
const sheets = [raid, poe];

const namesFor = (bank: string, kind: string, words: string): string[] =>
	shownSheets(sheets, { bank, kind, words }).flatMap(({ rows }) => rows.map(({ name }) => name));

test.each([
	['', '', '', ['RAID 1', 'RAID 5', 'Type 1']],
	['net', '', '', ['Type 1']],
	['core', 'raid', '', ['RAID 1', 'RAID 5']],
	['', '', 'PARITY', ['RAID 5']],
	['', '', 'striping', ['RAID 5']],
	['', '', 'raid 3', ['RAID 5']],
	['', '', '15.4 w', ['Type 1']],
	['', '', 'ethernet', ['Type 1']],
	['net', '', 'raid', []],
	['', 'poe', 'raid', []]
])('the filter (%j, %j, %j) shows %j', (bank, kind, words, names) => {
	expect(namesFor(bank, kind, words)).toEqual(names);
});

test('an exam offers the tables that it asks, also where no objective is named', () => {
	expect(sheetsOf(sheets, 'core')).toEqual(sheets);
	expect(sheetsOf(sheets, 'net')).toEqual([poe]);
});

test('sources stand once, with the rows that rest on them', () => {
	expect(sourcesOf([...raid.rows, ...poe.rows])).toEqual([
		{ source: 'a paper', names: ['RAID 1', 'RAID 5'] },
		{ source: 'another paper', names: ['Type 1'] }
	]);
});

const bank = (id: string, items: readonly { id: string; reserve?: true }[]): BankEntry => ({
	id,
	exam: id,
	name: id,
	edition: '',
	launched: '',
	estimatedRetirement: '',
	maxQuestions: 90,
	minutes: 90,
	scaledPass: 700,
	itemPrefix: id,
	domains: [
		{
			number: '1',
			name: 'All',
			weight: 100,
			objectives: [
				{
					number: '1.1',
					title: 'All',
					level: 'identify',
					file: '',
					open: items.filter(({ reserve }) => reserve !== true).length,
					items: items.map((item) => ({ version: 1, kind: 'recall' as const, ...item }))
				}
			]
		}
	]
});

test('a drill holds each citing unit once, of the exam asked for, without reserve, suspended and gone ones', () => {
	const units = practisable([
		bank('core', [{ id: 'a' }, { id: 'b' }, { id: 'kept', reserve: true }]),
		bank('net', [{ id: 'n' }])
	]);
	const ids = (bank: string, suspended: readonly string[] = []) =>
		drillOf(
			sheets.flatMap(({ rows }) => rows),
			units,
			bank,
			suspended.map(itemUnit)
		).map(({ unit }) => unit);
	expect(ids('')).toEqual(['a', 'b', 'n'].map(itemUnit));
	expect(ids('core')).toEqual(['a', 'b'].map(itemUnit));
	expect(ids('', ['b'])).toEqual(['a', 'n'].map(itemUnit));
	expect(drillOf(raid.rows, units, '', [])[0]).toEqual({
		unit: itemUnit('a'),
		bank: 'core',
		objective: '1.1',
		reason: 'chosen'
	});
});

import { expect, test } from 'vitest';
import { loadBanks } from '#build/load-banks.ts';
import { describeProblem } from '#build/problem.ts';
import { bankYaml, folderOf, objectiveYaml, sound } from './fixture-banks.ts';

const problemsOf = (files: Record<string, string>): string[] =>
	loadBanks(folderOf(files)).problems.map(describeProblem);
const withTrees = (text: string): Record<string, string> => ({ ...sound, 'small/1.1-trees.yaml': text });

const portsHead = `kind: port
title: Ports
exams: {}
rowHeading: Service
columns: [{ id: ports, label: Port }, { id: transports, label: Transport }]
`;

test('sound files load without a word', () => {
	const { banks, problems } = loadBanks(folderOf(sound));
	expect(problems).toEqual([]);
	expect(banks.map(({ bank, items }) => [bank.id, items.map(({ item }) => item.id)])).toEqual([
		['small', ['s-1.1-pale-leaves', 's-1.1-recall-clover', 's-1.2-recall-reed', 's-1.2-recall-lily']]
	]);
});

test.each([
	[
		'a misspelt key',
		objectiveYaml.replace('explanation: Four', 'explanaton: Four'),
		[
			'question-banks/small/1.1-trees.yaml:17  s-1.1-recall-clover  [schema] explanation: Invalid input: expected string, received undefined -> add it',
			'question-banks/small/1.1-trees.yaml:17  s-1.1-recall-clover  [schema] the entry: Unrecognized key: "explanaton" -> correct the spelling or remove the key'
		]
	],
	[
		'a number that was to be text',
		objectiveYaml.replace('answer: three', 'answer: 3'),
		[
			'question-banks/small/1.1-trees.yaml:23  s-1.1-recall-clover  [schema] answer: Invalid input: expected string, received number -> write a string (in quotes)'
		]
	],
	[
		'YAML that does not parse',
		objectiveYaml.replace('answer: three', 'answer: "three'),
		[
			'question-banks/small/1.1-trees.yaml:27  [yaml] Missing closing "quote -> correct the YAML; quote text that holds ": " or " #"'
		]
	],
	[
		'a doubled key',
		objectiveYaml.replace('    answer: three', '    answer: three\n    answer: four'),
		['question-banks/small/1.1-trees.yaml:24  [yaml] Map keys must be unique -> keep one of the two keys']
	],
	[
		'an id of another objective',
		objectiveYaml.replace('s-1.1-recall-clover', 's-1.2-recall-clover'),
		[
			'question-banks/small/1.1-trees.yaml:17  s-1.2-recall-clover  [structure] the id does not tell bank and objective -> begin it with s-1.1-'
		]
	],
	[
		'an id that is used twice',
		objectiveYaml.replace('s-1.1-recall-clover', 's-1.1-pale-leaves'),
		[
			'question-banks/small/1.1-trees.yaml:17  s-1.1-pale-leaves  [structure] the id is used in question-banks/small/1.1-trees.yaml -> give it its own'
		]
	],
	[
		'an objective that the bank does not have, in a file named otherwise',
		objectiveYaml.replaceAll('1.1', '9.1'),
		[
			'question-banks/small/1.1-trees.yaml:1  [structure] bank.yaml has no objective 9.1 -> correct the number',
			'question-banks/small/1.1-trees.yaml:1  [structure] the file is named 1.1-trees.yaml -> begin its name with 9.1-'
		]
	]
])('%s is told with its line and its remedy', (_case, text, expected) => {
	expect(problemsOf(withTrees(text))).toEqual(expected);
});

test('what is sound beside a broken item still loads', () => {
	const { banks } = loadBanks(folderOf(withTrees(objectiveYaml.replace('answer: three', 'answer: 3'))));
	expect(banks[0]?.items.map(({ item }) => item.id)).toContain('s-1.1-pale-leaves');
	expect(banks[0]?.items.map(({ item }) => item.id)).not.toContain('s-1.1-recall-clover');
});

test('a table of facts names banks, objectives and columns that are there', () => {
	const problems = problemsOf({
		...sound,
		'facts/raid.yaml': [
			'kind: raid',
			'title: RAID',
			'exams: { small: ["1.1", "1.9"], big: [] }',
			'rowHeading: Level',
			'columns: [{ id: disks, label: Disks }]',
			'rows: [{ id: "5", name: RAID 5, cells: { discs: 3 }, source: s }]'
		].join('\n'),
		'facts/raids.yaml': `kind: raid\n${portsHead.split('\n').slice(1).join('\n')}rows: [{ id: "5", name: RAID 5, cells: {}, source: s }]`
	});
	expect(problems.map((problem) => problem.split('] ')[1])).toEqual([
		'there is no small 1.9 -> correct the bank or the objective',
		'there is no big -> correct the bank or the objective',
		'discs is no column -> name a column',
		'raid has a file already -> keep one file a kind'
	]);
});

test('all problems of all files are listed at once', () => {
	const problems = problemsOf({
		...withTrees(objectiveYaml.replace('answer: three', 'answer: 3').replace('level: apply', 'level: know')),
		'small/bank.yaml': bankYaml.replace('id: small', 'id: large'),
		'glossary.yaml': 'acronyms: { "D-N-S": Domain Name System }',
		'facts/ports.yaml': `${portsHead}rows: [{ id: a, name: A, cells: { ports: [0], transports: [TCP] }, source: s }]`
	});
	expect(problems.map((problem) => problem.split('  ')[0])).toEqual([
		'question-banks/small/bank.yaml:1',
		'question-banks/small/1.1-trees.yaml:7',
		'question-banks/small/1.1-trees.yaml:23',
		'question-banks/facts/ports.yaml:6',
		'question-banks/glossary.yaml:1'
	]);
});

test('two files for one objective, and a fact that is there twice, are told', () => {
	const row = '{ id: a, name: A, cells: { ports: [1], transports: [TCP] }, source: s }';
	const problems = problemsOf({
		...sound,
		'small/1.2-more.yaml': 'objective: "1.2"\nitems:\n  - { id: x }',
		'facts/ports.yaml': `${portsHead}rows:\n  - ${row}\n  - ${row}`
	});
	expect(problems.filter((problem) => problem.includes('[structure]'))).toEqual([
		'question-banks/small/1.2-ponds.yaml:1  [structure] question-banks/small/1.2-more.yaml has this objective too -> keep one file an objective',
		'question-banks/facts/ports.yaml:8  [structure] port/a is there twice -> keep one row'
	]);
});

test('an objective stands once and in its domain', () => {
	const doubled = bankYaml.replace('number: "1.2"', 'number: "1.1"');
	const astray = bankYaml.replace('number: "1.2"', 'number: "2.2"');
	const structure = (text: string) => problemsOf({ 'small/bank.yaml': text }).map((problem) => problem.split('] ')[1]);
	expect(structure(doubled)).toEqual(['1.1 is there twice -> keep one']);
	expect(structure(astray)).toEqual(['2.2 stands in domain 1 -> move it or correct the number']);
});

test('a bank that has only begun is told and does not stop the others', () => {
	const { banks, problems } = loadBanks(folderOf({ ...sound, 'begun/1.1-a.yaml': '', 'empty/bank.yaml': '' }));
	expect(banks.map(({ bank }) => bank.id)).toEqual(['small']);
	expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
		'question-banks/begun/bank.yaml the file is missing',
		'question-banks/empty/bank.yaml the entry: Invalid input: expected object, received null'
	]);
});

test('folders of other content and a missing folder are no banks', () => {
	expect(loadBanks(folderOf({ 'calls/moves.yaml': 'a: b', 'interview/roles.yaml': 'a: b' }))).toMatchObject({
		banks: [],
		problems: []
	});
	expect(loadBanks('/nowhere/question-banks')).toMatchObject({ banks: [], problems: [] });
});

test('objectives are read in the order of their numbers', () => {
	const ten = bankYaml.replace('number: "1.2"', 'number: "1.10"');
	const objective = (number: string) => objectiveYaml.replaceAll('1.1', number);
	const { banks } = loadBanks(
		folderOf({
			'small/bank.yaml': ten.replace('title: Ponds', 'title: P').replace('number: "1.1"\n', 'number: "1.2"\n'),
			'small/1.10-a.yaml': objective('1.10'),
			'small/1.2-a.yaml': objective('1.2')
		})
	);
	expect(banks[0]?.items.map(({ objective }) => objective)).toEqual(['1.2', '1.2', '1.10', '1.10']);
});

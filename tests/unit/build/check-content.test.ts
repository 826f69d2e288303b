import { expect, test } from 'vitest';
import { checkContent } from '#build/check-content.ts';
import { printReport } from '#build/content-table.ts';
import { loadBanks } from '#build/load-banks.ts';
import { folderOf, objectiveYaml, sound } from './fixture-banks.ts';

const check = (changes: Record<string, string> = {}, blueprints?: string[]) =>
	checkContent(loadBanks(folderOf({ ...sound, ...changes })), blueprints);

const facts = `kind: port
title: Ports
exams: { small: ["1.1"] }
rowHeading: Service
columns: [{ id: ports, label: Port }, { id: transports, label: Transport }]
rows:
  - { id: ssh, name: SSH, cells: { ports: [22], transports: [TCP] }, source: a registry }
`;
const card = (answer: string) =>
	`${objectiveYaml}    facts: [port/ssh]\n`.replace('answer: three', `answer: "${answer}"`);

test('the report counts items, facts and shares', () => {
	const { banks } = check({ 'facts/ports.yaml': facts, 'small/1.1-trees.yaml': card('22') });
	expect(banks).toMatchObject([
		{ id: 'small', facts: { citing: 1, verified: 1 }, figures: { domains: [{ number: '1', share: 100, choices: 1 }] } }
	]);
	expect(banks[0]?.items.map(({ id, line }) => [id, line])).toEqual([
		['s-1.1-pale-leaves', 3],
		['s-1.1-recall-clover', 17],
		['s-1.2-recall-reed', 3]
	]);
});

test('a number that is not in the table is an error at its line', () => {
	const { problems, banks } = check({ 'facts/ports.yaml': facts, 'small/1.1-trees.yaml': card('23') });
	expect(problems.find(({ rule }) => rule === '22-facts')).toMatchObject({
		severity: 'error',
		bank: 'small',
		item: 's-1.1-recall-clover',
		file: 'question-banks/small/1.1-trees.yaml',
		line: 23,
		message: 'the key says 23, but SSH is TCP 22'
	});
	expect(banks[0]?.facts).toEqual({ citing: 1, verified: 0 });
});

test('a remark on the whole bank stands at its bank.yaml', () => {
	expect(check().problems.find(({ rule }) => rule === 'bank/objective-without-choice')).toMatchObject({
		file: 'question-banks/small/bank.yaml',
		severity: 'error',
		message: 'objective 1.2 (Ponds) has no choice item'
	});
});

test('retired items are neither counted nor checked', () => {
	const { banks, problems } = check({ 'small/1.1-trees.yaml': `${card('23')}    retired: true\n` });
	expect(banks[0]?.items.map(({ id }) => id)).not.toContain('s-1.1-recall-clover');
	expect(problems.map(({ rule }) => rule)).not.toContain('22-facts');
});

test('words copied from the blueprints are an error', () => {
	const copied = check({}, ['Moisture is the cheapest thing to examine, so it comes early.']);
	expect(copied.problems.find(({ rule }) => rule === 'bank/shared-run')).toMatchObject({
		line: 15,
		item: 's-1.1-pale-leaves'
	});
	expect(check({}, ['Other words.']).problems.map(({ rule }) => rule)).not.toContain('bank/shared-run');
});

test('the printed report holds the table, each problem with its place, and the count', () => {
	const text = printReport(check());
	expect(text).toMatch(/Small Bank \(small\), 3 items/);
	expect(text).toMatch(/items by kind +choice 1, recall 2/);
	expect(text).toMatch(/second reader +0 reviewed, 3 unreviewed/);
	expect(text).toMatch(/guess: trained classifier/);
	expect(text).toMatch(/blueprints not checked/);
	expect(text).toMatch(/^error +question-banks\/small\/bank\.yaml:12 +\[bank\/objective-without-choice\]/m);
	expect(text).toMatch(/\n1 error\(s\), \d+ warning\(s\)\n$/);
	expect(printReport(check({}, []))).toMatch(/compared with items and blueprints/);
});

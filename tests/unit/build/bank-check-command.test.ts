import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { bankYaml, folderOf, objectiveYaml } from './fixture-banks.ts';

const run = (root: string, ...options: string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/cli/bank-check.ts', '--root', root, ...options],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
};

/** A bank without errors: its one objective has a choice item. */
const passing = {
	'small/bank.yaml': bankYaml.replace(/ {6}- number: "1\.2"[^]*/, ''),
	'small/1.1-trees.yaml': objectiveYaml
};

test('the command fails on an error and names file, line, item and remedy', () => {
	const broken = objectiveYaml.replace('FIRST?', 'FIRST');
	const { status, stdout } = run(folderOf({ ...passing, 'small/1.1-trees.yaml': broken }), '--write-schemas');
	expect(stdout).toMatch(
		/error +question-banks\/small\/1\.1-trees\.yaml:8 +s-1\.1-pale-leaves +\[1-full-question\] .* -> end it with/
	);
	expect(status).toBe(1);
}, 20_000);

test('the command fails while the editor schemas are stale, and mends them when told to', () => {
	const root = folderOf(passing);
	expect(run(root)).toMatchObject({ status: 1, stdout: expect.stringContaining('[editor-schema]') as string });
	const mended = run(root, '--write-schemas', '--json');
	const report = JSON.parse(mended.stdout) as {
		banks: { id: string }[];
		problems: { severity: string; message: string }[];
	};
	expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(report.banks.map(({ id }) => id)).toEqual(['small']);
	expect(mended.status).toBe(0);
}, 20_000);

test('the listing can be limited to one bank', () => {
	const root = folderOf({ ...passing, 'other/bank.yaml': 'id: [' });
	const { status, stdout } = run(root, '--write-schemas', '--bank', 'small');
	expect(stdout).not.toContain('other/bank.yaml');
	expect(stdout).toContain('Small Bank');
	expect(status).toBe(0);
}, 20_000);

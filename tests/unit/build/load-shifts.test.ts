import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileContent } from '#build/compile-content.ts';
import { loadBanks } from '#build/load-banks.ts';
import type { ShiftIndex } from '#lib/domain/shift/content.ts';
import type { Shift } from '#lib/domain/shift/shift.schema.ts';
import { folderOf, sound } from './fixture-banks.ts';

const read = (name: string): string => readFileSync(`question-banks/calls/${name}`, 'utf8');
const monday = read('shifts/monday-0900.yaml');
const withShift = (name: string, yaml: string): string =>
	folderOf({
		...sound,
		'calls/moves.yaml': read('moves.yaml'),
		'calls/desk.yaml': read('desk.yaml'),
		[`calls/shifts/${name}.yaml`]: yaml
	});

test('a sound shift is served as a file of its own, listed in an index that gives nothing away', () => {
	const compiled = compileContent(withShift('monday-0900', monday));
	expect(compiled.problems).toEqual([]);
	const { shifts: name = '' } = compiled.manifest;
	expect(name).toMatch(/^shifts\.[0-9a-f]{8}\.json$/);
	const text = compiled.files.get(name) ?? '';
	expect(text).not.toContain('uplink');
	const index = JSON.parse(text) as ShiftIndex;
	expect(index.shifts).toMatchObject([{ id: 'monday-0900', version: 1, begins: '09:00', minutes: 20 }]);
	expect(index.desk.priority.high.high).toBe(1);
	const file = index.shifts[0]?.file ?? '';
	expect(file).toMatch(/^shift-monday-0900\.[0-9a-f]{8}\.json$/);
	expect((JSON.parse(compiled.files.get(file) ?? '') as Shift).work).toHaveLength(9);
});

test('a folder without shifts has no index', () => {
	expect(compileContent(folderOf(sound)).manifest.shifts).toBeUndefined();
});

test('a shift under another name, or with a cause that is not there, is an error with its line, and is not served', () => {
	const renamed = withShift('tuesday', monday);
	expect(loadBanks(renamed).problems).toMatchObject([
		{ file: 'question-banks/calls/shifts/tuesday.yaml', message: 'the id is monday-0900', item: 'monday-0900' }
	]);
	expect(loadBanks(renamed).shifts?.shifts).toEqual([]);
	const { problems } = loadBanks(
		withShift('monday-0900', monday.replace('duplicateOf: uplink-alert', 'duplicateOf: nothing'))
	);
	expect(problems).toMatchObject([{ message: 'there is no other piece nothing', severity: 'error' }]);
	expect(problems[0]?.line).toBeGreaterThan(40);
});

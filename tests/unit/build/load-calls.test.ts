import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '#build/check-content.ts';
import { compileContent } from '#build/compile-content.ts';
import { loadBanks } from '#build/load-banks.ts';
import type { CallIndex, CallShared } from '#lib/domain/calls/content.ts';
import type { Scenario } from '#lib/domain/calls/scenario.schema.ts';
import { folderOf, sound } from './fixture-banks.ts';

const read = (name: string): string => readFileSync(`question-banks/calls/${name}`, 'utf8');
const example = (/```yaml\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '').replace(
	/^objectives: .*$/m,
	'objectives: [small/1.1]'
);
const files = { 'calls/moves.yaml': read('moves.yaml'), 'calls/desk.yaml': read('desk.yaml') };
const withCall = (name: string, yaml: string): string => folderOf({ ...sound, ...files, [`calls/${name}.yaml`]: yaml });

const messagesOf = (root: string): string[] => loadBanks(root).problems.map(({ message }) => message);

test('a sound call is served as a file of its own, listed in an index that gives nothing away', () => {
	const compiled = compileContent(withCall('silent-headset', example));
	expect(compiled.problems).toEqual([]);
	const { calls: name = '' } = compiled.manifest;
	expect(name).toMatch(/^calls\.[0-9a-f]{8}\.json$/);
	const index = JSON.parse(compiled.files.get(name) ?? '') as CallIndex;
	expect(index.calls).toMatchObject([
		{ id: 'silent-headset', version: 1, channel: 'phone', variants: ['rosa', 'neil'], objectives: ['small/1.1'] }
	]);
	expect(compiled.files.get(name)).not.toContain('dock');
	const file = index.calls[0]?.file ?? '';
	expect(file).toMatch(/^call-silent-headset\.[0-9a-f]{8}\.json$/);
	const scenario = JSON.parse(compiled.files.get(file) ?? '') as Scenario;
	// The examples come along: the recogniser knows a call's own moves by their likeness to them.
	expect(scenario.moves?.map(({ id, examples }) => [id, examples.length >= 12])).toEqual([
		['check-sound-output', true],
		['switch-output', true]
	]);
	const shared = JSON.parse(compiled.files.get(index.shared) ?? '') as CallShared;
	expect(shared.moves).toHaveLength(49);
	expect(shared.desk.priority.medium.high).toBe(2);
});

test('a folder without calls has no index', () => {
	expect(compileContent(folderOf(sound)).manifest.calls).toBeUndefined();
});

test('a call under another name, with an unknown objective or fact, is an error with its line', () => {
	const root = withCall(
		'headset',
		example.replace('small/1.1', 'small/9.9').replace('[knows new-dock, not', '[knows old-dock, not')
	);
	expect(loadBanks(root).problems).toMatchObject([
		{ file: 'question-banks/calls/headset.yaml', line: 1, message: 'the id is silent-headset', item: 'silent-headset' },
		{ message: 'there is no objective small/9.9', fix: 'take one of the banks' },
		{ message: 'there is no fact old-dock' }
	]);
	expect(loadBanks(root).problems[2]?.line).toBeGreaterThan(150);
});

test('moves that the code does not know, or that are missing, are errors', () => {
	const root = folderOf({
		...sound,
		...files,
		'calls/moves.yaml': files['calls/moves.yaml'].replace('id: greet', 'id: salute')
	});
	expect(messagesOf(root)).toEqual([
		'the code has no rapport move salute',
		'the move greet is missing or stands twice'
	]);
});

test('the check plays each call and says what no play can do', { timeout: 60_000 }, () => {
	const root = withCall(
		'silent-headset',
		example
			.replaceAll('sets: [confirmed]', 'sets: [heard]')
			.replace('not confirmed]', 'not heard]')
			.replace('when: [confirmed]', 'when: [heard]')
			.replace('needs: [output-switched, confirmed]', 'needs: [output-switched, heard, heat >= 100]')
	);
	const { problems } = checkContent(loadBanks(root), undefined);
	expect(problems.filter(({ bank }) => bank === 'calls')).toMatchObject([
		{ rule: 'call/play', severity: 'error', item: 'silent-headset', message: 'no play wins as rosa' },
		{ rule: 'call/play', message: 'no play wins as neil' }
	]);
});

import { expect, test } from 'vitest';
import { compileContent } from '#build/compile-content.ts';
import { reviewHash, sha256 } from '#build/review-hash.ts';
import { loadBanks } from '#build/load-banks.ts';
import type { BankEntry, ContentIndex, FactSheet, ObjectiveContent } from '#lib/domain/bank/content.ts';
import { folderOf, objectiveYaml, pondYaml, sound } from './fixture-banks.ts';

const compiled = (changes: Record<string, string> = {}) => compileContent(folderOf({ ...sound, ...changes }));
type Compiled = ReturnType<typeof compiled>;

const fileOf = ({ manifest }: Compiled, objective: string): string =>
	manifest.banks[0]?.domains[0]?.objectives.find(({ number }) => number === objective)?.file ?? '';
const contentOf = (result: Compiled, objective: string): ObjectiveContent =>
	JSON.parse(result.files.get(fileOf(result, objective)) ?? '') as ObjectiveContent;

test('the manifest lists banks, objectives, their files and living items', () => {
	const { manifest, files, problems } = compiled();
	expect(problems).toEqual([]);
	const index = JSON.parse(files.get('manifest.json') ?? '') as ContentIndex;
	const banks = index.banks.map((file) => JSON.parse(files.get(file) ?? '') as BankEntry);
	expect({ ...index, banks }).toEqual(manifest);
	expect(manifest).toMatchObject({ format: 1, banks: [{ id: 'small', exam: 'X-1', scaledPass: 700 }] });
	expect(manifest.banks[0]?.domains[0]?.objectives).toEqual([
		{
			number: '1.1',
			title: 'Trees',
			level: 'scenario',
			file: expect.stringMatching(/^small-1\.1\.[0-9a-f]{8}\.json$/) as string,
			open: 1,
			items: [
				{ id: 's-1.1-pale-leaves', version: 1, kind: 'choice' },
				{ id: 's-1.1-recall-clover', version: 2, kind: 'recall', reserve: true }
			]
		},
		{
			number: '1.2',
			title: 'Ponds',
			level: 'explain',
			file: expect.stringMatching(/^small-1\.2\.[0-9a-f]{8}\.json$/) as string,
			open: 1,
			items: [{ id: 's-1.2-recall-reed', version: 1, kind: 'recall' }]
		}
	]);
});

test('every file of the manifest is there, and no other', () => {
	const result = compiled();
	const { banks } = JSON.parse(result.files.get('manifest.json') ?? '') as ContentIndex;
	const names = [...result.files.keys()].filter((name) => !name.startsWith('parts/'));
	expect(names.sort()).toEqual(['manifest.json', ...banks, fileOf(result, '1.1'), fileOf(result, '1.2')].sort());
});

test('an objective can be put together from its items, each under the hash of its text', () => {
	const result = compiled();
	const file = fileOf(result, '1.1');
	const parts = JSON.parse(result.files.get(`parts/${file}`) ?? '') as string[];
	const texts = parts.map((hash) => result.files.get(`parts/${hash}.json`) ?? '');
	expect(texts.map((text) => sha256(text).slice(0, 12))).toEqual(parts);
	expect(`{"bank":"small","objective":"1.1","items":[${texts.join(',')}]}`).toBe(result.files.get(file));
});

test('a retired item is served, so that old answers can be shown, but not listed', () => {
	expect(contentOf(compiled(), '1.2').items.map(({ id }) => id)).toEqual(['s-1.2-recall-reed', 's-1.2-recall-lily']);
});

test('the same sources give the same bytes', () => {
	expect([...compiled().files]).toEqual([...compiled().files]);
});

test('a changed item renames the file of its objective and no other', () => {
	const before = compiled();
	const after = compiled({ 'small/1.2-ponds.yaml': pondYaml.replace('shallow', 'quiet') });
	expect(fileOf(after, '1.2')).not.toBe(fileOf(before, '1.2'));
	expect(fileOf(after, '1.1')).toBe(fileOf(before, '1.1'));
});

test('a comment in a source renames nothing', () => {
	const after = compiled({ 'small/1.2-ponds.yaml': `# quiet water\n${pondYaml}` });
	expect(fileOf(after, '1.2')).toBe(fileOf(compiled(), '1.2'));
});

test('of a review only its standing is served', () => {
	const first = loadBanks(folderOf(sound)).banks[0]?.items[0]?.item;
	if (first === undefined) throw new Error('the fixture has no item');
	const reviewed = (hash: string) =>
		objectiveYaml.replace(
			'source: Handbook of Trees, chapter 3',
			`source: Handbook of Trees\n    blind: { date: "2026-01-01", answer: [a], ambiguous: false, hash: "${hash}" }`
		);
	const standing = (hash: string) => contentOf(compiled({ 'small/1.1-trees.yaml': reviewed(hash) }), '1.1').items[0];
	expect(standing(reviewHash(first))).toMatchObject({ reviewed: true });
	expect(standing('000000000000')).toMatchObject({ reviewed: false });
	expect(standing('000000000000')).not.toHaveProperty('blind');
});

test('what breaks a rule comes back as a problem, and the rest is compiled', () => {
	const result = compiled({
		'small/1.1-trees.yaml': objectiveYaml.replace('answer: three', 'answer: 3').replace('FIRST?', 'FIRST')
	});
	expect(result.problems.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
		['schema', 'error', 23],
		['1-full-question', 'error', 8]
	]);
	expect(contentOf(result, '1.1').items.map(({ id }) => id)).toEqual(['s-1.1-pale-leaves']);
});

test('a table of facts is a file of its own and knows the living items that cite its rows', () => {
	const raid = `kind: raid
title: RAID levels
exams: { small: ["1.1"] }
rowHeading: Level
columns: [{ id: disks, label: Least disks }]
rows:
  - { id: "5", name: RAID 5, cells: { disks: 3 }, source: a paper }
  - { id: "6", name: RAID 6, cells: { disks: 4 }, source: a paper }
`;
	const cited = (id: string, more = '') =>
		`${pondYaml}    facts: [raid/${id}]\n${more}`.replace('    retired: true\n', '');
	const sheetOf = ({ manifest, files }: Compiled): FactSheet =>
		JSON.parse(files.get(manifest.facts[0] ?? '') ?? '') as FactSheet;
	const result = compiled({ 'facts/raid.yaml': raid, 'small/1.2-ponds.yaml': cited('5') });
	expect(result.manifest.facts).toEqual([expect.stringMatching(/^facts-raid\.[0-9a-f]{8}\.json$/)]);
	expect(sheetOf(result)).toMatchObject({ exams: { small: ['1.1'] }, columns: [{ id: 'disks' }] });
	expect(sheetOf(result).rows.map(({ id, cells, items }) => [id, cells, items])).toEqual([
		['5', { disks: 3 }, ['s-1.2-recall-lily']],
		['6', { disks: 4 }, []]
	]);
	const kept = compiled({ 'facts/raid.yaml': raid, 'small/1.2-ponds.yaml': cited('5', '    reserve: true\n') });
	expect(sheetOf(kept).rows.flatMap(({ items }) => items)).toEqual([]);
});

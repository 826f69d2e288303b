import { expect, test } from 'vitest';
import { compileContent } from '#build/compile-content.ts';
import { loadBanks } from '#build/load-banks.ts';
import { describeProblem } from '#build/problem.ts';
import { folderOf } from './fixture-banks.ts';

const list = (ids: readonly string[], key: string, more = ''): string =>
	ids
		.map((id) => `      - { id: ${id}, ${key}: It is ${id}, says: [say ${id}, tell ${id}, name ${id}]${more} }\n`)
		.join('');

const question = (changes: Readonly<Record<string, string>> = {}): string => {
	const text = `questions:
  - id: t01
    area: method
    question: What is it?
    keyPoints:
${list(['one', 'two', 'three', 'four'], 'point')}    wrong:
${list(['five', 'six'], 'statement', ', correction: It is not.')}    model: ${'word '.repeat(140).trim()}
    followUps: { one: And one? }
    objectives: []
`;
	return Object.entries(changes).reduce((all, [from, to]) => all.replace(from, to), text);
};

const folder = (technical: string) =>
	folderOf({ 'interview/technical.yaml': technical, 'interview/synonyms.yaml': 'groups:\n  - [cable, cord]\n' });
const problemsOf = (changes: Readonly<Record<string, string>>): string =>
	loadBanks(folder(question({ 'objectives: []': 'objectives: [network-plus/99.9]', ...changes })))
		.problems.map(describeProblem)
		.join('\n');

test.each([
	[{}, 'there is no objective network-plus/99.9'],
	[{ '{ one: And one? }': '{ seven: And? }' }, 'there is no key point seven'],
	[{ 'id: five': 'id: one' }, 'one is there twice'],
	[{ 'word word word word word word word word word word word word ': '' }, 'the model answer has 128 words'],
	[{ 'id: t01': 'id: x1' }, 't and two digits']
])('the technical questions are checked: %j', (changes, message) => {
	expect(problemsOf(changes)).toContain(message);
});

test('the questions are served as a file of their own, with the counts that their marking needs', () => {
	const { manifest, files } = compileContent(folder(question({ 'objectives: []': 'objectives: [network-plus/99.9]' })));
	expect(manifest.technical).toMatch(/^technical\.[0-9a-f]{8}\.json$/);
	expect(JSON.parse(files.get(manifest.technical ?? '') ?? '')).toMatchObject({
		questions: [{ id: 't01' }],
		synonyms: [['cable', 'cord']],
		rootCounts: { say: 6 }
	});
});

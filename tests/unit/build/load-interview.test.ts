import { expect, test } from 'vitest';
import { compileContent } from '#build/compile-content.ts';
import { loadBanks } from '#build/load-banks.ts';
import { describeProblem } from '#build/problem.ts';
import type { InterviewContent } from '#lib/domain/stories/interview-content.ts';
import { folderOf } from './fixture-banks.ts';

const competencies = `competencies:
  - id: patience
    title: Patience
    means: You wait.
    looksFor: [Waits, Listens, Breathes]
    whyItMatters: People need time.
`;

const questions = `questions:
  - id: b01
    competency: patience
    question: When did you wait?
    listensFor: [A wait, A reason, An end]
    probes: { situation: Where?, task: Why you?, action: How?, result: And then? }
    weak: { outline: I waited., why: No event. }
    strong:
      from: retail
      outline: { situation: A queue, task: Mine, action: [Waited, Asked, Helped], result: It ended }
      why: It is an event.
    cueWords: [wait, queue, time, calm, long]
    idea: Think of a queue.
`;

const folder = (changes: Readonly<Record<string, string>> = {}) =>
	folderOf({ 'interview/competencies.yaml': competencies, 'interview/behavioural.yaml': questions, ...changes });
const problemsOf = (changes: Readonly<Record<string, string>>) =>
	loadBanks(folder(changes)).problems.map(describeProblem);

test('the questions are served as one hashed file that the manifest names', () => {
	const { manifest, files } = compileContent(folder());
	expect(manifest.interview).toMatch(/^interview\.[0-9a-f]{8}\.json$/);
	const served = JSON.parse(files.get(manifest.interview ?? '') ?? '') as InterviewContent;
	expect(served.competencies.map(({ id }) => id)).toEqual(['patience']);
	expect(served.questions.map(({ id, star }) => [id, star])).toEqual([['b01', true]]);
});

test('example stories are served with them, and theirs are competencies that there are', () => {
	const example = (competency: string) => ({
		'interview/example-stories.yaml': `stories:
  - id: queue
    title: A queue
    competencies: [${competency}]
    tags: []
    parts: { situation: A, task: B, action: C, result: D }
`
	});
	expect(loadBanks(folder(example('patience'))).interview?.examples.map(({ id }) => id)).toEqual(['queue']);
	expect(problemsOf(example('haste'))).toEqual([
		'question-banks/interview/example-stories.yaml:4  queue  [structure] there is no competency haste -> name one that is there'
	]);
});

test('a banks folder without them has no such file', () => {
	const { manifest } = compileContent(folderOf({}));
	expect(manifest).not.toHaveProperty('interview');
});

test('an error names the place in the file', () => {
	expect(
		problemsOf({ 'interview/behavioural.yaml': questions.replace('competency: patience', 'competency: haste') })
	).toEqual([
		'question-banks/interview/competencies.yaml:2  [structure] no question asks about patience -> write one, or remove the competency',
		'question-banks/interview/behavioural.yaml:3  b01  [structure] there is no competency haste -> name one that is there'
	]);
	expect(problemsOf({ 'interview/behavioural.yaml': questions.replace('action: How?, ', '') })).toEqual([
		'question-banks/interview/behavioural.yaml:6  [schema] questions.0.probes.action: Invalid input: expected string, received undefined -> add it'
	]);
	expect(
		problemsOf({ 'interview/behavioural.yaml': questions.replace('id: b01', 'id: b01\n    star: false') })
	).toEqual([
		'question-banks/interview/behavioural.yaml:10  b01  [structure] star and the outline do not fit -> write the four parts, or star: false and points'
	]);
	expect(problemsOf({ 'interview/behavioural.yaml': questions + questions.replace('questions:\n', '') })).toEqual([
		'question-banks/interview/behavioural.yaml:14  b01  [structure] b01 is there twice -> give each question its own id'
	]);
});

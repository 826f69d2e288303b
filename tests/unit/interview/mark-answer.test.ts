import { expect, test } from 'vitest';
import { readTechnical } from '#build/marked-answers.ts';
import { markerOf } from '#lib/domain/interview/mark-answer.ts';
import { evidenceNames } from '#lib/domain/interview/evidence.ts';
import { markingWeights } from '#lib/domain/interview/marking-weights.ts';

const mark = markerOf(readTechnical());

test.each([
	['t06', 'I would not reinstall Windows first.'],
	['t06', "I'd never reinstall it right away."],
	['t21', 'I would not keep sending it again.'],
	['t53', 'I would never pay the ransom.'],
	['t53', 'They should not restart the computer.'],
	['t20', 'You must not poke a hole in it.'],
	['t13', 'I would never do chmod 777 on it.']
])('%s: a wrong statement that is turned down is not held against the speaker: %s', (question, text) => {
	expect(mark(question, text).wrong).toEqual([]);
});

test.each([
	['t06', 'First I reinstall Windows right away.', 'reinstall'],
	['t53', 'I would pay the ransom quickly to get the files back.', 'pay'],
	['t20', 'I would poke a hole in it and let the gas out.', 'puncture'],
	['t60', 'In the cloud the provider does everything, so you do not need backups.', 'provider-all']
])('%s: a wrong statement that is made is found: %s', (question, text, id) => {
	expect(mark(question, text).wrong).toContain(id);
});

test('key points are found with the words that counted, as offsets into the text', () => {
	const text = '😀 I ask how far it gets. Then I would run startup repair from the recovery environment.';
	const { covered, missed, spans } = mark('t06', text);
	expect(covered).toEqual(['where', 'winre']);
	expect(missed).not.toContain('winre');
	const [span] = spans.get('winre') ?? [];
	expect(text.slice(span?.start, span?.end)).toContain('repair');
});

test('an empty answer says nothing, and every point is missed', () => {
	expect(mark('t01', '')).toMatchObject({ covered: [], wrong: [], spans: new Map() });
	expect(mark('t01', '').missed).toHaveLength(7);
});

test('the same answer is marked the same each time', () => {
	const text = 'I check the cable, restart the spooler and ask whether others can print.';
	expect(mark('t21', text)).toEqual(mark('t21', text));
});

test('a question that is not there is an error', () => {
	expect(() => mark('t99', 'x')).toThrow('There is no question t99');
});

test('every weight of the model stands for one named piece of evidence', () => {
	expect(markingWeights.points).toHaveLength(evidenceNames.length);
	expect(markingWeights.wrong).toHaveLength(evidenceNames.length);
});

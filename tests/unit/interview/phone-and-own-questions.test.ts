import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDay } from '#build/load-day.ts';
import { SourceFolder } from '#build/source-folder.ts';
import { askedKinds, kindOfQuestion } from '#lib/domain/interview/own-questions.ts';
import { phoneMarks } from '#lib/domain/interview/phone-marks.ts';
import { spansOfWords } from '#lib/domain/interview/sought-words.ts';

// What roles and advertisements name is checked elsewhere.
const nothing: ReadonlySet<string> = new Set();
const day = loadDay(new SourceFolder('question-banks'), { competencies: nothing, areas: nothing, calls: nothing });
if (day === undefined) throw new Error('no interview day');
const { phone, yours } = day;

const answer = (text: string, spokenSeconds?: number) => ({
	text,
	spoken: spokenSeconds !== undefined,
	durationMillis: (spokenSeconds ?? 0) * 1000
});
const marksOf = (id: string, text: string) => {
	const question = phone.find((each) => each.id === id);
	if (question === undefined) throw new Error(`no question ${id}`);
	return phoneMarks(question, answer(text));
};
const found = (id: string, text: string) => marksOf(id, text).points.map(({ span }) => span !== undefined);

test.each([
	['p03', 'I can start in two weeks, that is my notice period.', [true, false, false]],
	['p03', 'I’d be free on the first of June; I have an exam on the 12th, otherwise I am flexible.', [true, true, true]],
	['p03', 'Oh, I do not know.', [false, false, false]],
	['p02', 'I want a job.', [false, false, false, false]],
	[
		'p02',
		'I enjoy solving puzzles, and your team takes the calls that I trained for on this help desk.',
		[true, true, true, true]
	]
])('on the phone the words of a point are found or not: %s %s', (id, text, expected) => {
	expect(found(id, text)).toEqual(expected);
});

test('a point without words is named as not judged, and the first word of a point that counted is shown', () => {
	const { points, unjudged } = marksOf('p01', 'I am a student and I fix computers.');
	expect(unjudged).toEqual(['Why that leads to this call, and a clear end after about a minute']);
	expect(points[0]?.span).toEqual({ start: 0, end: 6 });
});

test.each([
	[answer('Yes.'), 0, 'short'],
	[answer(Array.from({ length: 70 }, () => 'word').join(' ')), 30, 'fine'],
	[answer('Yes.', 30), 30, 'fine'],
	[answer('Yes.', 91), 91, 'long']
])('an answer on the phone has a length, as spoken or as it would be', (given, seconds, length) => {
	const { seconds: measured, length: judged } = phoneMarks({ holds: [] }, given);
	expect(Math.abs(measured - seconds)).toBeLessThanOrEqual(1);
	expect(judged).toBe(length);
});

test('every question of the bank has a kind that there is, and each kind has one', () => {
	const kinds = yours.questions.map(({ question }) => kindOfQuestion(question, yours)?.id);
	expect(kinds).not.toContain(undefined);
	expect(new Set(kinds)).toEqual(new Set(yours.kinds.map(({ id }) => id)));
});

test.each([
	['What does a typical day here look like, and how many calls are there?', 'daily-work'],
	['How do you measure success in the first month?', 'expectations'],
	['When will I hear from you, and what are the next steps?', 'practical'],
	['Is there any training, and do you pay for certificates?', 'growth'],
	['How do you verify who is calling before a reset?', 'security'],
	['What is the salary?', undefined]
])('a question in own words is known by its words: %s', (text, kind) => {
	expect(kindOfQuestion(text, yours)?.id).toBe(kind);
});

test('kinds are asked or not asked, each once, whatever was said', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.string(), fc.constantFrom(...yours.questions.map((each) => each.question)))),
			(texts) => {
				const { asked, notAsked } = askedKinds(texts, yours);
				expect([...asked, ...notAsked].map(({ id }) => id).sort()).toEqual(yours.kinds.map(({ id }) => id).sort());
			}
		)
	);
	expect(askedKinds([], yours).asked).toEqual([]);
});

test('words are found in any case, as stems, across a line break and with either apostrophe', () => {
	const words = (text: string, ...sought: string[]) =>
		spansOfWords(text, sought).map(({ start, end }) => text.slice(start, end));
	expect(words('HELPING; I’m at the\ndesk', 'help*', "i'm", 'the desk')).toEqual(['HELPING', 'I’m', 'the\ndesk']);
	expect(words('anything', 'any')).toEqual([]);
	expect(words('anything')).toEqual([]);
});

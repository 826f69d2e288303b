import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLabelledAnswers, textOf } from '#build/labelled-answers.ts';
import { analyseStory } from '#lib/domain/stories/analyse-story.ts';
import { checks, type StoryAnalysis } from '#lib/domain/stories/analysis.ts';
import { starParts } from '#lib/domain/stories/parts.ts';

const story =
	'Last spring I was working at a garden shop and a customer came in furious because his order was missing. ' +
	'My job was to find it before he left. First I checked the delivery log, then I rang the driver and asked him to turn round. ' +
	'He brought it within 40 minutes, and the customer thanked me.';
const texts = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
	spans.map(({ start, end }) => text.slice(start, end));
const criterion = (analysis: StoryAnalysis, id: string) => analysis.criteria.find((each) => each.id === id);
const figure = (analysis: StoryAnalysis, name: string) => analysis.figures.find((each) => each.name === name);

test('a story comes apart into its four parts', () => {
	const { parts } = analyseStory(story);
	expect(texts(story, parts.situation)).toEqual([expect.stringMatching(/^Last spring .* missing\.$/)]);
	expect(texts(story, parts.task)).toEqual(['My job was to find it before he left.']);
	expect(texts(story, parts.action)).toEqual([expect.stringMatching(/^First I checked .* turn round\.$/)]);
	expect(texts(story, parts.result)).toEqual([expect.stringMatching(/^He brought it .* thanked me\.$/)]);
});

test('one sentence may hold two parts', () => {
	const text = 'I rang the supplier and asked for a new one, and in the end she got it on time and thanked me.';
	const { parts } = analyseStory(text);
	expect(texts(text, parts.action).join(' ')).toContain('I rang the supplier');
	expect(texts(text, parts.result).join(' ')).toContain('she got it on time');
});

test.each([
	'I would stay calm, listen to the customer, and then I would call my manager.',
	'I always listen to people and I never lose my temper.',
	'Good question, let me think.'
])('a hypothetical, a habit and small talk have no parts: %s', (text) => {
	const { parts, ownActions } = analyseStory(text);
	expect(Object.values(parts).flat()).toEqual([]);
	expect(ownActions).toBe(false);
});

test.each([
	['I fixed the till. In the end we served 40 more customers a day.', true],
	['I asked my three colleagues. In the end the customer was happy.', false],
	['I called him. As a result it was solved within an hour.', true],
	['I rewrote the rota. As a result complaints were halved.', true],
	['I called him. In the end he thanked me at 5 pm.', false]
])('a result is quantified by a number of its own: %s', (text, expected) => {
	expect(analyseStory(text).quantified).toBe(expected);
});

test.each([
	['The shop was full. We moved the tables and opened a second till. Everybody was served.', false],
	['The shop was full. I moved the tables and opened a second till. Everybody was served.', true]
])('what "we" did is no deed of one\'s own: %s', (text, expected) => {
	const analysis = analyseStory(text);
	expect(analysis.parts.action).not.toEqual([]);
	expect(analysis.ownActions).toBe(expected);
});

test.each([
	['The customer was an idiot and I had to explain it twice.', true],
	['My manager was completely useless.', true],
	['It was all his fault, of course.', true],
	["She couldn't be bothered to read the manual.", true],
	['The customer was angry and shouted at me.', false],
	['She called me useless and hung up.', false],
	['It was my own fault, not his.', false],
	['I felt stupid when I saw the cable.', false],
	['He asked a stupid question, he said, and laughed.', false]
])('blame is fault or contempt put on others: %s', (text, expected) => {
	expect(analyseStory(text).blamesOthers).toBe(expected);
});

test('each figure can be opened: it has a formula, and its words', () => {
	const analysis = analyseStory(story);
	for (const { formula } of analysis.figures) expect(formula).not.toBe('');
	expect(texts(story, figure(analysis, 'numbers in the result')?.spans ?? [])).toEqual(['40']);
	expect(figure(analysis, 'own deeds')).toMatchObject({
		value: 100,
		formula: 'deeds with "I" (3) ÷ deeds with "I" or "we" (3)'
	});
});

test.each(checks)('the check of %s can be switched off, and then costs nothing', (check) => {
	const off = analyseStory(story, { checks: { [check]: false } });
	expect(off.figures.filter((each) => each.check === check)).toEqual([]);
	expect(off.figures.length).toBeLessThan(analyseStory(story).figures.length);
	expect(off.total).toBeLessThanOrEqual(100);
});

test('typed answers are not marked by pace and fillers, spoken ones are', () => {
	const spoken = analyseStory(story, { spokenSeconds: 25 });
	expect(criterion(analyseStory(story), 'pace')?.counts).toBe(false);
	expect(criterion(spoken, 'pace')).toMatchObject({ counts: true, points: 3 });
	expect(criterion(spoken, 'fillers')).toMatchObject({ counts: true, points: 3 });
	expect(spoken.seconds).toBe(25);
	const hesitant = analyseStory(`Um, so, um, you know, um, ${story}`, { spokenSeconds: 30 });
	expect(criterion(hesitant, 'fillers')?.points).toBe(0);
});

test('unexplained terms cost points only where plain words are asked for', () => {
	const text = `${story} It was the DHCP scope, and the VPN, which is a private tunnel.`;
	const analysis = analyseStory(text, { plainWords: true });
	expect(texts(text, figure(analysis, 'unexplained terms')?.spans ?? [])).toEqual(['DHCP']);
	expect(criterion(analysis, 'plain-words')).toMatchObject({ counts: true, points: 2 });
	expect(criterion(analyseStory(text), 'plain-words')?.counts).toBe(false);
});

test.each([
	['', /Write or say one real event/],
	['I would always stay calm if a customer shouted at me.', /Pick one real event/],
	['At the shop a customer came in and he was an idiot. I called my boss.', /words of blame/],
	[
		'The shop was full and people were waiting. We opened a second till. Everybody was served.',
		/which steps were yours/
	],
	['At the shop a customer was angry about his bill. I checked the bill and called the office.', /In the end/]
])('the next step is one, and the gravest comes first: %s', (text, advice) => {
	expect(analyseStory(text).nextStep).toMatch(advice);
});

test('the follow-up question asks for the weakest part', () => {
	expect(analyseStory('At the shop last year a customer came in and was very angry about his bill.').probe).toEqual({
		part: 'action',
		question: 'What did you do yourself, step by step?'
	});
});

test('a better story earns more', () => {
	const poor = analyseStory('A customer was angry. We helped him.');
	expect(analyseStory(story).total).toBeGreaterThan(poor.total + 20);
});

const someText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.lorem({ maxCount: 60 }),
	fc
		.array(fc.constantFrom(...readLabelledAnswers('tests/quality/stories/development.yaml').map(textOf).slice(0, 60)))
		.map((list) => list.slice(0, 3).join(' ')),
	fc
		.array(
			fc.constantFrom('I', 'we', 'was', 'called', '"', "didn't", 'constructor', '__proto__', '.', '\n', '40%', 'İ', '’')
		)
		.map((list) => list.join(' '))
);

test('any text gives the same analysis twice, with spans in bounds, in order and apart, and marks within their limits', () => {
	fc.assert(
		fc.property(someText, (text) => {
			const analysis = analyseStory(text);
			expect(analyseStory(text)).toEqual(analysis);
			let last = 0;
			for (const { start, end } of analysis.segments) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
			const shares = starParts.map((part) => figure(analysis, part)?.value ?? 0);
			const inParts = starParts.some((part) => shares[starParts.indexOf(part)] !== 0);
			expect(shares.reduce((sum, share) => sum + share, 0)).toBe(inParts ? 100 : 0);
			for (const { points, max } of analysis.criteria) {
				expect(points).toBeGreaterThanOrEqual(0);
				expect(points).toBeLessThanOrEqual(max);
			}
			expect(analysis.total).toBeGreaterThanOrEqual(0);
			expect(analysis.total).toBeLessThanOrEqual(100);
			for (const { spans } of analysis.figures) {
				for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
			}
		}),
		{ numRuns: 60 }
	);
});

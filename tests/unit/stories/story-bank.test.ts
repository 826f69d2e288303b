import { expect, test } from 'vitest';
import { isCounted, missingOf, resultLine, resumeBullets } from '#lib/domain/stories/achievement.ts';
import { cribLines } from '#lib/domain/stories/crib-sheet.ts';
import { competencyGrid } from '#lib/domain/stories/grid.ts';
import type { BehaviouralQuestion, Competency } from '#lib/domain/stories/interview-content.schema.ts';
import { storiesAsMarkdown } from '#lib/domain/stories/markdown.ts';
import { emptyStory, type Story } from '#lib/domain/stories/story.ts';
import { strengthOf } from '#lib/domain/stories/strength.ts';

const competency = (id: string): Competency => ({
	id,
	title: id.toUpperCase(),
	means: '',
	looksFor: [],
	whyItMatters: ''
});
const question = (id: string, of: string, cueWords: string[] = [], star = true): BehaviouralQuestion => ({
	id,
	competency: of,
	question: id,
	star,
	listensFor: [],
	probes: { situation: '', task: '', action: '', result: '' },
	weak: { outline: '', why: '' },
	strong: { from: 'retail', outline: { points: [] }, why: '' },
	cueWords,
	idea: ''
});
const rated = (id: string, total: number, story: Partial<Story>) => ({ id, total, story: { ...emptyStory, ...story } });

test('the grid shows gaps, and each question gets the story that fits it best', () => {
	const till = rated('till', 60, { competencies: ['calm'], whole: 'The queue was angry.', shape: 'whole' });
	const van = rated('van', 70, { competencies: ['calm'], whole: 'The van broke down.', shape: 'whole' });
	const { rows, best, bestFor } = competencyGrid(
		[till, van],
		[competency('calm'), competency('learning')],
		[
			question('q1', 'calm', ['angry', 'queue']),
			question('q2', 'calm', ['van']),
			question('q3', 'learning'),
			question('q4', 'calm', [], false)
		]
	);
	expect(rows.map(({ gap, shows }) => [gap, shows])).toEqual([
		[false, [true, true]],
		[true, [false, false]]
	]);
	expect(best.map(({ question: { id }, story }) => [id, story?.id])).toEqual([
		['q1', 'till'],
		['q2', 'van'],
		['q3', undefined]
	]);
	expect(bestFor).toEqual([1, 1]);
});

test('a story that is kept for a question comes first, also from another competency', () => {
	const kept = rated('kept', 5, { questions: ['q1'] });
	const other = rated('other', 100, { competencies: ['calm'] });
	const { best } = competencyGrid([other, kept], [competency('calm')], [question('q1', 'calm')]);
	expect(best[0]?.story?.id).toBe('kept');
});

test('a story is overused from its fifth question on', () => {
	const questions = ['a', 'b', 'c', 'd', 'e'].map((id) => question(id, 'calm'));
	const only = [rated('only', 50, { competencies: ['calm'] })];
	expect(competencyGrid(only, [], questions.slice(0, 4)).overused).toEqual([]);
	expect(competencyGrid(only, [], questions).overused).toEqual(['only']);
});

test('strength has the bands of the rubric', () => {
	expect([strengthOf(0, 0), strengthOf(69, 50), strengthOf(70, 50), strengthOf(85, 50)]).toEqual([
		'empty',
		'draft',
		'nearly',
		'strong'
	]);
});

test('verb, number and effect become a result and bullets', () => {
	const achievement = {
		verb: 'Resolved',
		number: '40',
		what: 'tickets a week',
		effect: 'cut the wait from two days to one.'
	};
	expect(resultLine(achievement)).toBe('I resolved 40 tickets a week, which cut the wait from two days to one.');
	expect(resumeBullets(achievement)).toEqual([
		'Resolved 40 tickets a week; cut the wait from two days to one',
		'Cut the wait from two days to one: resolved 40 tickets a week'
	]);
	expect(isCounted(achievement)).toBe(true);
	expect(missingOf(achievement)).toEqual([]);
});

test('what is not filled in yet leaves no gap in the sentence', () => {
	const begun = { verb: 'wrote', number: '', what: 'a guide', effect: '' };
	expect(resultLine(begun)).toBe('I wrote a guide.');
	expect(resumeBullets(begun)).toEqual(['Wrote a guide']);
	expect(isCounted(begun)).toBe(false);
	expect(missingOf(begun)).toEqual(['number', 'effect']);
	expect(resultLine({ ...begun, verb: ' ' })).toBe('');
	expect(resultLine({ ...begun, effect: 'so that nobody had to ask' })).toBe(
		'I wrote a guide, so that nobody had to ask.'
	);
});

test('stories are exported as Markdown that shows what was written', () => {
	const text = storiesAsMarkdown(
		[
			{
				...emptyStory,
				title: 'The *big* queue',
				parts: { situation: '# 1 shop', task: '', action: '- I ran\n1. fast', result: 'Done in 5 min' },
				competencies: ['calm'],
				tags: ['shop'],
				achievements: [{ verb: 'served', number: '40', what: 'people', effect: '' }]
			},
			{ ...emptyStory, shape: 'whole', whole: 'All in one.' }
		],
		new Map([['calm', 'Composure']])
	);
	expect(text).toBe(
		[
			'# My stories',
			'## The \\*big\\* queue',
			'Shows: Composure',
			'Tags: shop',
			'### Situation',
			'\\# 1 shop',
			'### Action',
			'\\- I ran\n\\1. fast',
			'### Result',
			'Done in 5 min',
			'### For the résumé',
			'- Served 40 people',
			'## All in one. …',
			'All in one.'
		].join('\n\n') + '\n'
	);
});

test('the crib sheet has a few words of each part that is there, from either shape', () => {
	const parts = {
		situation: 'On a Saturday in May the till froze. Twenty people waited.',
		task: ' ',
		action: Array.from({ length: 30 }, (_, i) => `word${String(i)}`).join(' '),
		result: 'Fixed.'
	};
	const lines = cribLines({ ...emptyStory, parts }, []);
	expect(lines.map(({ part }) => part)).toEqual(['situation', 'action', 'result']);
	expect(lines[0]?.text).toBe('On a Saturday in May the till froze.');
	expect(lines[1]?.text).toMatch(/^word0 .* word17 …$/);
	const whole = 'It froze. I called.';
	const segments = [
		{ part: 'situation' as const, start: 0, end: 9 },
		{ part: 'action' as const, start: 10, end: 19 }
	];
	expect(cribLines({ ...emptyStory, shape: 'whole', whole }, segments).map(({ text }) => text)).toEqual([
		'It froze.',
		'I called.'
	]);
});

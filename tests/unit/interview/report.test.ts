import { expect, test } from 'vitest';
import { loadBanks } from '#build/load-banks.ts';
import type { InterviewEvent } from '#lib/domain/interview/events.ts';
import { foldInterview } from '#lib/domain/interview/interview-run.ts';
import type { Marking } from '#lib/domain/interview/mark-answer.ts';
import { nextSteps } from '#lib/domain/interview/next-steps.ts';
import { reportAsMarkdown } from '#lib/domain/interview/report-markdown.ts';
import {
	deliveryOfDay,
	reportOf,
	stageFigures,
	type DayReport,
	type ReportSources
} from '#lib/domain/interview/report.ts';
import { analyseStory } from '#lib/domain/stories/analyse-story.ts';
import { answered, dayEvent, started } from './sample-day.ts';

const { day, technical, interview } = loadBanks('question-banks');
if (day === undefined || technical === undefined || interview === undefined) throw new Error('no interview content');

const pointsOf = (id: string): string[] =>
	technical.questions.find((question) => question.id === id)?.keyPoints.map((point) => point.id) ?? [];

/** Finds the first key point at the first word of an answer, and a wrong statement where it says "reinstall". */
const mark = (id: string, text: string): Marking => {
	const [first = '', ...rest] = pointsOf(id);
	const wrong = technical.questions.find((question) => question.id === id)?.wrong[0]?.id ?? '';
	return {
		covered: [first],
		missed: rest,
		wrong: text.includes('reinstall') ? [wrong] : [],
		spans: new Map([[first, [{ start: 0, end: 2 }]]])
	};
};

const sources: ReportSources = {
	day,
	technical: technical.questions,
	behavioural: interview.questions,
	mark,
	analyse: analyseStory,
	call: (scenario, run) => ({ scenario, title: 'A silent headset', run, percent: run === undefined ? null : 60 })
};

function report(...changes: Parameters<typeof dayEvent>[1][]): DayReport {
	const events: InterviewEvent[] = [started, ...changes].map((change, place) => dayEvent(place, change));
	const run = foldInterview(events);
	if (run === undefined) throw new Error('no day');
	return reportOf(run, sources);
}

const whole = [
	answered('phone', 'p01'),
	answered('technical', 't01', 'My first step is to ask'),
	answered('technical', 't02', ''),
	{ type: 'interview-call-linked', call: 'call-1' },
	answered('star', 'b01', 'I listened to the angry customer and fixed it.'),
	answered('yours', 'ask-1', day.yours.questions[0]?.question)
] as const;

test('a stage without an answer has no figure; one that was passed over counts for nothing either', () => {
	expect(stageFigures(report())).toEqual({ technical: null, call: null, star: null });
	expect(stageFigures(report(answered('technical', 't01', '')))).toMatchObject({ technical: null });
	const figures = stageFigures(report(...whole));
	expect(figures.technical).toBe(Math.round(100 / pointsOf('t01').length));
	expect(figures).toMatchObject({ call: 60 });
});

test('an overruled mark holds, and says who made it', () => {
	const [, second = ''] = pointsOf('t01');
	const { technical: results } = report(...whole, {
		type: 'interview-overruled',
		question: 't01',
		point: second,
		covered: true
	});
	expect(results[0]?.points.slice(0, 2)).toMatchObject([
		{ said: true, by: 'marking', spans: [{ start: 0, end: 2 }] },
		{ said: true, by: 'learner' }
	]);
	expect(results[0]?.percent).toBe(Math.round(200 / pointsOf('t01').length));
});

test('what a question of the bank shows is said, and nothing of one in own words', () => {
	expect(report(...whole).yours[0]?.shows).toBe(day.yours.questions[0]?.shows);
	expect(report(answered('yours', 'ask-1', 'Why?')).yours[0]?.shows).toBeUndefined();
});

test('the next steps are three of different kinds where there are such, the weakest first', () => {
	const steps = nextSteps(report(...whole));
	expect(steps).toHaveLength(3);
	expect(new Set(steps.map(({ kind }) => kind)).size).toBe(3);
	expect(steps[0]).toMatchObject({ kind: 'study', question: 't01' });
	const [step] = nextSteps(report(answered('technical', 't01', 'I reinstall it')));
	expect(step).toMatchObject({ kind: 'study' });
	expect(step?.kind === 'study' && step.missed.some((each) => /reinstall/i.test(each))).toBe(true);
});

test('typed answers have no pace; spoken ones have', () => {
	expect(deliveryOfDay(report(...whole))).toMatchObject({ spoken: 0, wordsAMinute: null });
	const spoken = { ...answered('phone', 'p01', 'one two three four five six'), spoken: true, durationMillis: 3000 };
	expect(deliveryOfDay(report(spoken))).toEqual({ spoken: 1, typed: 0, wordsAMinute: 120, longestMillis: 3000 });
});

test('the Markdown quotes what was said, and what a learner wrote cannot become a heading or a link', () => {
	const text = reportAsMarkdown(report(answered('technical', 't01', '# My [first](x) step')), {
		title: 'Tier *1*',
		date: 'today'
	});
	expect(text).toContain('# Mock interview: Tier \\*1\\*');
	expect(text).toContain('> \\# My \\[first\\](x) step');
	expect(text).toContain('(“\\# ”)');
	expect(text).toContain('Whether you would be hired. No figure here says so.');
});

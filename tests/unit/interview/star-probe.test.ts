import { expect, test } from 'vitest';
import { foldInterview } from '#lib/domain/interview/interview-run.ts';
import { probeOf } from '#lib/domain/interview/star-probe.ts';
import { analyseStory } from '#lib/domain/stories/analyse-story.ts';
import { answered, dayEvent, started } from './sample-day.ts';

const begins =
	'Last spring I worked in a shop as a cashier and a customer was furious because her order was lost. My job was to find it before closing.';
const mine = 'First I listened and wrote down the number, then I called the warehouse and checked the list.';
const ours = 'First we listened and wrote down the number, then we called the warehouse and we checked the list.';
const ends = 'In the end she had it and thanked me.';
const figure = 'In the end she had it in 30 minutes and thanked me.';
const lesson = 'I learned to label every order.';

test.each([
	['result', [begins, mine]],
	['own', [begins, ours, figure, lesson]],
	['figure', [begins, mine, ends, lesson]],
	['lesson', [begins, mine, figure]],
	[undefined, [begins, mine, figure, lesson]]
])('a story is asked about what it left out: %s', (about, sentences) => {
	const text = sentences.join(' ');
	expect(probeOf(text, analyseStory(text))).toBe(about);
});

const dayOf = (...changes: Parameters<typeof dayEvent>[1][]) =>
	foldInterview([started, ...changes].map((change, place) => dayEvent(place, change)));
const upToStory = [
	answered('phone', 'p01'),
	answered('technical', 't01'),
	answered('technical', 't02'),
	{ type: 'interview-call-linked', call: 'call-7' },
	answered('star', 'b01', begins)
] as const;
const probed = { type: 'interview-probed', question: 'b01', about: 'result', asked: 'And how did it end?' } as const;
const reply = (text: string) =>
	({ type: 'interview-probe-answered', question: 'b01', text, spoken: false, durationMillis: 5000 }) as const;

test('what is asked about a story stays on the table until there is a reply, and the first reply counts', () => {
	expect(dayOf(...upToStory, probed)?.place).toMatchObject({
		stage: { kind: 'star' },
		question: 'b01',
		probe: 'And how did it end?'
	});
	const day = dayOf(...upToStory, probed, reply('Well.'), reply('Badly.'));
	expect(day?.place).toMatchObject({ question: 'ask-1', probe: undefined });
	expect(day?.probes.get('b01')).toMatchObject({ about: 'result', reply: { text: 'Well.' } });
});

test('a skipped stage takes the open question about a story with it; a reply to nothing changes nothing', () => {
	const skipped = dayOf(...upToStory, probed, { type: 'interview-stage-skipped', stage: 'star' });
	expect(skipped?.place).toMatchObject({ question: 'ask-1' });
	expect(dayOf(...upToStory, reply('Well.'))?.probes.size).toBe(0);
	expect(dayOf(probed)?.probes.size).toBe(0);
});

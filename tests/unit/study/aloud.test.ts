import { expect, test } from 'vitest';
import type { ServedKind } from '#lib/domain/bank/content.ts';
import { stepsFor, type Scene, type Step } from '#lib/features/study/aloud.ts';

const common = { version: 1, topic: 't', level: 'apply', source: 'S', reviewed: true } as const;
const choice: ServedKind<'choice'> = {
	...common,
	id: 'x-1.1-which',
	kind: 'choice',
	stem: 'A PC has no address. Which command\nasks for one, `ipconfig /renew` or another?',
	exhibit: { kind: 'output', label: 'ipconfig /all', text: 'IPv4 169.254.7.9' },
	choose: 1,
	options: [
		{ id: 'a', text: '`ipconfig /renew`', key: true, why: 'Why a.' },
		{ id: 'b', text: 'ping', why: 'Why b.' },
		{ id: 'c', text: 'tracert', why: 'Why c.' }
	],
	explanation: 'It asks the server anew. APIPA is 169.254.0.0/16.'
};
const recall: ServedKind<'recall'> = {
	...common,
	id: 'x-1.1-port',
	kind: 'recall',
	stem: 'Port of SSH?',
	answer: '22',
	explanation: 'TCP 22.'
};
const scene: Scene = {
	screen: 'question',
	item: choice,
	shown: ['b', 'a', 'c'],
	answer: undefined,
	handsFree: false,
	asked: true,
	thinkSeconds: 6
};
const onRecall: Scene = { ...scene, item: recall, shown: [] };
const saying = (steps: readonly Step[]): string[] => steps.flatMap((step) => (step.do === 'say' ? [step.text] : []));
const doing = (steps: readonly Step[]): string[] => steps.map((step) => step.do);

test('the question is its stem, the label of its exhibit, and its options by the letters on screen', () => {
	expect(saying(stepsFor(scene))).toEqual([
		'A PC has no address.',
		'Which command asks for one, ipconfig /renew or another?',
		'On screen: ipconfig /all.',
		'A: ping',
		'B: ipconfig /renew',
		'C: tracert'
	]);
});

test('a picture is read by the text that stands for it', () => {
	const item = {
		...choice,
		exhibit: { kind: 'svg', label: 'Rack', alt: 'A rack with two switches.', svg: '<svg/>' }
	} as const;
	expect(saying(stepsFor({ ...scene, item }))).toEqual(
		expect.arrayContaining(['On screen: Rack.', 'A rack with two switches.'])
	);
});

test('after the answer come the verdict, the right answer by its letter, and the explanation', () => {
	expect(saying(stepsFor({ ...scene, screen: 'feedback', answer: { correct: false } }))).toEqual([
		'Not right.',
		'The right answer is',
		'B: ipconfig /renew',
		'It asks the server anew.',
		'APIPA is 169.254.0.0/16.'
	]);
	expect(saying(stepsFor({ ...onRecall, screen: 'feedback', answer: { correct: true } }))).toEqual([
		'Recalled.',
		'Answer: 22',
		'TCP 22.'
	]);
});

test('what nobody asked for is not read, and the screen never changes by itself', () => {
	for (const screen of ['question', 'revealed', 'feedback'] as const) {
		expect(stepsFor({ ...onRecall, screen, answer: { correct: true }, asked: false })).toEqual([]);
		expect(doing(stepsFor({ ...onRecall, screen, answer: { correct: true } }))).not.toEqual(
			expect.arrayContaining([expect.stringMatching(/reveal|next|think|wait/)])
		);
	}
});

test('hands-free, a recall card is read, left to think about, turned over, read, and waits for its grade', () => {
	const handsFree = { ...onRecall, handsFree: true, asked: false, thinkSeconds: 9 };
	expect(stepsFor(handsFree)).toEqual([
		{ do: 'say', text: 'Port of SSH?' },
		{ do: 'think', seconds: 9 },
		{ do: 'reveal' }
	]);
	expect(stepsFor({ ...handsFree, screen: 'revealed' })).toEqual([
		{ do: 'say', text: 'Answer: 22' },
		{ do: 'say', text: 'TCP 22.' },
		{ do: 'wait' }
	]);
	expect(stepsFor({ ...handsFree, screen: 'feedback', answer: { correct: true } })).toEqual([{ do: 'next' }]);
});

test('hands-free, an exam question is read and waits, and so does its answer', () => {
	const handsFree = { ...scene, handsFree: true, asked: false };
	expect(doing(stepsFor(handsFree)).at(-1)).toBe('wait');
	const after = stepsFor({ ...handsFree, screen: 'feedback', answer: { correct: true } });
	expect(saying(after)[0]).toBe('Right.');
	expect(doing(after).at(-1)).toBe('wait');
});

test('where there is no card to read, nothing is done', () => {
	for (const screen of ['loading', 'finished', 'nothing', 'failed'] as const) {
		expect(stepsFor({ ...onRecall, screen, handsFree: true })).toEqual([]);
	}
});

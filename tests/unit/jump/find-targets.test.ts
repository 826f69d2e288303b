import { expect, test } from 'vitest';
import { findTargets, type Target } from '#lib/features/jump/find-targets.ts';

const targets: Target[] = [
	{ kind: 'Screen', label: 'Library', words: 'search all questions', path: '/library' },
	{ kind: 'Call', label: 'The printer that sleeps', detail: 'phone', path: '/calls/room?call=printer' },
	{ kind: 'Objective', label: '3.7 Printers', detail: 'A+ Core 1', path: '/library?bank=a&objective=3.7' }
];
const labels = (text: string, most = 9): string[] => findTargets(targets, text, most).map(({ label }) => label);

test('a place is found by the beginnings of its words, in any order', () => {
	expect(labels('print slee')).toEqual(['The printer that sleeps']);
	expect(labels('core print')).toEqual(['3.7 Printers']);
	expect(labels('xyz')).toEqual([]);
});

test('words of the label count more than other words, and a number finds its objective', () => {
	expect(labels('3.7')).toEqual(['3.7 Printers']);
	expect(labels('search')).toEqual(['Library']);
	expect(labels('printer')[0]).toBe('The printer that sleeps');
});

test('without a text the first ones stand there, and never more than asked for', () => {
	expect(labels('', 2)).toEqual(['Library', 'The printer that sleeps']);
	expect(labels('p', 1)).toHaveLength(1);
});

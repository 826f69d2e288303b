import { expect, test } from 'vitest';
import type { BankEntry } from '#lib/domain/bank/content.ts';
import { drawSelection, inState, selectable, type Selection } from '#lib/domain/learning/selection.ts';
import { itemUnit } from '#lib/domain/shared/units.ts';

const items = (prefix: string) => [
	{ id: `${prefix}-q1`, version: 1, kind: 'choice' as const },
	{ id: `${prefix}-q2`, version: 1, kind: 'choice' as const, reserve: true as const },
	{ id: `${prefix}-card`, version: 1, kind: 'recall' as const }
];
const bank = {
	id: 'b',
	domains: [
		{
			objectives: [
				{ number: '1.1', items: items('a') },
				{ number: '1.2', items: items('b') }
			]
		}
	]
} as unknown as BankEntry;
const selection = (changes: Partial<Selection> = {}): Selection => ({
	objectives: ['b/1.1', 'b/1.2'],
	state: 'any',
	kinds: 'all',
	count: 20,
	scheduled: false,
	...changes
});
const ids = (units: readonly { unit: string }[]) => units.map(({ unit }) => unit.slice(5));

test('a selection holds the objectives and kinds it names, and never the mock reserve', () => {
	expect(ids(selectable([bank], selection()))).toEqual(['a-q1', 'a-card', 'b-q1', 'b-card']);
	expect(ids(selectable([bank], selection({ objectives: ['b/1.2'], kinds: 'cards' })))).toEqual(['b-card']);
	expect(ids(selectable([bank], selection({ kinds: 'questions' })))).toEqual(['a-q1', 'b-q1']);
	expect(selectable([bank], selection({ objectives: [] }))).toEqual([]);
});

test('states pick by what the learner did; suspended units stay out unless they are flagged', () => {
	const units = selectable([bank], selection());
	const none = { unseen: [], held: [], suspended: [] };
	const a = itemUnit('a-q1');
	expect(ids(inState(units, 'any', { ...none, suspended: [a] }))).toEqual(['a-card', 'b-q1', 'b-card']);
	expect(ids(inState(units, 'unseen', { ...none, unseen: [a] }))).toEqual(['a-q1']);
	expect(ids(inState(units, 'missed', { ...none, held: [a], suspended: [a] }))).toEqual([]);
	expect(ids(inState(units, 'flagged', { ...none, held: [a], suspended: [a] }))).toEqual(['a-q1']);
});

test('the draw has the length asked for, repeats nothing, and is the same for the same seed', () => {
	const units = selectable([bank], selection());
	const drawn = drawSelection(units, 3, 'seed');
	expect(drawn).toHaveLength(3);
	expect(new Set(ids(drawn)).size).toBe(3);
	expect(drawSelection(units, 3, 'seed')).toEqual(drawn);
	expect(drawSelection(units, 50, 'seed')).toHaveLength(4);
});

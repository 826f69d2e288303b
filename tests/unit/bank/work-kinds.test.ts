import { expect, test } from 'vitest';
import { arrangeWork, isTouched, markWork, startWork } from '#lib/domain/bank/work-kinds.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { fill, group, match, order } from './sample-work.ts';

test.each([
	{ item: match(), shown: ['rake', 'shears', 'spade'], answer: { dig: 'spade' } },
	{ item: order(), shown: ['a', 'b', 'c', 'd', 'e'], answer: { a: '1', b: '2', c: '5', d: '3', e: '4' } },
	{ item: group(), shown: ['bean', 'oak', 'pea', 'rose'], answer: { pea: 'annual' } },
	{ item: fill(), shown: [], answer: { tree: 'oak' } }
])('$item.kind: shown, begun, worked and marked through one door', ({ item, shown, answer }) => {
	const arranged = arrangeWork(item, seededRng('any'));
	expect([...arranged].sort()).toEqual(shown);
	const start = startWork(item, arranged);
	expect(isTouched(item, start, arranged)).toBe(false);
	expect(isTouched(item, { ...start, ...answer }, arranged)).toBe(true);
	const { points, of, parts } = markWork(item, answer);
	expect(points).toBe(item.kind === 'order' ? 2 : 1);
	expect(parts.map(({ label }) => label).every((label) => label !== '')).toBe(true);
	expect(points).toBeLessThan(of);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeFill, markFill, startFill, touchedFill } from '#lib/domain/bank/work-fill.ts';
import { arrangeGroup, markGroup, startGroup, touchedGroup } from '#lib/domain/bank/work-group.ts';
import { arrangeMatch, markMatch, startMatch, touchedMatch } from '#lib/domain/bank/work-match.ts';
import { arrangeOrder, markOrder, moveStep, orderOf, startOrder, touchedOrder } from '#lib/domain/bank/work-order.ts';
import type { Work, WorkMark } from '#lib/domain/bank/work.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { fill, group, match, order } from './sample-work.ts';

/** What the laws below need of a kind: how an item of it is begun, worked right, worked anyhow, and marked. */
interface Case {
	readonly shown: readonly string[];
	readonly start: Work;
	readonly right: Work;
	readonly anyhow: fc.Arbitrary<Work>;
	readonly mark: (work: Work) => WorkMark;
	readonly touched: (work: Work) => boolean;
}

const someOf = (ids: readonly string[], values: readonly string[]): fc.Arbitrary<Work> =>
	fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...values, 'no-such-id', ''));

function caseOf(kind: string, seed: string): Case {
	const rng = seededRng(seed);
	if (kind === 'match') {
		const item = match();
		const ids = item.prompts.map(({ id }) => id);
		return {
			shown: arrangeMatch(item, rng),
			start: startMatch(),
			right: Object.fromEntries(item.prompts.map(({ id, answer }) => [id, answer])),
			anyhow: someOf(
				ids,
				item.choices.map(({ id }) => id)
			),
			mark: (work) => markMatch(item, work),
			touched: (work) => touchedMatch(item, work)
		};
	}
	if (kind === 'group') {
		const item = group();
		return {
			shown: arrangeGroup(item, rng),
			start: startGroup(),
			right: Object.fromEntries(item.members.map(({ id, bin }) => [id, bin])),
			anyhow: someOf(
				item.members.map(({ id }) => id),
				item.bins.map(({ id }) => id)
			),
			mark: (work) => markGroup(item, work),
			touched: (work) => touchedGroup(item, work)
		};
	}
	if (kind === 'fill') {
		const item = fill();
		return {
			shown: arrangeFill(),
			start: startFill(),
			right: Object.fromEntries(item.blanks.map(({ id, accept }) => [id, accept.at(-1) ?? ''])),
			anyhow: someOf(
				item.blanks.map(({ id }) => id),
				item.blanks.flatMap(({ accept }) => accept)
			),
			mark: (work) => markFill(item, work),
			touched: (work) => touchedFill(item, work)
		};
	}
	const item = order();
	const ids = item.steps.map(({ id }) => id);
	const shown = arrangeOrder(item, rng);
	return {
		shown,
		start: startOrder(item, shown),
		right: startOrder(item, ids),
		anyhow: fc.oneof(
			fc.shuffledSubarray(ids, { minLength: ids.length }).map((order) => startOrder(item, order)),
			someOf(ids, ['1', '2', '3', '4', '5', '-1', '1e9'])
		),
		mark: (work) => markOrder(item, work),
		touched: (work) => touchedOrder(item, work, shown)
	};
}

const kinds = ['match', 'order', 'group', 'fill'];

test.each(kinds)('%s: the right work gives full points and every part right', (kind) => {
	const { mark, right } = caseOf(kind, 'any');
	const { points, of, parts, correct } = mark(right);
	expect({ points, correct }).toEqual({ points: of, correct: true });
	expect(parts.filter((part) => !part.right)).toEqual([]);
});

test.each(kinds)('%s: left alone it earns nothing and is not touched, whatever the seed', (kind) => {
	fc.assert(
		fc.property(fc.string(), (seed) => {
			const { mark, start, touched } = caseOf(kind, seed);
			expect(mark(start)).toMatchObject({ points: 0, correct: false });
			expect(mark({})).toMatchObject({ points: 0, correct: false });
			expect(touched(start)).toBe(false);
			expect(touched({})).toBe(false);
		})
	);
});

test.each(kinds)('%s: the order shown is a permutation that follows from the seed', (kind) => {
	fc.assert(
		fc.property(fc.string(), (seed) => {
			const { shown } = caseOf(kind, seed);
			expect(caseOf(kind, seed).shown).toEqual(shown);
			expect([...shown].sort()).toEqual([...caseOf(kind, 'another').shown].sort());
		})
	);
});

test.each(kinds)('%s: points lie between nothing and all, all only where every part is right', (kind) => {
	const { anyhow, mark } = caseOf(kind, 'any');
	fc.assert(
		fc.property(anyhow, (work) => {
			const { points, of, parts, correct } = mark(work);
			expect(points).toBeGreaterThanOrEqual(0);
			expect(points).toBeLessThanOrEqual(of);
			expect(correct).toBe(points === of);
			expect(correct).toBe(parts.every(({ right }) => right));
		})
	);
});

test.each(['match', 'group', 'fill'])('%s: a changed sub-answer changes its own mark alone', (kind) => {
	const { anyhow, mark, right } = caseOf(kind, 'any');
	fc.assert(
		fc.property(anyhow, fc.constantFrom(...Object.keys(right)), fc.boolean(), (work, id, mend) => {
			const before = mark(work);
			const after = mark({ ...work, [id]: mend ? (right[id] ?? '') : 'no-such-id' });
			expect(after.parts.filter((part) => part.id !== id)).toEqual(before.parts.filter((part) => part.id !== id));
			expect(after.parts.find((part) => part.id === id)?.right).toBe(mend);
		})
	);
});

test.each(['match', 'group', 'fill'])(
	'%s: one sub-answer is enough to be touched, and taking it back undoes that',
	(kind) => {
		const { right, touched } = caseOf(kind, 'any');
		for (const [id, answer] of Object.entries(right)) {
			expect(touched({ [id]: answer })).toBe(true);
			expect(touched({ [id]: '' })).toBe(false);
		}
	}
);

test('a match names prompt, given and right choice in words', () => {
	expect(markMatch(match(), { dig: 'rake', trim: 'shears' }).parts).toMatchObject([
		{ label: 'Dig a hole', given: 'Rake', answer: 'Spade', right: false },
		{ label: 'Trim a hedge', given: 'Shears', answer: 'Shears', right: true },
		{ label: 'Cut the edge of a lawn', given: '', answer: 'Spade', right: false }
	]);
});

test('a blank shows what was typed, and the first accepted answer with its unit', () => {
	const { parts, points } = markFill(fill(), { length: ' 50 meters ', tree: 'ENGLISH  OAK', net: '192.168.010.64/26' });
	expect(parts).toMatchObject([
		{ given: '50 meters', answer: '50 m', right: true },
		{ given: '', answer: '2001:db8::5', right: false },
		{ given: '192.168.010.64/26', right: false },
		{ given: 'ENGLISH  OAK', answer: 'Oak', right: true }
	]);
	expect(points).toBe(2);
});

const placed = (ids: string): Work => startOrder(order(), Array.from(ids));
const pointsOf = (ids: string): number => markOrder(order(), placed(ids)).points;

test.each([
	['abcde', 4],
	['edcba', 0],
	['bcdea', 3],
	['abced', 2],
	['acbde', 1],
	['deabc', 3],
	['acebd', 0]
])('order %s of abcde keeps %i of 4 neighbors', (ids, points) => {
	expect(pointsOf(ids)).toBe(points);
});

test('the reversed order earns nothing, at any length', () => {
	fc.assert(
		fc.property(fc.integer({ min: 3, max: 12 }), (length) => {
			const steps = Array.from({ length }, (_, at) => ({ id: `s${String(at)}`, text: `Step ${String(at)}`, why: '' }));
			const item = order({ steps });
			const reversed = steps.map(({ id }) => id).reverse();
			expect(markOrder(item, startOrder(item, reversed))).toMatchObject({ points: 0, of: length - 1 });
			expect(
				markOrder(
					item,
					startOrder(
						item,
						arrangeOrder(item, () => 0.999999)
					)
				).points
			).toBe(0);
		})
	);
});

test('one step moved costs three neighbors at most', () => {
	fc.assert(
		fc.property(
			fc.shuffledSubarray(Array.from('abcde'), { minLength: 5 }),
			fc.constantFrom(...Array.from('abcde')),
			fc.nat(4),
			(ids, id, place) => {
				const before = startOrder(order(), ids);
				const after = moveStep(order(), before, id, place);
				expect(orderOf(order(), after)[place]).toBe(id);
				expect(orderOf(order(), after).filter((other) => other !== id)).toEqual(ids.filter((other) => other !== id));
				const lost = markOrder(order(), before).points - markOrder(order(), after).points;
				expect(Math.abs(lost)).toBeLessThanOrEqual(3);
			}
		)
	);
});

test('the parts of an order say what followed each step', () => {
	expect(markOrder(order(), placed('bcdea')).parts).toMatchObject([
		{ label: 'First', given: 'Set the tree', answer: 'Dig the hole', right: false },
		{ label: 'After “Dig the hole”', given: 'Nothing: you put it last', answer: 'Set the tree', right: false },
		{ label: 'After “Set the tree”', given: 'Fill in the soil', right: true },
		{ given: 'Water the roots', right: true },
		{ given: 'Spread mulch', right: true }
	]);
});

test('an order is touched by any move and untouched again when the step is back', () => {
	const shown = Array.from('cebda');
	const moved = moveStep(order(), startOrder(order(), shown), 'd', 0);
	expect(touchedOrder(order(), moved, shown)).toBe(true);
	expect(touchedOrder(order(), moveStep(order(), moved, 'd', 3), shown)).toBe(false);
});

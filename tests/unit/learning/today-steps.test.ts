import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesLeft, nextStep, stepKinds, stepsOfDay, type Extra } from '#lib/domain/learning/today-steps.ts';

const none: Extra = { left: 0, done: 0, each: 5 };
const extras = { story: none, call: none, mock: none };
const nothing = { overdue: 0, dueToday: 0, fresh: 0, minutes: 0 };
const idle = { answeredToday: 0, introducedToday: 0 };

test('a day is one list in one order, and its minutes add up to those of the plan and the extras', () => {
	const count = fc.nat(60);
	const extra = fc.record({ left: fc.nat(3), done: fc.nat(3), each: fc.integer({ min: 1, max: 90 }) });
	fc.assert(
		fc.property(
			fc.record({ overdue: count, dueToday: count, fresh: count }),
			fc.record({ answeredToday: count, introducedToday: count }),
			fc.record({ story: extra, call: extra, mock: extra }),
			(counts, load, more) => {
				const asked = counts.overdue + counts.dueToday + counts.fresh;
				const plan = { ...counts, minutes: Math.ceil((asked * 40) / 60) };
				const steps = stepsOfDay(plan, load, more);
				const order = steps.map(({ kind }) => stepKinds.indexOf(kind));
				expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
				const others = Object.values(more).reduce((sum, { left, each }) => sum + left * each, 0);
				expect(minutesLeft(steps)).toBe(plan.minutes + others);
				for (const { left, done, minutes } of steps) {
					expect(left + done).toBeGreaterThan(0);
					expect(minutes === 0 || left > 0).toBe(true);
				}
			}
		)
	);
});

test('what comes next is the first part that is not done', () => {
	const plan = { ...nothing, fresh: 6, minutes: 4 };
	const story = { left: 1, done: 0, each: 5 };
	expect(nextStep(stepsOfDay(plan, idle, { ...extras, story }))).toEqual({ kind: 'new', left: 6, done: 0, minutes: 4 });
	const after = stepsOfDay(nothing, { answeredToday: 8, introducedToday: 6 }, { ...extras, story });
	expect(after.map(({ kind, done }) => [kind, done])).toEqual([
		['reviews', 2],
		['new', 6],
		['story', 0]
	]);
	expect(nextStep(after)?.kind).toBe('story');
	expect(nextStep(stepsOfDay(nothing, idle, extras))).toBeUndefined();
});

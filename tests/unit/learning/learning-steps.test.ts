import { expect, test } from 'vitest';
import type { Grade } from '#lib/domain/learning/events.ts';
import { nextStep, stepDue } from '#lib/domain/learning/learning-steps.ts';
import { moment } from './answers.ts';

const minutesAfter = (steps: readonly number[], current: number): (string | undefined)[] =>
	([1, 2, 3, 4] as const).map((grade: Grade) => {
		const next = nextStep(steps, current, grade);
		return next && `${next.step}: ${next.minutes}`;
	});

// Each row: the steps, the step that the unit is on, and step and minutes after Again, Hard, Good and Easy.
test.each([
	[[1, 10], 0, ['0: 1', '0: 5.5', '1: 10', undefined]],
	[[1, 10], 1, ['0: 1', '1: 10', undefined, undefined]],
	[[1, 10, 60], 0, ['0: 1', '0: 5.5', '1: 10', undefined]],
	[[1, 10, 60], 1, ['0: 1', '1: 10', '2: 60', undefined]],
	[[1, 10, 60], 2, ['0: 1', '2: 60', undefined, undefined]],
	[[10], 0, ['0: 10', '0: 15', undefined, undefined]],
	[[1440], 0, ['0: 1440', '0: 2160', undefined, undefined]],
	[[4320], 0, ['0: 4320', '0: 5760', undefined, undefined]],
	[[0.5], 0, ['0: 0.5', '0: 0.75', undefined, undefined]],
	[[15, 1440], 0, ['0: 15', '0: 727.5', '1: 1440', undefined]],
	[[], 0, [undefined, undefined, undefined, undefined]]
])('steps %j from step %i lead to %j', (steps, current, expected) => {
	expect(minutesAfter(steps, current)).toEqual(expected);
});

test('trap 6: a unit beyond the end of a shortened list stands on its last step, and Again does not graduate it', () => {
	expect(minutesAfter([1, 10], 2)).toEqual(['0: 1', '1: 10', undefined, undefined]);
	expect(minutesAfter([10], 2)).toEqual(['0: 10', '0: 15', undefined, undefined]);
});

test('trap 5: a fraction of a minute is kept, to the millisecond', () => {
	const when = moment('2024-01-10T12:00:00Z');
	expect(stepDue(0.5, when)).toEqual({ dueDay: when.day, dueAt: when.at + 30_000 });
	expect(stepDue(90.00001, when)).toEqual({ dueDay: when.day, dueAt: when.at + 5_400_001 });
});

test('a step within the day is due at its moment, one that crosses the rollover on that day as a whole', () => {
	const when = moment('2024-01-11T03:50:00-05:00');
	expect(stepDue(9, when)).toEqual({ dueDay: when.day, dueAt: when.at + 9 * 60_000 });
	expect(stepDue(10, when)).toEqual({ dueDay: when.day + 1, dueAt: null });
	expect(stepDue(10 + 1439, when)).toEqual({ dueDay: when.day + 1, dueAt: null });
	expect(stepDue(10 + 1440, when)).toEqual({ dueDay: when.day + 2, dueAt: null });
});

test('a step over midnight but not over the rollover stays a step', () => {
	const when = moment('2024-01-10T23:55:00+02:00');
	expect(stepDue(10, when)).toEqual({ dueDay: when.day, dueAt: when.at + 600_000 });
});

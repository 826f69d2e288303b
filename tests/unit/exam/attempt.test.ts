import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldAttempt, isAnswered, stepAttempt, type AttemptState } from '#lib/domain/exam/attempt.ts';
import {
	clockJump,
	elapsedMillis,
	isOver,
	leftOutSince,
	milestonePassed,
	remainingMillis
} from '#lib/domain/exam/exam-clock.ts';
import type { RunningEvent } from '#lib/domain/exam/events.ts';
import { millis } from '#lib/domain/shared/units.ts';
import { after, started, startedAt } from './exam-events.ts';

const start = started();

function fold(...events: RunningEvent[]): AttemptState {
	const state = foldAttempt([start, ...events]);
	if (state === undefined) {
		throw new Error('no start');
	}
	return state;
}

const at = (elapsed: number) => millis(startedAt + elapsed);

test('without its start there is no exam', () => {
	expect(foldAttempt([after(1, { type: 'exam-moved', question: 1 })])).toBeUndefined();
});

test('answers, flags and strikes stand as they were set last', () => {
	const state = fold(
		after(1000, { type: 'exam-answered', question: 0, chosen: ['a'] }),
		after(2000, { type: 'exam-answered', question: 0, chosen: ['b'] }),
		after(2100, { type: 'exam-flagged', question: 0, on: true }),
		after(2200, { type: 'exam-struck', question: 0, option: 'c', on: true }),
		after(2300, { type: 'exam-struck', question: 0, option: 'd', on: true }),
		after(2400, { type: 'exam-struck', question: 0, option: 'c', on: false }),
		after(2500, { type: 'exam-rated', question: 0, confidence: 'guess' })
	);
	expect(state.questions[0]).toMatchObject({
		answer: { chosen: ['b'] },
		flagged: true,
		struck: ['d'],
		confidence: 'guess'
	});
	expect(state.questions.map(isAnswered)).toEqual([true, false, false]);
});

test('time on a question is the time that it was on screen', () => {
	const state = fold(
		after(10_000, { type: 'exam-moved', question: 1 }),
		after(15_000, { type: 'exam-moved', question: 0 }),
		after(18_000, { type: 'exam-ended', how: 'submitted' })
	);
	expect(state.questions.map(({ spentMillis }) => spentMillis)).toEqual([13_000, 5000, 0]);
	expect(state.elapsedMillis).toBe(18_000);
});

test('a change of mind is what stood when the question was left, not every click', () => {
	const state = fold(
		after(1000, { type: 'exam-answered', question: 0, chosen: ['a'] }),
		after(1100, { type: 'exam-answered', question: 0, chosen: ['b'] }),
		after(2000, { type: 'exam-moved', question: 1 }),
		after(3000, { type: 'exam-moved', question: 0 }),
		after(4000, { type: 'exam-answered', question: 0, chosen: ['c'] }),
		after(5000, { type: 'exam-ended', how: 'submitted' })
	);
	expect(state.questions[0]?.settled).toEqual([{ chosen: ['b'] }, { chosen: ['c'] }]);
});

test('a prefix of the events and then the rest give what all of them give', () => {
	const question = fc.integer({ min: 0, max: 2 });
	const details = fc.oneof(
		fc.record({ type: fc.constant('exam-moved' as const), question }),
		fc.record({ type: fc.constant('exam-answered' as const), question, chosen: fc.subarray(['a', 'b', 'c']) }),
		fc.record({ type: fc.constant('exam-flagged' as const), question, on: fc.boolean() }),
		fc.record({ type: fc.constant('exam-paused' as const) }),
		fc.record({ type: fc.constant('exam-resumed' as const), leftOutMillis: fc.nat(5000) })
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.nat(5000), details), { maxLength: 25 }), fc.nat(25), (steps, cut) => {
			let elapsed = 0;
			const events = steps.map(([passed, detail]) => after((elapsed += passed), detail));
			const whole = fold(...events);
			const resumed = events.slice(cut).reduce(stepAttempt, fold(...events.slice(0, cut)));
			expect(resumed).toEqual(whole);
			const spent = whole.questions.reduce((sum, { spentMillis }) => sum + spentMillis, 0);
			expect(spent).toBe(whole.elapsedMillis);
		}),
		{ numRuns: 2000 }
	);
});

test('after the end nothing changes an answer', () => {
	const ended = fold(after(1000, { type: 'exam-ended', how: 'time' }));
	expect(stepAttempt(ended, after(2000, { type: 'exam-answered', question: 0, chosen: ['a'] }))).toEqual(ended);
});

test('a clock set back gains no time', () => {
	const state = fold(after(20_000, { type: 'exam-moved', question: 1 }));
	expect(elapsedMillis(state, at(-3_600_000))).toBe(20_000);
	expect(elapsedMillis(state, at(-3_600_000), 31_000)).toBe(31_000);
	expect(elapsedMillis(state, at(40_000), 31_000)).toBe(40_000);
});

test('a form opened after its deadline is over, and no time is left', () => {
	const state = fold();
	expect(isOver(state, elapsedMillis(state, at(59_999)))).toBe(false);
	expect(isOver(state, elapsedMillis(state, at(60_000)))).toBe(true);
	expect(remainingMillis(state, 90_000)).toBe(0);
});

test('without a limit an exam is never over', () => {
	const state = foldAttempt([started({ limitMillis: null, timeFactor: null })]);
	expect(state && remainingMillis(state, 1e9)).toBeUndefined();
	expect(state && isOver(state, 1e9)).toBe(false);
});

test('a pause stops the clock and says so', () => {
	const paused = fold(after(10_000, { type: 'exam-paused' }));
	expect(elapsedMillis(paused, at(500_000))).toBe(10_000);
	const leftOutMillis = leftOutSince(paused, at(500_000), 10_000);
	expect(leftOutMillis).toBe(490_000);
	const resumed = stepAttempt(paused, after(10_000, { type: 'exam-resumed', leftOutMillis }));
	expect(elapsedMillis(resumed, at(505_000))).toBe(15_000);
	expect(resumed.pauses).toBe(1);
});

test('a jump of the clock that the learner leaves out counts as a pause', () => {
	const state = fold(after(10_000, { type: 'exam-moved', question: 1 }));
	const leftOutMillis = leftOutSince(state, at(3_610_000), 10_000);
	const resumed = stepAttempt(state, after(10_000, { type: 'exam-resumed', leftOutMillis }));
	expect(elapsedMillis(resumed, at(3_612_000))).toBe(12_000);
	expect(resumed.pauses).toBe(1);
});

test('a wall clock that runs far ahead of the stopwatch is a jump, a little drift is none', () => {
	expect(clockJump(3_600_000, 1000)).toBe(3_599_000);
	expect(clockJump(60_000, 1000)).toBe(0);
	expect(clockJump(-3_600_000, 1000)).toBe(0);
});

test('the timer speaks at milestones only, and after a leap of the latest one', () => {
	expect(milestonePassed(600_500, 599_900)).toBe(600_000);
	expect(milestonePassed(599_900, 599_000)).toBeUndefined();
	expect(milestonePassed(5_400_000, 50_000)).toBe(60_000);
});

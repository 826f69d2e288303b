import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldAttempt } from '#lib/domain/exam/attempt.ts';
import type { ExamAnswer, ExamPlace, RunningEvent } from '#lib/domain/exam/events.ts';
import { markAttempt, type Marker, type QuestionMark } from '#lib/domain/exam/marking.ts';
import { examResult, scoreOf, shareOf, type ExamResult } from '#lib/domain/exam/result.ts';
import { after, places, started } from './exam-events.ts';

/** Right is `a`, whatever the question; `half` earns half the points. */
const mark = (_place: ExamPlace, { chosen }: ExamAnswer) => ({
	correct: chosen?.[0] === 'a',
	points: chosen?.[0] === 'a' ? 2 : chosen?.[0] === 'half' ? 1 : 0,
	of: 2
});

interface Marked extends ExamResult {
	readonly marks: readonly QuestionMark[];
}

function result(events: readonly RunningEvent[], count = 3, marker: Marker = mark, abandoned = false): Marked {
	const state = foldAttempt([started({ places: places(count) }), ...events]);
	if (state === undefined) {
		throw new Error('no start');
	}
	const marks = markAttempt(state, marker, abandoned);
	return { ...examResult(state.start, marks), marks };
}

const answer = (elapsed: number, question: number, option: string): RunningEvent =>
	after(elapsed, { type: 'exam-answered', question, chosen: [option] });

test('every question counts one point, partial credit a part of it, an unanswered one nothing', () => {
	const { overall, marks, reached } = result([answer(1, 0, 'a'), answer(2, 1, 'half')]);
	expect(overall.points).toBe(1.5);
	expect(overall.of).toBe(3);
	expect(marks.map(scoreOf)).toEqual([1, 0.5, 0]);
	expect(marks.map(({ answered }) => answered)).toEqual([true, true, false]);
	expect(reached).toBe(false);
});

test('four right of five reaches a pass line of 80 %', () => {
	const events = [0, 1, 2, 3].map((question) => answer(question + 1, question, 'a'));
	expect(result(events, 5).reached).toBe(true);
	expect(result(events.slice(1), 5).reached).toBe(false);
});

test('first sights are told apart from questions seen before', () => {
	const { firstSights, seenBefore } = result([answer(1, 0, 'a'), answer(2, 1, 'b'), answer(3, 2, 'a')]);
	expect([seenBefore.points, seenBefore.of, firstSights.points, firstSights.of]).toEqual([1, 1, 1, 2]);
});

test('a change of mind is told by how it ended', () => {
	const turn = (from: string, to: string): RunningEvent[] => [
		answer(1, 0, from),
		after(2, { type: 'exam-moved', question: 1 }),
		after(3, { type: 'exam-moved', question: 0 }),
		answer(4, 0, to),
		after(5, { type: 'exam-ended', how: 'submitted' })
	];
	const change = (from: string, to: string) => result(turn(from, to)).marks[0]?.change;
	expect([change('b', 'a'), change('a', 'b'), change('b', 'c'), change('a', 'a')]).toEqual([
		'wrong-to-right',
		'right-to-wrong',
		'wrong-to-wrong',
		'none'
	]);
});

test('a question whose item was withdrawn counts in nothing', () => {
	const { overall, marks } = result([answer(1, 0, 'a')], 3, (place, given) =>
		place.unit.endsWith('2') ? undefined : mark(place, given)
	);
	expect(overall.of).toBe(2);
	expect(marks).toHaveLength(2);
});

test('of an abandoned form only what came on screen is marked', () => {
	const { marks } = result([answer(1, 1, 'a')], 3, mark, true);
	expect(marks.map(({ question }) => question)).toEqual([0, 1]);
});

test('objectives and domains add up to the whole', () => {
	const { overall, objectives, domains } = result([answer(1, 0, 'a'), answer(2, 1, 'half'), answer(3, 2, 'a')]);
	expect(objectives.map(({ key }) => key)).toEqual(['1.1', '1.2']);
	expect(objectives.reduce((sum, { all }) => sum + all.points, 0)).toBe(overall.points);
	expect(domains.map(({ all }) => all.of)).toEqual([3]);
});

test('an interval holds its share, stays within 0 and 1, and shrinks with more questions', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
			const few = shareOf(share * of, of);
			const many = shareOf(share * of * 4, of * 4);
			expect(few.low).toBeLessThanOrEqual(few.share + 1e-9);
			expect(few.high).toBeGreaterThanOrEqual(few.share - 1e-9);
			expect(few.low).toBeGreaterThanOrEqual(0);
			expect(few.high).toBeLessThanOrEqual(1);
			expect(many.high - many.low).toBeLessThan(few.high - few.low);
		}),
		{ numRuns: 2000 }
	);
});

test('the interval is the one of the published formula', () => {
	// Wilson 1927 with z = 1.6449: 8 of 10.
	const { low, high } = shareOf(8, 10);
	expect(low).toBeCloseTo(0.5408, 3);
	expect(high).toBeCloseTo(0.9314, 3);
});

test('without questions the interval knows nothing', () => {
	expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
});

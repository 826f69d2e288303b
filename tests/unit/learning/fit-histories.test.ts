import { expect, test } from 'vitest';
import { ReviewHistories } from '#lib/domain/learning/fit-histories.ts';
import { passOver } from '#lib/domain/learning/fit-model.ts';
import type { ExamMarked } from '#lib/domain/exam/events.ts';
import type { UnitReset } from '#lib/domain/learning/events.ts';
import { foldUnit, type ScheduledAnswer } from '#lib/domain/learning/unit-fold.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { localDay, type EventId } from '#lib/domain/shared/units.ts';
import { undo } from './answers.ts';
import { pick, randomLife } from './random-histories.ts';

const reviewsIn = (log: readonly StoredEvent[]): ReturnType<ReviewHistories['reviews']> => {
	const histories = new ReviewHistories();
	histories.take(log.slice(0, log.length / 2));
	histories.take(log.slice(log.length / 2));
	return histories.reviews();
};

const inExam = ({ grade, confidence, ...answer }: ScheduledAnswer, id: EventId, wrong: boolean): ExamMarked => ({
	...answer,
	id,
	type: 'exam-marked',
	question: 0,
	sight: 'again',
	answered: true,
	correct: !wrong,
	points: wrong ? 0 : 1,
	of: 1,
	change: 'none',
	confidence,
	flagged: grade === 1,
	outcome: wrong ? answer.outcome : null
});

test('every memory is what the schedule folds it to, with undos, resets, drills, exams, new versions and clocks set back', () => {
	let compared = 0;
	for (let seed = 0; seed < 2000; seed++) {
		const { events, weights, rng } = randomLife(seed, { jumps: seed % 2 === 0 });
		const log: StoredEvent[] = [];
		for (const event of events) {
			log.push(event);
			const id = nextEventId(event.at, event.id, rng);
			const chance = rng();
			if (chance < 0.1) {
				log.push({ ...undo(pick(rng, log).id, id), unit: event.unit });
			} else if (chance < 0.2) {
				const { at, offset, day, device, unit } = event;
				log.push({ id, type: 'unit-reset', version: 1, at, offset, day, device, unit } satisfies UnitReset);
			} else if (chance < 0.3) {
				log.push({ ...event, id, outcome: null });
			} else if (chance < 0.5) {
				log.push(inExam(event, id, rng() < 0.5));
			}
		}
		log.sort((a, b) => (a.id < b.id ? -1 : 1));
		const state = foldUnit(log, weights);
		let last: { stability: number; difficulty: number } | undefined;
		passOver(reviewsIn(log), weights, {}, (_, stability, difficulty) => {
			last = { stability, difficulty };
		});
		if (state !== undefined) {
			compared++;
			expect(Math.abs((last?.stability ?? NaN) - state.stability)).toBeLessThanOrEqual(
				1e-6 * Math.max(1, state.stability)
			);
			expect(last?.difficulty).toBeCloseTo(state.difficulty, 6);
		}
	}
	expect(compared).toBeGreaterThan(1500);
});

test('what is scored is a first answer of a day, a day or more after the last one, and none of an exam', () => {
	const { events, rng } = randomLife(3, { maxAnswers: 1 });
	const first = events[0] as ScheduledAnswer;
	const onDay = (day: number, id: EventId): ScheduledAnswer => ({
		...first,
		id,
		day: localDay(first.day + day),
		grade: 3
	});
	let id = first.id;
	const next = (): EventId => (id = nextEventId(first.at, id, rng));
	const log = [
		first,
		onDay(0, next()),
		onDay(2, next()),
		onDay(2, next()),
		inExam(onDay(5, id), next(), true),
		inExam(onDay(6, id), next(), false),
		onDay(9, next())
	];
	const { days, scored, places } = reviewsIn(log);
	expect([...days]).toEqual([-1, 0, 2, 0, 3, 4]);
	expect([...scored]).toEqual([0, 0, 1, 0, 0, 1]);
	expect([...places]).toEqual([0, 1, 2, 3, 4, 6]);
});

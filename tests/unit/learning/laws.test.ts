import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Outcome } from '#lib/domain/learning/events.ts';
import type { ScheduledAnswer } from '#lib/domain/learning/unit-fold.ts';
import { fuzzedInterval, maxIntervalDays } from '#lib/domain/learning/fuzz.ts';
import { daysBetween, localDayOf, startOfLocalDay } from '#lib/domain/learning/local-day.ts';
import { nextMemory, previewOutcomes, recallChance } from '#lib/domain/learning/memory.ts';
import { applyAnswer, foldUnit } from '#lib/domain/learning/unit-fold.ts';
import { stateFor } from '#lib/domain/learning/unit-state.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { byId, unionOf } from '#lib/domain/log/order.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { seededRng, shuffled } from '#lib/domain/shared/rng.ts';
import { localDay, millis, offsetMinutes, type LocalDay } from '#lib/domain/shared/units.ts';
import { undo } from './answers.ts';
import {
	between,
	from2024,
	pick,
	randomLife,
	randomWeights,
	until2031,
	type Life,
	type Turn
} from './random-histories.ts';
import { clockChanges, offsetIn, wallClock, zones } from './time-zones.ts';

const long = process.env['FIRSTLINE_LONG'] === '1';
vi.setConfig({ testTimeout: long ? 900_000 : 60_000 });

/**
 * Runs a law on that many random seeds (20 times as many in the long form) and returns fast-check's report of a
 * failure, or undefined. The short form has a fixed seed, because a gate has to say the same thing twice; the long one
 * looks elsewhere each time and prints its seed when it fails.
 */
function broken(runs: number, law: (seed: number) => void): string | undefined {
	const details = fc.check(
		fc.property(fc.noBias(fc.integer()), (seed) => {
			law(seed);
		}),
		// A seed stands for a whole life; a smaller number is not a simpler one.
		{ numRuns: long ? runs * 20 : runs, endOnFailure: true, ...(long ? {} : { seed: 1 }) }
	);
	return fc.defaultReportMessage(details);
}

/** Throws with the values at hand; `expect` in each of a million places would take most of the time. */
function hold(condition: boolean, law: string, ...values: unknown[]): void {
	if (!condition) {
		throw new Error(`${law}: ${JSON.stringify(values)}`);
	}
}

const same = isDeepStrictEqual;

/** Due order: by day, and on one day a step before what is due on the day as a whole. */
const notAfter = (a: Outcome, b: Outcome): boolean =>
	a.dueDay < b.dueDay || (a.dueDay === b.dueDay && (a.dueAt ?? Infinity) <= (b.dueAt ?? Infinity));

function holdForTurn({ before, when, shown, event, after }: Turn, weights: readonly number[]): void {
	hold(notAfter(shown[1], shown[2]), 'Again <= Hard', before, when, shown);
	hold(notAfter(shown[2], shown[3]), 'Hard <= Good', before, when, shown);
	hold(notAfter(shown[3], shown[4]), 'Good <= Easy', before, when, shown);
	for (const outcome of Object.values(shown)) {
		const days = outcome.dueDay - when.day;
		hold(Number.isInteger(days) && days >= 0 && days <= maxIntervalDays, 'due from today on, in range', outcome, when);
		hold(outcome.dueAt === null ? days > 0 : days === 0 && outcome.dueAt > when.at, 'a step lies ahead', outcome, when);
		hold(outcome.phase !== 'review' || outcome.dueAt === null, 'review is by the day', outcome);
	}
	hold(after.difficulty >= 1 && after.difficulty <= 10, 'difficulty in 1..10', after);
	hold(after.stability >= 0.001 && after.stability <= 36_500, 'stability in range', after);
	const chance = recallChance(after, localDay(after.lastDay + 30), weights);
	hold(chance > 0 && chance <= 1, 'recall is a chance', chance, after);

	if (before !== undefined && event.itemVersion < before.itemVersion) {
		hold(after === before, 'an old version changes nothing', before, after);
		return;
	}
	const { phase, step, dueDay, dueAt } = shown[event.grade];
	hold(after.dueDay === dueDay && after.dueAt === dueAt, 'shown due day = stored due day', event, after);
	hold(after.phase === phase && after.step === step, 'shown step = stored step', event, after);
	const known = stateFor(before, event.itemVersion);
	hold(known === undefined || after.lastDay >= known.lastDay, 'the last day does not go back', before, after);
}

function holdForLife({ turns, events, weights }: Life): void {
	for (const turn of turns) {
		holdForTurn(turn, weights);
	}
	const { before, event, when, scheduling, shown, after } = turns.at(-1) as Turn;
	const rebuilt = foldUnit(events, weights);
	hold(same(rebuilt, after), 'rebuilt = stored', rebuilt, after);
	const again = previewOutcomes(stateFor(before, event.itemVersion), event.unit, when, scheduling, weights);
	hold(same(again, shown), 'a second look shows the same', again, shown);
}

test('grades: order, ranges, shown = stored and rebuilt = stored hold for any life of a unit', () => {
	expect(
		broken(30_000, (seed) => {
			holdForLife(randomLife(seed));
		})
	).toBeUndefined();
});

test('grades: a better grade never leaves less stability, and adopting other parameters moves no due day', () => {
	expect(
		broken(10_000, (seed) => {
			const { turns, events, rng } = randomLife(seed, { maxAnswers: 6 });
			const other = randomWeights(rng);
			const last = turns.at(-1) as Turn;
			const now = foldUnit(events, other) as UnitState;
			hold(
				same({ ...now, stability: 0, difficulty: 0 }, { ...last.after, stability: 0, difficulty: 0 }),
				'only the memory follows new parameters',
				now,
				last.after
			);
			const day = localDay(now.lastDay + between(rng, 0, 60));
			const [again, hard, good, easy] = ([1, 2, 3, 4] as const).map((grade) => nextMemory(now, grade, day, other)) as [
				UnitState,
				UnitState,
				UnitState,
				UnitState
			];
			hold(again.stability <= now.stability || day === now.lastDay, 'Again does not strengthen', now, again);
			hold(again.stability <= hard.stability, 'Again <= Hard in stability', now, again, hard);
			hold(hard.stability <= good.stability && good.stability <= easy.stability, 'Hard <= Good <= Easy', now, good);
			hold(again.difficulty >= hard.difficulty && good.difficulty >= easy.difficulty, 'harder after worse', now);
		})
	).toBeUndefined();
});

test('undo: a history with undone answers folds to the history without them, and the buttons show the same', () => {
	expect(
		broken(15_000, (seed) => {
			const { turns, events, weights, rng } = randomLife(seed, { maxAnswers: 8 });
			const history: StoredEvent[] = [];
			const kept: ScheduledAnswer[] = [];
			let last = events.at(-1)?.id;
			for (const event of events) {
				if (rng() < 0.3) {
					last = nextEventId(event.at, last, rng);
					history.push(event, undo(event.id, last));
				} else {
					history.push(event);
					kept.push(event);
				}
			}
			const left = foldUnit(history.sort(byId), weights);
			hold(same(left, foldUnit(kept, weights)), 'as if never given', history);
			// Undoing from the end, without a limit, walks back through every state there was.
			const back = between(rng, 0, turns.length - 1);
			const { before, event, shown, when, scheduling } = turns[back] as Turn;
			const undone = events.slice(back).map((each) => undo(each.id, (last = nextEventId(each.at, last, rng))));
			const restored = foldUnit([...events, ...undone], weights);
			hold(same(restored, before), 'the state before the answer', restored, before);
			const again = previewOutcomes(stateFor(restored, event.itemVersion), event.unit, when, scheduling, weights);
			hold(same(again, shown), 'the buttons as before', again, shown);
		})
	).toBeUndefined();
});

test('clock jumps: every law holds when the clock is set back or ahead by up to thirty years', () => {
	expect(
		broken(15_000, (seed) => {
			const life = randomLife(seed, { jumps: true });
			holdForLife(life);
			for (const { before, event, after } of life.turns) {
				if (before !== undefined && event.itemVersion === before.itemVersion && event.day < before.lastDay) {
					const sameDay = nextMemory(before, event.grade, before.lastDay, life.weights);
					hold(same([after.stability, after.difficulty], [sameDay.stability, sameDay.difficulty]), 'no time', after);
					hold(after.lastDay === before.lastDay, 'the last day stays', before, after);
				}
			}
		})
	).toBeUndefined();
});

test('merges: answers of two devices give one state, in whatever order and however often they arrive', () => {
	expect(
		broken(10_000, (seed) => {
			const { events: here, weights, rng } = randomLife(seed, { jumps: seed % 2 === 0, maxAnswers: 5 });
			const { unit, at } = here[0] as ScheduledAnswer;
			// The other device knew nothing of these answers: its outcomes do not follow from them.
			const there = randomLife(seed + 1, { from: at, maxAnswers: 5 }).events.map((event) => ({ ...event, unit }));
			const events = [...here, ...there].sort(byId);
			let last = events.at(-1)?.id;
			const undone = events
				.filter(() => rng() < 0.2)
				.map((event) => undo(event.id, (last = nextEventId(event.at, last, rng))));
			const all: StoredEvent[] = [...events, ...undone].sort(byId);
			const expected = foldUnit(all, weights);

			const first: StoredEvent[] = [...here, ...undone.filter(() => rng() < 0.5)];
			const second = all.filter((event) => !first.includes(event) || rng() < 0.2);
			const merged = unionOf(shuffled(first, rng), shuffled(second, rng));
			hold(same(foldUnit(merged, weights), expected), 'union in either order', all);

			// As the store does it: an answer that sorts last is applied, anything else folds the unit again.
			let state: UnitState | undefined;
			const log: StoredEvent[] = [];
			for (const event of shuffled([...first, ...second], rng)) {
				const known = log.some(({ id }) => id === event.id);
				const isLast = log.every(({ id }) => id < event.id);
				if (!known) {
					log.push(event);
					log.sort(byId);
					state =
						event.type === 'answered' && isLast
							? applyAnswer(state, event as ScheduledAnswer, weights)
							: foldUnit(log, weights);
				}
			}
			hold(same(state, expected), 'arrival by arrival', state, expected);
		})
	).toBeUndefined();
});

test('time zones: in every IANA zone from 2024 to 2030 the local day is the calendar day, and every law holds', () => {
	expect(
		broken(10_000, (seed) => {
			const zone = pick(seededRng(`zone ${seed}`), zones);
			const life = randomLife(seed, { offsetAt: (at) => offsetIn(zone, at), maxAnswers: 4 });
			for (const { when } of life.turns) {
				const { date, hour } = wallClock(zone, when.at);
				hold(when.day === date - (hour < when.rolloverHour ? 1 : 0), 'the calendar says so', zone, when);
			}
			holdForLife(life);
		})
	).toBeUndefined();
});

test('DST: about every change of every clock a date is a day, and every law holds', () => {
	const changes = zones.flatMap((zone) => clockChanges(zone).map((at) => ({ zone, at })));
	expect(changes.length).toBeGreaterThan(1000);
	expect(
		broken(5_000, (seed) => {
			const rng = seededRng(`change ${seed}`);
			const { zone, at } = pick(rng, changes);
			const rolloverHour = between(rng, 0, 23);
			// One hour of the clock on the dates about the change; NaN where the clock skips it.
			const hour = between(rng, 0, 23);
			const { date: changed } = wallClock(zone, at);
			const days = [changed - 1, changed, changed + 1].map((date) => {
				const wall = date * 86_400_000 + hour * 3_600_000;
				const offset = offsetIn(zone, millis(wall - offsetIn(zone, millis(wall)) * 60_000));
				const instant = millis(wall - offset * 60_000);
				const shown = wallClock(zone, instant);
				const there = shown.date === date && shown.hour === hour;
				return there ? localDayOf(instant, offsetMinutes(offset), rolloverHour) : localDay(NaN);
			});
			const gaps = days.slice(1).map((day, index) => daysBetween(days[index] as LocalDay, day));
			hold(
				gaps.every((gap) => Number.isNaN(gap) || gap === 1),
				'a date is a day',
				zone,
				at,
				hour,
				rolloverHour,
				days
			);
			hold(days.filter((day) => Number.isNaN(day)).length <= 1, 'at most one is skipped', zone, at, hour, days);
			const from = millis(at - Math.floor(rng() * 2 * 86_400_000));
			holdForLife(randomLife(seed, { from, offsetAt: (instant) => offsetIn(zone, instant), maxAnswers: 4 }));
		})
	).toBeUndefined();
});

test('rollover hours: a day has one start, lasts 24 hours by its offset, and a later rollover never makes it later', () => {
	expect(
		broken(10_000, (seed) => {
			const rng = seededRng(`rollover ${seed}`);
			const offset = offsetMinutes(between(rng, -48, 56) * 15);
			const rolloverHour = between(rng, 0, 23);
			const at = millis(Math.floor(from2024 + rng() * (until2031 - from2024)));
			const day = localDayOf(at, offset, rolloverHour);
			const start = startOfLocalDay(day, offset, rolloverHour);
			hold(start <= at && at - start < 86_400_000, 'within its day', at, offset, rolloverHour);
			hold(localDayOf(start, offset, rolloverHour) === day, 'starts with its day', start);
			hold(localDayOf(millis(start - 1), offset, rolloverHour) === day - 1, 'and not before', start);
			hold(localDayOf(at, offset, Math.min(23, rolloverHour + 1)) <= day, 'later rollover', at);
			hold(localDayOf(at, offset, 0) - day <= 1, 'at most the day before', at);
		})
	).toBeUndefined();
});

test('fuzz: a longer interval never comes out shorter, and what should grow grows', () => {
	expect(
		broken(10_000, (seed) => {
			const rng = seededRng(`fuzz ${seed}`);
			const [quantile, previous] = [rng(), between(rng, 0, pick(rng, [5, 50, 40_000]))];
			const a = rng() * pick(rng, [4, 40, 400, 40_000]);
			const b = a + rng() * pick(rng, [0.1, 1, 10, 1000]);
			const [short, long] = [fuzzedInterval(a, quantile, previous), fuzzedInterval(b, quantile, previous)];
			hold(short <= long, 'in order', a, b, quantile, previous, short, long);
			hold(Number.isInteger(short) && short >= 1 && long <= maxIntervalDays, 'in range', short, long);
			const grows = Math.round(Math.min(a, maxIntervalDays)) > previous;
			hold(!grows || short > previous, 'grows', a, quantile, previous, short);
			hold(a >= 2.5 || short === Math.max(1, Math.round(a)), 'none under 2.5 days', a, short);
		})
	).toBeUndefined();
});

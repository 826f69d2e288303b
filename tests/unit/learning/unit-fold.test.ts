import { expect, test } from 'vitest';
import type { Grade } from '#lib/domain/learning/events.ts';
import type { ScheduledAnswer } from '#lib/domain/learning/unit-fold.ts';
import { nextMemory, previewOutcomes } from '#lib/domain/learning/memory.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { applyAnswer, foldUnit, leechAlarm } from '#lib/domain/learning/unit-fold.ts';
import { stateFor } from '#lib/domain/learning/unit-state.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit, localDay, millis, type EventId } from '#lib/domain/shared/units.ts';
import { answer, moment, reviewed, scheduling, study, undo, unit } from './answers.ts';

const noon = moment('2024-03-04T12:00:00+01:00');
const after = (days: number): typeof noon => ({
	...noon,
	at: millis(noon.at + days * 86_400_000),
	day: localDay(noon.day + days)
});
const rng = seededRng('unit fold');

/** Answers on the given days, each with the outcome shown for it. */
function historyOf(answers: readonly (readonly [grade: Grade, days: number, version?: number])[]): ScheduledAnswer[] {
	let state: UnitState | undefined;
	let last: EventId | undefined;
	return answers.map(([grade, days, version = 1]) => {
		const when = after(days);
		last = nextEventId(when.at, last, rng);
		const shown = previewOutcomes(stateFor(state, version), unit, when, scheduling(), defaultWeights)[grade];
		const event = answer(when, grade, shown, last, version);
		state = applyAnswer(state, event, defaultWeights);
		return event;
	});
}
const fold = (history: readonly StoredEvent[]): UnitState | undefined => foldUnit(history, defaultWeights);
const laterId = (history: readonly StoredEvent[]): EventId => nextEventId(millis(0), history.at(-1)?.id, rng);

test('the first answer makes the state: place from what was shown, memory from FSRS-6', () => {
	const [event] = historyOf([[4, 0]]) as [ScheduledAnswer];
	expect(applyAnswer(undefined, event, defaultWeights)).toEqual({
		unit,
		bank: 'network-plus',
		objective: '1.4',
		itemVersion: 1,
		phase: 'review',
		step: 0,
		dueDay: event.outcome.dueDay,
		dueAt: null,
		stability: 8.2956,
		difficulty: 1,
		lastDay: noon.day,
		lastAt: noon.at,
		lastEvent: event.id,
		answers: 1,
		lapses: 0,
		leech: false,
		missed: 0
	});
});

test('the due day is the one that was shown, also when other parameters have been adopted since', () => {
	const history = historyOf([
		[3, 0],
		[3, 0],
		[3, 3]
	]);
	const other = defaultWeights.map((weight, index) => (index === 2 ? 50 : weight));
	const before = fold(history);
	const now = foldUnit(history, other);
	expect(now?.stability).toBeGreaterThan(2 * (before?.stability ?? NaN));
	expect({ ...now, stability: 0, difficulty: 0 }).toEqual({ ...before, stability: 0, difficulty: 0 });
});

test('trap 2: undo gives back exactly the state before the answer, its due day and its memory', () => {
	const history = historyOf([
		[3, 0],
		[3, 0],
		[3, 3],
		[1, 12]
	]);
	const forgotten = history.at(-1) as ScheduledAnswer;
	const undone = [...history, undo(forgotten.id, laterId(history))];
	expect(fold(history)?.phase).toBe('relearning');
	expect(fold(undone)).toEqual(fold(history.slice(0, -1)));
});

test('after undo the buttons show what they showed before, and the answer given again lands on the same day', () => {
	const history = historyOf([
		[4, 0],
		[3, 9]
	]);
	const [first, second] = history as [ScheduledAnswer, ScheduledAnswer];
	const before = fold([first, second, undo(second.id, laterId(history))]);
	const shown = previewOutcomes(before, unit, after(9), scheduling(), defaultWeights);
	expect(shown[3]).toEqual(second.outcome);
});

test('undoing every answer leaves nothing', () => {
	const history = historyOf([
		[3, 0],
		[3, 1]
	]);
	const ids = history.map(({ id }) => id);
	expect(fold([...history, ...ids.map((id) => undo(id, laterId(history)))])).toBeUndefined();
	expect(fold([])).toBeUndefined();
});

test('an undone answer in the middle counts as if it had never been given', () => {
	const history = historyOf([
		[3, 0],
		[1, 1],
		[3, 2]
	]);
	const [first, middle, last] = history as [ScheduledAnswer, ScheduledAnswer, ScheduledAnswer];
	expect(fold([first, middle, last, undo(middle.id, laterId(history))])).toEqual(fold([first, last]));
});

test('events of a type or version that this code does not know are passed over', () => {
	const history = historyOf([[3, 0]]);
	const [first] = history as [ScheduledAnswer];
	const unknown: StoredEvent[] = [
		{ ...first, id: laterId(history), type: 'dreamt' },
		{ ...first, id: laterId(history), version: 2 }
	];
	expect(fold([...history, ...unknown])).toEqual(fold(history));
});

test('a new version of an item starts its memory afresh', () => {
	const history = historyOf([
		[4, 0],
		[1, 9],
		[3, 30, 2]
	]);
	const last = history.at(-1) as ScheduledAnswer;
	expect(last.outcome).toMatchObject({ phase: 'learning', step: 1 });
	expect(fold(history)).toMatchObject({ itemVersion: 2, answers: 1, lapses: 0, stability: 2.3065 });
	expect(fold(history)).toEqual(fold([last]));
});

test('a late answer to an old version changes nothing', () => {
	const history = historyOf([
		[3, 0, 2],
		[1, 5, 1],
		[3, 6, 2]
	]);
	const [current, stale, next] = history as [ScheduledAnswer, ScheduledAnswer, ScheduledAnswer];
	const state = applyAnswer(undefined, current, defaultWeights);
	expect(applyAnswer(state, stale, defaultWeights)).toBe(state);
	expect(fold(history)).toEqual(fold([current, next]));
});

test('only Again in review is a lapse', () => {
	const counts = historyOf([
		[1, 0],
		[1, 0],
		[4, 0],
		[1, 9],
		[1, 9],
		[2, 9],
		[3, 9],
		[2, 20],
		[1, 30]
	]).map((_, index, history) => fold(history.slice(0, index + 1))?.lapses);
	expect(counts).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 2]);
});

test('a unit is a leech from its eighth lapse on, and the learner is told then and at every fourth after', () => {
	const told: number[] = [];
	let state = reviewed(noon);
	for (let lapse = 1; lapse <= 20; lapse++) {
		const before = state;
		state = study(before, after(lapse * 10), 1);
		expect(state.leech).toBe(lapse >= 8);
		if (leechAlarm(before, state)) {
			told.push(lapse);
		}
		const back = study(state, after(lapse * 10), 4);
		expect(leechAlarm(state, back)).toBe(false);
		state = back;
	}
	expect(told).toEqual([8, 12, 16, 20]);
});

test('trap 3: an answer under a clock set back adds no time, and the next gap is counted from the last true day', () => {
	const [first, wrong, right] = historyOf([
		[4, 0],
		[3, -9000],
		[3, 8]
	]) as [ScheduledAnswer, ScheduledAnswer, ScheduledAnswer];
	const before = applyAnswer(undefined, first, defaultWeights);
	const back = applyAnswer(before, wrong, defaultWeights);
	expect(back.lastDay).toBe(noon.day);
	expect(back.lastAt).toBe(wrong.at);
	expect(back.dueDay).toBeGreaterThan(wrong.day);
	const { stability, difficulty } = nextMemory({ ...back, lastDay: noon.day }, 3, after(8).day, defaultWeights);
	expect(applyAnswer(back, right, defaultWeights)).toMatchObject({ stability, difficulty });
});

test('trap 10: a state is the same after JSON and a structured clone', () => {
	const state = fold(
		historyOf([
			[3, 0],
			[3, 1],
			[1, 9]
		])
	);
	expect(JSON.parse(JSON.stringify(state))).toEqual(state);
	expect(structuredClone(state)).toEqual(state);
	expect(Object.values(state ?? {}).filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
});

test('trap 11: folding leaves its arguments alone', () => {
	const history = historyOf([
		[3, 0],
		[3, 3],
		[1, 9]
	]);
	const copy = structuredClone(history);
	const frozen = history.map((event) => Object.freeze({ ...event, outcome: Object.freeze({ ...event.outcome }) }));
	fold(Object.freeze(frozen));
	const [first, second] = frozen as [ScheduledAnswer, ScheduledAnswer];
	applyAnswer(Object.freeze(applyAnswer(undefined, first, defaultWeights)), second, defaultWeights);
	expect(frozen).toEqual(copy);
});

test.each([
	['at', { at: millis(NaN) }, 'NaN'],
	['day', { day: localDay(NaN) }, 'NaN'],
	['grade', { grade: 0 as Grade }, '0'],
	['grade', { grade: 2.5 as Grade }, '2.5'],
	['dueDay', { outcome: { phase: 'review', step: 0, dueDay: localDay(0.5), dueAt: null } as const }, '0.5'],
	['dueAt', { outcome: { phase: 'learning', step: 0, dueDay: noon.day, dueAt: millis(NaN) } as const }, 'NaN']
])('trap 3: an answer whose %s is none is refused by name, id and value', (name, change, value) => {
	const [event] = historyOf([[3, 0]]) as [ScheduledAnswer];
	const act = (): unknown => applyAnswer(undefined, { ...event, ...change }, defaultWeights);
	expect(act).toThrow(new RegExp(`^${name} of answer ${event.id} must be .* got ${value}$`));
});

test('an answer of another unit is refused', () => {
	const [event] = historyOf([[3, 0]]) as [ScheduledAnswer];
	const state = applyAnswer(undefined, { ...event, unit: itemUnit('other') }, defaultWeights);
	expect(() => applyAnswer(state, event, defaultWeights)).toThrow(`is of ${unit}, not of item:other`);
});

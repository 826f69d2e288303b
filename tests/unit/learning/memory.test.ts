import { expect, test } from 'vitest';
import type { Grade } from '#lib/domain/learning/events.ts';
import { nextMemory, previewOutcomes, recallChance } from '#lib/domain/learning/memory.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { localDay, millis } from '#lib/domain/shared/units.ts';
import { moment, reviewed, scheduling, study, unit } from './answers.ts';

const noon = moment('2024-01-10T12:00:00Z');
const later = (days: number, minutes = 0): typeof noon => ({
	...noon,
	at: millis(noon.at + days * 86_400_000 + minutes * 60_000),
	day: localDay(noon.day + days)
});
const preview = (
	state: UnitState | undefined,
	when = noon,
	settings = scheduling(),
	weights = defaultWeights
): ReturnType<typeof previewOutcomes> => previewOutcomes(state, unit, when, settings, weights);

test('memory follows FSRS-6: the vector by which py-fsrs tests itself', () => {
	let state: UnitState | undefined;
	for (const [grade, day] of [
		[1, 0],
		[3, 0],
		[3, 1],
		[3, 4],
		[3, 12],
		[3, 33]
	] as const) {
		state = study(state, later(day), grade);
	}
	expect(state?.stability).toBeCloseTo(53.62691, 4);
	expect(state?.difficulty).toBeCloseTo(6.3574867, 6);
});

test('recall is certain on the day of the answer and 90 % after as many days as the stability', () => {
	const state = reviewed(noon, { stability: 12 });
	expect(recallChance(state, noon.day, defaultWeights)).toBe(1);
	expect(recallChance(state, later(12).day, defaultWeights)).toBeCloseTo(0.9, 6);
	expect(recallChance(state, later(36_500).day, defaultWeights)).toBeGreaterThan(0);
	expect(recallChance(state, later(-5).day, defaultWeights)).toBe(1);
});

test('a new unit goes through the steps of one minute and ten, then to review', () => {
	const first = study(undefined, noon, 3);
	expect(first).toMatchObject({ phase: 'learning', step: 1, dueDay: noon.day, dueAt: noon.at + 600_000 });
	const second = study(first, later(0, 10), 3);
	expect(second).toMatchObject({ phase: 'review', step: 0, dueAt: null });
	expect(second.dueDay).toBeGreaterThan(noon.day);
});

test('trap 14: Good in learning takes every step of the list and skips none', () => {
	const settings = scheduling({ learningStepsMinutes: [1, 10, 60] });
	const phases: string[] = [];
	let state: UnitState | undefined;
	for (let i = 0; i < 3; i++) {
		state = study(state, later(0, i * 61), 3, settings);
		phases.push(`${state.phase} ${state.step}`);
	}
	expect(phases).toEqual(['learning 1', 'learning 2', 'review 0']);
});

test('Again in review goes to the relearning steps, Good from the last of them back to review', () => {
	const state = reviewed(noon);
	const forgotten = study(state, later(8), 1);
	expect(forgotten).toMatchObject({ phase: 'relearning', step: 0, dueDay: noon.day + 8, dueAt: later(8, 10).at });
	expect(preview(forgotten, later(8, 10))).toMatchObject({
		1: { phase: 'relearning', step: 0, dueAt: later(8, 20).at },
		2: { phase: 'relearning', step: 0, dueAt: later(8, 25).at },
		3: { phase: 'review', dueAt: null },
		4: { phase: 'review', dueAt: null }
	});
});

test('without steps every grade leads to review, at least a day away', () => {
	const settings = scheduling({ learningStepsMinutes: [], relearningStepsMinutes: [] });
	for (const state of [undefined, reviewed(noon, { stability: 0.2 }), study(undefined, noon, 3)]) {
		for (const outcome of Object.values(preview(state, noon, settings))) {
			expect(outcome).toMatchObject({ phase: 'review', step: 0, dueAt: null });
			expect(outcome.dueDay).toBeGreaterThan(noon.day);
		}
	}
});

test('trap 7: Hard on the second step repeats it, and a step of days stays a step', () => {
	const second = study(undefined, noon, 3);
	expect(preview(second)[2]).toMatchObject({ phase: 'learning', step: 1, dueAt: later(0, 10).at });
	const settings = scheduling({ learningStepsMinutes: [10, 2880] });
	expect(preview(undefined, noon, settings)[3]).toEqual({
		phase: 'learning',
		step: 1,
		dueDay: noon.day + 2,
		dueAt: null
	});
});

test('trap 6: shortening the list under a unit on its second step does not let Again graduate', () => {
	const second = study(undefined, noon, 3);
	const shown = preview(second, noon, scheduling({ learningStepsMinutes: [5] }));
	expect(shown[1]).toMatchObject({ phase: 'learning', step: 0, dueAt: later(0, 5).at });
	expect(shown[3].phase).toBe('review');
});

test('trap 1: an hour is no day because Greenwich has turned its calendar', () => {
	const first = study(undefined, moment('2024-01-10T15:50-08:00'), 3);
	const before = study(first, moment('2024-01-10T15:59-08:00'), 3);
	const after = study(first, moment('2024-01-10T17:10-08:00'), 3);
	const nextDay = study(first, moment('2024-01-11T04:10-08:00'), 3);
	expect(after.stability).toBe(before.stability);
	expect(nextDay.stability).toBeGreaterThan(2 * after.stability);
	expect(recallChance(first, moment('2024-01-10T17:10-08:00').day, defaultWeights)).toBe(1);
	expect(recallChance(first, moment('2024-01-11T04:10-08:00').day, defaultWeights)).toBeLessThan(1);
});

test('trap 3: a clock that has gone back counts as no time elapsed', () => {
	const state = reviewed(noon);
	expect(nextMemory(state, 3, later(-9).day, defaultWeights)).toEqual(nextMemory(state, 3, noon.day, defaultWeights));
	for (const outcome of Object.values(preview(state, later(-9)))) {
		expect(outcome.dueDay).toBeGreaterThanOrEqual(noon.day - 9);
	}
});

test('trap 3: a day or an instant that is none is refused by name and value', () => {
	const state = reviewed(noon);
	expect(() => nextMemory(state, 3, localDay(NaN), defaultWeights)).toThrow('day must be a whole day number, got NaN');
	expect(() => nextMemory(state, 3, localDay(1.5), defaultWeights)).toThrow('got 1.5');
	expect(() => recallChance(state, localDay(Infinity), defaultWeights)).toThrow('got Infinity');
	expect(() => preview(undefined, { ...noon, at: millis(NaN) })).toThrow(/^at must be .* got NaN$/);
	expect(() => preview(undefined, { ...noon, day: localDay(NaN) })).toThrow(/^day must be .* got NaN$/);
});

test('a memory that is none is refused, not passed on', () => {
	const broken = reviewed(noon, { stability: NaN });
	expect(() => nextMemory(broken, 3, later(1).day, defaultWeights)).toThrow(/No memory follows from .* grade 3/);
	expect(() => nextMemory(reviewed(noon, { stability: 0 }), 3, later(1).day, defaultWeights)).toThrow('stability: 0');
	expect(() => nextMemory(undefined, 5 as Grade, noon.day, defaultWeights)).toThrow('Invalid grade "5"');
});

test('trap 4: what a button shows does not depend on the millisecond', () => {
	const state = reviewed(noon, { stability: 80 });
	const morning = preview(state, later(80));
	for (let minutes = 1; minutes < 600; minutes += 7) {
		const shown = preview(state, later(80, minutes));
		expect([shown[2], shown[3], shown[4]]).toEqual([morning[2], morning[3], morning[4]]);
	}
});

test('fuzz parts two units with the same history', () => {
	const state = reviewed(noon, { stability: 80 });
	const days = new Set(
		['a', 'b', 'c', 'd', 'e', 'f'].map(
			(id) => previewOutcomes(state, `item:${id}` as typeof unit, later(80), scheduling(), defaultWeights)[3].dueDay
		)
	);
	expect(days.size).toBeGreaterThan(2);
});

test('trap 8: another desired retention changes the intervals and not the memory', () => {
	const weights = defaultWeights.map((weight, index) => (index === 2 ? 30 : weight));
	const settings = (desiredRetention: number): ReturnType<typeof scheduling> =>
		scheduling({ desiredRetention, learningStepsMinutes: [] });
	const at90 = study(undefined, noon, 3, settings(0.9), weights);
	const at80 = study(undefined, noon, 3, settings(0.8), weights);
	expect(at90.stability).toBe(30);
	expect(at80.stability).toBe(30);
	// By hand: (0.8^(-1/0.1542) - 1) / (0.9^(-1/0.1542) - 1) x 30 is 99 days, with a fuzz of ±7.
	expect(at90.dueDay - noon.day).toBeGreaterThanOrEqual(26);
	expect(at90.dueDay - noon.day).toBeLessThanOrEqual(34);
	expect(at80.dueDay - noon.day).toBeGreaterThanOrEqual(92);
	expect(at80.dueDay - noon.day).toBeLessThanOrEqual(106);
});

test('trap 13: weights of the wrong number or kind are refused, weights out of range are clipped to a finite memory', () => {
	expect(() => nextMemory(undefined, 3, noon.day, defaultWeights.slice(0, 19))).toThrow('got 19');
	expect(() => nextMemory(undefined, 3, noon.day, [])).toThrow('got 0');
	expect(() => nextMemory(undefined, 3, noon.day, [...defaultWeights.slice(0, 20), NaN])).toThrow('NaN');
	const wild = defaultWeights.map((weight, index) => (index === 17 || index === 18 ? 1e6 : weight * 100));
	const state = study(study(undefined, noon, 3, scheduling(), wild), later(3), 1, scheduling(), wild);
	expect(state.stability).toBeGreaterThan(0);
	expect(state.difficulty).toBeGreaterThanOrEqual(1);
	expect(state.difficulty).toBeLessThanOrEqual(10);
});

test('first stabilities below a tenth of a day count as a tenth, as ts-fsrs has it', () => {
	const weights = [0.02, ...defaultWeights.slice(1)];
	expect(nextMemory(undefined, 1, noon.day, weights).stability).toBe(0.1);
});

test('buttons stay in order where fitted first stabilities do not', () => {
	const weights = [90, 50, 20, 1, ...defaultWeights.slice(4)];
	const shown = preview(undefined, noon, scheduling({ learningStepsMinutes: [] }), weights);
	const days = ([1, 2, 3, 4] as const).map((grade) => shown[grade].dueDay - noon.day);
	expect(days[1]).toBe(days[0]);
	expect(days[2]).toBe((days[1] ?? NaN) + 1);
	expect(days[3]).toBe((days[2] ?? NaN) + 1);
});

test('a relearning step of days holds back Hard, Good and Easy too', () => {
	const shown = preview(reviewed(noon), noon, scheduling({ relearningStepsMinutes: [43_200] }));
	expect(([1, 2, 3, 4] as const).map((grade) => shown[grade].dueDay - noon.day)).toEqual([30, 30, 31, 32]);
});

test('no interval is longer than 36 500 days, whatever the stability', () => {
	const old = reviewed(noon, { stability: 36_500, difficulty: 1, dueDay: later(36_500).day });
	const longest = Array.from({ length: 100 }, (_, i) => {
		const other = `item:${i}` as typeof unit;
		const shown = previewOutcomes({ ...old, unit: other }, other, later(36_500), scheduling(), defaultWeights);
		return Math.max(...([1, 2, 3, 4] as const).map((grade) => shown[grade].dueDay - later(36_500).day));
	});
	expect(Math.max(...longest)).toBeGreaterThan(36_000);
	expect(Math.max(...longest)).toBeLessThanOrEqual(36_500);
});

test('an interval that grows is longer than the one before by a day at least', () => {
	const state = reviewed(noon, { stability: 10, difficulty: 9.9, dueDay: later(11).day });
	for (const id of 'abcdefghijkl') {
		const other = { ...state, unit: `item:${id}` as typeof unit };
		const shown = previewOutcomes(other, other.unit, later(11), scheduling(), defaultWeights);
		expect(shown[2].dueDay - later(11).day).toBeGreaterThanOrEqual(12);
	}
});

test('trap 9: a Date has the members of the language and no others', () => {
	expect(Object.keys(Date.prototype)).toEqual([]);
	const members: string[] = [];
	for (const member in new Date(0)) {
		members.push(member);
	}
	expect(members).toEqual([]);
	expect('dueFormat' in new Date(0)).toBe(false);
});

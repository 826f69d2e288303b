import { expect, test } from 'vitest';
import { foldShift } from '#lib/domain/shift/engine.ts';
import { answerOrder, pairsOf, strongerOrder } from '#lib/domain/shift/order.ts';
import { playWell } from '#lib/domain/shift/player.ts';
import { cardVersion, markTable, scoreShift, type ShiftMark } from '#lib/domain/shift/shift-card.ts';
import { minuteMillis, type ShiftState } from '#lib/domain/shift/shift-state.ts';
import { answer, duties, dutyOf, eventsAt, over, worked } from './sample-shift.ts';

const duty = dutyOf('monday-0900');
const mark = (state: ShiftState, id: string): ShiftMark => {
	const found = scoreShift(duty, state).marks.find((each) => each.id === id);
	if (found === undefined) throw new Error(`no mark ${id}`);
	return found;
};
const whys = (state: ShiftState, id: string, work: string): string[] =>
	mark(state, id)
		.notes.filter((note) => note.work === work)
		.map(({ why }) => why);

test('the points of all marks make 100', () => {
	expect(Object.values(markTable).reduce((sum, of) => sum + of, 0)).toBe(100);
	expect(scoreShift(duty, worked(duty, [over])).version).toBe(cardVersion);
});

for (const each of duties) {
	test(`${each.shift.id}: a good play wins with a clock and without, and idling loses`, () => {
		for (const step of [null, 20_000, minuteMillis / 2]) {
			const state = foldShift(each, playWell(each, step));
			expect(state === undefined ? 0 : scoreShift(each, state).percent).toBeGreaterThanOrEqual(90);
		}
		const idle = foldShift(each, eventsAt(each, [over]));
		expect(idle === undefined ? 100 : scoreShift(each, idle).percent).toBe(0);
	});
}

test('a pair counts only where there was a choice, and by how far the priorities lie apart', () => {
	const pairs = (state: ShiftState) =>
		pairsOf(duty, state, 20 * minuteMillis).map(({ first, second, right, weight }) => [
			first.id,
			second.id,
			right,
			weight
		]);
	const loudFirst = pairs(
		worked(duty, [
			[1, answer('second-screen')],
			[2, answer('floor-3-call')],
			[3, answer('mouse')]
		])
	);
	expect(loudFirst).toContainEqual(['floor-3-call', 'second-screen', false, 3]);
	expect(loudFirst).toContainEqual(['second-screen', 'mouse', true, 1]);
	expect(loudFirst).toContainEqual(['floor-3-call', 'mouse', true, 4]);
	// The alert came after the call was answered: no choice.
	expect(loudFirst.some(([a, b]) => a === 'uplink-alert' && b === 'floor-3-call')).toBe(false);
});

test('what came half a minute before an answer elsewhere was perhaps not seen', () => {
	const paired = (minute: number): boolean =>
		pairsOf(duty, worked(duty, [[minute, answer('mouse')]]), 20 * minuteMillis).some(
			({ first, second }) => first.id === 'uplink-alert' && second.id === 'mouse'
		);
	expect(paired(2.4)).toBe(false);
	expect(paired(2.5)).toBe(true);
});

test('a stronger order gives the same answers at the same minutes to what pressed most', () => {
	const state = worked(duty, [[1, answer('mouse')], [4, answer('second-screen')], over]);
	expect(answerOrder(duty, state).slice(0, 2)).toEqual([
		{ work: 'mouse', atMillis: minuteMillis },
		{ work: 'second-screen', atMillis: 4 * minuteMillis }
	]);
	const stronger = strongerOrder(duty, state, 20 * minuteMillis);
	expect(stronger.slice(0, 3)).toEqual([
		{ work: 'floor-3-call', atMillis: minuteMillis },
		{ work: 'odd-mail', atMillis: 4 * minuteMillis },
		{ work: 'uplink-alert', atMillis: null }
	]);
	expect(stronger).toHaveLength(duty.shift.work.length);
});

test('security comes first: each answer that overtakes it costs, and so do the wrong hands', () => {
	const security = [answer('odd-mail', 10, 'keep'), { type: 'work-assigned', work: 'odd-mail', group: 'security' }];
	const [reply, hand] = security as [ReturnType<typeof answer>, ReturnType<typeof answer>];
	const points = (before: readonly (readonly [number, ReturnType<typeof answer>])[]) =>
		mark(worked(duty, [...before, [7, reply], [8, hand], over]), 'security').points;
	expect(points([])).toBe(15);
	expect(points([[5, answer('mouse')]])).toBe(13);
	expect(
		points([
			[4, answer('mouse')],
			[5, answer('second-screen')],
			[6, answer('floor-3-call')]
		])
	).toBe(6);
	const late = worked(duty, [[4, reply], [19, hand], over]);
	expect(mark(late, 'security').points).toBe(12);
});

test('a first answer is in time by the sheet and the true priority, with the minute it was due', () => {
	const state = worked(duty, [
		[6, answer('floor-3-call')],
		[6, answer('locked-out')],
		[12, answer('locked-out')],
		over
	]);
	const sla = mark(state, 'sla').notes;
	expect(sla.find(({ work }) => work === 'floor-3-call')).toMatchObject({
		why: 'late',
		atMillis: 6 * minuteMillis,
		dueMillis: 5 * minuteMillis
	});
	expect(sla.find(({ work }) => work === 'locked-out')).toMatchObject({ why: 'in-time', weight: 4 });
	// Not due before the end, and not answered: nothing was missed.
	expect(sla.some(({ work }) => work === 'mouse')).toBe(false);
});

test('promises are owed at priority 1 and 2, kept by the minute, and no longer than the sheet allows', () => {
	const update = { type: 'work-updated', work: 'floor-3-call' } as const;
	const of = (promise: number | null, ...more: (readonly [number, typeof update])[]) =>
		whys(worked(duty, [[2, answer('floor-3-call', promise)], ...more, over]), 'promises', 'floor-3-call');
	expect(of(10, [12, update])).toEqual(['promise-kept']);
	expect(of(10, [12.1, update])).toEqual(['promise-late']);
	expect(of(10)).toEqual(['promise-broken']);
	expect(of(null)).toEqual(['no-promise']);
	expect(of(15, [12, update])).toEqual(['promise-kept', 'promise-too-long']);
	expect(whys(worked(duty, [[2, answer('mouse')], over]), 'promises', 'mouse')).toEqual([]);
});

test('links: to the one that leads counts, the wrong way round half, and a wrong one costs', () => {
	const link = (work: string, to: string) => ({ type: 'work-linked', work, to }) as const;
	const points = (...links: ReturnType<typeof link>[]) =>
		mark(worked(duty, [...links.map((each) => [9, each] as const), over]), 'links').points;
	const call = link('floor-3-call', 'uplink-alert');
	const printer = link('floor-3-printer', 'uplink-alert');
	expect(points(call, printer)).toBe(10);
	expect(points(call)).toBe(5);
	expect(points(call, link('floor-3-printer', 'floor-3-call'))).toBe(10);
	expect(points(link('floor-3-printer', 'floor-3-call'))).toBe(3);
	expect(points(call, link('uplink-alert', 'floor-3-printer'))).toBe(8);
	expect(points(call, printer, link('mouse', 'second-screen'))).toBe(8);
	expect(points(link('mouse', 'second-screen'))).toBe(0);
});

test('hands: the right group in time, after a detour half, closed unsolved nothing', () => {
	const assign = (group: string) => ({ type: 'work-assigned', work: 'odd-mail', group }) as const;
	const of = (...moves: (readonly [number, ReturnType<typeof assign>])[]) =>
		whys(worked(duty, [...moves, over]), 'hands', 'odd-mail');
	expect(of([5, assign('security')])).toEqual(['handed']);
	expect(of([19, assign('security')])).toEqual(['handed-late']);
	expect(of([4, assign('identity')], [5, assign('security')])).toEqual(['rerouted']);
	expect(of([4, assign('identity')])).toEqual(['wrong-group']);
	expect(of()).toEqual(['not-handed']);
	const solved = (work: string) => whys(worked(duty, [[9, { type: 'work-resolved', work }], over]), 'hands', work);
	expect(solved('odd-mail')).toEqual(['closed-unsolved']);
	expect(solved('locked-out')).toEqual(['handed']);
});

test('impact and urgency are right as they were at that minute, half each', () => {
	const triage = (minute: number, impact: 'high' | 'medium', urgency: 'high' | 'low') =>
		whys(
			worked(duty, [[minute, { type: 'work-triaged', work: 'disk-alert', impact, urgency }], over]),
			'triage',
			'disk-alert'
		);
	expect(triage(12, 'high', 'low')).toEqual(['triage-right']);
	expect(triage(17, 'high', 'low')).toEqual(['triage-half']);
	expect(triage(17, 'high', 'high')).toEqual(['triage-right']);
	expect(triage(17, 'medium', 'low')).toEqual(['triage-wrong']);
});

test('a shift ended early counts what had not come as not done', () => {
	const state = worked(duty, [
		[1, answer('floor-3-call', 10, 'scope')],
		[2, { type: 'shift-ended', how: 'closed' }]
	]);
	expect(mark(state, 'steps').notes).toHaveLength(duty.shift.work.length);
	expect(scoreShift(duty, state).percent).toBeLessThan(30);
});

test('the gap to the own rating shows once there is one', () => {
	expect(scoreShift(duty, worked(duty, [over])).selfGap).toBeUndefined();
	expect(scoreShift(duty, worked(duty, [over, [20, { type: 'shift-rated', points: 30 }]])).selfGap).toBe(30);
});

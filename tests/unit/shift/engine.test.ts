import { expect, test } from 'vitest';
import { isOfCall } from '#lib/domain/calls/events.ts';
import { foldShift } from '#lib/domain/shift/engine.ts';
import { isOfShift } from '#lib/domain/shift/events.ts';
import { dueOf, messagesOf, newsBetween, standingOf } from '#lib/domain/shift/queue.ts';
import { handlingOf, keyAt, minuteMillis, workOf, type ShiftState } from '#lib/domain/shift/shift-state.ts';
import type { Work } from '#lib/domain/shift/shift.schema.ts';
import { answer, dutyOf, eventsAt, over, worked } from './sample-shift.ts';

const duty = dutyOf('monday-0900');
const piece = (id: string): Work => {
	const work = workOf(duty.shift, id);
	if (work === undefined) throw new Error(`no work ${id}`);
	return work;
};
const at = (minute: number): number => minute * minuteMillis;
const of = (state: ShiftState, id: string) => handlingOf(state, id);

test('an event of a shift is none of a call', () => {
	const [start] = eventsAt(duty, []);
	expect(start !== undefined && isOfShift(start)).toBe(true);
	expect(start !== undefined && isOfCall(start)).toBe(false);
});

test('work that has not come yet, or that is not there, cannot be answered', () => {
	const state = worked(duty, [
		[1, answer('uplink-alert')],
		[2, answer('no-such-work')]
	]);
	expect(of(state, 'uplink-alert').answeredMillis).toBeNull();
	expect(state.handlings.every(({ answeredMillis }) => answeredMillis === null)).toBe(true);
});

test('the first answer counts, and so does its first step; a second one is news', () => {
	const state = worked(duty, [
		[1, answer('mouse', 5, 'order')],
		[4, answer('mouse', 10, 'remote')]
	]);
	expect(of(state, 'mouse')).toMatchObject({
		answeredMillis: at(1),
		step: 'order',
		promises: [
			{ dueMillis: at(6), keptMillis: at(4) },
			{ dueMillis: at(14), keptMillis: null }
		]
	});
});

test('time runs by the events alone and never back', () => {
	const state = worked(duty, [
		[9, answer('mouse')],
		[4, answer('second-screen')]
	]);
	expect(state.elapsedMillis).toBe(at(9));
	expect(of(state, 'second-screen').answeredMillis).toBe(at(9));
});

test('news on the piece that leads keeps the promises made to those that hang on it', () => {
	const moves = [
		[1, answer('floor-3-call', 10)],
		[3, answer('uplink-alert', 10)]
	] as const;
	const update = [8, { type: 'work-updated', work: 'uplink-alert' }] as const;
	const link = [4, { type: 'work-linked', work: 'floor-3-call', to: 'uplink-alert' }] as const;
	const kept = (state: ShiftState) => of(state, 'floor-3-call').promises[0]?.keptMillis;
	expect(kept(worked(duty, [...moves, update]))).toBeNull();
	expect(kept(worked(duty, [...moves, link, update]))).toBe(at(8));
});

test('nothing is linked to itself or to what is not there, and a link can be taken back', () => {
	const linked = (to: string | null) => ({ type: 'work-linked', work: 'mouse', to }) as const;
	expect(of(worked(duty, [[1, linked('mouse')]]), 'mouse').linkedTo).toBeNull();
	expect(of(worked(duty, [[1, linked('nowhere')]]), 'mouse').linkedTo).toBeNull();
	expect(of(worked(duty, [[1, linked('second-screen')]]), 'mouse').linkedTo).toBe('second-screen');
	const back = worked(duty, [
		[1, linked('second-screen')],
		[2, linked(null)]
	]);
	expect(of(back, 'mouse')).toMatchObject({ linkedTo: null, linkedMillis: null });
});

test('solved work takes no more answers until it is handed over, which opens it again', () => {
	const solved = [
		[1, { type: 'work-resolved', work: 'second-screen' }],
		[2, answer('second-screen', 5)]
	] as const;
	expect(of(worked(duty, solved), 'second-screen')).toMatchObject({ resolvedMillis: at(1), promises: [] });
	const again = worked(duty, [...solved, [3, { type: 'work-assigned', work: 'second-screen', group: 'desktop' }]]);
	expect(of(again, 'second-screen')).toMatchObject({ resolvedMillis: null, reopened: true });
	expect(standingOf(of(again, 'second-screen'))).toBe('away');
});

test('after the end only the own rating counts', () => {
	const state = worked(duty, [over, [21, answer('mouse')], [21, { type: 'shift-rated', points: 55 }]]);
	expect(state).toMatchObject({ ended: { how: 'time', atMillis: at(20) }, selfRating: 55 });
	expect(of(state, 'mouse').answeredMillis).toBeNull();
});

test('without its start a shift cannot be folded', () => {
	expect(foldShift(duty, eventsAt(duty, [[1, answer('mouse')]]).slice(1))).toBeUndefined();
});

test('who is ignored writes again, who was answered does not, and a broken promise is complained about', () => {
	const screen = piece('second-screen');
	const texts = (state: ShiftState, minute: number) => messagesOf(screen, of(state, screen.id), at(minute)).length;
	expect(texts(worked(duty, []), 7)).toBe(1);
	expect(texts(worked(duty, []), 8)).toBe(2);
	expect(texts(worked(duty, [[5, answer(screen.id)]]), 19)).toBe(1);
	const promised = worked(duty, [[5, answer(screen.id, 5)]]);
	expect(texts(promised, 10)).toBe(1);
	expect(texts(promised, 11)).toBe(2);
});

test('work that is left alone can grow: the key changes when nobody took it in hand', () => {
	const disk = piece('disk-alert');
	const key = (state: ShiftState, minute: number) => keyAt(duty, disk, of(state, disk.id), at(minute)).priority;
	expect(key(worked(duty, []), 15)).toBe(3);
	expect(key(worked(duty, []), 16)).toBe(1);
	const handed = worked(duty, [[13, { type: 'work-assigned', work: disk.id, group: 'backup' }]]);
	expect(key(handed, 19)).toBe(3);
});

test('the clock of a piece shows by the own priority, then by the own promise, and never by the key', () => {
	const mouse = piece('mouse');
	const due = (state: ShiftState) => dueOf(duty, mouse, of(state, mouse.id));
	expect(due(worked(duty, []))).toBeUndefined();
	const sorted = [[1, { type: 'work-triaged', work: 'mouse', impact: 'high', urgency: 'high' }]] as const;
	expect(due(worked(duty, sorted))).toMatchObject({ what: 'answer', dueMillis: at(5) });
	expect(due(worked(duty, [...sorted, [2, answer('mouse', 10)]]))).toMatchObject({ what: 'update', dueMillis: at(12) });
	expect(due(worked(duty, [...sorted, [2, answer('mouse')]]))).toBeUndefined();
});

test('news tells what arrived, who wrote again, and which promise is a minute from due', () => {
	const news = (state: ShiftState, from: number, to: number) =>
		newsBetween(duty, state, from < 0 ? -1 : at(from), at(to)).map(({ what, work }) => `${what} ${work.id}`);
	expect(news(worked(duty, []), -1, 0)).toEqual(['arrived second-screen', 'arrived floor-3-call', 'arrived mouse']);
	expect(news(worked(duty, []), 5, 6)).toEqual(['wrote-again floor-3-call']);
	expect(news(worked(duty, [[1, answer('mouse', 5)]]), 4, 5)).toEqual(['update-due mouse', 'arrived floor-3-printer']);
});

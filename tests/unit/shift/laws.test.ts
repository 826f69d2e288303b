import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packEvents, unpackEvents } from '#lib/domain/log/columns.ts';
import { beginShift, foldShift, shiftEventsOf, stepShift } from '#lib/domain/shift/engine.ts';
import type { ShiftChange, ShiftEvent } from '#lib/domain/shift/events.ts';
import { nextMove, shiftEventAt, shiftStartOf } from '#lib/domain/shift/player.ts';
import { dueOf, messagesOf, newsBetween, standingOf } from '#lib/domain/shift/queue.ts';
import { scoreShift } from '#lib/domain/shift/shift-card.ts';
import { pairsOf } from '#lib/domain/shift/order.ts';
import { handlingOf, minuteMillis, type Duty, type ShiftState } from '#lib/domain/shift/shift-state.ts';
import { seededRng, type Rng } from '#lib/domain/shared/rng.ts';
import { effort, patience } from '#tests/unit/bank/generators/effort.ts';
import { duties } from './sample-shift.ts';

const pick = <T>(rng: Rng, values: readonly T[]): T => values[Math.floor(rng() * values.length)] as T;
const levels = ['high', 'medium', 'low'] as const;

/** Anything that a screen could send, possible or not. */
function anyChange(rng: Rng, { shift, desk }: Duty, elapsedMillis: number): ShiftChange {
	const ids = [...shift.work.map(({ id }) => id), 'no-such-work'];
	const work = pick(rng, ids);
	const type = pick<ShiftChange['type']>(rng, [
		'work-opened',
		'work-triaged',
		'work-acknowledged',
		'work-acknowledged',
		'work-linked',
		'work-assigned',
		'work-updated',
		'work-resolved',
		'shift-rated'
	]);
	switch (type) {
		case 'work-triaged':
			return { type, work, impact: pick(rng, levels), urgency: pick(rng, levels), elapsedMillis };
		case 'work-acknowledged': {
			const steps = shift.work.find(({ id }) => id === work)?.steps.map(({ id }) => id) ?? [];
			return {
				type,
				work,
				promise: pick(rng, [null, -5, 0, 5, 10, 60]),
				step: pick(rng, [...steps, 'nothing']),
				elapsedMillis
			};
		}
		case 'work-linked':
			return { type, work, to: pick(rng, [...ids, null]), elapsedMillis };
		case 'work-assigned':
			return { type, work, group: pick(rng, [...desk.groups.map(({ id }) => id), 'nobody']), elapsedMillis };
		case 'shift-rated':
			return { type, points: Math.floor(rng() * 101), elapsedMillis };
		case 'shift-ended':
			return { type, how: 'closed', elapsedMillis };
		case 'work-opened':
		case 'work-updated':
		case 'work-resolved':
			return { type, work, elapsedMillis };
	}
}

// States are plain data; compared as text, which is quicker by far than a walk through both.
const text = (state: ShiftState | undefined): string => JSON.stringify(state);

/** What the queue shows must hold at any minute. */
function look(duty: Duty, state: ShiftState, nowMillis: number): void {
	for (const work of duty.shift.work) {
		const handling = handlingOf(state, work.id);
		if (messagesOf(work, handling, nowMillis).length === 0) throw new Error('no message');
		if (standingOf(handling) === 'waiting' && dueOf(duty, work, handling)?.what === 'update') {
			throw new Error('an update is owed to who was never answered');
		}
	}
	newsBetween(duty, state, -1, nowMillis);
}

for (const duty of duties) {
	test(
		`${duty.shift.id}: every play scores within its bounds and is the fold of its events, packed ones too`,
		{ timeout: patience },
		() => {
			fc.assert(
				fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, wild) => {
					const rng = seededRng(seed);
					const start = shiftStartOf(duty, seed);
					const events: ShiftEvent[] = [start];
					let state = beginShift(duty, start);
					let now = 0;
					for (let steps = 0; steps < 60; steps++) {
						now += Math.floor(rng() * 60_000) * (rng() < 0.1 ? -1 : 1);
						const good = rng() < wild ? undefined : nextMove(duty, state, Math.max(0, now));
						const elapsedMillis = Math.max(0, now);
						const change = good === undefined ? anyChange(rng, duty, elapsedMillis) : { ...good, elapsedMillis };
						const event = shiftEventAt(events.length, change);
						state = stepShift(duty, state, event);
						events.push(event);
						look(duty, state, state.elapsedMillis);
					}
					const ended = shiftEventAt(events.length, {
						type: 'shift-ended',
						how: rng() < 0.5 ? 'time' : 'closed',
						elapsedMillis: state.elapsedMillis
					});
					state = stepShift(duty, state, ended);
					events.push(ended);
					const card = scoreShift(duty, state);
					const out = card.marks.filter(({ points, of }) => points !== null && (points < 0 || points > of));
					expect(out).toEqual([]);
					expect(card.percent).toBeGreaterThanOrEqual(0);
					expect(card.percent).toBeLessThanOrEqual(100);
					expect(card.of).toBeLessThanOrEqual(100);
					const ids = duty.shift.work.map(({ id }) => id).toSorted();
					expect(card.order.map(({ work }) => work).toSorted()).toEqual(ids);
					expect(card.stronger.map(({ work }) => work).toSorted()).toEqual(ids);
					expect(text(foldShift(duty, events))).toBe(text(state));
					const kept = shiftEventsOf(unpackEvents(packEvents(events)));
					expect(text(foldShift(duty, kept))).toBe(text(state));
				}),
				effort(500)
			);
		}
	);

	test(`${duty.shift.id}: the stronger order answers nothing before what presses more`, { timeout: patience }, () => {
		fc.assert(
			fc.property(fc.string(), fc.nat({ max: 12 }), (seed, answers) => {
				const rng = seededRng(seed);
				const start = shiftStartOf(duty, seed);
				let state = beginShift(duty, start);
				let now = 0;
				for (let number = 1; number <= answers; number++) {
					now += Math.floor(rng() * 120_000);
					const work = pick(rng, duty.shift.work).id;
					state = stepShift(duty, state, { type: 'work-acknowledged', work, promise: null, elapsedMillis: now });
				}
				const stronger = scoreShift(duty, state).stronger.reduce(
					(held, { work, atMillis }) =>
						atMillis === null
							? held
							: stepShift(duty, held, { type: 'work-acknowledged', work, promise: null, elapsedMillis: atMillis }),
					beginShift(duty, start)
				);
				const wrong = pairsOf(duty, stronger, 20 * minuteMillis).filter(
					({ right, atMillis }) => !right && atMillis !== null
				);
				expect(wrong).toEqual([]);
			}),
			effort(300)
		);
	});
}

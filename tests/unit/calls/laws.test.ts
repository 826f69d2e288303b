import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CallState } from '#lib/domain/calls/call-state.ts';
import { beginCall, foldCall, stepCall, waysOf } from '#lib/domain/calls/engine.ts';
import type { CallChange, CallEvent, CallStep } from '#lib/domain/calls/events.ts';
import { movesByKind, moveKinds } from '#lib/domain/calls/moves.ts';
import { offersOf } from '#lib/domain/calls/offers.ts';
import { choicesOf, eventAt, startOf, type Manner } from '#lib/domain/calls/player.ts';
import { scoreCall } from '#lib/domain/calls/scorecard.ts';
import { seededRng, type Rng } from '#lib/domain/shared/rng.ts';
import { effort } from '#tests/unit/bank/generators/effort.ts';
import { sampleCall, sample, scenarios } from './sample-call.ts';

const standard = moveKinds.flatMap((kind) => [...movesByKind[kind]]);

const pick = <T>(rng: Rng, values: readonly T[]): T => values[Math.floor(rng() * values.length)] as T;

/** Anything that a screen could send, possible or not. */
function anyChange(rng: Rng, state: CallState, own: readonly string[]): CallChange {
	const elapsedMillis = state.elapsedMillis + Math.floor(rng() * 200_000);
	const some = pick<CallChange['type']>(rng, [
		'reply-said',
		'reply-said',
		'reply-said',
		'tool-used',
		'action-taken',
		'hold-started',
		'hold-ended',
		'ticket-written',
		'self-rated'
	]);
	switch (some) {
		case 'tool-used':
			return {
				type: some,
				tool: pick(rng, ['directory', 'shell', 'status', 'article', 'history']),
				target: pick(rng, ['x', '', '*', 'get (', 'dana']),
				elapsedMillis
			};
		case 'action-taken':
			return { type: some, action: pick(rng, ['nothing', 'unlock', 'call-back']), elapsedMillis };
		case 'ticket-written':
			return {
				type: some,
				elapsedMillis,
				form: {
					caller: pick(rng, ['', 'Dana Whitfield']),
					contact: pick(rng, ['', '4417']),
					asset: '',
					category: pick(rng, ['account', 'none']),
					impact: pick(rng, ['high', 'medium', 'low']),
					urgency: pick(rng, ['high', 'medium', 'low']),
					priority: Math.floor(rng() * 6),
					group: pick(rng, ['service-desk', 'security']),
					status: 'resolved',
					note: pick(rng, ['', 'locked out, old password on the phone, updated and confirmed']),
					article: rng() < 0.5
				}
			};
		case 'self-rated':
			return { type: some, points: Math.floor(rng() * 101), elapsedMillis };
		case 'hold-started':
		case 'hold-ended':
			return { type: some, elapsedMillis };
		default: {
			const moves = Array.from({ length: Math.floor(rng() * 4) }, () =>
				pick(rng, [...standard, ...own, 'no-such-move'])
			);
			const text = pick(rng, ['', 'The DHCP lease (an address) expired.', "Calm down, that's our policy.", 'ok']);
			return { type: 'reply-said', mode: pick(rng, ['typed', 'dictated']), text, moves, elapsedMillis };
		}
	}
}

// States are plain data; compared as text, which is quicker by far than a walk through both.
const text = (state: CallState | undefined): string => JSON.stringify(state);

const inRange = (level: number): boolean => Number.isInteger(level) && level >= 0 && level <= 100;

for (const scenario of [sample, ...scenarios]) {
	const own = (scenario.moves ?? []).map(({ id }) => id);
	const variants = scenario.variants.map(({ id }) => id);

	test(
		`${scenario.id}: every play stays in range, has something to say until its end, and is the fold of its events`,
		{ timeout: 1_200_000 },
		() => {
			fc.assert(
				fc.property(
					fc.string(),
					fc.constantFrom(...variants),
					fc.constantFrom<Manner>('careful', 'careless', 'rude'),
					fc.double({ min: 0, max: 0.6, noNaN: true }),
					fc.nat(),
					(seed, variant, manner, wild, cut) => {
						const call = sampleCall(variant, scenario);
						const rng = seededRng(seed);
						const start = startOf(call, seed);
						const events: CallEvent[] = [start];
						const states: CallState[] = [beginCall(call, start)];
						let state = beginCall(call, start);
						for (let steps = 0; steps < 40 && state.ended === undefined; steps++) {
							const choices = choicesOf(call, state, manner);
							const change = rng() < wild || choices.length === 0 ? anyChange(rng, state, own) : pick(rng, choices);
							const event: CallStep = eventAt(events.length, change);
							state = stepCall(call, state, event);
							events.push(event);
							states.push(state);
							if (!inRange(state.heat) || !inRange(state.trust)) throw new Error('heat or trust out of range');
							const silent = offersOf(call, state).length === 0;
							if (silent && state.ended === undefined && state.said['close'] === undefined) {
								throw new Error('nothing to say');
							}
						}
						const ended = eventAt(events.length, {
							type: 'call-ended',
							how: 'closed',
							elapsedMillis: state.elapsedMillis
						});
						const card = scoreCall(call, stepCall(call, state, ended));
						const marks = card.marks.filter(({ points, of }) => points !== null && (points < 0 || points > of));
						expect(marks).toEqual([]);
						expect(card.percent).toBeGreaterThanOrEqual(0);
						expect(card.percent).toBeLessThanOrEqual(100);
						expect(card.of).toBeLessThanOrEqual(100);

						expect(text(foldCall(call, events))).toBe(text(state));
						const kept = cut % events.length;
						const to = events[kept]?.id ?? start.id;
						const rewound: CallEvent = {
							...start,
							type: 'rewound',
							id: eventAt(events.length, { type: 'hold-ended', elapsedMillis: 0 }).id,
							to,
							elapsedMillis: 0
						};
						expect(text(foldCall(call, [...events, rewound]))).toBe(text(states[kept]));
						expect(waysOf([...events, rewound])[0]).toHaveLength(events.length);
					}
				),
				effort(20)
			);
		}
	);
}

import { expect, test } from 'vitest';
import { callRow, type CallRow } from '#lib/domain/calls/call-row.ts';
import { callOf } from '#lib/domain/calls/call-state.ts';
import { foldCall } from '#lib/domain/calls/engine.ts';
import type { CallEvent, TicketForm } from '#lib/domain/calls/events.ts';
import { dueFollowUps, followUpCase, followUpDay, followUpLine, followUpOf } from '#lib/domain/calls/follow-up.ts';
import { eventAt, startOf } from '#lib/domain/calls/player.ts';
import { eventId, localDay } from '#lib/domain/shared/units.ts';
import { desk, sampleCall, scenarios } from './sample-call.ts';

const call = sampleCall();
const form: TicketForm = {
	caller: 'Rosa Field',
	contact: '3301',
	asset: '',
	category: 'hardware',
	impact: 'medium',
	urgency: 'high',
	priority: 2,
	group: 'service-desk',
	status: 'resolved',
	note: 'Symptom: silent headset',
	article: false
};
const start = startOf(call, 'seed');
const ended = (place: number, day: number): CallEvent => ({
	...eventAt(place, { type: 'call-ended', how: 'closed', elapsedMillis: 9000 }),
	day: localDay(day)
});
const written = (place: number): CallEvent => eventAt(place, { type: 'ticket-written', form, elapsedMillis: 8000 });
const followedUp = (place: number): CallEvent => ({
	...start,
	id: eventId(String(place).padStart(6, '0')),
	type: 'followed-up',
	version: 1,
	answers: { told: 'It was the dock.', nextStep: 'Lock the output.', alone: 'partly', missing: ['tests'] }
});
const rewound = (place: number): CallEvent => ({
	...start,
	id: eventId(String(place).padStart(6, '0')),
	type: 'rewound',
	version: 1,
	to: start.id,
	elapsedMillis: 9000
});
const row = (...events: CallEvent[]): CallRow => {
	const made = callRow([start, ...events]);
	if (made === undefined) throw new Error('no row');
	return made;
};

test('a ticket comes back seven local days after its call ended, and not a day earlier', () => {
	const held = row(written(1), ended(2, 100));
	expect(followUpDay(held)).toBe(107);
	expect(dueFollowUps([held], localDay(106))).toEqual([]);
	expect(dueFollowUps([held], localDay(107))).toEqual([{ row: held, day: 107 }]);
});

test('a call without a ticket, or one that goes on, brings nothing back', () => {
	expect(followUpDay(row(ended(1, 100)))).toBeUndefined();
	expect(followUpDay(row(written(1)))).toBeUndefined();
	expect(followUpDay(row(written(1), ended(2, 100), rewound(3)))).toBeUndefined();
});

test('a ticket that was finished after the goodbye comes back too', () => {
	expect(followUpDay(row(ended(1, 100), written(2)))).toBe(107);
});

test('once followed up a ticket stays away; a new end of the call brings its new ticket back', () => {
	const done = [written(1), ended(2, 100), followedUp(3)];
	expect(followUpDay(row(...done))).toBeUndefined();
	expect(followUpOf(row(...done).events)?.answers.alone).toBe('partly');
	const again = row(...done, rewound(4), written(5), ended(6, 120));
	expect(followUpDay(again)).toBe(127);
	expect(followUpOf(again.events)).toBeUndefined();
});

test('what has waited longest comes first', () => {
	const later = row(written(1), ended(2, 103));
	const earlier = row(written(1), ended(2, 101));
	expect(dueFollowUps([later, earlier], localDay(120)).map(({ day }) => day)).toEqual([108, 110]);
});

test('a follow-up changes nothing in the call', () => {
	const events = [start, written(1), ended(2, 100)];
	expect(foldCall(call, [...events, followedUp(3)])).toEqual(foldCall(call, events));
});

test('every call has a line to come back with, the same one for the same run', () => {
	for (const scenario of scenarios) {
		for (const { id, identity } of scenario.variants) {
			const each = callOf(scenario, id, desk);
			expect(desk.followUps[followUpCase(each)]).toContain(followUpLine(each, 'run'));
			expect(followUpLine(each, 'run')).toBe(followUpLine(each, 'run'));
			if (identity === 'impostor') expect(followUpCase(each)).toBe('refused');
		}
	}
});

test('different runs hear different lines', () => {
	const lines = Array.from({ length: 30 }, (_, i) => followUpLine(call, `run ${String(i)}`));
	expect(new Set(lines).size).toBe(desk.followUps[followUpCase(call)].length);
});

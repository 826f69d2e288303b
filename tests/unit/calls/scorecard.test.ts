import { expect, test } from 'vitest';
import type { CriterionId } from '#lib/domain/calls/criteria.ts';
import { cardTable } from '#lib/domain/calls/card-table.ts';
import type { CallChange, TicketForm } from '#lib/domain/calls/events.ts';
import { scoreCall } from '#lib/domain/calls/scorecard.ts';
import { firstFound, markTicket } from '#lib/domain/calls/ticket-marks.ts';
import { played, sampleCall, scenarioOf, typed } from './sample-call.ts';

const call = sampleCall();
const act = (action: string): CallChange => ({ type: 'action-taken', action, elapsedMillis: 20_000 });
const end: CallChange = { type: 'call-ended', how: 'closed', elapsedMillis: 200_000 };

const form: TicketForm = {
	caller: 'Rosa Field',
	contact: 'ext. 3301',
	asset: 'trn-lt-0415',
	category: 'hardware',
	impact: 'medium',
	urgency: 'high',
	priority: 2,
	group: 'service-desk',
	status: 'resolved',
	note: 'Headset silent. Checked the sound settings: output was the new dock. Set it back; caller confirms that she hears it.',
	article: true
};
const ticket = (changed: Partial<TicketForm> = {}): CallChange => ({
	type: 'ticket-written',
	form: { ...form, ...changed },
	elapsedMillis: 190_000
});

const good = [
	'start-hear',
	'ask-open',
	'ask-when',
	'ask-new',
	'ask-until',
	'look-name',
	'look-sum',
	'look-output',
	'look-switch',
	'prove-test',
	'end-sum',
	'end-teach',
	'end-number',
	'end-more',
	'end-bye'
];

const markIn = (changes: readonly (string | CallChange)[], id: CriterionId, who = call) => {
	const mark = scoreCall(who, played(who, changes)).marks.find((each) => each.id === id);
	if (mark === undefined) throw new Error(`no mark ${id}`);
	return mark;
};

test('the card adds up to 100 points: 10, 20, 25, 20, 10, 5 and 10', () => {
	const sections: Record<string, number> = {};
	for (const { section, of } of Object.values(cardTable)) sections[section] = (sections[section] ?? 0) + of;
	expect(sections).toEqual({
		opening: 10,
		empathy: 20,
		diagnosis: 25,
		resolution: 20,
		clarity: 10,
		closing: 5,
		ticket: 10
	});
});

test('a good call with a good ticket is ready, and each mark names its turn', () => {
	const card = scoreCall(call, played(call, [...good, ticket(), end]));
	expect(card).toMatchObject({ solved: true, gates: [], band: 'ready', bonus: 5, drill: null });
	expect(card.percent).toBeGreaterThanOrEqual(85);
	expect(card.marks.find(({ id }) => id === 'acknowledging')).toMatchObject({
		points: 6,
		earnedBy: [1],
		stronger: undefined
	});
	expect(card.marks.find(({ id }) => id === 'paraphrase')).toMatchObject({ points: 4, earnedBy: [7] });
});

test('what gave no occasion leaves the sum', () => {
	const card = scoreCall(call, played(call, [...good, ticket(), end]));
	const skipped = card.marks.filter(({ points }) => points === null);
	expect(skipped.map(({ id }) => id)).toEqual(['exact-message', 'consent']);
	expect(card.of).toBe(100 - 3 - 3);
});

test('a failed gate overrides the band, and the points still show', () => {
	const card = scoreCall(call, played(call, ['start-hear', 'ask-pass', ...good.slice(1), ticket(), end]));
	expect(card.band).toBe('failed');
	expect(card.gates).toMatchObject([{ gate: 'password', rule: 'P2', turn: 2 }]);
	expect(card.percent).toBeGreaterThan(70);
});

test('a lost mark says which turn lost it and what would have been stronger', () => {
	expect(markIn(['start-ask'], 'listening')).toMatchObject({ points: 2, lostBy: [1] });
	expect(markIn([typed(['dismiss']), typed(['set-expectation'], 'Calm down, please.')], 'wording')).toMatchObject({
		points: 0,
		lostBy: [1, 2]
	});
	expect(markIn(['start-light'], 'acknowledging')).toMatchObject({
		points: 0,
		stronger: 'Forty people and no sound: that is a horrible half hour. I have you.'
	});
});

test('empathy counts most within two replies', () => {
	const after = (replies: number) =>
		markIn([...Array.from({ length: replies }, () => typed(['greet'])), typed(['empathise'])], 'acknowledging').points;
	expect([0, 1, 2, 3, 4].map(after)).toEqual([6, 6, 3, 3, 1]);
});

test('a test of the fix counts only after the last repair', () => {
	const steps = ['start-hear', 'ask-new', 'look-output', typed(['confirm-resolved']), 'look-switch'];
	expect(markIn(steps, 'confirm').points).toBe(0);
	expect(markIn([...steps, 'prove-test'], 'confirm').points).toBe(3);
});

test('an unasked hold loses the mark for consent, and an asked one earns it', () => {
	const hold = (moves: readonly string[]): CallChange[] => [
		typed(moves),
		{ type: 'hold-started', elapsedMillis: 12_000 },
		{ type: 'hold-ended', elapsedMillis: 30_000 }
	];
	expect(markIn(hold(['greet']), 'consent').points).toBe(0);
	expect(markIn(hold(['ask-hold']), 'consent').points).toBe(3);
});

test('helping an impostor is a false grant, and refusing a genuine caller a false refusal', () => {
	const payroll = scenarioOf('locked-out-before-payroll');
	const drill = (variant: string, changes: readonly CallChange[]) => {
		const who = sampleCall(variant, payroll);
		return scoreCall(who, played(who, [...changes, end])).drill;
	};
	expect(drill('stranger', [act('reset-password')])).toEqual({
		identity: 'impostor',
		falseGrant: true,
		falseRefusal: false
	});
	expect(drill('stranger', [typed(['decline-policy']), act('report-security')])).toMatchObject({ falseGrant: false });
	expect(drill('dana', [typed(['decline-policy'])])).toEqual({
		identity: 'genuine',
		falseGrant: false,
		falseRefusal: true
	});
});

test('the own rating is compared with the card', () => {
	const state = played(call, [...good, ticket(), end, { type: 'self-rated', points: 60, elapsedMillis: 1 }]);
	const card = scoreCall(call, state);
	expect(card.selfGap).toBe(60 - card.percent);
	expect(scoreCall(call, played(call, good)).selfGap).toBeUndefined();
});

test('a ticket is compared field by field, and its note by what can be found in it', () => {
	const marks = markTicket(call, { ...form, priority: 1, contact: '3306', note: 'no sound' });
	expect(marks).toMatchObject({ caller: true, contact: false, asset: true });
	expect(marks.priority).toEqual({ given: 1, key: 2, right: false });
	expect(marks.note.symptom.map(({ found }) => found)).toEqual(['no sound', undefined]);
	expect(marks.note.findings.map(({ found }) => found)).toEqual([undefined]);
	expect(markIn([...good, ticket()], 'steps').points).toBe(3);
	expect(markIn([...good, ticket({ note: 'solved' })], 'steps').points).toBe(0);
	expect(markIn(good, 'category').points).toBe(0);
});

test('words of a note are found at the start of a word, in any case', () => {
	expect(firstFound('Account LOCKED out', ['lock'])).toBe('lock');
	expect(firstFound('She unlocked it', ['lock'])).toBeUndefined();
	expect(firstFound('Unlocked, then locked again', ['lock'])).toBe('lock');
});

import { expect, test } from 'vitest';
import { shiftFlaws } from '#lib/domain/shift/checks.ts';
import { shiftSchema, type Shift, type Work } from '#lib/domain/shift/shift.schema.ts';
import { desk, duties, dutyOf } from './sample-shift.ts';

const { shift } = dutyOf('monday-0900');
const messages = (changed: Shift): string[] => shiftFlaws(changed, desk).map(({ message }) => message);
const withWork = (id: string, change: Partial<Work>): Shift => ({
	...shift,
	work: shift.work.map((work) => (work.id === id ? { ...work, ...change } : work))
});

test('every shift that is served is sound', () => {
	expect(duties.length).toBeGreaterThanOrEqual(2);
	for (const duty of duties) expect(shiftFlaws(duty.shift, duty.desk)).toEqual([]);
});

test('names that lead nowhere are errors', () => {
	expect(messages(withWork('mouse', { duplicateOf: 'mouse' }))).toEqual(['there is no other piece mouse']);
	expect(messages(withWork('mouse', { duplicateOf: 'rat' }))).toEqual(['there is no other piece rat']);
	expect(messages(withWork('mouse', { duplicateOf: 'floor-3-call' }))).toEqual(['floor-3-call does not lead']);
	expect(messages(withWork('new-starter', { group: 'wizards' }))).toEqual(['desk.yaml has no group wizards']);
	expect(messages(withWork('mouse', { id: 'locked-out' }))).toEqual(['locked-out stands twice in work']);
});

test('times out of range are errors', () => {
	expect(messages(withWork('new-starter', { arrives: 17 }))).toEqual(['new-starter comes too late to be done well']);
	expect(messages(withWork('disk-alert', { later: [{ after: 12, text: 'Full.' }] }))).toEqual([
		'disk-alert writes after the end'
	]);
	const later = [
		{ after: 5, text: 'Again.' },
		{ after: 3, text: 'And again.' }
	];
	expect(messages(withWork('mouse', { later }))).toEqual(['the later messages of mouse are out of order']);
	const [service] = shift.services;
	const states = [{ from: 3, state: 'up' as const, text: 'Normal' }];
	expect(messages({ ...shift, services: service === undefined ? [] : [{ ...service, states }] })).toEqual([
		'the states of network-f3 are out of order'
	]);
	const sla = shift.policy.sla.map((row, i) => (i === 1 ? { ...row, answer: 3 } : row));
	expect(messages({ ...shift, policy: { ...shift.policy, sla } })).toEqual(['priority 2 is due before the one above']);
});

test('a shift needs a security matter for the right group, two of one cause, and a choice at the start', () => {
	const open = { ...shift, work: shift.work.map(({ security, ...work }) => work) };
	expect(messages(open)).toEqual(['no piece is a security matter']);
	expect(messages(withWork('odd-mail', { group: 'identity' }))).toEqual([
		'odd-mail is a security matter and goes to identity'
	]);
	expect(messages({ ...shift, work: shift.work.map(({ duplicateOf, ...work }) => work) })).toEqual([
		'no two pieces share a cause'
	]);
	expect(messages(withWork('mouse', { arrives: 1 }))).toEqual(['there is no choice at the start']);
});

test('one first step is right, and its length does not give it away', () => {
	const [right, ...wrong] = shift.work.find(({ id }) => id === 'mouse')?.steps ?? [];
	expect(messages(withWork('mouse', { steps: wrong }))).toEqual(['0 first steps of mouse are right']);
	const long = right === undefined ? [] : [{ ...right, text: right.text.repeat(2) }, ...wrong];
	expect(messages(withWork('mouse', { steps: long }))).toEqual(['the first steps of mouse are of unlike length']);
	const told = shift.work.map((work) => ({
		...work,
		steps: work.steps.map((step) =>
			step.right === true ? { ...step, text: `${step.text} And that is all for now.` } : step
		)
	}));
	expect(messages({ ...shift, work: told })).toContain('the right first step is the longest in 9 pieces');
});

test('a shift that cannot be won is an error', () => {
	const sla = shift.policy.sla.map((row) => ({ ...row, answer: 1, hands: 1 }));
	expect(messages({ ...shift, policy: { ...shift.policy, sla } })[0]).toMatch(
		/^a good play .* reaches only \d+ of 100$/
	);
});

test('an unknown key in a file is an error', () => {
	expect(shiftSchema.safeParse({ ...shift, colour: 'red' }).success).toBe(false);
	expect(shiftSchema.safeParse(shift).success).toBe(true);
});

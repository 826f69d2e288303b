import { expect, test } from 'vitest';
import { nthLine } from '#lib/domain/calls/caller-lines.ts';
import type { CallChange } from '#lib/domain/calls/events.ts';
import { offersOf } from '#lib/domain/calls/offers.ts';
import { played, sampleCall, scenarioOf, typed } from './sample-call.ts';

const call = sampleCall();
const act = (action: string): CallChange => ({ type: 'action-taken', action, elapsedMillis: 20_000 });
const last = <T>(values: readonly T[]): T => values.at(-1) as T;

test('a caller who is heard cools, and one who is made light of heats', () => {
	const begun = played(call, []);
	expect(played(call, ['start-hear']).heat).toBeLessThan(begun.heat);
	expect(played(call, ['start-light']).heat).toBeGreaterThan(begun.heat);
});

test('a question to a caller who lets off steam is talked over, costs, and may be asked again', () => {
	const state = played(call, ['start-ask']);
	expect(last(state.turns).reasons.map(({ why }) => why)).toContain('interrupted');
	expect(state.facts).toEqual([]);
	expect(last(state.turns).putOff).not.toEqual([]);
});

test('a fact comes out when it is asked for and not before', () => {
	const heard = played(call, ['start-hear']);
	expect(heard.facts).toEqual([]);
	expect(played(call, ['start-hear', 'ask-until']).facts.map(({ id }) => id)).toEqual(['starts-at-two']);
});

test('an angry caller puts a question off once, and not when the same words cool', () => {
	const dana = sampleCall('dana', scenarioOf('locked-out-before-payroll'));
	const rude = [typed(['dismiss']), typed(['dismiss'])];
	const asked = played(dana, [...rude, typed(['ask-impact'])]);
	expect(last(asked.turns).mood).toBe('angry');
	expect(asked.facts).toEqual([]);
	expect(played(dana, [...rude, typed(['ask-impact']), typed(['ask-impact'])]).facts.map(({ id }) => id)).toEqual([
		'cut-off'
	]);
	expect(played(dana, [...rude, typed(['empathise', 'ask-impact'])]).facts.map(({ id }) => id)).toEqual(['cut-off']);
});

test('the same question again costs; the same thing asked in another way does not', () => {
	const dana = sampleCall('dana', scenarioOf('locked-out-before-payroll'));
	const known = [typed(['empathise']), typed(['ask-environment'])];
	expect(last(played(dana, [...known, typed(['ask-environment'])]).turns).repeats).toEqual(['phone-mail']);
	const other = last(played(dana, [...known, typed(['ask-devices'])]).turns);
	expect(other.repeats).toEqual([]);
	expect(other.caller).not.toEqual([]);
});

test('the third sorry does nothing and the fourth annoys', () => {
	const heats = [1, 2, 3, 4].map((times) =>
		last(
			played(
				call,
				Array.from({ length: times }, () => typed(['apologise']))
			).turns
		).reasons.find(({ why }) => why === 'move')
	);
	expect(heats.map((reason) => reason?.heat)).toEqual([-6, -3, 0, 3]);
});

test('a technical word heats a caller who does not know it, unless it is explained', () => {
	const why = (variant: string, text: string, moves: readonly string[] = ['set-expectation']): string[] =>
		last(played(sampleCall(variant), [typed(moves, text)]).turns).reasons.map((reason) => reason.why);
	expect(why('rosa', 'I will look at the DHCP lease.')).toContain('jargon');
	expect(why('rosa', 'Your IP address (the number of your computer) is odd.')).not.toContain('jargon');
	expect(why('rosa', 'The driver is old.', ['explain-plainly'])).not.toContain('jargon');
	expect(why('neil', 'I will look at the driver.')).not.toContain('jargon');
});

test('a caller who is insulted asks for the manager, and then hangs up', () => {
	const state = played(call, [typed(['argue']), typed(['argue']), typed(['argue']), typed(['argue'])]);
	expect(state.managerAsked).toBe(true);
	expect(state.ended).toMatchObject({ how: 'hung-up' });
	expect(
		played(call, [typed(['argue']), typed(['argue']), typed(['argue']), typed(['argue']), typed(['apologise'])])
	).toEqual(state);
});

test('a hold that was asked for is free; one that was not, or that is long, costs', () => {
	const hold = (asked: boolean, millis: number): number => {
		const changes: CallChange[] = [
			typed(asked ? ['ask-hold'] : ['greet'], '', 1000),
			{ type: 'hold-started', elapsedMillis: 2000 },
			{ type: 'hold-ended', elapsedMillis: 2000 + millis }
		];
		return played(call, changes).heat - played(call, changes.slice(0, 1)).heat;
	};
	expect(hold(true, 60_000)).toBe(0);
	expect(hold(true, 300_000)).toBeGreaterThan(0);
	expect(hold(false, 60_000)).toBeGreaterThan(0);
});

test('silence costs, but not a learner who took patience for ever', () => {
	expect(last(played(call, [typed(['greet'], '', 400_000)]).turns).reasons.map(({ why }) => why)).toContain('silence');
	expect(last(played(call, [typed(['greet'], '', 60_000)]).turns).reasons.map(({ why }) => why)).not.toContain(
		'silence'
	);
});

test('an account action before proof fails the identity gate and still happens', () => {
	const payroll = sampleCall('dana', scenarioOf('locked-out-before-payroll'));
	const early = played(payroll, [act('unlock')]);
	expect(early.gates).toMatchObject([{ gate: 'identity', rule: 'P1', by: 'unlock', turn: 1 }]);
	expect(early.flags).toContain('unlocked');
	expect(played(payroll, [act('call-back'), act('unlock')]).gates).toEqual([]);
});

test('a step that could lose data fails the consent gate without permission and a look at the data', () => {
	expect(played(call, [act('reinstall-driver')]).gates).toMatchObject([{ gate: 'consent', rule: 'P3' }]);
	const asked = typed(['ask-permission', 'check-data']);
	expect(played(call, [asked, act('reinstall-driver')]).gates).toEqual([]);
});

test('an impostor is never verified, and a call that ends unreported fails the incident gate', () => {
	const stranger = sampleCall('stranger', scenarioOf('locked-out-before-payroll'));
	const end: CallChange = { type: 'call-ended', how: 'closed', elapsedMillis: 90_000 };
	const called = played(stranger, [act('call-back')]);
	expect(called.flags).not.toContain('verified');
	expect(called.facts.map(({ id }) => id)).toEqual(['outside-number']);
	expect(played(stranger, [end]).gates).toMatchObject([{ gate: 'incident', rule: 'P4' }]);
	expect(played(stranger, [act('report-security'), end]).gates).toEqual([]);
});

test('a reply that does something for the caller changes the world, and a tool shows it', () => {
	const fixed = played(call, ['start-hear', 'ask-new', 'look-output', 'look-switch']);
	expect(fixed.flags).toContain('output-switched');
	expect(fixed.facts.map(({ id }) => id)).toEqual(['new-dock', 'output-is-dock']);
	const looked = played(call, [{ type: 'tool-used', tool: 'status', target: 'audio', elapsedMillis: 5000 }]);
	expect(looked.facts.map(({ id }) => id)).toEqual(['output-is-dock']);
});

test('the shell answers what fits, without regard to case and spaces, and the rest by its unknown line', () => {
	const dana = sampleCall('dana', scenarioOf('locked-out-before-payroll'));
	const type = (target: string) =>
		last(played(dana, [{ type: 'tool-used', tool: 'shell', target, elapsedMillis: 5000 }]).turns);
	expect(type('get-LockoutEvent   -User dwhitfield')).toMatchObject({
		tool: { id: 'lockouts' },
		reveals: ['lockout-source']
	});
	expect(type('format c:').tool?.output).toMatch(/^format c: : The term/);
});

test('what is not possible now changes nothing', () => {
	const begun = played(call, []);
	expect(played(call, [act('nothing'), { type: 'hold-ended', elapsedMillis: 1 }])).toEqual(begun);
});

test('replies are shuffled by the seed, the same for the same seed, three to five, and none after goodbye', () => {
	const ids = (seed: string): string[] => offersOf(call, played(call, [], seed)).map(({ id }) => id);
	expect(ids('a')).toEqual(ids('a'));
	expect(['b', 'c', 'd', 'e', 'f'].some((seed) => ids(seed).join() !== ids('a').join())).toBe(true);
	expect(ids('a')).toHaveLength(3);
	expect(offersOf(call, played(call, [typed(['close'])]))).toEqual([]);
});

test('lines come each once before one comes again, and none twice running', () => {
	const lines = ['a', 'b', 'c', 'd'];
	const drawn = Array.from({ length: 40 }, (_, place) => nthLine(lines, place, 'seed'));
	for (let round = 0; round < 10; round++) {
		expect(new Set(drawn.slice(4 * round, 4 * round + 4)).size).toBe(4);
	}
	expect(drawn.some((line, place) => place > 0 && line === drawn[place - 1])).toBe(false);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BankEntry } from '#lib/domain/bank/content.ts';
import { placesByDomain, type LastSeen } from '#lib/domain/exam/form.ts';
import {
	drawPlacement,
	isBelow,
	placementAnswer,
	placementLength,
	placementResult,
	sharesOfNew
} from '#lib/domain/exam/placement.ts';
import { shareOf } from '#lib/domain/exam/result.ts';
import type { Answered } from '#lib/domain/learning/events.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { eventId, itemUnit, millis, type UnitId } from '#lib/domain/shared/units.ts';
import { answer, moment } from '#tests/unit/learning/answers.ts';
import { sampleBank } from './sample-bank.ts';

const nothingSeen: LastSeen = () => undefined;
const none = new Set<UnitId>();

const weights = fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 3, maxLength: 6 });
const entriesOf = (bank: BankEntry) =>
	bank.domains.flatMap(({ objectives }) => objectives.flatMap(({ items }) => items));
const domainOf = (objective: string): string => objective.split('.')[0] ?? '';

test('a placement has the shares of the blueprint, only choice items, and none of the mock reserve', () => {
	fc.assert(
		fc.property(weights, fc.string(), (blueprint, seed) => {
			const bank = sampleBank({ weights: blueprint });
			const kinds = new Map(entriesOf(bank).map((item) => [itemUnit(item.id), item]));
			const plan = drawPlacement(bank, seed, nothingSeen, none);
			const counts = bank.domains.map(
				({ number }) => plan.filter(({ objective }) => domainOf(objective) === number).length
			);
			expect(counts).toEqual(placesByDomain(bank, { length: placementLength }));
			expect(new Set(plan.map(({ unit }) => unit)).size).toBe(placementLength);
			for (const { unit, reason } of plan) {
				expect(kinds.get(unit)).toMatchObject({ kind: 'choice' });
				expect(kinds.get(unit)?.reserve).toBeUndefined();
				expect(reason).toBe('placement');
			}
		}),
		{ numRuns: 60 }
	);
});

test('the same seed draws the same placement, another seed another one', () => {
	const bank = sampleBank();
	const draw = (seed: string) => drawPlacement(bank, seed, nothingSeen, none);
	expect(draw('a')).toEqual(draw('a'));
	expect(draw('a')).not.toEqual(draw('b'));
});

test('a placement asks each objective of a domain before it asks one twice', () => {
	const bank = sampleBank({ weights: [50, 50], objectives: 8 });
	for (const seed of ['1', '2', '3']) {
		const plan = drawPlacement(bank, seed, nothingSeen, none);
		expect(new Set(plan.map(({ objective }) => objective)).size).toBe(16);
	}
});

test('unseen questions come first, those seen longest ago next, and suspended ones never', () => {
	const bank = sampleBank({ weights: [100], choices: 30, works: 0, reserve: 0, objectives: 2 });
	const choices = entriesOf(bank).filter(({ kind }) => kind === 'choice');
	const days = new Map(choices.map(({ id }, i) => [itemUnit(id), i]));
	const suspended = new Set(choices.slice(26).map(({ id }) => itemUnit(id)));
	const lastSeen: LastSeen = (unit) => ((days.get(unit) ?? 0) < 20 ? days.get(unit) : undefined);
	const drawn = drawPlacement(bank, 's', lastSeen, suspended).map(({ unit }) => days.get(unit) ?? -1);
	expect(drawn.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 21, 22, 23, 24, 25]);
});

test('a bank that cannot fill a placement says so', () => {
	const bank = sampleBank({ weights: [100], choices: 8, works: 30, reserve: 0 });
	expect(() => drawPlacement(bank, 's', nothingSeen, none)).toThrow(/too small/);
});

const now = moment('2026-03-04T12:00+00:00');
const given = (id: string, changes: Partial<Answered> = {}): Answered => ({
	...answer(now, 3, { phase: 'review', step: 0, dueDay: now.day, dueAt: null }, eventId(id), 1),
	...changes
});

test('of a question counts the first answer that holds since the placement was drawn, whichever run it was given in', () => {
	const before = given('1', { at: millis(now.at - 1) });
	const undone = { ...given('3'), type: 'undone', target: '2' } as unknown as StoredEvent;
	const history = [before, given('2'), undone, given('4', { run: 'another' }), given('5')];
	expect(placementAnswer(history, now)?.id).toBe('4');
	expect(placementAnswer([before], now)).toBeUndefined();
	expect(placementAnswer(history.slice(0, 2), now)?.id).toBe('2');
});

test('the result counts right of asked in each domain, with a band that holds its share', () => {
	const bank = sampleBank({ weights: [60, 40] });
	const rng = seededRng('result');
	const answers = Array.from({ length: 12 }, (_, i) =>
		given(String(i), { objective: i < 9 ? '1.2' : '2.1', correct: rng() < 0.5, durationMillis: 35_000 })
	);
	const { overall, domains, minutes } = placementResult(bank, answers);
	expect(minutes).toBe(7);
	expect(domains.map(({ share }) => share.of)).toEqual([9, 3]);
	expect(domains.reduce((sum, { share }) => sum + share.points, 0)).toBe(overall.points);
	for (const { share } of [...domains, { share: overall }]) {
		expect(share.low).toBeLessThan(share.share + 1e-9);
		expect(share.high).toBeGreaterThan(share.share - 1e-9);
	}
});

test('a domain is below another only where their bands do not meet', () => {
	expect(isBelow(shareOf(0, 4), shareOf(5, 5))).toBe(true);
	expect(isBelow(shareOf(2, 4), shareOf(5, 5))).toBe(false);
	expect(isBelow(shareOf(0, 0), shareOf(5, 5))).toBe(false);
});

test('study draws new questions by weight before there are answers, and more where answers went wrong', () => {
	const bank = sampleBank({ weights: [60, 40] });
	const before = sharesOfNew(bank, () => undefined);
	expect(before.map((share) => Math.round(share * 100))).toEqual([60, 40]);
	const after = sharesOfNew(bank, (id, objective) =>
		domainOf(objective) === '2' ? { bank: id, objective, seen: 2, answers: 2, correct: 0 } : undefined
	);
	expect(after[1]).toBeGreaterThan(before[1] ?? 1);
	expect((after[0] ?? 0) + (after[1] ?? 0)).toBeCloseTo(1);
});

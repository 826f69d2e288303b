import { expect, test } from 'vitest';
import type { BankEntry } from '#lib/domain/bank/content.ts';
import { assembleForm, placesByDomain, shortage, type FormRequest, type LastSeen } from '#lib/domain/exam/form.ts';
import { offersOf } from '#lib/domain/exam/offers.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit } from '#lib/domain/shared/units.ts';
import { sampleBank } from './sample-bank.ts';

const nothingSeen: LastSeen = () => undefined;
const full: FormRequest = { shape: 'full', length: 90 };

const entriesOf = (bank: BankEntry) =>
	bank.domains.flatMap(({ objectives }) => objectives.flatMap(({ items }) => items));

/** Every second unit was seen, on days 1 to 50. */
function halfUsed(bank: BankEntry, seed: string): LastSeen {
	const rng = seededRng(seed);
	const seen = new Map(
		entriesOf(bank)
			.filter(({ reserve }) => reserve !== true)
			.flatMap(({ id }) => (rng() < 0.5 ? [[itemUnit(id), Math.ceil(rng() * 50)] as const] : []))
	);
	return (unit) => seen.get(unit);
}

test(
	'over a thousand seeds every form follows the blueprint exactly, without a repeat and with PBQs first',
	{ timeout: 30_000 },
	() => {
		const bank = sampleBank();
		const quotas = placesByDomain(bank, full);
		for (let seed = 0; seed < 1000; seed++) {
			const places = assembleForm(bank, full, String(seed), halfUsed(bank, String(seed)));
			expect(places).toHaveLength(90);
			expect(new Set(places.map(({ unit }) => unit)).size).toBe(90);
			expect(bank.domains.map(({ number }) => places.filter(({ domain }) => domain === number).length)).toEqual(quotas);
			expect(places.findLastIndex(({ kind }) => kind === 'match')).toBe(4);
			expect(places.filter(({ kind }) => kind === 'match')).toHaveLength(5);
			expect(places.some(({ kind }) => kind === 'recall')).toBe(false);
		}
	}
);

test('the same seed and history give the same form, another seed another one', () => {
	const bank = sampleBank();
	const form = (seed: string) => assembleForm(bank, full, seed, halfUsed(bank, 'a'));
	expect(form('1')).toEqual(form('1'));
	expect(form('1')).not.toEqual(form('2'));
});

test('a full form takes the mock reserve first, a short one spares it', () => {
	const bank = sampleBank();
	const reserved = new Set(entriesOf(bank).flatMap(({ id, reserve }) => (reserve ? [itemUnit(id)] : [])));
	const share = (request: FormRequest): number =>
		assembleForm(bank, request, '1', nothingSeen).filter(({ kind, unit }) => kind === 'choice' && reserved.has(unit))
			.length;
	expect(share(full)).toBe(85);
	expect(share({ shape: 'short', length: 20 })).toBe(0);
});

test('unseen items come before seen ones, and those seen longest ago before others', () => {
	const bank = sampleBank({ weights: [100], choices: 40, works: 0, reserve: 0, objectives: 2 });
	const days = new Map(entriesOf(bank).map(({ id }, index) => [itemUnit(id), index]));
	const lastSeen: LastSeen = (unit) => ((days.get(unit) ?? 0) < 30 ? days.get(unit) : undefined);
	const places = assembleForm(bank, { shape: 'short', length: 20 }, '7', lastSeen);
	const first = places.filter(({ sight }) => sight === 'first');
	const again = places.filter(({ sight }) => sight === 'again');
	expect(first.every(({ unit }) => lastSeen(unit, 1) === undefined)).toBe(true);
	const unseen = entriesOf(bank).filter(({ id, kind }) => kind === 'choice' && lastSeen(itemUnit(id), 1) === undefined);
	expect(first).toHaveLength(unseen.length);
	expect(again.map(({ unit }) => days.get(unit) ?? 0).sort((a, b) => a - b)).toEqual(
		Array.from({ length: 20 - unseen.length }, (_, index) => index)
	);
});

test('two of a family never stand on one form', () => {
	const bank = sampleBank();
	const twins: BankEntry = {
		...bank,
		domains: bank.domains.map((domain) => ({
			...domain,
			objectives: domain.objectives.map((objective) => ({
				...objective,
				items: objective.items.map((item, index) => ({
					...item,
					family: `${objective.number} ${Math.floor(index / 2)}`
				}))
			}))
		}))
	};
	for (let seed = 0; seed < 100; seed++) {
		const places = assembleForm(twins, full, String(seed), nothingSeen);
		const family = new Map(entriesOf(twins).map(({ id, family }) => [itemUnit(id), family]));
		expect(new Set(places.map(({ unit }) => family.get(unit))).size).toBe(90);
	}
});

test('each generated question has a variant of its own and counts as fresh', () => {
	const bank = sampleBank({ choices: 95, works: 0, reserve: 0 });
	const generated: BankEntry = {
		...bank,
		domains: bank.domains.map((domain) => ({
			...domain,
			objectives: domain.objectives.map((objective) => ({
				...objective,
				items: objective.items.map((item) => (item.kind === 'recall' ? item : { ...item, kind: 'generated' as const }))
			}))
		}))
	};
	const places = assembleForm(generated, full, '1', () => 3);
	expect(places.every(({ sight }) => sight === 'variant')).toBe(true);
	expect(new Set(places.map(({ variant }) => variant)).size).toBeGreaterThan(85);
});

test('what a small bank cannot fill is refused with the domain that is short', () => {
	const bank = sampleBank({ choices: 60, works: 0, reserve: 0 });
	expect(shortage(bank, full)).toMatch(
		/^The bank is too small: domain \d, Domain \d, has \d+ of the \d+ questions it needs/
	);
	expect(() => assembleForm(bank, full, '1', nothingSeen)).toThrow(RangeError);
	expect(shortage(bank, { length: 20 })).toBeUndefined();
	const offers = offersOf(bank);
	expect(offers.map(({ shape, length, minutes }) => [shape, length, minutes]).slice(0, 3)).toEqual([
		['full', 90, 90],
		['short', 45, 45],
		['short', 20, 20]
	]);
	expect(offers[0]?.refused).toContain('too small');
});

test('an exam of one domain holds that domain alone', () => {
	const places = assembleForm(sampleBank(), { shape: 'domain', length: 20, domain: '3' }, '1', nothingSeen);
	expect(places).toHaveLength(20);
	expect(places.every(({ domain }) => domain === '3')).toBe(true);
});

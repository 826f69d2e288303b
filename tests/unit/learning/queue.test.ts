import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BankEntry } from '#lib/domain/bank/content.ts';
import { drawNew, newPlaces, planRun, runLength, type DueUnit } from '#lib/domain/learning/queue.ts';
import type { PlannedUnit } from '#lib/domain/learning/events.ts';
import { itemUnit, localDay } from '#lib/domain/shared/units.ts';

const bank = (weights: readonly number[], itemsEach: number, reserveEach = 0): BankEntry => ({
	id: 'bank',
	exam: 'X',
	name: 'X',
	edition: '1',
	launched: '2026-01-01',
	estimatedRetirement: '2028',
	maxQuestions: 90,
	minutes: 90,
	scaledPass: 700,
	itemPrefix: 'x',
	domains: weights.map((weight, d) => ({
		number: String(d + 1),
		name: `Domain ${String(d + 1)}`,
		weight,
		objectives: [1, 2].map((o) => {
			const number = `${String(d + 1)}.${String(o)}`;
			return {
				number,
				title: number,
				level: 'explain' as const,
				file: 'f',
				open: itemsEach - reserveEach,
				items: Array.from({ length: itemsEach }, (_, i) => ({
					id: `${number}-${String(i)}`,
					version: 1,
					kind: 'choice' as const,
					...(i < reserveEach && { reserve: true as const })
				}))
			};
		})
	}))
});
const nothingSeen = () => undefined;
const allUnseen = <T>(groups: readonly (readonly T[])[]) => Promise.resolve(groups.flat());

test('new units follow the weights of the domains', async () => {
	const places = newPlaces([bank([60, 30, 10], 400)], nothingSeen);
	const drawn = await drawNew(places, 600, 'seed', allUnseen);
	const share = (domain: string) => drawn.filter(({ objective }) => objective.startsWith(domain)).length / 600;
	expect(share('1')).toBeCloseTo(0.6, 1);
	expect(share('2')).toBeCloseTo(0.3, 1);
	expect(share('3')).toBeCloseTo(0.1, 1);
});

test('the mock reserve is never drawn', async () => {
	const places = newPlaces([bank([50, 50], 3, 2)], nothingSeen);
	const drawn = await drawNew(places, 100, 'seed', allUnseen);
	expect(drawn.map(({ unit }) => unit).sort()).toEqual(['item:1.1-2', 'item:1.2-2', 'item:2.1-2', 'item:2.2-2']);
});

test('units that were answered before are not drawn, and none is drawn twice', async () => {
	const places = newPlaces([bank([50, 50], 4)], nothingSeen);
	const drawn = await drawNew(places, 100, 'seed', (groups) =>
		Promise.resolve(groups.flat().filter((unit) => !unit.endsWith('-0')))
	);
	expect(drawn).toHaveLength(12);
	expect(new Set(drawn.map(({ unit }) => unit)).size).toBe(12);
});

test('every unseen unit is found at last, and no objective is asked of twice', async () => {
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 0, max: 40 }), fc.nat(60), fc.string(), async (open, count, seed) => {
			const places = newPlaces([bank([60, 40], 50)], nothingSeen);
			const all = places.flatMap(({ items }) => items.map(({ id }) => itemUnit(id)));
			const unseen = new Set(all.filter((_, i) => i % 200 < open));
			const asked: string[] = [];
			const drawn = await drawNew(places, count, seed, (groups) => {
				asked.push(...groups.flat());
				return Promise.resolve(groups.flat().filter((unit) => unseen.has(unit)));
			});
			expect(drawn).toHaveLength(Math.min(count, unseen.size));
			expect(drawn.every(({ unit }) => unseen.has(unit))).toBe(true);
			expect(new Set(drawn.map(({ unit }) => unit)).size).toBe(drawn.length);
			expect(new Set(asked).size).toBe(asked.length);
		})
	);
});

test('an objective that goes badly is drawn from more than one that goes well', async () => {
	const places = newPlaces([bank([100], 400)], (bankId, objective) => ({
		bank: bankId,
		objective,
		seen: 40,
		answers: 40,
		correct: objective === '1.1' ? 8 : 38
	}));
	const drawn = await drawNew(places, 300, 'seed', allUnseen);
	const weak = drawn.filter(({ objective }) => objective === '1.1').length;
	expect(weak).toBeGreaterThan(180);
	expect(weak).toBeLessThan(260);
});

const dueUnits = (days: readonly number[]): DueUnit[] =>
	days.map((day, i) => ({
		unit: itemUnit(`d${String(i)}`),
		bank: 'b',
		objective: `1.${String(i % 4)}`,
		dueDay: localDay(day),
		dueAt: null
	}));
const freshUnits = (count: number): PlannedUnit[] =>
	Array.from({ length: count }, (_, i) => ({
		unit: itemUnit(`n${String(i)}`),
		bank: 'b',
		objective: `2.${String(i % 3)}`,
		reason: 'new'
	}));

test('a plan is as long as a run at most, repeats nothing, and is the same for the same seed', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(30), { maxLength: 50 }), fc.nat(40), fc.string(), (days, fresh, seed) => {
			const plan = planRun(dueUnits(days), freshUnits(fresh), seed);
			expect(plan.length).toBe(Math.min(runLength, days.length + fresh));
			expect(new Set(plan.map(({ unit }) => unit)).size).toBe(plan.length);
			expect(planRun(dueUnits(days), freshUnits(fresh), seed)).toEqual(plan);
		})
	);
});

test('what has waited longest comes first, and new units are spread among it', () => {
	const plan = planRun(dueUnits(Array.from({ length: 20 }, (_, i) => 20 - i)), freshUnits(5), 'seed');
	const due = plan.filter(({ reason }) => reason === 'due').map(({ unit }) => Number(unit.slice(6)));
	expect(due.slice(0, 3).every((place) => place >= 14)).toBe(true);
	const places = plan.flatMap(({ reason }, i) => (reason === 'new' ? [i] : []));
	expect(places).toHaveLength(5);
	expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(14);
});

test('neighbours are of different objectives where there is another', () => {
	const plan = planRun(dueUnits(Array.from({ length: 24 }, () => 1)), [], 'seed');
	const pairs = plan.slice(1).filter((unit, i) => unit.objective === plan[i]?.objective);
	expect(pairs.length).toBeLessThanOrEqual(3);
});

test('PBQs and generated questions of an objective come once some of its other units were seen', () => {
	const plain = bank([100], 6);
	const mixed: BankEntry = {
		...plain,
		domains: plain.domains.map((domain) => ({
			...domain,
			objectives: domain.objectives.map((objective) => ({
				...objective,
				items: objective.items.map((item, i) =>
					i === 0 ? { ...item, kind: 'table' as const } : i === 1 ? { ...item, kind: 'generated' as const } : item
				)
			}))
		}))
	};
	const kinds = (seen: number): string[] =>
		newPlaces([mixed], (bankId, objective) => ({ bank: bankId, objective, seen, answers: seen, correct: 0 })).flatMap(
			({ items }) => items.map(({ kind }) => kind)
		);
	expect(new Set(kinds(3))).toEqual(new Set(['choice']));
	expect(new Set(kinds(4))).toEqual(new Set(['table', 'generated', 'choice']));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOf, stageKinds, type DayLength, type PlanBank, type PlanWish } from '#lib/domain/interview/plan.ts';

const groupsOf = (prefix: string, groups: number, each: number) =>
	Array.from({ length: groups * each }, (_, at) => ({
		id: `${prefix}${String(at)}`,
		group: `${prefix}-${String(Math.floor(at / each))}`
	}));

const bank: PlanBank = {
	phone: Array.from({ length: 10 }, (_, at) => `p${String(at)}`),
	technical: groupsOf('t', 12, 5),
	star: groupsOf('b', 11, 5),
	calls: Array.from({ length: 12 }, (_, at) => ({ id: `c${String(at)}`, minutes: 6 + (at % 5) })),
	yours: ['ask-1', 'ask-2', 'ask-3']
};

const weights = (prefix: string) =>
	fc.dictionary(
		fc.nat(11).map((at) => `${prefix}-${String(at)}`),
		fc.integer({ min: 1, max: 5 })
	);
const lengths: readonly DayLength[] = ['short', 'standard', ...stageKinds];

const wishes: fc.Arbitrary<PlanWish> = fc.record({
	role: fc.record({
		mix: fc.record({
			phone: fc.integer({ min: 1, max: 4 }),
			technical: fc.integer({ min: 3, max: 9 }),
			star: fc.integer({ min: 2, max: 6 }),
			yours: fc.integer({ min: 1, max: 3 })
		}),
		calls: fc.subarray(
			bank.calls.map(({ id }) => id),
			{ minLength: 3 }
		)
	}),
	length: fc.constantFrom(...lengths),
	seed: fc.string(),
	emphasis: fc.record({ competencies: weights('b'), areas: weights('t') }),
	asked: fc.subarray([...bank.technical, ...bank.star].map(({ id }) => id))
});

test('the same wish gives the same plan', () => {
	fc.assert(
		fc.property(wishes, (wish) => {
			expect(planOf(wish, bank)).toEqual(planOf(structuredClone(wish), structuredClone(bank)));
		})
	);
});

test('no question comes twice, and each comes from its own part of the bank', () => {
	const known: Readonly<Record<string, readonly string[]>> = {
		phone: bank.phone,
		technical: bank.technical.map(({ id }) => id),
		call: bank.calls.map(({ id }) => id),
		star: bank.star.map(({ id }) => id),
		yours: bank.yours
	};
	fc.assert(
		fc.property(wishes, (wish) => {
			const plan = planOf(wish, bank);
			const all = plan.flatMap(({ questions }) => questions);
			expect(new Set(all).size).toBe(all.length);
			for (const { kind, questions } of plan) {
				for (const question of questions) expect(known[kind]).toContain(question);
			}
		})
	);
});

test('a standard day has the stages in their order and as many questions as the role says', () => {
	fc.assert(
		fc.property(wishes, (any) => {
			const wish = { ...any, length: 'standard' as const };
			const plan = planOf(wish, bank);
			expect(plan.map(({ kind, questions }) => [kind, questions.length])).toEqual([
				['phone', wish.role.mix.phone],
				['technical', wish.role.mix.technical],
				['call', 1],
				['star', wish.role.mix.star],
				['yours', wish.role.mix.yours]
			]);
		})
	);
});

test('a single stage asks what that stage of the standard day asks', () => {
	fc.assert(
		fc.property(wishes, fc.constantFrom(...stageKinds), (wish, kind) => {
			const day = planOf({ ...wish, length: 'standard' }, bank);
			expect(planOf({ ...wish, length: kind }, bank)).toEqual(day.filter((stage) => stage.kind === kind));
		})
	);
});

test('the call suits the role, and a short day takes one of its shortest', () => {
	fc.assert(
		fc.property(wishes, (any) => {
			const [id] = planOf({ ...any, length: 'short' }, bank).find(({ kind }) => kind === 'call')?.questions ?? [];
			const minutes = (call: string | undefined): number => bank.calls.find((each) => each.id === call)?.minutes ?? 0;
			expect(any.role.calls).toContain(id);
			const shorter = any.role.calls.filter((each) => minutes(each) < minutes(id));
			expect(shorter.length).toBeLessThan(3);
		})
	);
});

test('only what has a weight is asked, as long as it lasts, and what was not asked before comes first in its group', () => {
	fc.assert(
		fc.property(wishes, (any) => {
			const wish = { ...any, length: 'technical' as const };
			const [stage] = planOf(wish, bank);
			const groupOf = new Map(bank.technical.map(({ id, group }) => [id, group]));
			const weighted = Object.keys(wish.emphasis.areas).length;
			const inWeighted = (stage?.questions ?? []).filter((id) => (wish.emphasis.areas[groupOf.get(id) ?? ''] ?? 0) > 0);
			expect(inWeighted.length).toBe(Math.min(weighted * 5, stage?.questions.length ?? 0));
			for (const id of stage?.questions.filter((each) => wish.asked.includes(each)) ?? []) {
				const fresh = bank.technical.filter(
					({ id: other, group }) => group === groupOf.get(id) && !wish.asked.includes(other)
				);
				for (const other of fresh) expect(stage?.questions).toContain(other.id);
			}
		})
	);
});

test('what counts more comes more often', () => {
	let heavy = 0;
	let light = 0;
	for (let seed = 0; seed < 400; seed++) {
		const emphasis = {
			competencies: {},
			areas: { ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`t-${String(at)}`, 1])), 't-0': 5 }
		};
		const wish: PlanWish = {
			role: { mix: { phone: 1, technical: 4, star: 2, yours: 1 }, calls: ['c0'] },
			length: 'technical',
			seed: String(seed),
			emphasis,
			asked: []
		};
		const picked = planOf(wish, bank).flatMap(({ questions }) => questions);
		const of = (group: string): number =>
			picked.filter((id) => bank.technical.find((each) => each.id === id)?.group === group).length;
		heavy += of('t-0');
		light += of('t-7');
	}
	expect(heavy).toBeGreaterThan(2 * light);
});

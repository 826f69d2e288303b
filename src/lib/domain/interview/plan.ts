import { seededRng, shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import type { Emphasis } from './advert.ts';
import type { Role } from './day-content.schema.ts';

export const stageKinds = ['phone', 'technical', 'call', 'star', 'yours'] as const;
export type StageKind = (typeof stageKinds)[number];

/** A short day of about 15 minutes, a standard one of about 40, or a single stage as training. */
export type DayLength = 'short' | 'standard' | StageKind;

export interface PlannedStage {
	readonly kind: StageKind;
	/** Ids of its questions in their order; of the call, its scenario. */
	readonly questions: readonly string[];
}

interface Grouped {
	readonly id: string;
	/** Its competency or area. */
	readonly group: string;
}

/** What a day can be made of. */
export interface PlanBank {
	readonly phone: readonly string[];
	readonly technical: readonly Grouped[];
	readonly star: readonly Grouped[];
	readonly calls: readonly { readonly id: string; readonly minutes: number }[];
	readonly yours: readonly string[];
}

export interface PlanWish {
	readonly role: Pick<Role, 'mix' | 'calls'>;
	readonly length: DayLength;
	readonly seed: string;
	readonly emphasis: Emphasis;
	/** Ids that earlier days asked: they come last. */
	readonly asked: readonly string[];
}

const short = { phone: 1, technical: 2, star: 1, yours: 1 } as const;
/** Among this many of the shortest calls a short day picks. */
const shortestCalls = 3;

/** Those that were not asked yet first, each part in random order. */
function freshFirst<T>(values: readonly T[], asked: ReadonlySet<string>, idOf: (value: T) => string, rng: Rng): T[] {
	const mixed = shuffled(values, rng);
	return [...mixed.filter((value) => !asked.has(idOf(value))), ...mixed.filter((value) => asked.has(idOf(value)))];
}

/**
 * Picks by weight: a group that has been picked n times counts 1/(n + 1)² of its weight, so that what matters comes more
 * often and nothing crowds out the rest. Groups without a weight come only when all others are used up.
 */
function byWeight(
	pool: readonly Grouped[],
	weights: Readonly<Record<string, number>>,
	count: number,
	asked: ReadonlySet<string>,
	rng: Rng
): string[] {
	const left = new Map<string, string[]>();
	for (const { id, group } of freshFirst(pool, asked, (each) => each.id, rng)) {
		left.set(group, [...(left.get(group) ?? []), id]);
	}
	const picks = new Map<string, number>();
	const picked: string[] = [];
	while (picked.length < count && left.size > 0) {
		const open = [...left.keys()].map((group) => ({
			group,
			weight: (weights[group] ?? 0) / ((picks.get(group) ?? 0) + 1) ** 2
		}));
		const total = open.reduce((sum, { weight }) => sum + weight, 0);
		let at = rng() * total;
		const found =
			open.find(({ weight }) => (at -= weight) < 0 && weight > 0) ?? open.find(({ weight }) => weight > 0) ?? open[0];
		if (found === undefined) break;
		const [id = '', ...rest] = left.get(found.group) ?? [];
		picked.push(id);
		picks.set(found.group, (picks.get(found.group) ?? 0) + 1);
		if (rest.length === 0) left.delete(found.group);
		else left.set(found.group, rest);
	}
	return picked;
}

/** The stages of an interview day with their questions: the same wish and bank give the same plan, and none repeats. */
export function planOf({ role, length, seed, emphasis, asked }: PlanWish, bank: PlanBank): readonly PlannedStage[] {
	const known = new Set(asked);
	const counts = length === 'short' ? short : role.mix;
	// Each stage has chance of its own, so that a single stage is the same as in the day.
	const questionsOf: Readonly<Record<StageKind, (rng: Rng) => string[]>> = {
		phone: (rng) => freshFirst(bank.phone, known, (id) => id, rng).slice(0, counts.phone),
		technical: (rng) => byWeight(bank.technical, emphasis.areas, counts.technical, known, rng),
		call: (rng) => {
			const own = bank.calls.filter(({ id }) => role.calls.includes(id));
			const fitting = own.length === 0 ? bank.calls : own;
			const open =
				length === 'short' ? fitting.toSorted((a, b) => a.minutes - b.minutes).slice(0, shortestCalls) : fitting;
			return freshFirst(open, known, ({ id }) => id, rng)
				.slice(0, 1)
				.map(({ id }) => id);
		},
		star: (rng) => byWeight(bank.star, emphasis.competencies, counts.star, known, rng),
		yours: () => bank.yours.slice(0, counts.yours)
	};
	return stageKinds
		.filter((kind) => length === 'short' || length === 'standard' || length === kind)
		.map((kind) => ({ kind, questions: questionsOf[kind](seededRng(`${seed} ${kind}`)) }))
		.filter(({ questions }) => questions.length > 0);
}

import type { BankEntry, ItemEntry } from '#lib/domain/bank/content.ts';
import { isWork } from '#lib/domain/bank/work.ts';
import { seededRng, shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import { itemUnit, type UnitId } from '#lib/domain/shared/units.ts';
import { apportion } from '#lib/domain/shared/apportion.ts';
import type { ExamPlace, ExamShape, Sight } from './events.ts';

/** When a unit was last seen, in any order that grows with time; undefined when it never was in this version. */
export type LastSeen = (unit: UnitId, itemVersion: number) => number | undefined;

export interface FormRequest {
	readonly shape: ExamShape;
	readonly length: number;
	/** The one domain of a domain exam. */
	readonly domain?: string;
}

/** One PBQ for every so many questions: 5 in a full form of 90. Nobody publishes how many an exam holds. */
const questionsPerPbq = 18;

interface Candidate {
	readonly unit: UnitId;
	readonly entry: ItemEntry;
	readonly objective: string;
	readonly domain: string;
	readonly sight: Sight;
	/** Lower ones are taken first. */
	readonly tier: number;
}

/** Exam items only: a recall card is no exam question. */
const isExamItem = ({ kind }: ItemEntry): boolean => kind !== 'recall';

/** Items that must not stand on one form: near-duplicates, or questions of one generator. */
const familyOf = ({ id, family }: ItemEntry): string => family ?? id;

const domainsOf = (bank: BankEntry, { domain }: Pick<FormRequest, 'domain'>) =>
	bank.domains.filter(({ number }) => domain === undefined || number === domain);

/** The places of each domain on a form of this length, by the blueprint's weights. */
export const placesByDomain = (bank: BankEntry, request: Omit<FormRequest, 'shape'>): number[] =>
	apportion(
		domainsOf(bank, request).map(({ weight }) => weight),
		request.length
	);

/**
 * Why a form cannot be filled without showing one question, or two near-duplicates, twice; undefined when it can.
 * Says it in words for the learner.
 */
export function shortage(bank: BankEntry, request: Omit<FormRequest, 'shape'>): string | undefined {
	const quotas = placesByDomain(bank, request);
	const held = new Set<string>();
	const short = domainsOf(bank, request).flatMap(({ number, name, objectives }, index) => {
		const families = objectives.flatMap(({ items }) => items.filter(isExamItem).map(familyOf));
		const own = new Set(families.filter((family) => !held.has(family)));
		own.forEach((family) => held.add(family));
		const quota = quotas[index] ?? 0;
		return own.size < quota ? [`domain ${number}, ${name}, has ${own.size} of the ${quota} questions it needs`] : [];
	});
	return short.length === 0 ? undefined : `The bank is too small: ${short.join('; ')}.`;
}

/**
 * Assembles one form: by the blueprint to within one item a domain, PBQs first, unseen items before seen ones and those
 * seen longest ago before others, spread over the objectives, no two of a family. A full form takes the mock reserve
 * before other unseen items, a shorter one after them. The same arguments give the same form.
 * Throws a RangeError where `shortage` would name one.
 */
export function assembleForm(bank: BankEntry, request: FormRequest, seed: string, lastSeen: LastSeen): ExamPlace[] {
	const short = shortage(bank, request);
	if (short !== undefined) {
		throw new RangeError(short);
	}
	const rng = seededRng(`form ${seed}`);
	const domains = domainsOf(bank, request);
	const quotas = placesByDomain(bank, request);
	const used = new Set<string>();
	const pools = domains.map(({ number, objectives }) =>
		shuffled(
			objectives.flatMap((objective) =>
				objective.items.filter(isExamItem).map((entry) => candidate(entry, objective.number, number, request, lastSeen))
			),
			rng
		)
	);
	const workQuotas = worked(
		pools,
		domains.map(({ weight }) => weight),
		quotas,
		Math.round(request.length / questionsPerPbq)
	);
	const works = pools.flatMap((pool, index) =>
		pick(
			pool.filter(({ entry }) => isWork(entry)),
			workQuotas[index] ?? 0,
			used
		)
	);
	const rest = pools.flatMap((pool, index) => {
		const here = works.filter(({ domain }) => domain === domains[index]?.number).length;
		const picked = pick(
			pool.filter(({ entry }) => !isWork(entry)),
			(quotas[index] ?? 0) - here,
			used
		);
		const missing = (quotas[index] ?? 0) - here - picked.length;
		// A bank with few choice items: more PBQs than planned before a question twice.
		return missing === 0 ? picked : [...picked, ...pick(pool, missing, used)];
	});
	return pbqsFirst([...shuffled(works, rng), ...shuffled(rest, rng)]).map((each) => placed(each, rng));
}

const pbqsFirst = (candidates: readonly Candidate[]): Candidate[] => [
	...candidates.filter(({ entry }) => isWork(entry)),
	...candidates.filter(({ entry }) => !isWork(entry))
];

function candidate(
	entry: ItemEntry,
	objective: string,
	domain: string,
	{ shape }: FormRequest,
	lastSeen: LastSeen
): Candidate {
	const unit = itemUnit(entry.id);
	const seen = lastSeen(unit, entry.version);
	const sight: Sight = entry.kind === 'generated' ? 'variant' : seen === undefined ? 'first' : 'again';
	const fresh = (entry.reserve === true) === (shape === 'full') ? 0 : 1;
	// Generated questions are fresh every time; they stand behind what can be first-seen only once.
	const tier = seen === undefined ? fresh : sight === 'variant' ? 2 : 3 + seen;
	return { unit, entry, objective, domain, sight, tier };
}

/** How many PBQs each domain gives, as far as it has them. */
function worked(
	pools: readonly (readonly Candidate[])[],
	weights: readonly number[],
	quotas: readonly number[],
	total: number
): number[] {
	const room = pools.map((pool, index) =>
		Math.min(
			quotas[index] ?? 0,
			new Set(pool.filter(({ entry }) => isWork(entry)).map(({ entry }) => familyOf(entry))).size
		)
	);
	const open = weights.map((weight, index) => (room[index] === 0 ? 0 : weight));
	if (!open.some((weight) => weight > 0)) {
		return weights.map(() => 0);
	}
	return apportion(open, total).map((count, index) => Math.min(count, room[index] ?? 0));
}

/** Takes `count` of the pool by tier; among equals from the objective that is furthest behind its share of the pool. */
function pick(pool: readonly Candidate[], count: number, used: Set<string>): Candidate[] {
	const sizes = new Map<string, number>();
	for (const { objective } of pool) {
		sizes.set(objective, (sizes.get(objective) ?? 0) + 1);
	}
	const taken = new Map<string, number>();
	const picked: Candidate[] = [];
	const left = [...pool].sort((a, b) => a.tier - b.tier);
	while (picked.length < count) {
		const free = left.filter(({ entry }) => !used.has(familyOf(entry)));
		const tier = free[0]?.tier;
		const best = free
			.filter((each) => each.tier === tier)
			.map((each) => ({ each, load: (taken.get(each.objective) ?? 0) / (sizes.get(each.objective) ?? 1) }))
			.reduce<{ each: Candidate; load: number } | undefined>(
				(a, b) => (a === undefined || b.load < a.load ? b : a),
				undefined
			);
		if (best === undefined) {
			break;
		}
		used.add(familyOf(best.each.entry));
		taken.set(best.each.objective, (taken.get(best.each.objective) ?? 0) + 1);
		picked.push(best.each);
	}
	return picked;
}

function placed({ unit, entry, objective, domain, sight }: Candidate, rng: Rng): ExamPlace {
	const place = { unit, objective, domain, itemVersion: entry.version, kind: entry.kind, sight };
	return entry.kind === 'generated' ? { ...place, variant: String(Math.floor(rng() * 2 ** 32)) } : place;
}

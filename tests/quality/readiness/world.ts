import { seededRng, type Rng } from '#lib/domain/shared/rng.ts';

// A world of learners who are made differently from the model that judges them: ability by item response theory,
// forgetting by other laws than FSRS. Nothing here is seen by the estimate but the answers.

/** How a trace of learning fades: what is left of it `lag` days later, after `others` answers in other objectives. */
export type ForgettingLaw = 'power-interference' | 'exponential-by-topic' | 'two-stores';

/** The laws that tuning may see, and the one that it never does. */
export const tuningLaws = ['power-interference', 'exponential-by-topic'] as const satisfies readonly ForgettingLaw[];
export const heldOutLaw: ForgettingLaw = 'two-stores';

export interface Blueprint {
	readonly bank: string;
	readonly domains: readonly {
		readonly number: string;
		readonly weight: number;
		readonly objectives: readonly string[];
	}[];
}

export const normal = (rng: Rng, mean = 0, deviation = 1): number =>
	mean + deviation * Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng());

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

export const between = (rng: Rng, low: number, high: number): number => low + rng() * (high - low);

/** A question as item response theory sees it: difficulty, discrimination and what a guess earns. PBQs have several parts. */
export interface WorldItem {
	readonly difficulty: number;
	readonly discrimination: number;
	readonly guess: number;
	readonly parts: number;
}

/** Drawn anew for each fresh form, and once for each item of the bank. */
export function drawItem(rng: Rng, pbq = false): WorldItem {
	const twoOfFive = !pbq && rng() < 0.08;
	return {
		difficulty: normal(rng, 0, 0.9),
		discrimination: Math.exp(normal(rng, 0, 0.25)),
		guess: pbq ? 0.15 : twoOfFive ? 0.1 : 0.25,
		parts: pbq ? 4 + Math.floor(rng() * 3) : 1
	};
}

/** Fresh forms draw from a pool that no learner ever studies. */
const poolRng = seededRng('fresh items');
const pool = {
	choice: Array.from({ length: 4000 }, () => drawItem(poolRng)),
	pbq: Array.from({ length: 500 }, () => drawItem(poolRng, true))
};

/** An item that the learner has never seen. */
export function freshItem(rng: Rng, pbq: boolean): WorldItem {
	const items = pbq ? pool.pbq : pool.choice;
	return items[Math.floor(rng() * items.length)] as WorldItem;
}

interface Trace {
	readonly day: number;
	strength: number;
	/** All answers given until then, for interference. */
	readonly count: number;
	/** Whether the objective had rested a day or more: spaced learning lasts. */
	readonly spaced: boolean;
}

/** What one learner knows, objective by objective, as days pass. */
export class Mind {
	readonly #law: ForgettingLaw;
	readonly #base: readonly number[];
	readonly #traces: Trace[][];
	readonly #decay: readonly number[];
	readonly #interference: number;
	readonly #span: number;
	readonly #rate: number;
	#answers = 0;
	/** Ability as it stood on a day after so many traces and answers of its own: fading within a day is left out. */
	readonly #known: { day: number; value: number }[];

	constructor(law: ForgettingLaw, domains: readonly number[], rng: Rng) {
		this.#law = law;
		const level = normal(rng, -0.1, 0.5);
		const byDomain = new Map(domains.map((domain) => [domain, normal(rng, 0, 0.35)]));
		this.#base = domains.map((domain) => level + (byDomain.get(domain) ?? 0) + normal(rng, 0, 0.5));
		this.#traces = domains.map(() => []);
		this.#known = domains.map(() => ({ day: -1, value: 0 }));
		const own = law === 'power-interference' ? between(rng, 0.15, 0.5) : between(rng, 25, 80);
		this.#decay = domains.map(() => own * Math.exp(normal(rng, 0, 0.4)));
		this.#interference = between(rng, 0, 0.4);
		this.#span = between(rng, 1.4, 2.6);
		this.#rate = Math.exp(normal(rng, 0, 0.4));
	}

	#left(objective: number, trace: Trace, day: number): number {
		const lag = day - trace.day;
		const decay = this.#decay[objective] ?? 1;
		switch (this.#law) {
			case 'power-interference': {
				const others = this.#answers - trace.count;
				return (1 + lag / 4) ** -decay * Math.exp((-this.#interference * others) / 1000);
			}
			case 'exponential-by-topic':
				return Math.exp(-lag / decay);
			case 'two-stores': {
				const lasting = trace.spaced ? 0.75 : 0.45;
				return (1 - lasting) * Math.exp(-lag / 5) + lasting * Math.exp(-lag / (4 * decay));
			}
		}
	}

	/** Ability in an objective on a day, in logits. */
	ability(objective: number, day: number): number {
		const known = this.#known[objective];
		if (known?.day === day) {
			return known.value;
		}
		const value = this.#abilityOn(objective, day);
		this.#known[objective] = { day, value };
		return value;
	}

	#abilityOn(objective: number, day: number): number {
		let sum = 0;
		for (const trace of this.#traces[objective] ?? []) {
			sum += trace.strength * this.#left(objective, trace, day);
		}
		return (this.#base[objective] ?? 0) + this.#span * (1 - Math.exp(-sum));
	}

	/** An answer with its feedback was read. New questions teach the objective more than retakes of old ones. */
	study(objective: number, day: number, fresh: boolean): void {
		this.#answers++;
		this.#known[objective] = { day: -1, value: 0 };
		const traces = this.#traces[objective] ?? [];
		const last = traces.at(-1);
		const strength = this.#rate * (fresh ? 0.16 : 0.06);
		if (last?.day === day) {
			last.strength += strength;
		} else {
			traces.push({ day, strength, count: this.#answers, spaced: last !== undefined });
		}
	}

	/** Chance of knowing an item of this objective, before guessing. */
	knows(objective: number, day: number, { difficulty, discrimination }: WorldItem): number {
		return logistic(discrimination * (this.ability(objective, day) - difficulty));
	}
}

export const rngOf = (...parts: readonly (string | number)[]): Rng => seededRng(parts.join(' '));

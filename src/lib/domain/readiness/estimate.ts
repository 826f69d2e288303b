import type { FirstSight } from '#lib/domain/learning/first-sight.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';
import { normalCdf } from './normal.ts';
import { readinessParameters, type ReadinessParameters } from './parameters.ts';

/** A first sight with what has become of it. */
export interface Evidence extends Pick<FirstSight, 'objective' | 'day' | 'credit' | 'guess' | 'confidence'> {
	/** FSRS' chance, 0 to 1, that the unit is recalled today; undefined where it has no memory. */
	readonly recall: number | undefined;
}

/** The exam's domains and objectives, as far as the estimate needs them. */
export type Weighed = readonly {
	readonly number: string;
	readonly weight: number;
	readonly objectives: readonly { readonly number: string }[];
}[];

export interface ObjectiveEstimate {
	readonly objective: string;
	readonly domain: string;
	/** Share of a form's questions, 0 to 1. */
	readonly share: number;
	readonly sights: number;
	/** Sights by their age. */
	readonly weight: number;
	/** Knowledge from this objective's answers alone; undefined without any. */
	readonly own: number | undefined;
	/** Knowledge after leaning on domain and exam, 0 to 1. */
	readonly knowledge: number;
	/** Standard error of the knowledge. */
	readonly error: number;
	/** Chance of answering a fresh question right. */
	readonly chance: number;
}

export interface ReadinessEstimate {
	readonly sights: number;
	readonly weight: number;
	readonly recent: {
		readonly sights: number;
		readonly seen: number;
		readonly expected: number;
		readonly shift: number;
	};
	/** Knowledge of the exam, and of each domain, that the objectives lean on. */
	readonly exam: number;
	readonly domains: readonly {
		readonly domain: string;
		readonly knowledge: number;
		readonly weight: number;
		readonly sights: number;
	}[];
	readonly objectives: readonly ObjectiveEstimate[];
	/** Expected score of a fresh form, 0 to 1. */
	readonly score: number;
	/** Standard errors of the score: from not knowing the learner, and from the luck of one form. */
	readonly ability: number;
	readonly luck: number;
}

/** Days that count as recent form (design.md section 1). */
export const recentDays = 14;

/** Chance that a right answer was known and not guessed, by Bayes; `prior` is the chance to know such an item. */
export function knownGiven(
	{ credit, guess, confidence }: Pick<Evidence, 'credit' | 'guess' | 'confidence'>,
	prior: number,
	{ likelier }: Pick<ReadinessParameters, 'likelier'>
): number {
	const times = confidence === null ? 1 : likelier[confidence];
	const known = prior * times;
	return credit * (known / (known + (1 - prior) * guess));
}

/** What is to be estimated, and when. */
export interface Question {
	readonly domains: Weighed;
	readonly today: LocalDay;
	/** Questions of a form. */
	readonly questions: number;
}

/**
 * The score of a fresh form that this evidence lets expect. The maths, line by line with its sources, stand on the page
 * `/progress/method`; every intermediate figure is in the result, so that it can be computed again by hand.
 */
export function estimateReadiness(
	evidence: readonly Evidence[],
	{ domains, today, questions }: Question,
	parameters: ReadinessParameters = readinessParameters
): ReadinessEstimate {
	const p = parameters;
	const weighed = evidence.map((each) => ({
		...each,
		weight: 0.5 ** (Math.max(0, today - each.day) / p.halfLifeDays)
	}));
	// What guessing does not explain: unbiased whatever the learner says of their confidence.
	const level = clamp(
		mean(weighed, ({ credit, guess }) => (credit - guess) / (1 - guess)),
		0.02,
		0.98
	);
	const before = new Map<string, number>();
	const believed = weighed.map((each) => {
		const earlier = before.get(each.objective) ?? 0;
		before.set(each.objective, earlier + 1);
		return { ...each, known: knownGiven(each, level, p), step: stepsOf(earlier) };
	});
	// Confidence shares the knowledge out among the answers; how much of it there is, it does not say.
	const scale = clamp(
		level /
			Math.max(
				1e-9,
				mean(believed, ({ known }) => known)
			),
		0.5,
		1.2
	);
	const learning = learningOf(believed, p);
	const items = believed.map((each) => ({
		...each,
		known:
			Math.min(1, each.known * scale) * (each.recall ?? 1) ** p.fading +
			learning.slope * (learning.steps(each.objective) - each.step)
	}));
	const leaning = (of: readonly (typeof items)[number][], trust: number, towards: number): number =>
		(sum(of, ({ weight, known }) => weight * known) + trust * towards) / (sum(of, ({ weight }) => weight) + trust);

	const groups = byObjective(items);
	const exam = leaning(items, p.priorOfExam, p.newcomer);
	const byDomain = domains.map(({ number, weight, objectives }) => {
		const own = objectives.flatMap((objective) => groups.get(objective.number) ?? []);
		const knowledge = leaning(own, p.priorOfDomain, exam);
		return {
			domain: number,
			weight: sum(own, (each) => each.weight),
			sights: own.length,
			knowledge,
			share: weight,
			objectives
		};
	});
	const shares = sum(byDomain, ({ share }) => share);
	const leant = byDomain.flatMap((domain) =>
		domain.objectives.map(({ number }) => {
			const own = groups.get(number) ?? [];
			const weight = sum(own, (each) => each.weight);
			return {
				objective: number,
				domain: domain.domain,
				share: domain.share / shares / domain.objectives.length,
				sights: own.length,
				weight,
				own: own.length === 0 ? undefined : mean(own, ({ known }) => known),
				knowledge: leaning(own, p.priorOfObjective, domain.knowledge)
			};
		})
	);
	const knowledgeOf = new Map(leant.map(({ objective, knowledge }) => [objective, knowledge]));
	const fresh = items.filter(({ day }) => today - day < recentDays);
	const seen = fresh.length === 0 ? 0 : sum(fresh, ({ known }) => known) / fresh.length;
	const expected =
		fresh.length === 0 ? 0 : sum(fresh, ({ objective }) => knowledgeOf.get(objective) ?? exam) / fresh.length;
	const shift = (p.recentPull * fresh.length * (seen - expected)) / (fresh.length + p.recentDoubt);

	const objectives = leant.map((each): ObjectiveEstimate => {
		const knowledge = clamp(each.knowledge + shift, 0.01, 0.99);
		return {
			...each,
			knowledge,
			error: Math.sqrt((knowledge * (1 - knowledge)) / (each.weight + p.priorOfObjective + 1)),
			chance: knowledge + (1 - knowledge) * p.formGuess
		};
	});
	const score = sum(objectives, ({ share, chance }) => share * chance);
	const weight = sum(items, (each) => each.weight);
	const apart = sum(objectives, ({ share, error }) => (share * error) ** 2);
	const together = (exam * (1 - exam)) / (weight + p.priorOfExam);
	return {
		sights: items.length,
		weight,
		recent: { sights: fresh.length, seen, expected, shift },
		exam,
		domains: byDomain.map(({ domain, knowledge, weight: of, sights }) => ({ domain, knowledge, weight: of, sights })),
		objectives,
		score,
		ability: Math.sqrt((1 - p.formGuess) ** 2 * (apart + together) + p.modelError ** 2),
		luck: Math.sqrt((p.formSpread * sum(objectives, ({ share, chance }) => share * chance * (1 - chance))) / questions)
	};
}

/** Learning slows: the first questions of an objective teach more than the tenth. */
const stepsOf = (earlier: number): number => Math.log2(1 + earlier);

/** How much better an answer is for each doubling of the questions that its objective had taught before it, measured within objectives. */
function learningOf(
	sights: readonly {
		readonly objective: string;
		readonly known: number;
		readonly step: number;
		readonly weight: number;
	}[],
	{ learning, learningTrust }: ReadinessParameters
): { slope: number; steps: (objective: string) => number } {
	const groups = byObjective(sights);
	let [both, spread] = [0, 0];
	for (const group of groups.values()) {
		const middle = sum(group, ({ step }) => step) / group.length;
		const knownOnAverage = sum(group, ({ known }) => known) / group.length;
		both += sum(group, ({ step, known }) => (step - middle) * (known - knownOnAverage));
		spread += sum(group, ({ step }) => (step - middle) ** 2);
	}
	return {
		slope: (both + learningTrust * learning) / (spread + learningTrust),
		steps: (objective) => stepsOf(groups.get(objective)?.length ?? 0)
	};
}

function byObjective<T extends { readonly objective: string }>(sights: readonly T[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const sight of sights) {
		const group = groups.get(sight.objective);
		if (group === undefined) {
			groups.set(sight.objective, [sight]);
		} else {
			group.push(sight);
		}
	}
	return groups;
}

const sum = <T>(of: readonly T[], value: (each: T) => number): number =>
	of.reduce((total, each) => total + value(each), 0);

const mean = <T extends { readonly weight: number }>(of: readonly T[], value: (each: T) => number): number =>
	of.length === 0 ? 0 : sum(of, (each) => each.weight * value(each)) / sum(of, (each) => each.weight);

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Chance that a fresh form reaches the pass line, for this score and its standard errors. Half a question of continuity. */
export function chanceToReach(
	{ score, ability, luck }: Pick<ReadinessEstimate, 'score' | 'ability' | 'luck'>,
	passLine: number,
	questions: number
): number {
	return normalCdf((score - passLine + 0.5 / questions) / Math.hypot(ability, luck));
}

/** z of a two-sided 80 % interval. */
const z80 = 1.2816;
/** z of the quartiles. */
const z50 = 0.6745;

/** Where the score of a fresh form falls four times in five: the learner's unknown ability and the luck of the form together. */
export function scoreBand({ score, ability, luck }: Pick<ReadinessEstimate, 'score' | 'ability' | 'luck'>): {
	low: number;
	high: number;
} {
	const half = z80 * Math.hypot(ability, luck);
	return { low: clamp(score - half, 0, 1), high: clamp(score + half, 0, 1) };
}

/** The chance to reach the pass line if the ability were at the lower or the upper quartile of what the evidence allows. */
export function chanceBand(
	estimate: Pick<ReadinessEstimate, 'score' | 'ability' | 'luck'>,
	passLine: number,
	questions: number
): { low: number; high: number } {
	const at = (z: number): number =>
		chanceToReach(
			{ score: estimate.score + z * estimate.ability, ability: 0, luck: estimate.luck },
			passLine,
			questions
		);
	return { low: at(-z50), high: at(z50) };
}

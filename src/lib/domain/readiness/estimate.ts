import type { LocalDay } from '#lib/domain/shared/units.ts';
import { readSigns, type Evidence, type Sign } from './evidence.ts';
import type { ScoreEstimate } from './form-score.ts';
import { readinessParameters, type ReadinessParameters } from './parameters.ts';
import { clamp, grouped, mean, sum } from './sums.ts';

/** The exam's domains and objectives, as far as the estimate needs them. */
export type Weighed = readonly {
	readonly number: string;
	readonly weight: number;
	readonly objectives: readonly { readonly number: string }[];
}[];

/** What is to be estimated, and when. */
export interface Question {
	readonly domains: Weighed;
	readonly today: LocalDay;
	/** Questions of a form. */
	readonly questions: number;
}

export interface ObjectiveEstimate {
	readonly objective: string;
	readonly domain: string;
	/** Share of a form's questions, 0 to 1. */
	readonly share: number;
	readonly sights: number;
	/** Its sights by their age. */
	readonly weight: number;
	/** Knowledge from this objective's answers alone; undefined without any. */
	readonly own: number | undefined;
	/** Knowledge that has been forgotten since it was shown, 0 to 1. */
	readonly faded: number;
	/** Knowledge after leaning on domain and exam, 0 to 1. */
	readonly knowledge: number;
	/** Standard error of the knowledge. */
	readonly error: number;
	/** Chance of answering a fresh question right. */
	readonly chance: number;
}

interface DomainEstimate {
	readonly domain: string;
	readonly share: number;
	readonly sights: number;
	readonly weight: number;
	readonly knowledge: number;
}

/** Every figure on the way to the score, so that it can be computed again by hand. */
export interface ReadinessEstimate extends ScoreEstimate {
	readonly sights: number;
	readonly weight: number;
	/** Share of answers that guessing does not explain. */
	readonly level: number;
	/** Knowledge gained with each doubling of an objective's questions. */
	readonly slope: number;
	readonly recent: {
		readonly sights: number;
		readonly seen: number;
		readonly expected: number;
		readonly shift: number;
	};
	readonly exam: number;
	readonly domains: readonly DomainEstimate[];
	readonly objectives: readonly ObjectiveEstimate[];
}

/** Days that count as recent form (design.md section 1). */
export const recentDays = 14;

/**
 * The score of a fresh form that this evidence lets expect: knowledge of each objective, drawn towards its domain's and
 * the exam's where answers are few (partial pooling; Gelman and Hill 2007, chapter 12), shifted by recent form. The page
 * `/progress/method` tells it line by line. The evidence must be in the order in which it happened.
 */
export function estimateReadiness(
	evidence: readonly Evidence[],
	{ domains, today, questions }: Question,
	p: ReadinessParameters = readinessParameters
): ReadinessEstimate {
	const { signs, level, slope } = readSigns(evidence, today, p);
	const pooled = pool(signs, domains, p);
	const recent = recentForm(signs, pooled, today, p);
	const objectives = pooled.objectives.map((each): ObjectiveEstimate => {
		const knowledge = clamp(each.knowledge + recent.shift, 0.01, 0.99);
		return {
			...each,
			knowledge,
			error: Math.sqrt((knowledge * (1 - knowledge)) / (each.weight + p.priorOfObjective + 1)),
			chance: knowledge + (1 - knowledge) * p.formGuess
		};
	});
	const weight = sum(signs, (each) => each.weight);
	// Errors of the objectives are their own; that of the exam's level is common to all.
	const apart = sum(objectives, ({ share, error }) => (share * error) ** 2);
	const together = (pooled.exam * (1 - pooled.exam)) / (weight + p.priorOfExam);
	return {
		sights: signs.length,
		weight,
		level,
		slope,
		recent,
		exam: pooled.exam,
		domains: pooled.domains,
		objectives,
		score: sum(objectives, ({ share, chance }) => share * chance),
		ability: Math.sqrt((1 - p.formGuess) ** 2 * (apart + together) + p.modelError ** 2),
		luck: Math.sqrt((p.formSpread * sum(objectives, ({ share, chance }) => share * chance * (1 - chance))) / questions)
	};
}

type Pooled = Omit<ObjectiveEstimate, 'error' | 'chance'>;

interface Pool {
	readonly exam: number;
	readonly domains: readonly DomainEstimate[];
	readonly objectives: readonly Pooled[];
}

/** Exam, domains and objectives, each drawn towards the one above it by a fixed number of answers' worth of trust. */
function pool(signs: readonly Sign[], domains: Weighed, p: ReadinessParameters): Pool {
	const leaning = (of: readonly Sign[], trust: number, towards: number): number =>
		(sum(of, ({ weight, known }) => weight * known) + trust * towards) / (sum(of, ({ weight }) => weight) + trust);
	const groups = grouped(signs, ({ objective }) => objective);
	const weights = sum(domains, ({ weight }) => weight);
	const exam = leaning(signs, p.priorOfExam, p.newcomer);
	const parts = domains.map(({ number: domain, weight, objectives }) => {
		const share = weight / weights;
		const all = objectives.flatMap(({ number }) => groups.get(number) ?? []);
		const knowledge = leaning(all, p.priorOfDomain, exam);
		return {
			domain: { domain, share, sights: all.length, weight: sum(all, (each) => each.weight), knowledge },
			objectives: objectives.map(({ number }): Pooled => {
				const own = groups.get(number) ?? [];
				return {
					objective: number,
					domain,
					share: share / objectives.length,
					sights: own.length,
					weight: sum(own, (each) => each.weight),
					own: own.length === 0 ? undefined : mean(own, ({ known }) => known),
					faded: mean(own, ({ faded }) => faded),
					knowledge: leaning(own, p.priorOfObjective, knowledge)
				};
			})
		};
	});
	return {
		exam,
		domains: parts.map(({ domain }) => domain),
		objectives: parts.flatMap(({ objectives }) => objectives)
	};
}

/** How far the answers of the last days lie from what all of them together let expect, drawn towards nothing. */
function recentForm(
	signs: readonly Sign[],
	{ exam, objectives }: Pool,
	today: LocalDay,
	p: ReadinessParameters
): ReadinessEstimate['recent'] {
	const knowledgeOf = new Map(objectives.map(({ objective, knowledge }) => [objective, knowledge]));
	const recent = signs.filter(({ day }) => today - day < recentDays);
	if (recent.length === 0) {
		return { sights: 0, seen: 0, expected: 0, shift: 0 };
	}
	const seen = sum(recent, ({ known }) => known) / recent.length;
	const expected = sum(recent, ({ objective }) => knowledgeOf.get(objective) ?? exam) / recent.length;
	const shift = (p.recentPull * recent.length * (seen - expected)) / (recent.length + p.recentDoubt);
	return { sights: recent.length, seen, expected, shift };
}

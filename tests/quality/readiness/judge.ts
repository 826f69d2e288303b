import { estimateReadiness, type Weighed } from '#lib/domain/readiness/estimate.ts';
import { chanceToReach, scoreBand } from '#lib/domain/readiness/form-score.ts';
import { missingEvidence } from '#lib/domain/readiness/evidence-rule.ts';
import { blueprintOf } from './blueprint.ts';
import { simulateLearner, type SimulatedLearner } from './learner.ts';
import {
	brier,
	ece,
	linearRegression,
	logisticRegression,
	logLoss,
	reliability,
	type Bin,
	type Example,
	type Judged
} from './metrics.ts';
import { heldOutLaw, tuningLaws, type Blueprint, type ForgettingLaw } from './world.ts';

const questions = 90;
const banks = ['network-plus', 'a-plus-core-1', 'a-plus-core-2'].map(blueprintOf);

export interface Case {
	readonly learner: SimulatedLearner;
	readonly domains: Weighed;
}

const weighed = ({ domains }: Blueprint): Weighed =>
	domains.map((domain) => ({ ...domain, objectives: domain.objectives.map((number) => ({ number })) }));

/** Learners in turn of the three exams and of these laws; those who lack the evidence are dropped, for they are shown no number. */
export function drawCases(
	count: number,
	laws: readonly ForgettingLaw[],
	seed: string
): { cases: Case[]; withoutEvidence: number } {
	const cases: Case[] = [];
	for (let i = 0; i < count; i++) {
		const blueprint = banks[i % banks.length] as Blueprint;
		const law = laws[Math.floor(i / banks.length) % laws.length] as ForgettingLaw;
		const learner = simulateLearner(blueprint, law, `${seed} ${String(i)}`);
		const domains = weighed(blueprint);
		if (missingEvidence(learner.sights, domains) === undefined) {
			cases.push({ learner, domains });
		}
	}
	return { cases, withoutEvidence: count - cases.length };
}

export const allLaws: readonly ForgettingLaw[] = [...tuningLaws, heldOutLaw];

export interface Figures {
	readonly ece: number;
	readonly brier: number;
	readonly logLoss: number;
	readonly coverage80: number;
}

interface Verdict {
	readonly predicted: number;
	readonly low: number;
	readonly high: number;
}

const figuresOf = (cases: readonly Case[], verdicts: readonly Verdict[]): Figures => {
	const judged = cases.map(({ learner }, i): Judged => ({
		predicted: verdicts[i]?.predicted ?? 0,
		truth: learner.passRate
	}));
	let [inside, all] = [0, 0];
	for (const [i, { learner }] of cases.entries()) {
		const { low = 0, high = 1 } = verdicts[i] ?? {};
		inside += learner.freshScores.filter((score) => score >= low && score <= high).length;
		all += learner.freshScores.length;
	}
	return { ece: ece(judged), brier: brier(judged), logLoss: logLoss(judged), coverage80: inside / all };
};

/** What our model says of a learner. */
function estimateOf({ learner, domains }: Case): ReturnType<typeof estimateReadiness> {
	const evidence = learner.sights.map((sight) => ({ ...sight, recall: learner.recall.get(sight.unit) }));
	return estimateReadiness(evidence, { domains, today: learner.today, questions });
}

/** Our model's figures over these learners, with its reliability by classes. */
export function judgeModel(cases: readonly Case[]): Figures & { bins: Bin[]; judged: Judged[] } {
	const verdicts = cases.map((each) => {
		const estimate = estimateOf(each);
		return { predicted: chanceToReach(estimate, each.learner.passLine, questions), ...scoreBand(estimate) };
	});
	const judged = cases.map(({ learner }, i) => ({ predicted: verdicts[i]?.predicted ?? 0, truth: learner.passRate }));
	return { ...figuresOf(cases, verdicts), bins: reliability(judged), judged };
}

/** The figures that other trainers show, one number a learner. */
export const baselineFigures: Readonly<Record<string, (learner: SimulatedLearner) => number>> = {
	meanOfAllAnswers: ({ meanOfAllAnswers }) => meanOfAllAnswers,
	// Who sat no mock is given the mean of all answers, which is kinder than leaving them out.
	lastMockScore: ({ lastMockScore, meanOfAllAnswers }) => lastMockScore ?? meanOfAllAnswers,
	meanRecall: ({ meanRecall }) => meanRecall
};

const z80 = 1.2816;

/** A baseline after its best recalibration on other learners: logistic on the figure and the pass line, and least squares for the band. */
export function judgeBaseline(
	figure: (learner: SimulatedLearner) => number,
	fit: readonly Case[],
	cases: readonly Case[]
): Figures {
	const chance = logisticRegression(
		fit.map(({ learner }): Example => ({ features: [figure(learner), learner.passLine], truth: learner.passRate }))
	);
	const scores = linearRegression(
		fit.flatMap(({ learner }) =>
			learner.freshScores.slice(0, 20).map((truth): Example => ({ features: [figure(learner)], truth }))
		)
	);
	return figuresOf(
		cases,
		cases.map(({ learner }) => {
			const middle = scores.at([figure(learner)]);
			return {
				predicted: chance([figure(learner), learner.passLine]),
				low: middle - z80 * scores.deviation,
				high: middle + z80 * scores.deviation
			};
		})
	);
}

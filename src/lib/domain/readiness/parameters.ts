/** The numbers of the readiness model. Fitted on simulated learners of two forgetting laws; the third law and all test learners were kept out (tests/quality/readiness). */
export interface ReadinessParameters {
	/** Days after which an answer weighs half as much. */
	readonly halfLifeDays: number;
	/** Power of FSRS' recall by which an item's knowledge stands for its objective's: an idea outlives its card. */
	readonly fading: number;
	/** Answers' worth of trust in the prior, in the exam's level and in the domain's level. */
	readonly priorOfExam: number;
	readonly priorOfDomain: number;
	readonly priorOfObjective: number;
	/** Knowledge of a newcomer, 0 to 1. */
	readonly newcomer: number;
	/** How many times likelier each confidence is in who knows than in who guesses. */
	readonly likelier: { readonly sure: number; readonly unsure: number; readonly guess: number };
	/** Answers' worth of doubt before recent form moves the level, and how far it goes beyond the weighted mean. */
	readonly recentDoubt: number;
	readonly recentPull: number;
	/** Knowledge gained for each doubling of an objective's questions, and the answers' worth of trust in that. */
	readonly learning: number;
	readonly learningTrust: number;
	/** How much wider than its sampling the model's own error is. */
	readonly modelError: number;
	/** Chance of a right guess, and spread of a question's points relative to a yes-or-no question, averaged over a form. */
	readonly formGuess: number;
	readonly formSpread: number;
}

export const readinessParameters: ReadinessParameters = {
	halfLifeDays: 45,
	fading: 0.18,
	priorOfExam: 14,
	priorOfDomain: 12,
	priorOfObjective: 3,
	newcomer: 0.33,
	likelier: { sure: 2, unsure: 0.9, guess: 0.6 },
	recentDoubt: 60,
	recentPull: 0.42,
	learning: 0.03,
	learningTrust: 230,
	modelError: 0.021,
	formGuess: 0.23,
	formSpread: 0.97
};

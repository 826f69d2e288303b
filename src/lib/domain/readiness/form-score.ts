import { normalCdf } from './normal.ts';
import { clamp } from './sums.ts';

/** The score of a fresh form, 0 to 1, and its standard errors: from not knowing the learner, and from the luck of one form. */
export interface ScoreEstimate {
	readonly score: number;
	readonly ability: number;
	readonly luck: number;
}

/** z of a two-sided 80 % interval, and of the quartiles. */
const z80 = 1.2816;
const z50 = 0.6745;

/** Chance that a fresh form of so many questions reaches the pass line; half a question of continuity. */
export const chanceToReach = ({ score, ability, luck }: ScoreEstimate, passLine: number, questions: number): number =>
	normalCdf((score - passLine + 0.5 / questions) / Math.hypot(ability, luck));

export interface Band {
	readonly low: number;
	readonly high: number;
}

/** Where the score of a fresh form falls four times in five: the unknown ability and the luck of the form together. */
export function scoreBand({ score, ability, luck }: ScoreEstimate): Band {
	const half = z80 * Math.hypot(ability, luck);
	return { low: clamp(score - half, 0, 1), high: clamp(score + half, 0, 1) };
}

/** The chance to reach the pass line if the ability were at the lower or the upper quartile of what the evidence allows. */
export function chanceBand({ score, ability, luck }: ScoreEstimate, passLine: number, questions: number): Band {
	const at = (z: number): number =>
		chanceToReach({ score: score + z * ability, ability: 0, luck }, passLine, questions);
	return { low: at(-z50), high: at(z50) };
}

import type { ObjectiveEstimate, ReadinessEstimate } from './estimate.ts';
import { stepsAfter } from './evidence.ts';
import { readinessParameters } from './parameters.ts';

/** What a stretch of work on one objective is expected to bring. */
export interface Gain {
	readonly objective: ObjectiveEstimate;
	/** New questions of the stretch, and reviews of what was seen. */
	readonly fresh: number;
	readonly reviews: number;
	readonly minutes: number;
	/** Expected rise of the score of a fresh form, 0 to 1. */
	readonly score: number;
}

/** New questions of one stretch. */
const stretch = 10;

/**
 * What moves the score most, best first by score for each minute: new questions teach by this learner's own slope, and
 * reviews bring back what has faded. `openIn`: units of an objective never answered; `seconds`: an answer's time.
 */
export function gainsOf(
	estimate: ReadinessEstimate,
	openIn: (objective: string) => number,
	seconds: number,
	{ formGuess } = readinessParameters
): Gain[] {
	return estimate.objectives
		.map((objective): Gain => {
			const { share, sights, faded, knowledge } = objective;
			const fresh = Math.min(stretch, openIn(objective.objective));
			const reviews = faded > 0.01 ? Math.min(stretch, sights) : 0;
			const learnt = Math.max(0, estimate.slope) * (stepsAfter(sights + fresh) - stepsAfter(sights));
			const restored = sights === 0 ? 0 : (faded * reviews) / sights;
			return {
				objective,
				fresh,
				reviews,
				minutes: ((fresh + reviews) * seconds) / 60,
				score: share * (1 - formGuess) * Math.min(1 - knowledge, learnt + restored)
			};
		})
		.filter(({ minutes, score }) => minutes > 0 && score > 0)
		.sort((a, b) => b.score / b.minutes - a.score / a.minutes);
}

import { reviewsForAll } from '#lib/domain/learning/fit.ts';
import type { FitTrial } from '#lib/storage/fits.ts';

/** What each of FSRS-6's parameters stands for, w0 to w20. */
export const parameterNames: readonly string[] = [
	'Stability after a first Again, in days',
	'Stability after a first Hard, in days',
	'Stability after a first Good, in days',
	'Stability after a first Easy, in days',
	'Difficulty after a first Again',
	'Difficulty: less by a better first grade',
	'Difficulty: change by a later grade',
	'Difficulty: return to that of an easy start',
	'Growth by a recall',
	'Growth: less with more stability',
	'Growth: more with more forgotten',
	'Stability after a lapse',
	'After a lapse: less with more difficulty',
	'After a lapse: more with more stability',
	'After a lapse: more with more forgotten',
	'Growth: part that Hard leaves',
	'Growth: multiple that Easy gives',
	'Same day: growth by the grade',
	'Same day: growth whatever the grade',
	'Same day: less with more stability',
	'Shape of the forgetting curve'
];

/** A figure of log loss as it is shown. */
export const lossFigure = (loss: number): string => loss.toFixed(4);

const percent = (part: number): string => `${(Math.abs(part) * 100).toFixed(1)}\u00a0%`;

/** What came of the newest fit, in a sentence. `least`: reviews below which none is tried. */
export function trialWords({ reviews, fit }: FitTrial, least: number): string {
	if (fit === undefined) {
		return `Not enough to fit yet: ${String(reviews)} of the ${String(least)} answers it takes came a day or more after the one before.`;
	}
	const change = percent((fit.before - fit.after) / fit.before);
	return fit.adopt
		? `The fitted parameters foretold your newest answers ${change} better, and were adopted.`
		: `The fitted parameters foretold your newest answers ${change} worse, so nothing was changed.`;
}

/** What the fit moved. */
export const stageWords = (stage: 'first' | 'all'): string =>
	stage === 'first'
		? `the four first stabilities; the others from ${String(reviewsForAll)} reviews on`
		: 'all 21 parameters';

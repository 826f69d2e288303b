import type { FitTrial } from '#lib/storage/fits.ts';

/** What each of FSRS-6's parameters stands for, w0 to w20. */
export const parameterNames: readonly string[] = [
	'Days of stability after a first Again',
	'… after a first Hard',
	'… after a first Good',
	'… after a first Easy',
	'Difficulty after a first Again',
	'How much a better first grade lowers it',
	'How much each later grade moves it',
	'How fast it returns to that of an easy start',
	'Growth of stability by a recall',
	'… less, the more stable it is',
	'… more, the more was forgotten',
	'Stability left after a lapse',
	'… less, the more difficult it is',
	'… more, the more stable it was',
	'… more, the more was forgotten',
	'Share of the growth that Hard gives',
	'Multiple of the growth that Easy gives',
	'Same day: growth by each grade',
	'Same day: growth whatever the grade',
	'Same day: less, the more stable it is',
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
		: `The fitted parameters foretold your newest answers ${change} worse or no better, so nothing was changed.`;
}

/** What the fit moved. */
export const stageWords = (stage: 'first' | 'all'): string =>
	stage === 'first' ? 'The four first stabilities; the others from 500 reviews on' : 'All 21 parameters';

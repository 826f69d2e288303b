import { expect, test } from 'vitest';
import type { Fit } from '#lib/domain/learning/fit.ts';
import { parameterCount } from '#lib/domain/learning/fit-model.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { localDay } from '#lib/domain/shared/units.ts';
import { lossFigure, parameterNames, trialWords } from '#lib/features/settings/fit-words.ts';

const trial = (fit: Fit | undefined): Parameters<typeof trialWords>[0] => ({
	day: localDay(20_700),
	answers: 90,
	reviews: fit?.reviews ?? 12,
	fit
});
const fit = (before: number, after: number): Fit => ({
	reviews: 100,
	tried: 20,
	stage: 'first',
	before,
	after,
	adopt: after < before,
	parameters: defaultWeights
});

test('a trial is told by how much better or worse it foretold, and what followed', () => {
	expect(trialWords(trial(fit(0.4, 0.38)), 64)).toBe(
		'The fitted parameters foretold your newest answers 5.0\u00a0% better, and were adopted.'
	);
	expect(trialWords(trial(fit(0.4, 0.41)), 64)).toBe(
		'The fitted parameters foretold your newest answers 2.5\u00a0% worse, so nothing was changed.'
	);
	expect(trialWords(trial(undefined), 64)).toContain('12 of the 64 answers');
	expect(lossFigure(0.38)).toBe('0.3800');
});

test('every parameter has a name of its own', () => {
	expect(new Set(parameterNames).size).toBe(parameterCount);
});

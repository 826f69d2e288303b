import { default_w } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { localDay } from '#lib/domain/shared/units.ts';
import { checkScheduling, defaultScheduling, defaultWeights } from '#lib/domain/learning/scheduling.ts';

test('the default parameters are those of FSRS-6', () => {
	expect(defaultWeights).toEqual(default_w);
	expect(defaultWeights).toHaveLength(21);
});

test('the default settings are sound', () => {
	expect(checkScheduling(defaultScheduling)).toEqual(defaultScheduling);
});

test('sound settings come back as a copy without foreign fields', () => {
	const settings = {
		desiredRetention: 0.85,
		rolloverHour: 0,
		learningStepsMinutes: [0.5, 0.5, 1440],
		relearningStepsMinutes: [],
		newPerDay: 0,
		banks: ['network-plus', 'a-plus-core-1'],
		examDays: { 'network-plus': localDay(20_500) },
		minutesPerDay: 30,
		daysOff: [0, 6],
		backlog: { day: localDay(20_400), count: 80, days: 5 }
	};
	const checked = checkScheduling({ ...settings, colour: 'red' });
	expect(checked).toEqual(settings);
	expect(checked.learningStepsMinutes).not.toBe(settings.learningStepsMinutes);
});

test.each([
	['desiredRetention', 0.69, 'a number from 0.7 to 0.97'],
	['desiredRetention', 0.98, 'a number from 0.7 to 0.97'],
	['desiredRetention', NaN, 'a number from 0.7 to 0.97'],
	['desiredRetention', '0.9', 'a number from 0.7 to 0.97'],
	['rolloverHour', 24, 'a whole number from 0 to 23'],
	['rolloverHour', 4.5, 'a whole number from 0 to 23'],
	['rolloverHour', -1, 'a whole number from 0 to 23'],
	['newPerDay', -1, 'a whole number from 0 to 9999'],
	['newPerDay', Infinity, 'a whole number from 0 to 9999'],
	['learningStepsMinutes', [10, 1], 'at most 10 steps of 0.5 to 43200 minutes, none shorter than the one before'],
	['learningStepsMinutes', [0], 'at most 10 steps of 0.5 to 43200 minutes, none shorter than the one before'],
	['learningStepsMinutes', [1, NaN], 'at most 10 steps of 0.5 to 43200 minutes, none shorter than the one before'],
	['relearningStepsMinutes', [43_201], 'at most 10 steps of 0.5 to 43200 minutes, none shorter than the one before'],
	['relearningStepsMinutes', ['10m'], 'at most 10 steps of 0.5 to 43200 minutes, none shorter than the one before'],
	['relearningStepsMinutes', 10, 'at most 10 steps of 0.5 to 43200 minutes, none shorter than the one before'],
	[
		'learningStepsMinutes',
		Array.from({ length: 11 }, () => 1),
		'at most 10 steps of 0.5 to 43200 minutes, none shorter than the one before'
	],
	['banks', ['a', 'a'], 'a list of bank ids, each once'],
	['banks', [''], 'a list of bank ids, each once'],
	['banks', 'network-plus', 'a list of bank ids, each once'],
	['minutesPerDay', 1441, 'a whole number from 0 to 1440'],
	['daysOff', [7], 'at most six weekdays, 0 Sunday to 6 Saturday, each once'],
	['daysOff', [0, 1, 2, 3, 4, 5, 6], 'at most six weekdays, 0 Sunday to 6 Saturday, each once'],
	['examDays', 'soon', 'a whole day number for each bank']
])('a bad %s (%j) is refused with its field, range and value', (field, value, range) => {
	const act = (): unknown => checkScheduling({ ...defaultScheduling, [field]: value });
	expect(act).toThrow(new RangeError(`${field} must be ${range}, got ${String(value)}`));
});

test.each([[null], [undefined], [7], ['{}']])('settings that are no settings (%j) are refused', (value) => {
	expect(() => checkScheduling(value)).toThrow(/^desiredRetention must be/);
});

import type { Scheduling } from './events.ts';

/**
 * The parameters of FSRS-6, fitted by its authors to some 10 000 collections. Written out rather than taken from the
 * library, so that an update of the library cannot change what a stored log folds to; a test compares the two.
 */
export const defaultWeights: readonly number[] = Object.freeze([
	0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
	0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
]);

export const defaultScheduling: Scheduling = {
	desiredRetention: 0.9,
	rolloverHour: 4,
	learningStepsMinutes: [10],
	relearningStepsMinutes: [10],
	newPerDay: 20,
	banks: []
};

const maxSteps = 10;
const minStepMinutes = 0.5;
const maxStepMinutes = 30 * 24 * 60;

function fail(field: keyof Scheduling, expected: string, value: unknown): never {
	throw new RangeError(`${field} must be ${expected}, got ${JSON.stringify(value) ?? String(value)}`);
}

function checkNumber(
	field: 'desiredRetention' | 'rolloverHour' | 'newPerDay',
	value: unknown,
	min: number,
	max: number,
	whole: boolean
): number {
	if (typeof value !== 'number' || !(value >= min && value <= max) || (whole && !Number.isInteger(value))) {
		fail(field, `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`, value);
	}
	return value;
}

// Steps must not shrink: a Good that came back sooner than Again would turn the buttons' order round.
function checkSteps(field: 'learningStepsMinutes' | 'relearningStepsMinutes', value: unknown): number[] {
	const steps: unknown[] = Array.isArray(value) ? value : fail(field, 'a list', value);
	let last = minStepMinutes;
	const checked = steps.map((step) => {
		if (typeof step !== 'number' || !(step >= last && step <= maxStepMinutes) || steps.length > maxSteps) {
			fail(
				field,
				`at most ${maxSteps} minutes from ${minStepMinutes} to ${maxStepMinutes}, none below the one before`,
				value
			);
		}
		last = step;
		return step;
	});
	return checked;
}

function checkBanks(value: unknown): string[] {
	if (
		!Array.isArray(value) ||
		!value.every((bank): bank is string => typeof bank === 'string' && bank !== '') ||
		new Set(value).size < value.length
	) {
		fail('banks', 'a list of bank ids, each once', value);
	}
	return [...value];
}

/**
 * The settings if they are sound, as a copy without foreign fields.
 * Throws a RangeError that names the first bad field, its accepted range and the value.
 */
export function checkScheduling(value: { readonly [Field in keyof Scheduling]: unknown }): Scheduling {
	return {
		desiredRetention: checkNumber('desiredRetention', value.desiredRetention, 0.7, 0.97, false),
		rolloverHour: checkNumber('rolloverHour', value.rolloverHour, 0, 23, true),
		learningStepsMinutes: checkSteps('learningStepsMinutes', value.learningStepsMinutes),
		relearningStepsMinutes: checkSteps('relearningStepsMinutes', value.relearningStepsMinutes),
		newPerDay: checkNumber('newPerDay', value.newPerDay, 0, 9999, true),
		banks: checkBanks(value.banks)
	};
}

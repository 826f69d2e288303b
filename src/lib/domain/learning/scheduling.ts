import type { LocalDay } from '#lib/domain/shared/units.ts';
import type { Scheduling } from './events.ts';

/**
 * The default parameters of FSRS-6. Written out rather than taken from ts-fsrs, so that an update of the library cannot
 * change unseen what a stored log folds to; a test compares the two.
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
	banks: [],
	examDays: {},
	minutesPerDay: 0,
	daysOff: [],
	backlog: null
};

const maxSteps = 10;
const minStepMinutes = 0.5;
const maxStepMinutes = 30 * 24 * 60;

function fail(field: keyof Scheduling, expected: string, value: unknown): never {
	throw new RangeError(`${field} must be ${expected}, got ${String(value)}`);
}

function checkNumber(
	field: 'desiredRetention' | 'rolloverHour' | 'newPerDay' | 'minutesPerDay',
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
	const steps: unknown[] = Array.isArray(value) ? value : [NaN];
	const sound = steps.every(
		(step, index): step is number =>
			typeof step === 'number' && step >= Number(steps[index - 1] ?? minStepMinutes) && step <= maxStepMinutes
	);
	if (!sound || steps.length > maxSteps) {
		fail(
			field,
			`at most ${maxSteps} steps of ${minStepMinutes} to ${maxStepMinutes} minutes, none shorter than the one before`,
			value
		);
	}
	return [...steps];
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

function checkExamDays(value: unknown): Record<string, LocalDay> {
	const days = Object.entries(Object(value) as Record<string, unknown>);
	if (value === null || typeof value !== 'object' || !days.every(([, day]) => Number.isSafeInteger(day))) {
		fail('examDays', 'a whole day number for each bank', value);
	}
	return Object.fromEntries(days) as Record<string, LocalDay>;
}

function checkDaysOff(value: unknown): number[] {
	const days: unknown[] = Array.isArray(value) ? value : [NaN];
	const sound = days.every((day): day is number => Number.isInteger(day) && Number(day) >= 0 && Number(day) <= 6);
	if (!sound || new Set(days).size < days.length || days.length === 7) {
		fail('daysOff', 'at most six weekdays, 0 Sunday to 6 Saturday, each once', value);
	}
	return [...days];
}

function checkBacklog(value: unknown): Scheduling['backlog'] {
	if (value === null) {
		return null;
	}
	const { day, count, days } = Object(value) as Record<'day' | 'count' | 'days', unknown>;
	if (![day, count, days].every(Number.isSafeInteger) || Number(count) < 1 || Number(days) < 1) {
		fail('backlog', 'null, or a day, a count and a number of days', JSON.stringify(value));
	}
	return { day: day as LocalDay, count: Number(count), days: Number(days) };
}

/**
 * The settings if they are sound, as a copy without foreign fields.
 * Throws a RangeError that names the first bad field, its accepted range and the value.
 */
export function checkScheduling(value: unknown): Scheduling {
	const fields = Object(value) as Partial<Record<keyof Scheduling, unknown>>;
	return {
		desiredRetention: checkNumber('desiredRetention', fields.desiredRetention, 0.7, 0.97, false),
		rolloverHour: checkNumber('rolloverHour', fields.rolloverHour, 0, 23, true),
		learningStepsMinutes: checkSteps('learningStepsMinutes', fields.learningStepsMinutes),
		relearningStepsMinutes: checkSteps('relearningStepsMinutes', fields.relearningStepsMinutes),
		newPerDay: checkNumber('newPerDay', fields.newPerDay, 0, 9999, true),
		banks: checkBanks(fields.banks),
		examDays: checkExamDays(fields.examDays),
		minutesPerDay: checkNumber('minutesPerDay', fields.minutesPerDay, 0, 24 * 60, true),
		daysOff: checkDaysOff(fields.daysOff),
		backlog: checkBacklog(fields.backlog)
	};
}

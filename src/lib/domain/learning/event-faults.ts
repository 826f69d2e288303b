import type { StoredEvent } from '#lib/domain/log/event.ts';
import { isKnown } from '#lib/domain/log/order.ts';
import { checkScheduling, defaultScheduling } from './scheduling.ts';

const parameters = 21;
const phases: readonly unknown[] = ['learning', 'review', 'relearning'];
const marks: readonly unknown[] = ['flagged', 'suspended'];

const isDay = (value: unknown): boolean => Number.isSafeInteger(value);
const isSpan = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value < Infinity;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

function isOutcome(value: unknown): boolean {
	const { phase, step, dueDay, dueAt } = Object(value) as Record<string, unknown>;
	const isMoment = dueAt === null || (typeof dueAt === 'number' && Math.abs(dueAt) <= 8.64e15);
	return phases.includes(phase) && isDay(step) && Number(step) >= 0 && isDay(dueDay) && isMoment;
}

/**
 * Why the memory cannot take an event, or undefined where it can. An event of another area, and one that this code does
 * not know, is never at fault here.
 */
export function learningFault(event: StoredEvent): string | undefined {
	if (!isKnown(event)) {
		return undefined;
	}
	// What is stored may be less than its type says.
	const has = event as unknown as Record<string, unknown>;
	const unless = (sound: boolean, why: string): string | undefined => (sound ? undefined : why);
	const graded = [1, 2, 3, 4].includes(has['grade'] as number) && isSpan(has['durationMillis']) && isText(has['unit']);
	switch (event.type) {
		case 'answered': {
			const placed = isText(has['bank']) && isText(has['objective']) && isText(has['run']) && isDay(has['itemVersion']);
			const marked = typeof has['correct'] === 'boolean' && isText(has['kind']);
			const due = has['outcome'] === null || isOutcome(has['outcome']);
			return unless(graded && placed && marked && due, 'an answer lacks what it was or how it went');
		}
		case 'rehearsed':
			return unless(
				graded && isText(has['competency']) && isOutcome(has['outcome']),
				'a rehearsal lacks what it was or how it went'
			);
		case 'unit-reset':
			return unless(isText(has['unit']), 'a reset does not say of what');
		case 'unit-marked':
			return unless(
				isText(has['unit']) && marks.includes(has['mark']) && typeof has['on'] === 'boolean',
				'a mark does not say which'
			);
		case 'run-started':
			return unless(isText(has['run']) && Array.isArray(has['plan']), 'a run has no plan');
		case 'undone':
			return unless(isText(has['target']), 'an undo does not say of what');
		case 'scheduling-changed':
			return schedulingFault(has['scheduling']);
		case 'parameters-adopted': {
			const weights: unknown = has['weights'];
			const sound = Array.isArray(weights) && weights.length === parameters && weights.every(Number.isFinite);
			return unless(sound, `parameters are not ${String(parameters)} numbers`);
		}
		default:
			return undefined;
	}
}

function schedulingFault(scheduling: unknown): string | undefined {
	try {
		if (typeof scheduling !== 'object' || scheduling === null) return 'settings of the schedule are missing';
		// An older version knew fewer settings.
		checkScheduling({ ...defaultScheduling, ...scheduling });
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

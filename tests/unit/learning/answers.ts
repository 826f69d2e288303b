import type { Grade, Outcome, Scheduling } from '#lib/domain/learning/events.ts';
import { momentOf, type Moment } from '#lib/domain/learning/local-day.ts';
import { previewOutcomes } from '#lib/domain/learning/memory.ts';
import { defaultScheduling, defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { applyAnswer, type ScheduledAnswer } from '#lib/domain/learning/unit-fold.ts';
import { stateFor } from '#lib/domain/learning/unit-state.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import type { Undone } from '#lib/domain/log/envelope.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit, millis, offsetMinutes, type EventId } from '#lib/domain/shared/units.ts';

export const unit = itemUnit('np-1.4-dns-over-tcp');

export const scheduling = (changes: Partial<Scheduling> = {}): Scheduling => ({
	...defaultScheduling,
	learningStepsMinutes: [1, 10],
	relearningStepsMinutes: [10],
	...changes
});

/** `2024-01-10T15:50-08:00` and the like, with a rollover at 04:00. */
export function moment(iso: string, rolloverHour = 4): Moment {
	const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(iso) ?? [];
	const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
	return momentOf(millis(Date.parse(iso)), offsetMinutes(offset), rolloverHour);
}

const rng = seededRng('ids of the tests');

/** An answer as the app would log it. */
export function answer(
	{ at, day, offset }: Moment,
	grade: Grade,
	outcome: Outcome,
	id: EventId = nextEventId(at, undefined, rng),
	itemVersion = 1
): ScheduledAnswer {
	return {
		id,
		type: 'answered',
		version: 1,
		at,
		offset,
		day,
		device: 'a',
		unit,
		run: 'r',
		place: 0,
		bank: 'network-plus',
		objective: '1.4',
		itemVersion,
		kind: 'recall',
		shown: [],
		chosen: [],
		correct: grade > 1,
		confidence: null,
		grade,
		durationMillis: 4000,
		outcome
	};
}

export const undo = (target: EventId, id: EventId): Undone => ({
	id,
	type: 'undone',
	version: 1,
	at: millis(0),
	offset: offsetMinutes(0),
	day: momentOf(millis(0), offsetMinutes(0), 4).day,
	device: 'a',
	unit,
	run: 'r',
	target
});

/** Shows the four outcomes, commits one and gives the state after it: one turn of study. */
export function study(
	state: UnitState | undefined,
	when: Moment,
	grade: Grade,
	settings: Scheduling = scheduling(),
	weights: readonly number[] = defaultWeights
): UnitState {
	const shown = previewOutcomes(stateFor(state, 1), unit, when, settings, weights)[grade];
	return applyAnswer(state, answer(when, grade, shown), weights);
}

/** A state in review on the moment's day, of the given stability, last seen `daysAgo`. */
export function reviewed(when: Moment, changes: Partial<UnitState> = {}): UnitState {
	const first = study(undefined, when, 4);
	return { ...first, ...changes };
}

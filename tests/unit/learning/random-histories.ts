import { defaultScheduling } from '#lib/domain/learning/scheduling.ts';
import type { Grade, Outcome, Scheduling } from '#lib/domain/learning/events.ts';
import type { ScheduledAnswer } from '#lib/domain/learning/unit-fold.ts';
import { momentOf, type Moment } from '#lib/domain/learning/local-day.ts';
import { previewOutcomes } from '#lib/domain/learning/memory.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { applyAnswer } from '#lib/domain/learning/unit-fold.ts';
import { stateFor } from '#lib/domain/learning/unit-state.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { seededRng, type Rng } from '#lib/domain/shared/rng.ts';
import { itemUnit, millis, offsetMinutes, type EventId, type Millis } from '#lib/domain/shared/units.ts';
import { answer } from './answers.ts';

// A whole life of a unit from one integer: cheap enough for a hundred thousand of them.

const minute = 60_000;
const day = 1440 * minute;
export const from2024 = Date.UTC(2024, 0, 1);
export const until2031 = Date.UTC(2031, 0, 1);

export const pick = <T>(rng: Rng, values: readonly T[]): T => values[Math.floor(rng() * values.length)] as T;
export const between = (rng: Rng, min: number, max: number): number => min + Math.floor(rng() * (max - min + 1));

const stepLists = [[], [1, 10], [10], [0.5], [1, 10, 60], [15, 1440], [1, 10, 1440, 4320], [2880], [5, 5], [1, 600]];

// The ranges to which ts-fsrs clips: anything that an optimiser may hand us.
const weightRanges: readonly (readonly [number, number])[] = [
	...Array.from({ length: 4 }, () => [0.001, 100] as const),
	...([
		[1, 10],
		[0.001, 4],
		[0.001, 4],
		[0.001, 0.75],
		[0, 4.5],
		[0, 0.8],
		[0.001, 3.5],
		[0.001, 5]
	] as const),
	...([
		[0.001, 0.25],
		[0.001, 0.9],
		[0, 4],
		[0, 1],
		[1, 6],
		[0, 2],
		[0, 2],
		[0.01, 0.8],
		[0.1, 0.8]
	] as const)
];
const weightsRng = seededRng('weights');
const weightPool: readonly (readonly number[])[] = [
	defaultWeights,
	...Array.from({ length: 63 }, () => weightRanges.map(([min, max]) => min + weightsRng() * (max - min)))
];

export const randomWeights = (rng: Rng): readonly number[] => (rng() < 0.5 ? defaultWeights : pick(rng, weightPool));

const randomScheduling = (rng: Rng): Scheduling => ({
	...defaultScheduling,
	desiredRetention: rng() < 0.5 ? 0.9 : 0.7 + rng() * 0.27,
	rolloverHour: between(rng, 0, 23),
	learningStepsMinutes: pick(rng, stepLists),
	relearningStepsMinutes: pick(rng, stepLists),
	newPerDay: 20,
	banks: []
});

/** One turn: what was known before, what the four buttons showed, what was logged and what is known after. */
export interface Turn {
	readonly before: UnitState | undefined;
	readonly when: Moment;
	readonly shown: Readonly<Record<Grade, Outcome>>;
	readonly event: ScheduledAnswer;
	readonly after: UnitState;
	readonly scheduling: Scheduling;
}

export interface Life {
	readonly turns: readonly Turn[];
	readonly events: readonly ScheduledAnswer[];
	readonly weights: readonly number[];
	readonly rng: Rng;
}

export interface Manner {
	/** The clock may be set back or ahead by up to thirty years. */
	readonly jumps?: boolean;
	/** Minutes from UTC at an instant; without it, any offset that occurs on Earth, changing as on journeys. */
	readonly offsetAt?: (at: Millis) => number;
	/** The instant after which it begins; without it, any from 2024 to 2030. */
	readonly from?: Millis;
	readonly maxAnswers?: number;
}

function nextInstant(rng: Rng, at: number, state: UnitState | undefined, manner: Manner): number {
	if (manner.jumps === true && rng() < 0.4) {
		return at + (rng() * 2 - 1) * pick(rng, [day, 30 * day, 10_950 * day]);
	}
	const kind = rng();
	if (kind < 0.3 && state !== undefined && state.dueAt !== null) {
		return Math.max(at, state.dueAt);
	}
	if (kind < 0.6 && state !== undefined) {
		return at + Math.max(0, state.dueDay - state.lastDay) * day + rng() * day;
	}
	return at + rng() * pick(rng, [minute, 60 * minute, day, 3 * day, 60 * day]);
}

/** A unit answered some times, with settings, versions and places that change under way. */
export function randomLife(seed: number, manner: Manner = {}): Life {
	const rng = seededRng(`life ${seed}`);
	const unit = itemUnit(`random-${seed}`);
	const weights = randomWeights(rng);
	const turns: Turn[] = [];
	let scheduling = randomScheduling(rng);
	let offset = between(rng, -48, 56) * 15;
	let itemVersion = 1;
	let at = manner.from ?? from2024 + rng() * (until2031 - from2024);
	let state: UnitState | undefined;
	let last: EventId | undefined;
	const answers = between(rng, 1, manner.maxAnswers ?? 10);
	while (turns.length < answers) {
		at = Math.round(nextInstant(rng, at, state, manner));
		if (rng() < 0.1) {
			scheduling = randomScheduling(rng);
		}
		if (rng() < 0.1) {
			offset = between(rng, -48, 56) * 15;
		}
		if (rng() < 0.05) {
			itemVersion += 1;
		}
		// An old tab, or another device, may still show the version before.
		const version = Math.max(1, itemVersion - (rng() < 0.05 ? 1 : 0));
		const now = millis(at);
		const when = momentOf(now, offsetMinutes(manner.offsetAt?.(now) ?? offset), scheduling.rolloverHour);
		const before = state;
		const shown = previewOutcomes(stateFor(before, version), unit, when, scheduling, weights);
		const grade = pick(rng, [1, 2, 3, 3, 3, 4] as const);
		last = nextEventId(now, last, rng);
		const event: ScheduledAnswer = { ...answer(when, grade, shown[grade], last, version), unit };
		state = applyAnswer(before, event, weights);
		turns.push({ before, when, shown, event, after: state, scheduling });
	}
	return { turns, events: turns.map(({ event }) => event), weights, rng };
}

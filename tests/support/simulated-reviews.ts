import type { Reviews } from '#lib/domain/learning/fit-model.ts';
import type { Answered, Grade } from '#lib/domain/learning/events.ts';
import { nextMemory } from '#lib/domain/learning/memory.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { seededRng, type Rng } from '#lib/domain/shared/rng.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { itemUnit, localDay, millis, offsetMinutes, type EventId } from '#lib/domain/shared/units.ts';

/** A learner's memory of one unit, as nature has it; the trainer sees its answers alone. */
export interface TrueMemory {
	/** Chance of recall after so many days without an answer. */
	recall(days: number): number;
	/** What an answer after so many days does. */
	answer(grade: Grade, days: number): void;
}

/** One row of a simulated log: a unit, the local day, the grade. */
export interface SimulatedAnswer {
	readonly unit: number;
	readonly day: number;
	readonly grade: Grade;
}

/** A draw from the normal distribution (Box–Muller). */
const normal = (rng: Rng): number => Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng());

/** Parameters of a learner who differs from the defaults in every one of them. */
export function drawnWeights(rng: Rng): readonly number[] {
	const logSpread = [0.8, 0.8, 0.8, 0.8];
	const spread = [0.6, 0.3, 0.6, 0.02, 0.4, 0.1, 0.3, 0.3, 0.03, 0.1, 0.4, 0.2, 0.5, 0.2, 0.1, 0.05, 0.1];
	const least = [1, 0.01, 0.01, 0.001, 0.2, 0.01, 0.1, 0.1, 0.001, 0.02, 0, 0.1, 1, 0, 0, 0.01, 0.1];
	const most = [10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8];
	const firsts = logSpread.map((sd, i) => (defaultWeights[i] as number) * Math.exp(sd * normal(rng)));
	const rest = spread.map((sd, i) =>
		Math.min(Math.max((defaultWeights[i + 4] as number) + sd * normal(rng), least[i] as number), most[i] as number)
	);
	return [...firsts.map((first) => Math.min(Math.max(first, 0.1), 100)).sort((a, b) => a - b), ...rest];
}

/** A memory that is FSRS with the given parameters. */
export function fsrsMemory(weights: readonly number[]): TrueMemory {
	let state: { stability: number; difficulty: number } | undefined;
	const factor = Math.exp(-Math.log(0.9) / (weights[20] as number)) - 1;
	return {
		recall: (days) => (state === undefined ? 0.6 : (1 + (factor * days) / state.stability) ** -(weights[20] as number)),
		answer: (grade, days) => {
			state = nextMemory(state && { ...state, lastDay: localDay(0) }, grade, localDay(days), weights);
		}
	};
}

/** Exponential forgetting whose half-life doubles or so with each recall, at a rate of the unit's own. */
export function exponentialMemory(rng: Rng, pace: number): TrueMemory {
	const rate = Math.exp(0.5 * normal(rng));
	let life = 0;
	return {
		recall: (days) => (life === 0 ? 0.6 : Math.exp(-days / life)),
		answer: (grade, days) => {
			const first = ([3, 8, 20, 60][grade - 1] as number) * pace * rate;
			life =
				life === 0 ? first : grade === 1 ? Math.max(first / 2, life * 0.3) : days > 0 ? life * (1 + 1.1 * rate) : life;
		}
	};
}

/** Traces of all answers that fade by a power law and are added up (after ACT-R), with interference of the unit's own. */
export function traceMemory(rng: Rng, pace: number): TrueMemory {
	const hindrance = 0.5 * normal(rng);
	const traces: { age: number; weight: number }[] = [];
	const strength = (days: number): number =>
		Math.log(traces.reduce((sum, { age, weight }) => sum + weight * (age + days + 0.3) ** (-0.5 / pace), 0));
	return {
		recall: (days) => (traces.length === 0 ? 0.6 : 1 / (1 + Math.exp(-(strength(days) + 1.6 - hindrance) / 0.45))),
		answer: (grade, days) => {
			for (const trace of traces) {
				trace.age += days;
			}
			traces.push({
				age: 0,
				weight: grade === 1 ? 0.5 : days > 0 || traces.length === 0 ? 1 + 0.2 * (grade - 2) : 0.2
			});
		}
	};
}

/**
 * A log of at least `count` scored reviews of units that come back when default FSRS says so, a day off here and there,
 * lapses repeated on the same day. New units enter daily.
 */
export function simulatedLog(seed: string, count: number, birth: (rng: Rng) => TrueMemory): SimulatedAnswer[] {
	const rng = seededRng(seed);
	const perDay = Math.max(4, Math.round(Math.sqrt(count) / 4));
	const log: SimulatedAnswer[] = [];
	const due = new Map<number, Card[]>();
	let scored = 0;
	let units = 0;
	for (let day = 0; scored < count; day++) {
		const cards = due.get(day) ?? [];
		due.delete(day);
		if (rng() < 0.1) {
			due.set(day + 1, [...(due.get(day + 1) ?? []), ...cards]);
			continue;
		}
		for (let i = 0; i < perDay; i++) {
			cards.push({ unit: 0, last: day, truth: birth(rng), seen: undefined });
		}
		for (const card of cards) {
			if (card.seen === undefined) {
				card.unit = ++units;
			} else {
				scored++;
			}
			let again = answerOnce(card, day, rng, log);
			for (let tries = 0; again && tries < 2; tries++) {
				again = answerOnce(card, day, rng, log);
			}
			const days = Math.max(1, Math.round((card.seen?.stability ?? 1) * (0.85 + 0.4 * rng())));
			due.set(day + days, [...(due.get(day + days) ?? []), card]);
		}
	}
	return log;
}

interface Card {
	unit: number;
	last: number;
	readonly truth: TrueMemory;
	seen: { stability: number; difficulty: number } | undefined;
}

function answerOnce(card: Card, day: number, rng: Rng, log: SimulatedAnswer[]): boolean {
	const days = day - card.last;
	const recalled = rng() < card.truth.recall(days);
	const chance = rng();
	const grade: Grade = recalled ? (chance < 0.15 ? 2 : chance < 0.9 ? 3 : 4) : 1;
	card.truth.answer(grade, days);
	card.seen = nextMemory(
		card.seen && { ...card.seen, lastDay: localDay(card.last) },
		grade,
		localDay(day),
		defaultWeights
	);
	card.last = day;
	log.push({ unit: card.unit, day, grade });
	return !recalled;
}

/** The log as the trainer takes it. */
export function reviewsOf(log: readonly SimulatedAnswer[]): Reviews {
	const byUnit = new Map<number, { place: number; day: number; grade: Grade }[]>();
	log.forEach(({ unit, day, grade }, place) => {
		const held = byUnit.get(unit);
		if (held === undefined) {
			byUnit.set(unit, [{ place, day, grade }]);
		} else {
			held.push({ place, day, grade });
		}
	});
	const days = new Int32Array(log.length);
	const grades = new Uint8Array(log.length);
	const scored = new Uint8Array(log.length);
	const places = new Float64Array(log.length);
	let row = 0;
	for (const history of byUnit.values()) {
		history.forEach(({ place, day, grade }, i) => {
			const since = i === 0 ? -1 : day - (history[i - 1]?.day ?? day);
			days[row] = since;
			grades[row] = grade;
			scored[row] = since > 0 ? 1 : 0;
			places[row] = place;
			row++;
		});
	}
	return { days, grades, scored, places };
}

/** The log as events of one device whose last day is `lastDay`; each unit is due on the day of its next answer. */
export function simulatedEvents(log: readonly SimulatedAnswer[], lastDay: number): Answered[] {
	const rng = seededRng('simulated events');
	const shift = lastDay - (log.at(-1)?.day ?? 0);
	let last: EventId | undefined;
	return log.map(({ unit, day, grade }, place) => {
		const next = log.slice(place + 1).find((later) => later.unit === unit);
		const at = millis((day + shift) * 86_400_000 + 43_200_000);
		last = nextEventId(at, last, rng);
		return {
			id: last,
			type: 'answered',
			version: 1,
			at,
			offset: offsetMinutes(0),
			day: localDay(day + shift),
			device: 'simulated',
			unit: itemUnit(`simulated-${String(unit)}`),
			run: 'simulated',
			place,
			bank: 'network-plus',
			objective: '1.4',
			itemVersion: 1,
			kind: 'recall',
			shown: [],
			chosen: [],
			correct: grade > 1,
			confidence: null,
			grade,
			durationMillis: 4000,
			outcome: { phase: 'review', step: 0, dueDay: localDay((next?.day ?? day + 5) + shift), dueAt: null }
		};
	});
}

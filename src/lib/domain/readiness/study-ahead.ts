import { nextMemory, recallChance, restFactor } from '#lib/domain/learning/memory.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';

/** A unit as the look ahead sees it. */
export interface AheadUnit {
	/** What recalling it is worth on exam day: its objective's share of a form, shared among the objective's units. */
	readonly worth: number;
	/** Undefined while it was never answered. */
	readonly memory: AheadMemory | undefined;
}

export interface AheadMemory {
	readonly stability: number;
	readonly difficulty: number;
	readonly lastDay: LocalDay;
	readonly dueDay: number;
}

/** How the days until the exam are used. */
export interface StudyPolicy {
	/** Chance of recall at which a unit falls due. */
	readonly retention: number;
	/** Last days in which units are asked by what it gains on exam day, due or not; 0 for none. */
	readonly finalDays: number;
	/** Gain in recall on exam day that a review of the last days must bring, 0 to 1. */
	readonly leastGain: number;
	/** Days before the exam from which on nothing new is begun. */
	readonly stopNew: number;
}

/** What answers cost, in seconds. */
interface AnswerSeconds {
	readonly review: number;
	/** A unit that was not recalled: it is read and asked again. */
	readonly lapse: number;
	readonly fresh: number;
}

export interface StudyTask {
	readonly units: readonly AheadUnit[];
	readonly today: LocalDay;
	readonly examDay: LocalDay;
	/** Minutes of each day from today on; 0 on days off. */
	readonly minutesOf: (day: LocalDay) => number;
	readonly newPerDay: number;
	readonly seconds: AnswerSeconds;
	readonly weights: readonly number[];
}

interface AheadDay {
	readonly day: LocalDay;
	readonly minutes: number;
	readonly reviews: number;
	readonly fresh: number;
}

export interface StudyAhead {
	readonly days: readonly AheadDay[];
	readonly minutes: number;
	/** Expected share recalled on exam day, by worth; what is never begun counts as not recalled. */
	readonly recall: number;
	/** Worth of the units begun by then, 0 to 1. */
	readonly begun: number;
}

/**
 * Who answers: whether a unit is recalled on a day, given what FSRS expects. The plan asks FSRS itself; a simulation may
 * ask a learner whose memory is something else.
 */
export interface Answerer {
	readonly recalls: (unit: number, day: LocalDay, expected: number | undefined) => boolean;
	/** Chance of recall on a day, for the end. */
	readonly chance: (unit: number, day: LocalDay, expected: number | undefined) => number;
}

/** The answerer whose memory is FSRS with these parameters. A new unit is known with `firstKnown`. */
export const fsrsAnswerer = (rng: Rng, firstKnown: number): Answerer => ({
	recalls: (_unit, _day, expected) => rng() < (expected ?? firstKnown),
	chance: (_unit, _day, expected) => expected ?? 0
});

interface Gain {
	readonly unit: number;
	readonly perSecond: number;
}

/**
 * Plays the days until the exam through: due units first, then new ones by worth, within each day's minutes; in the
 * last days those units whose review gains most on exam day.
 */
export function studyAhead(task: StudyTask, policy: StudyPolicy, answerer: Answerer): StudyAhead {
	const { units, today, examDay, minutesOf, newPerDay, seconds, weights } = task;
	const memories = units.map(({ memory }) => memory);
	const rest = restFactor(policy.retention, weights);
	const fresh = units
		.flatMap(({ memory }, i) => (memory === undefined ? [i] : []))
		.sort((a, b) => worthOf(b) - worthOf(a));
	let nextFresh = 0;
	let allowance = 0;
	const days: AheadDay[] = [];
	let total = 0;

	function worthOf(unit: number): number {
		return units[unit]?.worth ?? 0;
	}
	/** Asks a unit and returns the seconds that it took. */
	const ask = (unit: number, day: LocalDay): number => {
		const memory = memories[unit];
		const known = answerer.recalls(unit, day, memory && recallChance(memory, day, weights));
		const first = nextMemory(memory, known ? 3 : 1, day, weights);
		// What was not known is asked once more in the same run.
		const after = known ? first : nextMemory({ ...first, lastDay: day }, 3, day, weights);
		memories[unit] = { ...after, lastDay: day, dueDay: day + Math.max(1, Math.round(after.stability * rest)) };
		return memory === undefined ? seconds.fresh : known ? seconds.review : seconds.lapse;
	};
	for (let day: number = today; day < examDay; day++) {
		const on = localDay(day);
		let left = minutesOf(on) * 60;
		let [reviews, begun] = [0, 0];
		// What a day off leaves unused does not pile up, but a thinned task may begin less than one a day.
		allowance = Math.min(allowance, 1) + (left > 0 ? newPerDay : 0);
		const budget = left;
		const final = examDay - day <= policy.finalDays;
		const waiting = final ? worthwhile(memories, units, on, task, policy) : dueOn(memories, on);
		for (const unit of waiting) {
			if (left < seconds.review) {
				break;
			}
			left -= ask(unit, on);
			reviews++;
		}
		while (nextFresh < fresh.length && allowance >= 1 && left >= seconds.fresh && examDay - day > policy.stopNew) {
			left -= ask(fresh[nextFresh++] ?? 0, on);
			begun++;
			allowance--;
		}
		const minutes = (budget - left) / 60;
		total += minutes;
		days.push({ day: on, minutes, reviews, fresh: begun });
	}
	const worth = units.reduce((sum, unit) => sum + unit.worth, 0) || 1;
	const over = (value: (unit: number) => number): number =>
		units.reduce((sum, unit, i) => sum + unit.worth * value(i), 0) / worth;
	return {
		days,
		minutes: total,
		recall: over((unit) => {
			const memory = memories[unit];
			return memory === undefined ? 0 : answerer.chance(unit, examDay, recallChance(memory, examDay, weights));
		}),
		begun: over((unit) => (memories[unit] === undefined ? 0 : 1))
	};
}

/** Due units, the longest overdue first. */
function dueOn(memories: readonly (AheadMemory | undefined)[], day: LocalDay): number[] {
	const due: number[] = [];
	for (const [unit, memory] of memories.entries()) {
		if (memory !== undefined && memory.dueDay <= day) {
			due.push(unit);
		}
	}
	return due.sort((a, b) => (memories[a]?.dueDay ?? 0) - (memories[b]?.dueDay ?? 0));
}

/** Expected recall on exam day that asking a unit today adds. */
export function gainOnExamDay(
	memory: AheadMemory,
	day: LocalDay,
	examDay: LocalDay,
	weights: readonly number[]
): number {
	const now = recallChance(memory, day, weights);
	const lapsed = nextMemory(memory, 1, day, weights);
	const good = { ...nextMemory(memory, 3, day, weights), lastDay: day };
	const again = { ...nextMemory({ ...lapsed, lastDay: day }, 3, day, weights), lastDay: day };
	const asked = now * recallChance(good, examDay, weights) + (1 - now) * recallChance(again, examDay, weights);
	return asked - recallChance(memory, examDay, weights);
}

/** Units whose review is worth it, the most gained for each second first. */
function worthwhile(
	memories: readonly (AheadMemory | undefined)[],
	units: readonly AheadUnit[],
	day: LocalDay,
	{ examDay, weights }: StudyTask,
	{ leastGain }: StudyPolicy
): number[] {
	const gains: Gain[] = [];
	for (const [unit, memory] of memories.entries()) {
		if (memory !== undefined && memory.lastDay < day && recallChance(memory, examDay, weights) < 1 - leastGain) {
			const gain = gainOnExamDay(memory, day, examDay, weights);
			if (gain >= leastGain) {
				gains.push({ unit, perSecond: gain * (units[unit]?.worth ?? 0) });
			}
		}
	}
	return gains.sort((a, b) => b.perSecond - a.perSecond).map(({ unit }) => unit);
}

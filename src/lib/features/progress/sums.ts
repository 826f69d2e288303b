import type { ConfidenceSum } from '#lib/charts/confidence.ts';
import type { HourSum } from '#lib/charts/hours.ts';
import type { MockSum } from '#lib/charts/mocks.ts';
import type { DomainSum } from '#lib/charts/objective-map.ts';
import type { DaySum } from '#lib/charts/periods.ts';
import type { BankEntry } from '#lib/domain/bank/content.ts';
import type { ExamRow } from '#lib/domain/exam/exam-row.ts';
import { examResult, shareOf } from '#lib/domain/exam/result.ts';
import { paceClasses, type Facets } from '#lib/domain/learning/facets.ts';
import { recallChance } from '#lib/domain/learning/memory.ts';
import type { DayTally, ObjectiveTally } from '#lib/domain/learning/tally.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';

/** 53 weeks, so that the calendar has a year of whole ones; charts that reach no further read no further. */
export const daysOfYear = 371;

type Open = { -readonly [Key in keyof DaySum]: DaySum[Key] };

/** Each day from `first` to `today` with what its tallies add up to, also those without an answer. */
export function daySums(tallies: readonly DayTally[], first: number, today: number): DaySum[] {
	const days = Array.from({ length: Math.max(0, today - first + 1) }, (_, i): Open => ({
		day: first + i,
		answers: 0,
		correct: 0,
		introduced: 0,
		minutes: 0,
		reviews: 0,
		reviewsRight: 0,
		works: 0,
		workCredit: 0
	}));
	for (const tally of tallies) {
		const sum = days[tally.day - first];
		if (sum === undefined) {
			continue;
		}
		sum.answers += tally.answers;
		sum.correct += tally.correct;
		sum.introduced += tally.introduced;
		sum.minutes += tally.durationMillis / 60_000;
		sum.reviews += tally.facets.review ?? 0;
		sum.reviewsRight += tally.facets['review-right'] ?? 0;
		sum.works += tally.facets.pbq ?? 0;
		sum.workCredit += (tally.facets['pbq-credit'] ?? 0) / 1000;
	}
	return days;
}

/** The answers of the days from `first` to `today` from their other sides. */
export function facetSums(tallies: readonly DayTally[], first: number, today: number): Facets {
	const facets: Record<string, number> = {};
	for (const tally of tallies) {
		if (tally.day < first || tally.day > today) continue;
		for (const [facet, count = 0] of Object.entries(tally.facets)) {
			facets[facet] = (facets[facet] ?? 0) + count;
		}
	}
	return facets;
}

const confidences = [
	['sure', 'Sure'],
	['unsure', 'Unsure'],
	['guess', 'Guess']
] as const;

/** Answers by the confidence that was given with them, with the 90 % band of their share right. */
export const confidenceSums = (facets: Facets): ConfidenceSum[] =>
	confidences.map(([confidence, name]) => {
		const answers = facets[confidence] ?? 0;
		const right = facets[`${confidence}-right`] ?? 0;
		const { low, high } = shareOf(right, answers);
		return { name, answers, right, low, high };
	});

/** Answers by the hour of the learner's clock, 0 to 23. */
export const hourSums = (facets: Facets): HourSum[] =>
	Array.from({ length: 24 }, (_, hour) => ({
		answers: facets[`hour-${hour}`] ?? 0,
		right: facets[`hour-${hour}-right`] ?? 0
	}));

/** Answers by the class of their time. */
export const paceCounts = (facets: Facets): number[] =>
	Array.from({ length: paceClasses }, (_, pace) => facets[`pace-${pace}`] ?? 0);

/** What memory holds: units due on coming days, mean recall on coming days, and each unit's stability in days. */
export interface MemorySums {
	readonly due: readonly number[];
	readonly recall: readonly number[];
	readonly stabilities: readonly number[];
}

/** Days that the forecasts look ahead. */
const ahead = 60;
/** Units whose recall is averaged at most; of more, every k-th. */
const mostRecalled = 1500;

export function memorySums(states: readonly UnitState[], today: LocalDay, weights: readonly number[]): MemorySums {
	const due = Array.from({ length: ahead }, () => 0);
	for (const { dueDay } of states) {
		const day = Math.max(0, dueDay - today);
		if (day < ahead) {
			due[day] = (due[day] ?? 0) + 1;
		}
	}
	const every = Math.max(1, Math.ceil(states.length / mostRecalled));
	const sample = states.filter((_, i) => i % every === 0);
	const recall = Array.from(
		{ length: ahead + 1 },
		(_, days) =>
			sample.reduce((sum, state) => sum + recallChance(state, localDay(today + days), weights), 0) /
			Math.max(1, sample.length)
	);
	return { due, recall, stabilities: states.map(({ stability }) => stability) };
}

/** An exam's domains and objectives with what was done in them. */
export const domainSums = (
	bank: BankEntry,
	tallyOf: (bank: string, objective: string) => ObjectiveTally | undefined
): DomainSum[] =>
	bank.domains.map(({ number, name, weight, objectives }) => ({
		name: `${number} ${name}`,
		weight,
		objectives: objectives.map(({ number: objective, title, items }) => {
			const { seen = 0, answers = 0, correct = 0 } = tallyOf(bank.id, objective) ?? {};
			return { number: objective, title, units: items.length, seen: Math.min(seen, items.length), answers, correct };
		})
	}));

/** Mock exams that were handed in, oldest first. */
export const mockSums = (exams: readonly ExamRow[], nameOf: (bank: string) => string): MockSum[] =>
	exams
		.filter(({ end, marks }) => end !== undefined && end.how !== 'abandoned' && marks.length > 0)
		.sort((a, b) => a.startedAt - b.startedAt)
		.map(({ bank, startedDay, start, marks }) => {
			const { overall, firstSights } = examResult(start, marks);
			return {
				day: startedDay,
				name: nameOf(bank),
				questions: marks.length,
				score: overall.share,
				low: overall.low,
				high: overall.high,
				firstSights: firstSights.of === 0 ? null : firstSights.share,
				passLine: start.passLine
			};
		});

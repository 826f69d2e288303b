import type { BankEntry } from '#lib/domain/bank/content.ts';
import { weekdayOf } from '#lib/domain/learning/day-plan.ts';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { checkScheduling } from '#lib/domain/learning/scheduling.ts';
import {
	candidatePolicies,
	fixedPolicy,
	mostRecall,
	project,
	type Projection
} from '#lib/domain/readiness/exam-plan.ts';
import type { AheadUnit, StudyPolicy, StudyTask } from '#lib/domain/readiness/study-ahead.ts';
import { itemUnit, localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { statesOfBank } from './evidence.ts';
import type { Queries } from './queries.ts';
import type { Storage } from './storage.ts';

/** Minutes a day that a plan counts with where the learner set none. */
export const usualMinutes = 30;
/** Seconds of an answer while there are too few to tell. */
const usualSeconds = 40;
const enoughAnswers = 50;

/** The seconds that an answer took, on average over the last 30 days. */
export async function secondsOfAnswers(queries: Queries, today: LocalDay): Promise<number> {
	const tallies = await queries.talliesBetween(localDay(Math.max(0, today - 30)), today);
	const answers = tallies.reduce((sum, tally) => sum + tally.answers, 0);
	const millis = tallies.reduce((sum, tally) => sum + tally.durationMillis, 0);
	return answers < enoughAnswers ? usualSeconds : Math.min(180, Math.max(8, millis / 1000 / answers));
}

/** An exam's units, the mock reserve apart, with what they are worth on exam day and what is remembered of them. */
async function unitsAhead(db: FirstlineDatabase, bank: BankEntry): Promise<AheadUnit[]> {
	const placed = bank.domains.flatMap(({ weight, objectives }) =>
		objectives.flatMap(({ items }) => {
			const open = items.filter((item) => item.reserve !== true);
			return open.map((item) => ({ item, worth: weight / 100 / objectives.length / open.length }));
		})
	);
	const states = new Map((await statesOfBank(db, bank.id)).map((state) => [state.unit, state]));
	return placed.map(({ item, worth }): AheadUnit => {
		const state = states.get(itemUnit(item.id));
		return { worth, memory: state !== undefined && state.itemVersion >= item.version ? state : undefined };
	});
}

/** Share of the days that new units are spread over: some days will be missed. */
const slack = 0.8;
/** Days before the exam from which on a plan begins nothing new. */
const stopNew = 3;

/** What a plan has to work with: the days until the exam, the learner's minutes and days off, and what is known. */
export async function planTask(
	{ db, queries }: Storage,
	bank: BankEntry,
	scheduling: Scheduling,
	today: LocalDay,
	examDay: LocalDay
): Promise<StudyTask> {
	const [units, seconds, weights] = await Promise.all([
		unitsAhead(db, bank),
		secondsOfAnswers(queries, today),
		queries.weights()
	]);
	const minutes = scheduling.minutesPerDay === 0 ? usualMinutes : scheduling.minutesPerDay;
	const isOff = (day: LocalDay): boolean => scheduling.daysOff.includes(weekdayOf(day));
	const days = Array.from({ length: Math.max(0, examDay - today) }, (_, i) => localDay(today + i));
	const forNew = days.filter((day) => !isOff(day) && examDay - day > stopNew).length;
	const unseen = units.filter(({ memory }) => memory === undefined).length;
	return {
		units,
		today,
		examDay,
		minutesOf: (day) => (isOff(day) ? 0 : minutes),
		newPerDay: Math.min(200, Math.ceil(unseen / Math.max(1, slack * forNew))),
		seconds: { review: seconds, lapse: 2 * seconds, fresh: 1.5 * seconds },
		weights
	};
}

/** A plan beside what fixed retention would give in the same days. */
export interface ChosenPlan {
	readonly best: Projection;
	readonly fixed: Projection;
}

/** Plays every candidate through and takes the best, with a breath between two so that nothing on screen waits. */
export async function choosePlan(task: StudyTask, breath: () => Promise<void>): Promise<ChosenPlan> {
	const projections: Projection[] = [];
	for (const policy of candidatePolicies) {
		projections.push(project(task, policy));
		await breath();
	}
	const fixed = project(task, fixedPolicy);
	return { best: mostRecall(projections) ?? fixed, fixed };
}

const documentOf = (bank: string): string => `exam-plan:${bank}`;
const kind = 'exam-plan';

/** A plan that the learner follows; it is made anew each morning. */
export interface FollowedPlan {
	readonly bank: string;
	readonly policy: StudyPolicy;
	/** The day on which it was last made. */
	readonly madeOn: LocalDay;
}

/** The plans that the learner follows. */
export async function followedPlans(storage: Storage): Promise<FollowedPlan[]> {
	return (await storage.documents.list(kind)).map(({ body }) => body as FollowedPlan);
}

/** Puts a plan in force: its retention and its new units a day become the schedule's, from the next answer on. */
export async function followPlan(
	storage: Storage,
	bank: string,
	{ best }: Pick<ChosenPlan, 'best'>,
	newPerDay: number,
	{ at, offset, day }: Moment
): Promise<void> {
	const held = await storage.documents.read(documentOf(bank));
	const body: FollowedPlan = { bank, policy: best.policy, madeOn: day };
	const before = await storage.queries.scheduling();
	const scheduling = checkScheduling({ ...before, desiredRetention: best.policy.retention, newPerDay });
	if (scheduling.desiredRetention !== before.desiredRetention || scheduling.newPerDay !== before.newPerDay) {
		await storage.log.append([{ type: 'scheduling-changed', version: 1, at, offset, day, scheduling }]);
	}
	await storage.documents.save(documentOf(bank), kind, held?.revision ?? 0, at, body);
}

/** Stops following a plan; the schedule stays as it is until the learner changes it. */
export async function leavePlan(storage: Storage, bank: string, { at }: Moment): Promise<void> {
	const held = await storage.documents.read(documentOf(bank));
	if (held !== undefined) {
		await storage.documents.delete(documentOf(bank), held.revision, at);
	}
}

import type { BankEntry } from '#lib/domain/bank/content.ts';
import type { FirstSight } from '#lib/domain/learning/first-sight.ts';
import { recallChance } from '#lib/domain/learning/memory.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { estimateReadiness, type ReadinessEstimate } from '#lib/domain/readiness/estimate.ts';
import type { Evidence } from '#lib/domain/readiness/evidence.ts';
import { missingEvidence, type MissingEvidence } from '#lib/domain/readiness/evidence-rule.ts';
import { chanceBand, chanceToReach, scoreBand, type Band } from '#lib/domain/readiness/form-score.ts';
import { gainsOf, type Gain } from '#lib/domain/readiness/gains.ts';
import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import { secondsOfAnswers } from '#lib/storage/exam-plan.ts';
import { placedSightsOf, statesOfBank } from '#lib/storage/evidence.ts';
import type { FirstlineDatabase } from '#lib/storage/database.ts';
import type { Storage } from '#lib/storage/storage.ts';

/** Where readiness stood on a day. */
interface HistoryPoint {
	readonly day: LocalDay;
	readonly score: number;
	readonly band: Band;
}

/** What can be said of an exam once there is enough evidence. */
interface Readiness {
	readonly estimate: ReadinessEstimate;
	readonly band: Band;
	readonly chance: number;
	readonly chances: Band;
	readonly gains: readonly Gain[];
	/** Worked out when it is first asked for: each of its days is an estimate of its own. */
	readonly history: readonly HistoryPoint[];
}

export interface ReadinessReport {
	readonly bank: BankEntry;
	readonly today: LocalDay;
	/** Share of points, 0.7 to 0.9. */
	readonly passLine: number;
	readonly sights: number;
	/** What the evidence rule still asks for; undefined where it is met, and then there is a readiness. */
	readonly missing: MissingEvidence | undefined;
	readonly readiness: Readiness | undefined;
}

const mostPoints = 16;

/** What the reports of all exams have in common. */
interface Shared {
	readonly weights: readonly number[];
	readonly seconds: number;
	readonly tallyOf: Awaited<ReturnType<Storage['queries']['objectives']>>;
}

/** Reads first sights and memories of each exam and says what they amount to. */
export async function readReadiness(
	{ db, queries }: Storage,
	banks: readonly BankEntry[],
	today: LocalDay,
	passLine: number
): Promise<ReadinessReport[]> {
	const [weights, seconds, tallyOf] = await Promise.all([
		queries.weights(),
		secondsOfAnswers(queries, today),
		queries.objectives()
	]);
	const shared = { weights, seconds, tallyOf };
	return Promise.all(banks.map((bank) => reportOf(db, bank, today, passLine, shared)));
}

async function reportOf(
	db: FirstlineDatabase,
	bank: BankEntry,
	today: LocalDay,
	passLine: number,
	{ weights, seconds, tallyOf }: Shared
): Promise<ReadinessReport> {
	// All memories at once: asking for each of hundreds takes ten times as long.
	const [placed, held] = await Promise.all([placedSightsOf(db, bank), statesOfBank(db, bank.id)]);
	const sights = placed.sort((a, b) => a.day - b.day || (a.unit < b.unit ? -1 : 1));
	const memories = new Map(held.map((state) => [state.unit, state]));
	const states = sights.map(({ unit }) => memories.get(unit));
	const evidenceOn = (day: LocalDay): Evidence[] => evidenceOf(sights, states, day, weights);
	const { domains, maxQuestions: questions } = bank;
	const missing = missingEvidence(sights, domains);
	const common = { bank, today, passLine, sights: sights.length, missing };
	if (missing !== undefined) {
		return { ...common, readiness: undefined };
	}
	const estimateOn = (day: LocalDay): ReadinessEstimate =>
		estimateReadiness(evidenceOn(day), { domains, today: day, questions });
	const estimate = estimateOn(today);
	const openIn = new Map(
		domains.flatMap(({ objectives }) =>
			objectives.map(({ number, open }): [string, number] => [
				number,
				Math.max(0, open - (tallyOf(bank.id, number)?.seen ?? 0))
			])
		)
	);
	let history: readonly HistoryPoint[] | undefined;
	const pastOf = (day: LocalDay): HistoryPoint[] => {
		const before = sights.filter((sight) => sight.day <= day);
		if (missingEvidence(before, domains) !== undefined) return [];
		const then = day === today ? estimate : estimateOn(day);
		return [{ day, score: then.score, band: scoreBand(then) }];
	};
	return {
		...common,
		readiness: {
			estimate,
			band: scoreBand(estimate),
			chance: chanceToReach(estimate, passLine, questions),
			chances: chanceBand(estimate, passLine, questions),
			gains: gainsOf(estimate, (objective) => openIn.get(objective) ?? 0, seconds),
			get history() {
				return (history ??= historyDays(sights, today).flatMap(pastOf));
			}
		}
	};
}

/**
 * The first sights up to a day, with what was recalled of them then. Of a unit that was answered again since, the recall
 * of that day is not kept; it counts as whole.
 */
const evidenceOf = (
	sights: readonly FirstSight[],
	states: readonly (UnitState | undefined)[],
	day: LocalDay,
	weights: readonly number[]
): Evidence[] =>
	sights.flatMap((sight, i): Evidence[] => {
		const state = states[i];
		const known = state !== undefined && state.itemVersion === sight.itemVersion && state.lastDay <= day;
		return sight.day > day ? [] : [{ ...sight, recall: known ? recallChance(state, day, weights) : undefined }];
	});

/** Evenly spread days from the first sight on, today last; a week apart or more. */
function historyDays(sights: readonly FirstSight[], today: LocalDay): LocalDay[] {
	const first = sights[0]?.day ?? today;
	const step = Math.max(1, Math.ceil((today - first) / mostPoints));
	const days: LocalDay[] = [];
	for (let day: number = today; day >= first; day -= step) {
		days.unshift(localDay(day));
	}
	return days;
}

import type { BankEntry } from '#lib/domain/bank/content.ts';
import { drawPlacement, placementAnswer, type Placement } from '#lib/domain/exam/placement.ts';
import type { Answered, PlannedUnit } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { foldRun, runEnded, type RunState } from '#lib/domain/learning/run.ts';
import { evidenceRule } from '#lib/domain/readiness/evidence-rule.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import { itemUnit, type Millis, type UnitId } from '#lib/domain/shared/units.ts';
import { countSights } from './evidence.ts';
import { lastSeenIn } from './exams.ts';
import { startRun } from './start-run.ts';
import type { Storage } from './storage.ts';

// A placement's plan is a document, its answers are those of the log.

const kind = 'placement';
const idOf = (bank: string): string => `${kind}:${bank}`;

/** A placement and how far it is. */
export interface PlacementState {
	readonly placement: Placement;
	readonly answers: readonly Answered[];
	/** What is still to be asked. */
	readonly left: readonly PlannedUnit[];
}

/** The newest placement of an exam; undefined where there is none. What the bank no longer holds is no part of it. */
export async function placementOf(storage: Storage, bank: BankEntry): Promise<PlacementState | undefined> {
	const placement = (await storage.documents.read(idOf(bank.id)))?.body as Placement | undefined;
	if (placement === undefined) {
		return undefined;
	}
	const held = new Set(
		bank.domains.flatMap(({ objectives }) => objectives.flatMap(({ items }) => items.map(({ id }) => itemUnit(id))))
	);
	const plan = placement.plan.filter(({ unit }) => held.has(unit));
	const answers = await Promise.all(
		plan.map(async ({ unit }) => placementAnswer(await storage.log.historyOf(unit), placement))
	);
	return {
		placement,
		answers: answers.filter((answer) => answer !== undefined),
		left: plan.filter((_, i) => answers[i] === undefined)
	};
}

/** Draws a placement and starts its run. Throws a StorageFailure, or a RangeError where the bank has too few questions. */
export async function startPlacement(storage: Storage, bank: BankEntry, moment: Moment, rng: Rng): Promise<void> {
	const [lastSeen, suspended] = await Promise.all([
		lastSeenIn(storage.db, bank.id),
		storage.queries.marked('suspended')
	]);
	const plan = drawPlacement(bank, String(rng()), lastSeen, new Set<UnitId>(suspended));
	await keep(storage, { bank: bank.id, at: moment.at, plan, dismissed: false }, moment.at);
	await startRun(storage, plan, moment, rng, false);
}

/** Makes sure that the run which is open asks what is left of a placement. Throws a StorageFailure. */
export async function goOnWithPlacement(
	storage: Storage,
	left: readonly PlannedUnit[],
	moment: Moment,
	rng: Rng
): Promise<void> {
	const run = await openRun(storage);
	const asks = new Set(run?.plan.map(({ unit }) => unit));
	// A run of another day is ended as soon as study opens it.
	if (run?.startedDay !== moment.day || !left.every(({ unit }) => asks.has(unit))) {
		await startRun(storage, left, moment, rng, false);
	}
}

/** Ends the run of a placement that is done, so that study begins with what the day asks. Throws a StorageFailure. */
export async function endPlacementRun(storage: Storage, moment: Moment): Promise<void> {
	const run = await openRun(storage);
	if (run?.plan.every(({ reason }) => reason === 'placement') === true) {
		await storage.log.append([runEnded(run.run, moment)]);
	}
}

async function openRun({ queries, log }: Storage): Promise<RunState | undefined> {
	const open = await queries.openRun();
	return open === undefined ? undefined : foldRun(await log.eventsOfRun(open.run));
}

/** Puts the offer of a placement away, for good or until one is started all the same. */
export async function dismissPlacement(storage: Storage, bank: string, at: Millis): Promise<void> {
	const held = (await storage.documents.read(idOf(bank)))?.body as Placement | undefined;
	await keep(storage, { ...(held ?? { bank, at, plan: [] }), dismissed: true }, at);
}

/** A placement that is worth beginning or going on with. */
export interface PlacementOffer {
	readonly bank: BankEntry;
	readonly answered: number;
	/** Questions still to be asked; undefined where none was begun. */
	readonly left: number | undefined;
}

/** The first of these exams whose placement is not done, not put away, and still tells more than what was answered already. */
export async function placementOffer(
	storage: Storage,
	banks: readonly BankEntry[]
): Promise<PlacementOffer | undefined> {
	for (const bank of banks) {
		if ((await countSights(storage.db, bank.id)) < evidenceRule.sights) {
			const state = await placementOf(storage, bank);
			const over = state !== undefined && (state.placement.dismissed || state.left.length === 0);
			if (!over) {
				return { bank, answered: state?.answers.length ?? 0, left: state?.left.length };
			}
		}
	}
	return undefined;
}

async function keep({ documents }: Storage, placement: Placement, at: Millis): Promise<void> {
	const newest = (await documents.revisions(idOf(placement.bank))).at(-1);
	await documents.save(idOf(placement.bank), kind, newest?.revision ?? 0, at, placement);
}

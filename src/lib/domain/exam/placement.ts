import type { BankEntry, DomainEntry } from '#lib/domain/bank/content.ts';
import type { Answered, PlannedUnit } from '#lib/domain/learning/events.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { newPlaces } from '#lib/domain/learning/queue.ts';
import type { ObjectiveTally } from '#lib/domain/learning/tally.ts';
import { isKnown, undoneTargets } from '#lib/domain/log/order.ts';
import { itemUnit, type Millis, type UnitId } from '#lib/domain/shared/units.ts';
import { assembleForm, type LastSeen } from './form.ts';
import { shareOf, type Share } from './result.ts';

/** Questions of a placement: about ten minutes at forty seconds each. */
export const placementLength = 16;

/** A sample that shows where a learner begins, kept as a document; its answers are those of study, in the log. */
export interface Placement {
	readonly bank: string;
	/** When it was drawn. */
	readonly at: Millis;
	readonly plan: readonly PlannedUnit[];
	/** Put away before it was done; what was answered still counts. */
	readonly dismissed: boolean;
}

/**
 * The questions of a placement: choice items by the blueprint to within one a domain, spread over the objectives, unseen
 * ones first, never of the mock reserve. The same arguments give the same sample.
 * Throws a RangeError where the bank has too few.
 */
export function drawPlacement(
	bank: BankEntry,
	seed: string,
	lastSeen: LastSeen,
	suspended: ReadonlySet<UnitId>
): PlannedUnit[] {
	const open: BankEntry = {
		...bank,
		domains: bank.domains.map((domain) => ({
			...domain,
			objectives: domain.objectives.map((objective) => ({
				...objective,
				items: objective.items.filter(
					({ id, kind, reserve }) => kind === 'choice' && reserve !== true && !suspended.has(itemUnit(id))
				)
			}))
		}))
	};
	return assembleForm(open, { shape: 'short', length: placementLength }, `placement ${seed}`, lastSeen).map(
		({ unit, objective }) => ({ unit, bank: bank.id, objective, reason: 'placement' })
	);
}

/** The answer that a placement counts of a unit: the first that holds since it was drawn, in whichever run it was given. */
export function placementAnswer(history: readonly StoredEvent[], { at }: Pick<Placement, 'at'>): Answered | undefined {
	const undone = undoneTargets(history);
	return history
		.filter(isKnown)
		.find((event): event is Answered => event.type === 'answered' && event.at >= at && !undone.has(event.id));
}

/** What a placement found. */
export interface PlacementResult {
	readonly overall: Share;
	readonly minutes: number;
	readonly domains: readonly { readonly domain: DomainEntry; readonly share: Share }[];
}

/** What the answers of a placement add up to, by the bank's domains; a domain that was not asked is told as 0 of 0. */
export function placementResult(bank: BankEntry, answers: readonly Answered[]): PlacementResult {
	const shareWhere = (keep: (answer: Answered) => boolean): Share => {
		const kept = answers.filter(keep);
		return shareOf(kept.filter(({ correct }) => correct).length, kept.length);
	};
	return {
		overall: shareWhere(() => true),
		minutes: Math.round(answers.reduce((sum, { durationMillis }) => sum + durationMillis, 0) / 60_000),
		domains: bank.domains.map((domain) => {
			const own = new Set(domain.objectives.map(({ number }) => number));
			return { domain, share: shareWhere(({ objective }) => own.has(objective)) };
		})
	};
}

/** Whether everything that two shares leave possible for the one lies below what they do for the other. */
export const isBelow = (lower: Share, higher: Share): boolean => lower.high < higher.low;

/** The share of new questions, 0 to 1, that study draws from each domain of a bank by what was answered so far. */
export function sharesOfNew(
	bank: BankEntry,
	tallyOf: (bank: string, objective: string) => ObjectiveTally | undefined
): number[] {
	const places = newPlaces([bank], tallyOf);
	const total = places.reduce((sum, { weight }) => sum + weight, 0);
	return bank.domains.map(({ objectives }) =>
		places
			.filter(({ objective }) => objectives.some(({ number }) => number === objective))
			.reduce((sum, { weight }) => sum + weight / total, 0)
	);
}

import type { BankEntry } from '#lib/domain/bank/content.ts';
import type { DayLoad } from '#lib/domain/learning/day-plan.ts';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { localDay, type UnitId } from '#lib/domain/shared/units.ts';
import type { Queries } from './queries.ts';

/** The parts of the content that counting needs. */
interface Catalogue {
	readonly banks: readonly BankEntry[];
	has(unit: UnitId): boolean;
}

/** What waits today in the learner's banks, and what was done. Costs what is due, not what the collection holds. */
export async function loadOfDay(
	queries: Queries,
	content: Catalogue,
	scheduling: Scheduling,
	{ day }: Moment
): Promise<{
	load: DayLoad;
	suspended: ReadonlySet<UnitId>;
	tallyOf: Awaited<ReturnType<Queries['objectives']>>;
}> {
	const { banks } = scheduling;
	const [overdue, dueToday, suspendedIds, tallies, tallyOf] = await Promise.all([
		queries.dueIds(banks, localDay(day - 1)),
		queries.idsDueOn(banks, day),
		queries.marked('suspended'),
		queries.dayTallies(day),
		queries.objectives()
	]);
	const suspended = new Set(suspendedIds);
	const counts = (units: readonly UnitId[]): number =>
		units.filter((unit) => content.has(unit) && !suspended.has(unit)).length;
	const sum = (pick: (tally: (typeof tallies)[number]) => number): number =>
		tallies.reduce((total, tally) => total + pick(tally), 0);
	const unseen = content.banks
		.filter(({ id }) => banks.includes(id))
		.flatMap((bank) => bank.domains.flatMap(({ objectives }) => objectives.map((objective) => ({ bank, objective }))))
		.reduce(
			(total, { bank, objective: { open, number } }) =>
				total + Math.max(0, open - (tallyOf(bank.id, number)?.seen ?? 0)),
			0
		);
	return {
		suspended,
		tallyOf,
		load: {
			overdue: counts(overdue),
			dueToday: counts(dueToday),
			unseen,
			introducedToday: sum(({ introduced }) => introduced),
			answeredToday: sum(({ answers }) => answers),
			millisToday: sum(({ durationMillis }) => durationMillis)
		}
	};
}

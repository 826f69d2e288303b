import type { BankEntry } from '#lib/domain/bank/content.ts';
import type { PlannedUnit } from '#lib/domain/learning/events.ts';
import { itemUnit, type LocalDay, type Millis } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';

/** Days for which a call's needs are asked about … */
const days = 14;
/** … units of each objective that it missed, and of all together in one run. */
const perObjective = 3;
const perRun = 6;

/** Units whose knowledge the newest calls needed and did not find, and which were not asked since; never the mock reserve. */
export async function unitsCallsNeed(
	db: FirstlineDatabase,
	banks: readonly BankEntry[],
	today: LocalDay
): Promise<PlannedUnit[]> {
	const rows = (await db.calls.where('open').equals(0).reverse().sortBy('startedAt')).slice(0, 10);
	const missedAt = new Map<string, Millis>();
	for (const { events } of rows) {
		const marked = events.find((event) => event.type === 'call-marked');
		if (marked !== undefined && today - marked.day <= days) {
			for (const objective of marked.missed) {
				missedAt.set(
					objective,
					marked.at > (missedAt.get(objective) ?? 0) ? marked.at : (missedAt.get(objective) ?? marked.at)
				);
			}
		}
	}
	const found: PlannedUnit[] = [];
	for (const [place, at] of missedAt) {
		const [bank = '', number = ''] = place.split('/');
		const objective = banks
			.find(({ id }) => id === bank)
			?.domains.flatMap(({ objectives }) => objectives)
			.find((each) => each.number === number);
		const units = (objective?.items ?? [])
			.filter(({ kind, reserve }) => reserve !== true && (kind === 'choice' || kind === 'recall'))
			.map(({ id }) => itemUnit(id));
		const states = await db.units.bulkGet(units);
		const asked = states.filter((state) => state !== undefined && state.lastAt > at).length;
		found.push(
			...units
				.map((unit, place) => ({ unit, state: states[place] }))
				.filter(({ state }) => state === undefined || (state.lastAt <= at && state.dueDay > today))
				// What is weakest in memory first; what was never seen before what sits well.
				.sort((a, b) => (a.state?.stability ?? 3) - (b.state?.stability ?? 3))
				.slice(0, Math.max(0, perObjective - asked))
				.map(({ unit }): PlannedUnit => ({ unit, bank, objective: number, reason: 'call' }))
		);
	}
	return found.slice(0, perRun);
}

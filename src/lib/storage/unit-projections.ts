import type { Answered } from '#lib/domain/learning/events.ts';
import { addToDay, addToObjective, tallyOf, type DayTally, type ObjectiveTally } from '#lib/domain/learning/tally.ts';
import { sightKey } from '#lib/domain/learning/first-sight.ts';
import { foldHistory, stepUnit, unansweredUnit } from '#lib/domain/learning/unit-fold.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import type { UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { markRow } from './projections.ts';
import type { RunRow } from './tables.ts';

// What an event does to its unit. It brings FSRS with it, so nothing that only starts a run or changes a setting loads it.

export { foldHistory };
export { rebuildUnits } from './rebuild.ts';

/** The rows that an answer builds on. */
export interface Ground {
	readonly state: UnitState | undefined;
	readonly run: RunRow | undefined;
	readonly day: DayTally | undefined;
	readonly objective: ObjectiveTally | undefined;
	readonly weights: readonly number[];
	/** Whether this version or variant was answered before. */
	readonly sighted: boolean;
}

/** An answer at the end of its unit's history: the short way, without reading that history. */
export async function projectAnswer(db: FirstlineDatabase, event: Answered, ground: Ground): Promise<void> {
	const { fold, tally, sight } = stepUnit({ ...unansweredUnit, state: ground.state }, event, ground.weights);
	const added = tally ?? tallyOf(event, false, false);
	const seen = placeOf(fold.state) === placeOf(ground.state) ? 0 : 1;
	const moved = seen === 1 && ground.state !== undefined;
	await Promise.all([
		fold.state === undefined ? undefined : db.units.put(fold.state),
		db.days.put(addToDay(ground.day, added)),
		sight === undefined || ground.sighted ? undefined : db.sights.put(sight),
		db.objectives.put(addToObjective(ground.objective, event, { ...added, seen })),
		moved ? addToObjectives(db, ground.state, { seen: -1 }) : undefined
	]);
}

/** A unit whose history changed otherwise (an undo, a reset, a mark, a merge): the old fold out, the new one in. */
export async function reproject(
	db: FirstlineDatabase,
	unit: UnitId,
	before: ReturnType<typeof foldHistory>,
	after: ReturnType<typeof foldHistory>
): Promise<void> {
	const { flagged, suspended } = after.marks;
	const [goneSights, newSights] = changed(before.sights, after.sights);
	await Promise.all([
		after.state === undefined ? db.units.delete(unit) : db.units.put(after.state),
		flagged || suspended ? db.marks.put(markRow(unit, after.marks)) : db.marks.delete(unit),
		db.sights.bulkDelete(goneSights.map(sightKey)),
		db.sights.bulkPut(newSights)
	]);
	const [gone, added] = changed(before.tallies, after.tallies);
	for (const [tallies, sign] of [
		[gone, -1],
		[added, 1]
	] as const) {
		for (const tally of tallies) {
			const day = addToDay(await db.days.get([tally.day, tally.bank, tally.objective]), tally, sign);
			await (day.answers === 0 ? db.days.delete([tally.day, tally.bank, tally.objective]) : db.days.put(day));
			await addToObjectives(db, tally, { answers: sign * tally.answers, correct: sign * tally.correct });
		}
	}
	if (placeOf(before.state) !== placeOf(after.state)) {
		if (before.state !== undefined) await addToObjectives(db, before.state, { seen: -1 });
		if (after.state !== undefined) await addToObjectives(db, after.state, { seen: 1 });
	}
}

/** What only the first list holds, and what only the second: an undo touches one answer of many. */
function changed<T>(before: readonly T[], after: readonly T[]): [gone: T[], added: T[]] {
	const left = before.map((each) => JSON.stringify(each));
	const added = after.filter((each) => {
		const place = left.indexOf(JSON.stringify(each));
		if (place >= 0) left[place] = '';
		return place < 0;
	});
	return [before.filter((_, i) => left[i] !== ''), added];
}

/** Where a unit counts as seen. An item may move to another objective. */
const placeOf = (state: UnitState | undefined): string | undefined => state && `${state.bank}/${state.objective}`;

async function addToObjectives(
	db: FirstlineDatabase,
	{ bank, objective }: Pick<ObjectiveTally, 'bank' | 'objective'>,
	change: Parameters<typeof addToObjective>[2]
): Promise<void> {
	const row = addToObjective(await db.objectives.get([bank, objective]), { bank, objective }, change);
	const empty = row.seen === 0 && row.answers === 0;
	await (empty ? db.objectives.delete([bank, objective]) : db.objectives.put(row));
}

import { addToDay, addToObjective, type DayTally, type ObjectiveTally } from '#lib/domain/learning/tally.ts';
import { sightKey } from '#lib/domain/learning/first-sight.ts';
import { foldHistory } from '#lib/domain/learning/unit-fold.ts';
import { unpackEvents } from '#lib/domain/log/columns.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { unionOf } from '#lib/domain/log/order.ts';
import type { UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { weightsInForce } from './in-force.ts';
import { markRow } from './projections.ts';

type Histories = Map<UnitId, StoredEvent[]>;

/** The histories of many units, packed events too, in a few reads. A unit without events has none in the map. */
async function historiesOf(db: FirstlineDatabase, units: readonly UnitId[]): Promise<Histories> {
	const [rows, chunks] = await Promise.all([
		db.events.where('unit').anyOf(units).toArray(),
		db.chunks.where('units').anyOf(units).distinct().toArray()
	]);
	const wanted = new Set(units);
	const histories: Histories = new Map();
	const packed = chunks.flatMap(({ packed: columns }) => unpackEvents(columns));
	for (const event of unionOf(rows, packed)) {
		if (event.unit !== undefined && wanted.has(event.unit)) {
			const history = histories.get(event.unit);
			if (history === undefined) histories.set(event.unit, [event]);
			else history.push(event);
		}
	}
	return histories;
}

/** Sums of tallies and of units seen, to be added to the stored rows at once. */
class Sums {
	readonly days = new Map<string, { tally: DayTally; sign: 1 | -1 }[]>();
	readonly objectives = new Map<string, ObjectiveTally>();

	add({ state, tallies }: ReturnType<typeof foldHistory>, sign: 1 | -1): void {
		for (const tally of tallies) {
			const key = `${tally.day} ${tally.bank}/${tally.objective}`;
			this.days.set(key, [...(this.days.get(key) ?? []), { tally, sign }]);
			this.#change(tally, { answers: sign * tally.answers, correct: sign * tally.correct });
		}
		if (state !== undefined) this.#change(state, { seen: sign });
	}

	#change(place: Pick<ObjectiveTally, 'bank' | 'objective'>, change: Parameters<typeof addToObjective>[2]): void {
		const key = `${place.bank}/${place.objective}`;
		this.objectives.set(key, addToObjective(this.objectives.get(key), place, change));
	}
}

/**
 * Appends events of many units, each of which may change anything in its unit's past, with their projections. Runs inside
 * the caller's transaction; a thousand units cost about what ten do one by one.
 */
export async function appendToHistories(db: FirstlineDatabase, events: readonly StoredEvent[]): Promise<void> {
	if (events.length === 0) return;
	const added: Histories = new Map();
	for (const event of events) {
		if (event.unit === undefined) throw new Error(`Inconsistent: event ${event.id} is of no unit.`);
		added.set(event.unit, [...(added.get(event.unit) ?? []), event]);
	}
	const units = [...added.keys()];
	const [held, weights] = [await historiesOf(db, units), await weightsInForce(db)];
	const sums = new Sums();
	const folds = units.map((unit) => {
		const history = held.get(unit) ?? [];
		const before = foldHistory(history, weights);
		const after = foldHistory([...history, ...(added.get(unit) ?? [])], weights);
		sums.add(before, -1);
		sums.add(after, 1);
		return { unit, before, after };
	});
	const marked = folds.map(({ unit, after }) => markRow(unit, after.marks));
	await db.events.bulkAdd([...events]);
	await db.units.bulkDelete(folds.filter(({ after }) => after.state === undefined).map(({ unit }) => unit));
	await db.units.bulkPut(folds.flatMap(({ after }) => after.state ?? []));
	await db.marks.bulkDelete(marked.filter((row) => row.flagged + row.suspended === 0).map(({ unit }) => unit));
	await db.marks.bulkPut(marked.filter((row) => row.flagged + row.suspended > 0));
	await db.sights.bulkDelete(folds.flatMap(({ before }) => before.sights.map(sightKey)));
	await db.sights.bulkPut(folds.flatMap(({ after }) => [...after.sights]));
	await addDays(db, sums);
	await addObjectives(db, sums);
}

async function addDays(db: FirstlineDatabase, { days }: Sums): Promise<void> {
	for (const changes of days.values()) {
		const [first] = changes;
		if (first === undefined) continue;
		const key: [number, string, string] = [first.tally.day, first.tally.bank, first.tally.objective];
		let row = await db.days.get(key);
		for (const { tally, sign } of changes) row = addToDay(row, tally, sign);
		await (row === undefined || row.answers === 0 ? db.days.delete(key) : db.days.put(row));
	}
}

async function addObjectives(db: FirstlineDatabase, { objectives }: Sums): Promise<void> {
	for (const { bank, objective, ...change } of objectives.values()) {
		const row = addToObjective(await db.objectives.get([bank, objective]), { bank, objective }, change);
		const empty = row.seen === 0 && row.answers === 0;
		await (empty ? db.objectives.delete([bank, objective]) : db.objectives.put(row));
	}
}

import { packEvents, unpackEvents } from '#lib/domain/log/columns.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { unionOf } from '#lib/domain/log/order.ts';
import type { EventId, UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { projectCall } from './call-projection.ts';
import { projectExam } from './exam-projection.ts';
import { projectInterview } from './interview-projection.ts';
import { weightsInForce } from './in-force.ts';
import { historyOf } from './log.ts';
import { projectRun, projectSetting, writing } from './projections.ts';
import { projectShift } from './shift-projection.ts';
import { foldHistory, rebuildUnits, reproject } from './unit-projections.ts';

// What the log needs now and then, and no answer waits for.

/** Takes in events of another copy of the log: the union by id, in one transaction. Returns how many were new. */
export function mergeEvents(db: FirstlineDatabase, events: readonly StoredEvent[]): Promise<number> {
	return writing(db, async () => {
		const fresh = await unknownOf(db, events);
		const weights = await weightsInForce(db);
		const touched = new Set(fresh.flatMap((event) => (event.unit === undefined ? [] : [event.unit])));
		const before = new Map<UnitId, StoredEvent[]>();
		for (const unit of touched) {
			before.set(unit, await historyOf(db, unit));
		}
		await db.events.bulkPut(fresh);
		for (const [unit, history] of before) {
			const after = unionOf(
				history,
				fresh.filter((event) => event.unit === unit)
			);
			await reproject(db, unit, foldHistory(history, weights), foldHistory(after, weights));
		}
		for (const event of fresh) {
			await projectRun(db, event);
			await projectExam(db, event);
			await projectCall(db, event);
			await projectShift(db, event);
			await projectInterview(db, event);
			if (await projectSetting(db, event)) {
				await rebuildUnits(db);
			}
		}
		return fresh.length;
	});
}

/**
 * Packs the oldest rows into columns, `size` at a time, and leaves the newest `keep` as rows.
 * Rows of an open run stay, for it is read row by row. Returns how many events were packed.
 */
export function packLog(db: FirstlineDatabase, keep: number, size: number): Promise<number> {
	return writing(db, async () => {
		const { events, chunks, runs, exams, calls, shifts, interviews } = db;
		const open = new Set<string>([
			...(await runs.where('open').equals(1).primaryKeys()),
			...(await exams.where('open').equals(1).primaryKeys()),
			...(await calls.where('open').equals(1).primaryKeys()),
			...(await shifts.where('open').equals(1).primaryKeys()),
			...(await interviews.where('open').equals(1).primaryKeys())
		]);
		let packed = 0;
		for (let rows = await events.count(); rows >= keep + size; rows -= size) {
			const oldest = await events.orderBy('id').limit(size).toArray();
			const first = oldest[0];
			const last = oldest.at(-1);
			if (
				first === undefined ||
				last === undefined ||
				oldest.some((event) => event.run !== undefined && open.has(event.run))
			) {
				break;
			}
			const units = [...new Set(oldest.flatMap((event) => (event.unit === undefined ? [] : [event.unit])))];
			await chunks.put({ first: first.id, last: last.id, units, packed: packEvents(oldest) });
			await events.bulkDelete(oldest.map((event) => event.id));
			packed += oldest.length;
		}
		return packed;
	});
}

/** Those of `events` whose ids the log does not hold yet, in fold order and without repeats. */
async function unknownOf(db: FirstlineDatabase, events: readonly StoredEvent[]): Promise<StoredEvent[]> {
	const sorted = unionOf([], events);
	const held = await knownOf(db, sorted);
	return sorted.filter((event) => !held.has(event.id));
}

/** Ids of those of `events` that the log holds, inside the caller's transaction. */
export async function knownOf(db: FirstlineDatabase, events: readonly StoredEvent[]): Promise<Set<EventId>> {
	const wanted = new Set(events.map(({ id }) => id));
	const held = new Set<EventId>();
	const rows = await db.events.bulkGet([...wanted]);
	for (const row of rows) {
		if (row !== undefined) {
			held.add(row.id);
		}
	}
	const sorted = [...wanted].sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (first !== undefined && last !== undefined) {
		await db.chunks
			.where('first')
			.belowOrEqual(last)
			.each((chunk) => {
				if (chunk.last >= first) {
					for (const { id } of unpackEvents(chunk.packed)) {
						if (wanted.has(id)) held.add(id);
					}
				}
			});
	}
	return held;
}

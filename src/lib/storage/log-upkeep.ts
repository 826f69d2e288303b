import { unpackEvents } from '#lib/domain/log/columns.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import {
	isOfImports,
	rangesOf,
	standingOf,
	type Imported,
	type ImportEvent,
	type Standing
} from '#lib/domain/log/imports.ts';
import { unionOf } from '#lib/domain/log/order.ts';
import { millis, type EventId, type Millis } from '#lib/domain/shared/units.ts';
import { chunksOf, putEvents } from './chunks.ts';
import type { FirstlineDatabase } from './database.ts';
import { projectCall } from './call-projection.ts';
import { projectExam } from './exam-projection.ts';
import { projectInterview } from './interview-projection.ts';
import { appendImport, park, parkedEvents, settle, standingNow, type Stamp, type Unstamped } from './imports.ts';
import { weightsInForce } from './in-force.ts';
import { historyOf } from './log.ts';
import { projectRun, projectSetting, writing } from './projections.ts';
import { rebuildInside } from './rebuild.ts';
import { scanLog } from './scan.ts';
import { projectShift } from './shift-projection.ts';
import { foldHistory, rebuildUnits, reproject } from './unit-projections.ts';

// What the log needs now and then, and no answer waits for.

/** More new events than this are folded by a rebuild, which is then quicker than unit by unit. */
const mostByUnit = 500;

/** A file that is brought in as one batch, which can be undone whole. */
export interface Batch {
	readonly batch: string;
	readonly madeAt: Millis;
	/** Texts that are new. */
	readonly documents: number;
}

/**
 * Takes in events of another copy of the log: the union by id, in one transaction. Returns how many were new.
 * @param stamp when and by what chance this device notes what it must of it
 * @param batch where it is a file that can be undone whole; otherwise the other copy is the learner's own, as this one
 */
export function mergeEvents(
	db: FirstlineDatabase,
	events: readonly StoredEvent[],
	stamp?: Stamp,
	batch?: Batch
): Promise<number> {
	return writing(db, async () => {
		const arrival = await arrivalOf(db, events);
		const { fresh, arriving, was } = arrival;
		const notes = stamp === undefined ? [] : await notesOf(db, arrival, batch);
		if (was.anyUndone || arrival.theirs.anyUndone) await db.events.bulkPut(fresh);
		else await putEvents(db, fresh);
		await db.imports.bulkPut(arriving);
		if (stamp !== undefined) for (const note of notes) await appendImport(db, stamp, note);
		const standing = await standingNow(db);
		const moved = (standing.anyUndone || was.anyUndone) && arriving.length + notes.length > 0;
		if (moved) {
			await settle(db, standing);
		} else if (standing.anyUndone) {
			const off = fresh.filter((event) => !standing.counts(event));
			await db.events.bulkDelete(off.map(({ id }) => id));
			await park(db, off);
		}
		if (moved || fresh.length > mostByUnit) await rebuildInside(db);
		else await projectFresh(db, fresh.filter(standing.counts));
		return fresh.length;
	});
}

/** Folds events that are in the log already, and were not before, into the projections. */
async function projectFresh(db: FirstlineDatabase, fresh: readonly StoredEvent[]): Promise<void> {
	const ids = new Set(fresh.map(({ id }) => id));
	const weights = await weightsInForce(db);
	for (const unit of new Set(fresh.flatMap((event) => (event.unit === undefined ? [] : [event.unit])))) {
		const after = await historyOf(db, unit);
		const before = after.filter(({ id }) => !ids.has(id));
		await reproject(db, unit, foldHistory(before, weights), foldHistory(after, weights));
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
}

interface Arrival {
	/** All of them, sorted and without repeats. */
	readonly events: readonly StoredEvent[];
	readonly fresh: readonly StoredEvent[];
	/** The import events among the fresh ones. */
	readonly arriving: readonly ImportEvent[];
	/** How things stood here, and how they stand in the log that arrives. */
	readonly was: Standing;
	readonly theirs: Standing;
	/** Events that are here and do not count, but do in the log that arrives. */
	readonly woken: number;
}

/** Compares events of another copy of the log with those here. Inside the caller's transaction. */
export async function arrivalOf(db: FirstlineDatabase, all: readonly StoredEvent[]): Promise<Arrival> {
	const events = unionOf([], all);
	const known = await knownOf(db, events);
	const fresh = events.filter(({ id }) => !known.has(id));
	const was = await standingNow(db);
	const theirs = standingOf(events.filter(isOfImports));
	const woken = was.anyUndone
		? events.filter((event) => known.has(event.id) && !was.counts(event) && theirs.counts(event)).length
		: 0;
	return { events, fresh, arriving: fresh.filter(isOfImports), was, theirs, woken };
}

/**
 * What this device notes of an arrival: the batch with all that it holds, but for what is here by itself; and that this
 * device holds what is here by itself, where a batch that arrives holds it too and may be undone elsewhere.
 */
async function notesOf(
	db: FirstlineDatabase,
	{ events, fresh, arriving, was, theirs, woken }: Arrival,
	batch: Batch | undefined
): Promise<Unstamped<Imported>[]> {
	const notes: Unstamped<Imported>[] = [];
	const claims = arriving.some((event) => event.type === 'imported' && event.source === 'backup');
	const brings = batch !== undefined && fresh.length + woken + batch.documents > 0;
	if (!claims && !brings) return notes;
	const local: StoredEvent[] = [];
	await scanLog(db, (some) => {
		for (const event of some) local.push(event);
	});
	const own = local.filter(was.native);
	if (claims) {
		const claimed = own.filter((event) => !theirs.native(event));
		if (claimed.length > 0) {
			const rest = local.filter((event) => theirs.native(event) || !was.native(event));
			const note = { batch: '', madeAt: millis(0), events: 0, documents: 0 };
			notes.push({ type: 'imported', source: 'held', ...note, ranges: rangesOf(claimed, rest) });
		}
	}
	if (brings) {
		const ownIds = new Set(own.map(({ id }) => id));
		const chosen = events.filter((event) => !ownIds.has(event.id) && theirs.counts(event));
		// What was undone there is in the log and stays undone: this batch does not hold it.
		const asleep = events.filter((event) => !ownIds.has(event.id) && !theirs.counts(event));
		const ranges = rangesOf(chosen, [...own, ...asleep]);
		notes.push({ type: 'imported', source: 'backup', ...batch, events: fresh.length + woken, ranges });
	}
	return notes;
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
			if (oldest.some((event) => event.run !== undefined && open.has(event.run))) break;
			await chunks.bulkPut(chunksOf(oldest));
			await events.bulkDelete(oldest.map((event) => event.id));
			packed += oldest.length;
		}
		return packed;
	});
}

/** Ids of those of `events` that the log holds, inside the caller's transaction. */
async function knownOf(db: FirstlineDatabase, events: readonly StoredEvent[]): Promise<Set<EventId>> {
	const wanted = new Set(events.map(({ id }) => id));
	const held = new Set<EventId>();
	const hold = (id: EventId): void => {
		if (wanted.has(id)) held.add(id);
	};
	for (const { id } of await parkedEvents(db)) hold(id);
	const sorted = [...wanted].sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (first !== undefined && last !== undefined) {
		// Most of the log is packed: all keys of its rows are fewer, and quicker read, than rows by thousands of ids.
		for (const id of await db.events.where('id').between(first, last, true, true).primaryKeys()) hold(id);
		await db.chunks
			.where('first')
			.belowOrEqual(last)
			.each((chunk) => {
				if (chunk.last >= first) {
					for (const { id } of unpackEvents(chunk.packed)) hold(id);
				}
			});
	}
	return held;
}

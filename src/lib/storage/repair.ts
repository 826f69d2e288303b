import { Findings, needsMending, type CheckReport } from '#lib/domain/log/damage.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { unpackEvents } from '#lib/domain/log/columns.ts';
import { defaultScheduling } from '#lib/domain/learning/scheduling.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { EventId, Millis } from '#lib/domain/shared/units.ts';
import { chunkOf } from './chunks.ts';
import { keepReport } from './check-report.ts';
import { damageOf } from './classify.ts';
import type { FirstlineDatabase } from './database.ts';
import { schedulingInForce } from './in-force.ts';
import { inspectDocuments, inspectValues, noMend, type DocumentsMend } from './inspect-documents.ts';
import { LogInspection, type LogMend } from './inspect-log.ts';
import { writing } from './projections.ts';
import { deriveProjections, differencesFrom, replaceProjections } from './rebuild.ts';
import type { QuarantineRow } from './tables.ts';

// Check and repair. A check reads in short transactions and changes nothing, so that it can run beside a learner who
// answers; a mending is one transaction, for it must see and write one state. No event is deleted: what cannot be read
// goes to the table `quarantine` as it was found.

/** Chunks may need a second look once their edges are right; a third finds nothing. */
const mostLooks = 4;
/** A learner who answers while a check reads makes it start again. */
const mostTries = 3;

/**
 * Looks at everything that is stored, page by page. Changes nothing. Undefined where something was written meanwhile,
 * each time it was tried. Throws a StorageFailure.
 */
export async function check(db: FirstlineDatabase, now: Millis, rng: Rng): Promise<CheckReport | undefined> {
	for (let tries = 0; tries < mostTries; tries++) {
		const before = await db.attempt(() => stateOf(db));
		const report = await db.attempt(() => look(db, now, rng));
		const after = await db.attempt(() => stateOf(db));
		if (before === after) return report;
	}
	return undefined;
}

/** Finds and mends all damage in one transaction; what it could not read is set aside. Throws a StorageFailure. */
export function mend(db: FirstlineDatabase, now: Millis, rng: Rng): Promise<CheckReport> {
	return writing(db, async () => {
		const findings = new Findings();
		const aside: QuarantineRow[] = [];
		const keep = (rows: readonly Omit<QuarantineRow, 'at'>[]): void => {
			for (const row of rows) aside.push({ ...row, at: now });
		};
		const rolloverHour = await rolloverOf(db);
		let log = await new LogInspection(db, findings, now, rolloverHour).run();
		for (let looks = 1; isWork(log.mend) && looks < mostLooks; looks++) {
			keep(log.mend.quarantine);
			await applyToLog(db, log.mend);
			log = await new LogInspection(db, new Findings(), now, rolloverHour).run();
		}
		const unfit = new Map<EventId, StoredEvent>();
		const derived = await deriveProjections(db, (event, why) => {
			findings.add('row-unfit', event.id);
			unfit.set(event.id, event);
			keep([{ table: 'events', why, row: event }]);
		});
		await takeOut(db, unfit);
		for (const difference of await differencesFrom(db, derived)) {
			findings.add(damageOf(difference), `${difference.table} ${difference.key}`);
		}
		const papers = noMend();
		const documents = await inspectDocuments(db, findings, papers, now);
		await inspectValues(db, findings, papers, log.events > 0, rng);
		keep(papers.quarantine);
		const found = findings.list();
		if (needsMending(found)) {
			await replaceProjections(db, derived);
			await applyToDocuments(db, papers);
			await db.quarantine.bulkAdd(aside);
		}
		const report: CheckReport = {
			at: now,
			events: log.events - unfit.size,
			documents,
			findings: found,
			quarantined: aside.length,
			mended: needsMending(found)
		};
		await keepReport(db, report);
		return report;
	});
}

/** Checks, and mends if there is need. Undefined where a check found no quiet moment. Throws a StorageFailure. */
export async function checkAndMend(db: FirstlineDatabase, now: Millis, rng: Rng): Promise<CheckReport | undefined> {
	const report = await check(db, now, rng);
	if (report === undefined) return undefined;
	if (needsMending(report.findings)) return mend(db, now, rng);
	await db.attempt(() => keepReport(db, report));
	return report;
}

async function look(db: FirstlineDatabase, now: Millis, rng: Rng): Promise<CheckReport> {
	const findings = new Findings();
	const log = await new LogInspection(db, findings, now, await rolloverOf(db)).run();
	// A log that must be mended first gives no projections to compare with; the mending does.
	if (!isWork(log.mend)) {
		const derived = await deriveProjections(db, (event) => {
			findings.add('row-unfit', event.id);
		});
		for (const difference of await differencesFrom(db, derived)) {
			findings.add(damageOf(difference), `${difference.table} ${difference.key}`);
		}
	}
	const papers = noMend();
	const documents = await inspectDocuments(db, findings, papers, now);
	await inspectValues(db, findings, papers, log.events > 0, rng);
	return { at: now, events: log.events, documents, findings: findings.list(), quarantined: 0, mended: false };
}

/** Changes with every write to the log: an event adds a row or, packed, a chunk. */
async function stateOf(db: FirstlineDatabase): Promise<string> {
	const [rows, newest, chunks] = await Promise.all([
		db.events.count(),
		db.events.orderBy('id').lastKey(),
		db.chunks.count()
	]);
	return `${String(rows)} ${JSON.stringify(newest)} ${String(chunks)}`;
}

async function rolloverOf(db: FirstlineDatabase): Promise<number> {
	const { rolloverHour } = await schedulingInForce(db).catch(() => defaultScheduling);
	return Number.isInteger(rolloverHour) ? rolloverHour : defaultScheduling.rolloverHour;
}

const isWork = (mend: LogMend): boolean => Object.values(mend).some((list: readonly unknown[]) => list.length > 0);

async function applyToLog(
	db: FirstlineDatabase,
	{ deleteRows, putRows, deleteChunks, putChunks }: LogMend
): Promise<void> {
	await db.events.bulkDelete(deleteRows as EventId[]);
	await db.events.bulkPut(putRows);
	await db.chunks.bulkDelete(deleteChunks as EventId[]);
	await db.chunks.bulkPut(putChunks);
}

/** Takes events that lie in quarantine out of the log. */
async function takeOut(db: FirstlineDatabase, unfit: ReadonlyMap<EventId, StoredEvent>): Promise<void> {
	if (unfit.size === 0) return;
	await db.events.bulkDelete([...unfit.keys()]);
	for (const key of await db.chunks.toCollection().primaryKeys()) {
		const chunk = await db.chunks.get(key);
		if (chunk === undefined || ![...unfit.keys()].some((id) => chunk.first <= id && id <= chunk.last)) continue;
		const events = unpackEvents(chunk.packed);
		const [first, ...rest] = events.filter(({ id }) => !unfit.has(id));
		if (rest.length + 1 === events.length) continue;
		await db.chunks.delete(key);
		if (first !== undefined) await db.chunks.put(chunkOf([first, ...rest]));
	}
}

async function applyToDocuments(db: FirstlineDatabase, mend: DocumentsMend): Promise<void> {
	await db.documents.bulkDelete(mend.deleteDocuments as [string, number][]);
	await db.documents.bulkPut(mend.putDocuments);
	await db.values.bulkDelete(mend.deleteValues);
	await db.values.bulkPut(mend.putValues);
}

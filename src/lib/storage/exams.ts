import Dexie from 'dexie';
import type { ExamRow } from '#lib/domain/exam/exam-row.ts';
import type { LastSeen } from '#lib/domain/exam/form.ts';
import type { UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';

// What the exam screens read, and the heartbeat that they leave.

/** The exam that is going on, if there is one. */
export const openExam = (db: FirstlineDatabase): Promise<ExamRow | undefined> =>
	db.attempt(async () => (await db.exams.where('open').equals(1).sortBy('startedAt')).at(-1));

export const examOf = (db: FirstlineDatabase, run: string): Promise<ExamRow | undefined> =>
	db.attempt(() => db.exams.get(run));

/** All ended exams, newest first. */
export const endedExams = (db: FirstlineDatabase): Promise<ExamRow[]> =>
	db.attempt(async () => (await db.exams.where('open').equals(0).sortBy('startedAt')).reverse());

/**
 * When each unit of a bank was seen last, in study or in an exam, abandoned ones too. Costs the bank's units: asked once a form.
 */
export async function lastSeenIn(db: FirstlineDatabase, bank: string): Promise<LastSeen> {
	const seen = new Map<UnitId, { version: number; at: number }>();
	const see = (unit: UnitId, version: number, at: number): void => {
		const held = seen.get(unit);
		if (held === undefined || held.version < version || (held.version === version && held.at < at)) {
			seen.set(unit, { version, at });
		}
	};
	const [units, exams] = await db.attempt(() =>
		Promise.all([
			db.units.where('[bank+dueDay]').between([bank, Dexie.minKey], [bank, Infinity]).toArray(),
			db.exams.where('bank').equals(bank).toArray()
		])
	);
	for (const { unit, itemVersion, lastAt } of units) {
		see(unit, itemVersion, lastAt);
	}
	for (const { unit, itemVersion, at } of exams.flatMap(({ marks }) => marks)) {
		see(unit, itemVersion, at);
	}
	return (unit, itemVersion) => {
		const held = seen.get(unit);
		return held === undefined || held.version < itemVersion ? undefined : held.at;
	};
}

const heartbeatKey = 'exam-heartbeat';

interface Heartbeat {
	readonly run: string;
	readonly elapsedMillis: number;
}

/** Notes how far an exam's clock has come: no event, only what a clock set back while no page is open could gain. */
export async function beatHeart(db: FirstlineDatabase, run: string, elapsedMillis: number): Promise<void> {
	await db.attempt(() => db.values.put({ key: heartbeatKey, value: { run, elapsedMillis } satisfies Heartbeat }));
}

/** The last heartbeat of an exam; 0 where it left none. */
export async function heartbeatOf(db: FirstlineDatabase, run: string): Promise<number> {
	const beat = (await db.attempt(() => db.values.get(heartbeatKey)))?.value as Heartbeat | undefined;
	return beat?.run === run ? beat.elapsedMillis : 0;
}

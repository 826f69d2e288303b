import type { OwnMark } from '#lib/domain/interview/events.ts';
import type { FirstlineDatabase } from './database.ts';

/** An answer that is being written: no event yet, so it has a place of its own until it is given. */
export interface AnswerDraft {
	readonly question: string;
	readonly text: string;
	/** Of the answer so far, without the time to think. */
	readonly elapsedMillis: number;
	/** Of it dictated. */
	readonly spokenMillis: number;
	readonly rating: OwnMark | null;
}

const keyOf = (run: string): string => `interviewDraft:${run}`;

/** The draft that is kept for a question of a day; one of another question was answered meanwhile. */
export async function draftOf(db: FirstlineDatabase, run: string, question: string): Promise<AnswerDraft | undefined> {
	const held = (await db.attempt(() => db.values.get(keyOf(run))))?.value as AnswerDraft | undefined;
	return held?.question === question ? held : undefined;
}

/** Keeps the draft of a day in place of the one before. Throws a StorageFailure. */
export const keepDraft = (db: FirstlineDatabase, run: string, value: AnswerDraft): Promise<unknown> =>
	db.attempt(() => db.values.put({ key: keyOf(run), value }));

export const dropDraft = (db: FirstlineDatabase, run: string): Promise<void> =>
	db.attempt(() => db.values.delete(keyOf(run)));

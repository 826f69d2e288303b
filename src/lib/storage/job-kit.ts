import { applicationOf, offerOf, type Application, type Offer } from '#lib/domain/interview/job-papers.ts';
import type { Millis } from '#lib/domain/shared/units.ts';
import type { Documents } from './documents.ts';
import { asFailure } from './failure.ts';

// What the learner keeps in the job kit; nothing of it is in the log.

/** A document with its id. */
export interface Kept<Body> {
	readonly id: string;
	readonly revision: number;
	readonly body: Body;
}

async function listOf<Body>(documents: Documents, kind: string, read: (body: unknown) => Body): Promise<Kept<Body>[]> {
	return (await documents.list(kind)).map(({ id, revision, body }) => ({ id, revision, body: read(body) }));
}

/** All applications, the oldest first. */
export const applicationsOf = (documents: Documents): Promise<Kept<Application>[]> =>
	listOf(documents, 'application', applicationOf);

/** All offers, the oldest first. */
export const offersOf = (documents: Documents): Promise<Kept<Offer>[]> => listOf(documents, 'offer', offerOf);

const checklist = 'kit-checklist';
const doneOf = (body: unknown): readonly string[] => {
	const { done } = Object(body) as { done?: unknown };
	return Array.isArray(done) ? done.filter((each) => typeof each === 'string') : [];
};

/** Ids of what is prepared. */
export const preparedOf = async (documents: Documents): Promise<readonly string[]> =>
	doneOf((await documents.read(checklist))?.body);

/** Saves a change of the newest revision: two fields that are left one after the other both count. Throws a StorageFailure. */
async function change(
	documents: Documents,
	{ id, kind, at }: { readonly id: string; readonly kind: string; readonly at: Millis },
	next: (body: unknown) => unknown
): Promise<void> {
	for (;;) {
		const newest = (await documents.revisions(id)).at(-1);
		try {
			await documents.save(id, kind, newest?.revision ?? 0, at, next(newest?.body));
			return;
		} catch (error) {
			if (asFailure(error).kind !== 'conflict') throw error;
		}
	}
}

/** Keeps whether something is prepared; without an id nothing is. */
export const keepPrepared = (documents: Documents, at: Millis, id?: string, isDone = false): Promise<void> =>
	change(documents, { id: checklist, kind: checklist, at }, (body) => ({
		done: id === undefined ? [] : [...doneOf(body).filter((each) => each !== id), ...(isDone ? [id] : [])]
	}));

/** Keeps some fields of an application; a new id makes a new one. */
export const keepApplication = (
	documents: Documents,
	id: string,
	at: Millis,
	part: Partial<Application>
): Promise<void> => change(documents, { id, kind: 'application', at }, (body) => ({ ...applicationOf(body), ...part }));

/** Keeps the company, or what was said of one thing to compare, or its mark (0 for none). */
export const keepOffer = (
	documents: Documents,
	id: string,
	at: Millis,
	{ company, said, marks }: Partial<Offer>
): Promise<void> =>
	change(documents, { id, kind: 'offer', at }, (body) => {
		const held = offerOf(body);
		return {
			company: company ?? held.company,
			said: { ...held.said, ...said },
			marks: { ...held.marks, ...marks }
		};
	});

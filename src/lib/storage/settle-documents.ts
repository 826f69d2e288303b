import { joinDocument, originalOf, type DocumentPlan } from '#lib/domain/backup/documents.ts';
import type { Standing } from '#lib/domain/log/imports.ts';
import type { FirstlineDatabase } from './database.ts';
import type { DocumentRow, ParkedDocumentRow } from './tables.ts';

/** Whether a document's body holds sound. */
export const isBlobRow = (body: unknown): body is Readonly<Record<string, unknown>> =>
	typeof body === 'object' && body !== null && Object.values(body).some((value) => value instanceof Blob);

const same = (a: unknown, b: unknown): boolean =>
	a === b || isBlobRow(a) || isBlobRow(b) || JSON.stringify(a) === JSON.stringify(b);

/** What would become of arriving texts, a plan a document. Changes nothing; inside the caller's transaction. */
export async function planDocuments(
	db: FirstlineDatabase,
	rows: readonly DocumentRow[],
	yields: boolean
): Promise<DocumentPlan<DocumentRow>[]> {
	const byDocument = new Map<string, DocumentRow[]>();
	for (const row of rows) {
		const held = byDocument.get(row.id);
		if (held === undefined) byDocument.set(row.id, [row]);
		else held.push(row);
	}
	const plans: DocumentPlan<DocumentRow>[] = [];
	for (const [id, arriving] of byDocument) {
		arriving.sort((a, b) => a.revision - b.revision);
		const here = await db.documents.where('id').equals(id).sortBy('revision');
		const plan = joinDocument(here, arriving, same, yields);
		plans.push({ ...plan, fresh: await unseen(db, plan.fresh), copies: await unseen(db, plan.copies) });
	}
	return plans;
}

/** Those rows that are no copy, or a copy of a text that stands neither under its own id nor under that of its original. */
async function unseen(db: FirstlineDatabase, rows: readonly DocumentRow[]): Promise<DocumentRow[]> {
	const kept: DocumentRow[] = [];
	for (const row of rows) {
		const original = originalOf(row.id);
		const [there, copied] = await db.documents.bulkGet([
			[original, row.revision],
			[row.id, row.revision]
		]);
		const isCopy = original !== row.id;
		const stands = isCopy && ((there !== undefined && same(there.body, row.body)) || copied !== undefined);
		if (!stands) kept.push(row);
	}
	return kept;
}

/** Writes what was planned. Inside the caller's transaction. */
export async function putDocuments(db: FirstlineDatabase, plans: readonly DocumentPlan<DocumentRow>[]): Promise<void> {
	for (const { displaced, fresh, copies } of plans) {
		await db.documents.bulkDelete(displaced.map(({ id, revision }): [string, number] => [id, revision]));
		await db.documents.bulkPut([...fresh, ...copies]);
	}
}

/** Puts aside the texts of undone imports and brings back those of imports that hold again. What was written here since stays. */
export async function settleDocuments(db: FirstlineDatabase, { inForce }: Standing): Promise<void> {
	const off: ParkedDocumentRow[] = [];
	await db.documents.each((row) => {
		if (row.batch !== undefined && !inForce(row.batch)) off.push({ ...row, batch: row.batch });
	});
	const back = (await db.parkedDocuments.toArray()).filter(({ batch }) => inForce(batch));
	await db.documents.bulkDelete(off.map(({ id, revision }): [string, number] => [id, revision]));
	await db.parkedDocuments.bulkPut(off);
	await db.parkedDocuments.bulkDelete(
		back.map(({ batch, id, revision }): [string, string, number] => [batch, id, revision])
	);
	const parted: DocumentRow[] = [];
	for (const row of back) {
		const newest = await db.documents.where('id').equals(row.id).last();
		if (newest?.body === null && newest.revision > row.revision) continue;
		// A revision that was written here meanwhile stays; one below it takes its old place.
		if ((await db.documents.get([row.id, row.revision])) === undefined) await db.documents.put(row);
		else parted.push(row);
	}
	await putDocuments(db, await planDocuments(db, parted, false));
}

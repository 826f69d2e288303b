import { standingOf, type Imported } from '#lib/domain/log/imports.ts';
import type { Millis } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import type { ReplacedRow } from './tables.ts';

/** An import as the learner sees it. */
export interface ImportEntry {
	readonly batch: string;
	readonly at: Millis;
	readonly madeAt: Millis;
	readonly events: number;
	readonly documents: number;
	readonly inForce: boolean;
}

/** Every import of a backup that this log knows, newest first. Throws a StorageFailure. */
export async function listImports(db: FirstlineDatabase): Promise<ImportEntry[]> {
	const said = await db.attempt(() => db.imports.toArray());
	const { inForce } = standingOf(said);
	return said
		.filter((event): event is Imported => event.type === 'imported' && event.source === 'backup')
		.map(({ batch, at, madeAt, events, documents }) => ({
			batch,
			at,
			madeAt,
			events,
			documents,
			inForce: inForce(batch)
		}))
		.reverse();
}

/** The states of this device that a backup has replaced, newest first. Throws a StorageFailure. */
export async function listReplaced(db: FirstlineDatabase): Promise<ReplacedRow[]> {
	return (await db.attempt(() => db.replaced.toArray())).sort((a, b) => b.at - a.at);
}

import type { Millis } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { StorageFailure } from './failure.ts';
import type { DocumentRow } from './tables.ts';

/** What a learner writes: every save is a new revision; deleting takes the text of all of them away. */
export class Documents {
	readonly #db: FirstlineDatabase;

	constructor(db: FirstlineDatabase) {
		this.#db = db;
	}

	/** The newest revision, or undefined where there is none or it was deleted. */
	async read(id: string): Promise<{ revision: number; body: unknown } | undefined> {
		const row = await this.#db.attempt(() => this.#newest(id));
		return row === undefined || row.body === null ? undefined : { revision: row.revision, body: row.body };
	}

	/** The newest revision of every living document of a kind, in order of their ids. */
	async list(kind: string): Promise<DocumentRow[]> {
		const rows = await this.#db.attempt(() => this.#db.documents.where('kind').equals(kind).toArray());
		const newest = new Map<string, DocumentRow>();
		for (const row of rows) {
			const held = newest.get(row.id);
			newest.set(row.id, held !== undefined && held.revision > row.revision ? held : row);
		}
		return [...newest.values()].filter(({ body }) => body !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
	}

	/** All revisions of a document, oldest first. */
	revisions(id: string): Promise<DocumentRow[]> {
		return this.#db.attempt(() => this.#db.documents.where('id').equals(id).sortBy('revision'));
	}

	/** Deletes of each period (in milliseconds) all revisions but the last; resolves to how many went. */
	thin(id: string, period: number): Promise<number> {
		return this.#db.attempt(() =>
			this.#db.transaction('rw', this.#db.documents, async () => {
				const rows = await this.#db.documents.where('id').equals(id).sortBy('revision');
				const passed = rows.filter((row, i) => {
					const next = rows[i + 1];
					return next !== undefined && Math.floor(next.at / period) === Math.floor(row.at / period);
				});
				await this.#db.documents.bulkDelete(passed.map(({ revision }): [string, number] => [id, revision]));
				return passed.length;
			})
		);
	}

	/**
	 * Saves a new revision after `expected` (0 for a new document) and resolves to its number.
	 * Throws a StorageFailure `conflict` when another tab saved one meanwhile: neither text is lost.
	 */
	save(id: string, kind: string, expected: number, at: Millis, body: unknown): Promise<number> {
		return this.#change(id, expected, async (revision) => {
			await this.#db.documents.add({ id, revision, kind, at, body });
			return revision;
		});
	}

	/** Deletes every revision and leaves one without text, so that a copy of the old text cannot come back by merge. */
	delete(id: string, expected: number, at: Millis): Promise<number> {
		return this.#change(id, expected, async (revision, newest) => {
			await this.#db.documents.where('id').equals(id).delete();
			await this.#db.documents.add({ id, revision, kind: newest?.kind ?? 'unknown', at, body: null });
			return revision;
		});
	}

	#change(
		id: string,
		expected: number,
		work: (revision: number, newest: DocumentRow | undefined) => Promise<number>
	): Promise<number> {
		return this.#db.attempt(() =>
			this.#db.transaction('rw', this.#db.documents, async () => {
				const newest = await this.#newest(id);
				const held = newest?.revision ?? 0;
				if (held !== expected) {
					throw new StorageFailure(
						'conflict',
						`Document "${id}" is at revision ${String(held)}, not ${String(expected)}.`
					);
				}
				return work(held + 1, newest);
			})
		);
	}

	#newest(id: string): Promise<DocumentRow | undefined> {
		return this.#db.documents.where('[id+revision]').between([id, 0], [id, Infinity]).last();
	}
}

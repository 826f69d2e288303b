import { millis } from '#lib/domain/shared/units.ts';
import { asFailure } from './failure.ts';
import { LiveQuery, watch } from './live-query.svelte.ts';
import { defaultPreferences, preferencesOf, type PreferenceValues } from './preference-values.ts';
import type { Storage } from './storage.ts';

export { preferencesOf, type PreferenceValues };

const id = 'preferences';

/** The preferences, the same in every tab. */
export class Preferences {
	readonly #storage: Storage;
	readonly #held: LiveQuery<PreferenceValues>;

	constructor(storage: Storage) {
		this.#storage = storage;
		this.#held = new LiveQuery(() => this.read());
	}

	/** For markup and `$derived`; elsewhere `read`. */
	get values(): PreferenceValues {
		return this.#held.value ?? defaultPreferences;
	}

	/** As stored at this moment. Throws a StorageFailure. */
	async read(): Promise<PreferenceValues> {
		return preferencesOf((await this.#storage.documents.read(id))?.body);
	}

	/** Calls `next` now and at each change in any tab; returns the way to stop. */
	follow(next: (values: PreferenceValues) => void): () => void {
		return watch(() => this.read(), next);
	}

	/** Saves a change. Throws a StorageFailure. */
	async change(change: Partial<PreferenceValues>, at: number): Promise<void> {
		for (;;) {
			const newest = (await this.#storage.documents.revisions(id)).at(-1);
			const body = { ...(newest?.body as Partial<PreferenceValues> | undefined), ...change };
			try {
				await this.#storage.documents.save(id, 'preferences', newest?.revision ?? 0, millis(at), body);
				return;
			} catch (error) {
				// A change made meanwhile is kept: this one is put on top of it.
				if (asFailure(error).kind !== 'conflict') {
					throw error;
				}
			}
		}
	}
}

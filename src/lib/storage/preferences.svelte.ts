import { millis } from '#lib/domain/shared/units.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { Storage } from './storage.ts';

/** How the learner likes the app; nothing here touches the schedule, so it is a document and not an event. */
export interface PreferenceValues {
	/** Answer, undo and help by a single key. Off for speech input and screen readers that need the keys. */
	readonly singleKeys: boolean;
}

const defaults: PreferenceValues = { singleKeys: true };
const id = 'preferences';

/** The preferences, the same in every tab. */
export class Preferences {
	readonly #storage: Storage;
	readonly #held: LiveQuery<{ body: unknown } | undefined>;

	constructor(storage: Storage) {
		this.#storage = storage;
		this.#held = new LiveQuery(() => storage.documents.read(id));
	}

	get values(): PreferenceValues {
		return { ...defaults, ...(this.#held.value?.body as Partial<PreferenceValues> | undefined) };
	}

	/** Saves a change. Throws a StorageFailure. */
	async change(change: Partial<PreferenceValues>, at: number): Promise<void> {
		const newest = (await this.#storage.documents.revisions(id)).at(-1);
		const body = { ...(newest?.body as Partial<PreferenceValues> | undefined), ...change };
		await this.#storage.documents.save(id, 'preferences', newest?.revision ?? 0, millis(at), body);
	}
}

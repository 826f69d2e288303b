import { checkScheduling } from '#lib/domain/learning/scheduling.ts';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import type { Clock } from '#lib/platform/clock.ts';
import type { Content } from '#lib/platform/content.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import type { Preferences, PreferenceValues } from '#lib/storage/preferences.svelte.ts';
import type { Storage } from '#lib/storage/storage.ts';

export interface SettingsServices {
	readonly storage: Storage;
	readonly content: Content;
	readonly preferences: Preferences;
	readonly clock: Clock;
	readonly moment: () => Promise<Moment>;
	/** Fits the memory model in the background. Throws what went wrong. */
	readonly refit: () => Promise<void>;
}

/** Makes a change and resolves to the change that takes it back, or to undefined where nothing changed. */
type Change = () => Promise<Change | undefined>;

/** The settings in force, and what the learner does to them: one change at a time, each saved at once. */
export class Settings {
	readonly #services: SettingsServices;
	readonly #scheduling: LiveQuery<{ scheduling: Scheduling; weights: readonly number[]; moment: Moment }>;
	#queue: Promise<void> = Promise.resolve();
	#status = $state('');
	#undo: { readonly words: string; readonly change: Change } | undefined = $state.raw();
	#failed: { readonly message: string; readonly again: () => void } | undefined = $state.raw();

	constructor(services: SettingsServices) {
		const { queries } = services.storage;
		this.#services = services;
		this.#scheduling = new LiveQuery(async () => ({
			scheduling: await queries.scheduling(),
			weights: await queries.weights(),
			moment: await services.moment()
		}));
	}

	/** The scheduling in force, and the moment it was read; undefined until it has been. */
	get inForce(): { scheduling: Scheduling; weights: readonly number[]; moment: Moment } | undefined {
		return this.#scheduling.value;
	}
	get preferences(): PreferenceValues {
		return this.#services.preferences.values;
	}
	/** What was saved last, in words. */
	get status(): string {
		return this.#status;
	}
	get canUndo(): boolean {
		return this.#undo !== undefined;
	}
	/** Why the newest change is not saved, and the way to try it again. */
	get failed(): { readonly message: string; readonly again: () => void } | undefined {
		return this.#failed;
	}
	/** Why the settings cannot be read. */
	get unreadable(): Error | undefined {
		return this.#scheduling.failure;
	}

	/** Changes what decides due days: one event. `words` name the setting, as in "Saved: minutes a day". */
	schedule(words: string, change: (held: Scheduling) => Partial<Scheduling>): void {
		this.#make('Saved', words, () => this.#schedule(change));
	}

	/** Changes how the app looks and behaves. */
	prefer(words: string, change: Partial<PreferenceValues>): void {
		this.#make('Saved', words, () => this.#prefer(change));
	}

	/** What sets one field of the schedule to the value that it is given. */
	scheduler<Field extends keyof Scheduling>(words: string, field: Field): (value: Scheduling[Field]) => void {
		return (value) => {
			this.schedule(words, () => ({ [field]: value }));
		};
	}

	/** What sets one preference to the value that it is given. */
	preferrer<Field extends keyof PreferenceValues>(
		words: string,
		field: Field
	): (value: PreferenceValues[Field]) => void {
		return (value) => {
			this.prefer(words, { [field]: value });
		};
	}

	/** Puts FSRS parameters in force; `automatic`: whether fits go on by themselves. */
	adopt(words: string, weights: readonly number[], automatic: boolean): void {
		this.#make('In use', words, () => this.#adopt(weights, automatic));
	}

	/** Keeps something that the learner did not set, and cannot take back. */
	note(change: Partial<PreferenceValues>): void {
		this.#make('', '', async () => {
			await this.#prefer(change);
			return undefined;
		});
	}

	/** Takes the last change back; a second time, brings it again. */
	undo(): void {
		const undo = this.#undo;
		if (undo !== undefined) {
			this.#make('Undone', undo.words, undo.change);
		}
	}

	#make(did: string, words: string, change: Change): void {
		this.#queue = this.#queue.then(async () => {
			try {
				const back = await change();
				this.#failed = undefined;
				if (back !== undefined) {
					this.#status = `${did}: ${words}`;
					this.#undo = { words, change: back };
				}
			} catch (error) {
				this.#failed = {
					message: error instanceof Error ? error.message : String(error),
					again: () => {
						this.#make(did, words, change);
					}
				};
			}
		});
	}

	async #schedule(change: (held: Scheduling) => Partial<Scheduling>): Promise<Change | undefined> {
		const { storage, moment } = this.#services;
		const held = await storage.queries.scheduling();
		const wanted = change(held);
		const scheduling = checkScheduling({ ...held, ...wanted });
		const before = partOf(held, wanted);
		if (same(before, partOf(scheduling, wanted))) {
			return undefined;
		}
		const { at, offset, day } = await moment();
		await storage.log.append([{ type: 'scheduling-changed', version: 1, at, offset, day, scheduling }]);
		return () => this.#schedule(() => before);
	}

	async #adopt(weights: readonly number[], automatic: boolean): Promise<Change | undefined> {
		const { storage, moment } = this.#services;
		const [fits, held] = await Promise.all([import('#lib/storage/fits.ts'), storage.queries.weights()]);
		if (same(held, weights)) {
			return undefined;
		}
		const { automatic: was } = await fits.fitNote(storage);
		await fits.adoptWeights(storage, await moment(), weights, automatic);
		return () => this.#adopt(held, was);
	}

	async #prefer(change: Partial<PreferenceValues>): Promise<Change | undefined> {
		const { preferences, clock } = this.#services;
		const before = partOf(await preferences.read(), change);
		if (same(before, change)) {
			return undefined;
		}
		await preferences.change(change, clock().at);
		return () => this.#prefer(before);
	}
}

/** The fields of `whole` that `part` names. */
const partOf = <T extends object>(whole: T, part: Partial<T>): Partial<T> =>
	Object.fromEntries(Object.keys(part).map((key) => [key, whole[key as keyof T]])) as Partial<T>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

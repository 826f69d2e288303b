import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';
import { asFailure, type StorageFailure } from './failure.ts';

/**
 * Dexie keeps apart what two queries read only where each is an async function itself; of a plain one that returns a
 * promise the reads are booked to another query, which then misses changes.
 */
const watched =
	<T>(query: () => Promise<T>) =>
	async (): Promise<T> =>
		await query();

/** A query whose answer follows the database, whichever tab writes to it. Read `value` in markup or a `$derived`. */
export class LiveQuery<T> {
	#value: T | undefined = $state.raw();
	#failure: StorageFailure | undefined = $state.raw();
	readonly #subscribe: () => void;

	constructor(query: () => Promise<T>) {
		this.#subscribe = createSubscriber((update) => {
			const subscription = liveQuery(watched(query)).subscribe({
				next: (value) => {
					this.#value = value;
					this.#failure = undefined;
					update();
				},
				error: (error: unknown) => {
					this.#failure = asFailure(error);
					update();
				}
			});
			return () => {
				subscription.unsubscribe();
			};
		});
	}

	/** The newest answer; undefined until the first one. */
	get value(): T | undefined {
		this.#subscribe();
		return this.#value;
	}

	get failure(): StorageFailure | undefined {
		this.#subscribe();
		return this.#failure;
	}
}

/** Calls `next` with the query's answer now and whenever any tab changes it; returns the way to stop. */
export function watch<T>(query: () => Promise<T>, next: (value: T) => void): () => void {
	const subscription = liveQuery(watched(query)).subscribe({ next, error: () => undefined });
	return () => {
		subscription.unsubscribe();
	};
}

/**
 * Hands `take` the query's answer now and whenever any tab changes it, for good. Resolves after the first time; rejects
 * with a StorageFailure where that fails.
 */
export const follow = <T>(query: () => Promise<T>, take: (value: T) => void): Promise<void> =>
	new Promise((resolve, reject) => {
		liveQuery(watched(query)).subscribe({
			next: (value) => {
				take(value);
				resolve();
			},
			error: (error: unknown) => {
				reject(asFailure(error));
			}
		});
	});

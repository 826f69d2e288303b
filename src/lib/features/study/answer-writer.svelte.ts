import type { NewEvent, StoredEvent } from '#lib/domain/log/event.ts';
import { asFailure, type StorageFailure } from '#lib/storage/failure.ts';
import type { EventLog } from '#lib/storage/log.ts';

interface Outcomes {
	/** The answer is acknowledged. */
	readonly onstored: (stored: readonly StoredEvent[]) => void;
	/** A try failed; others follow. */
	readonly onfailed: () => void;
	/** Another tab was first; this answer will not be written. */
	readonly onconflict: () => void;
}

const firstRetryMillis = 1000;
const longestRetryMillis = 30_000;

/** Writes one answer at a time, with the start of its run where that is new, and keeps it until it is acknowledged, however often the write must be tried. */
export class AnswerWriter {
	readonly #log: EventLog;
	readonly #outcomes: Outcomes;
	#pending: readonly NewEvent[] | undefined = $state.raw();
	#failure: StorageFailure | undefined = $state.raw();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(log: EventLog, outcomes: Outcomes) {
		this.#log = log;
		this.#outcomes = outcomes;
	}

	/** Whether an answer waits to be acknowledged. */
	get busy(): boolean {
		return this.#pending !== undefined;
	}

	/** Why the last try failed; undefined while a first try is under way. */
	get failure(): StorageFailure | undefined {
		return this.#failure;
	}

	write(events: readonly NewEvent[]): void {
		this.#pending = events;
		this.#failure = undefined;
		void this.#try(firstRetryMillis);
	}

	/** Tries at once instead of at the next turn of the timer. */
	retryNow(): void {
		clearTimeout(this.#timer);
		void this.#try(firstRetryMillis);
	}

	/** Gives the timer up; what is pending is lost with the page. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	async #try(retryMillis: number): Promise<void> {
		const events = this.#pending;
		if (events === undefined) {
			return;
		}
		try {
			const stored = await this.#log.append(events);
			this.#pending = undefined;
			this.#failure = undefined;
			this.#outcomes.onstored(stored);
		} catch (error) {
			const failure = asFailure(error);
			if (failure.kind === 'conflict') {
				this.#pending = undefined;
				this.#outcomes.onconflict();
				return;
			}
			this.#failure = failure;
			this.#outcomes.onfailed();
			if (failure.kind !== 'superseded') {
				this.#timer = setTimeout(() => {
					void this.#try(Math.min(retryMillis * 2, longestRetryMillis));
				}, retryMillis);
			}
		}
	}
}

import type { NewEvent } from '#lib/domain/log/event.ts';
import type { EventLog } from './log.ts';

const retrySeconds = 3;

/** Writes the events of a sitting in order, one transaction a batch, and keeps what could not be written until it can. */
export class EventWriter {
	readonly #log: EventLog;
	#waiting: readonly NewEvent[] = $state.raw([]);
	#failure: Error | undefined = $state.raw();
	#writing = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#drained: readonly (() => void)[] = [];

	constructor(log: EventLog) {
		this.#log = log;
	}

	/** Why the last batch could not be written; it is tried again by itself. */
	get failure(): Error | undefined {
		return this.#failure;
	}
	/** Whether all that was given is acknowledged. */
	get saved(): boolean {
		return this.#waiting.length === 0;
	}

	write(...events: readonly NewEvent[]): void {
		this.#waiting = [...this.#waiting, ...events];
		void this.#drain();
	}

	/** Resolves when everything is acknowledged. */
	drained(): Promise<void> {
		return this.saved ? Promise.resolve() : new Promise((resolve) => (this.#drained = [...this.#drained, resolve]));
	}

	retryNow(): void {
		clearTimeout(this.#timer);
		void this.#drain();
	}

	async #drain(): Promise<void> {
		if (this.#writing) {
			return;
		}
		this.#writing = true;
		try {
			while (this.#waiting.length > 0) {
				const batch = this.#waiting;
				await this.#log.append(batch);
				this.#waiting = this.#waiting.slice(batch.length);
				this.#failure = undefined;
			}
			const done = this.#drained;
			this.#drained = [];
			for (const resolve of done) {
				resolve();
			}
		} catch (error) {
			this.#failure = error instanceof Error ? error : new Error(String(error));
			this.#timer = setTimeout(() => void this.#drain(), retrySeconds * 1000);
		} finally {
			this.#writing = false;
		}
	}
}

import { followUpDay, followUpOf } from '#lib/domain/calls/follow-up.ts';
import type { FollowUpAnswers } from '#lib/domain/calls/events.ts';
import { callRecord, type CallRecord } from './call-record.ts';
import type { CallServices } from './services.ts';

/** A ticket that comes back a week after its call. */
export class FollowUp {
	readonly #services: CallServices;
	readonly #run: string;
	#record: CallRecord | undefined = $state.raw();
	#state: 'loading' | 'missing' | 'early' | 'due' | 'done' = $state('loading');
	#failure: string | undefined = $state();
	#keeping = false;

	/** What the learner made of it, once they have. */
	readonly answers: FollowUpAnswers | undefined = $derived(
		this.#record === undefined ? undefined : followUpOf(this.#record.events)?.answers
	);

	constructor(services: CallServices, run: string) {
		this.#services = services;
		this.#run = run;
	}

	get record(): CallRecord | undefined {
		return this.#record;
	}
	/** `missing`: no such call with a ticket is here; `early`: its week is not over, or the call goes on. */
	get state(): 'loading' | 'missing' | 'early' | 'due' | 'done' {
		return this.#state;
	}
	get failure(): string | undefined {
		return this.#failure;
	}

	open(): Promise<void> {
		return this.#attempt(() => this.#read());
	}

	/** Keeps what the learner wrote and how they judge their ticket. */
	keep(answers: FollowUpAnswers): Promise<void> {
		return this.#attempt(async () => {
			if (this.#state !== 'due' || this.#keeping) return;
			this.#keeping = true;
			const { storage, moment } = this.#services;
			const { at, offset, day } = await moment();
			await storage.log.append([{ type: 'followed-up', version: 1, run: this.#run, at, offset, day, answers }]);
			await this.#read();
		}).finally(() => {
			this.#keeping = false;
		});
	}

	async #read(): Promise<void> {
		const record = await callRecord(this.#services, this.#run);
		this.#record = record;
		if (record?.state.ticket === undefined) {
			this.#state = 'missing';
			return;
		}
		const { day } = await this.#services.moment();
		const due = followUpDay({ open: record.state.ended === undefined ? 1 : 0, events: record.events });
		this.#state = followUpOf(record.events) !== undefined ? 'done' : due !== undefined && due <= day ? 'due' : 'early';
	}

	async #attempt(work: () => Promise<void>): Promise<void> {
		try {
			await work();
			this.#failure = undefined;
		} catch (error) {
			this.#failure = error instanceof Error ? error.message : String(error);
		}
	}
}

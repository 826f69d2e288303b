import type { PlannedUnit } from '#lib/domain/learning/events.ts';
import { momentOf, type Moment } from '#lib/domain/learning/local-day.ts';
import {
	foldRun,
	freshRun,
	missedUnits,
	nextTurn,
	progressOf,
	runEnded,
	runStarted,
	undoTarget,
	type RunState
} from '#lib/domain/learning/run.ts';
import type { NewEvent, StoredEvent } from '#lib/domain/log/event.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { Clock } from '#lib/platform/clock.ts';
import type { Content } from '#lib/platform/content.ts';
import { holdRunLock } from '#lib/platform/updates.ts';
import { watch } from '#lib/storage/live-query.svelte.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { planToday } from './plan.ts';

export interface StudyServices {
	readonly storage: Storage;
	readonly content: Content;
	readonly clock: Clock;
	readonly rng: Rng;
}

/** One run of study from its start or resumption to its end. Its events are all it knows; every change of it is one. */
export class LiveRun {
	readonly #services: StudyServices;
	/** The start of a run that nothing was done in yet: its first answer writes it too. */
	#start: ReturnType<typeof runStarted> | undefined = $state.raw();
	#events: readonly StoredEvent[] = $state.raw([]);
	#releaseLock: (() => void) | undefined;

	/** The run without the units that the banks no longer hold; undefined while there is none. */
	readonly state: RunState | undefined = $derived(this.#living());
	readonly progress = $derived(this.state === undefined ? { done: 0, total: 0 } : progressOf(this.state));
	readonly missed = $derived(this.state === undefined ? [] : missedUnits(this.state));

	constructor(services: StudyServices) {
		this.#services = services;
	}

	/** Resumes the open run of today where something is left of it, or starts one with what is due. */
	async open(): Promise<void> {
		const { queries, log } = this.#services.storage;
		const today = await this.now();
		const open = await queries.openRun();
		if (open !== undefined) {
			this.#events = await log.eventsOfRun(open.run);
			if (open.startedDay === today.day && this.state !== undefined && nextTurn(this.state) !== undefined) {
				return;
			}
			await log.append([runEnded(open.run, today)]);
		}
		await this.#begin();
	}

	/** Ends this run and starts one with this plan, or with what today asks for; where that is nothing, there is no run. */
	async startNext(plan?: readonly PlannedUnit[], drill?: boolean): Promise<void> {
		await this.end();
		await this.#begin(plan, drill);
	}

	/** Ends the run; what it did not reach stays due. */
	async end(): Promise<void> {
		if (this.state?.ended === false && this.#start === undefined) {
			await this.#services.storage.log.append([runEnded(this.state.run, await this.now())]);
		}
	}

	/** What to write for this event of the run: itself, after the run's start where that is not stored yet. */
	withStart(event: NewEvent): NewEvent[] {
		return this.#start === undefined ? [event] : [this.#start, event];
	}

	/** Takes in events of this run that have been stored. */
	take(stored: readonly StoredEvent[]): void {
		this.#start = undefined;
		this.#events = [...this.#events, ...stored];
	}

	/** Takes the last answer back. False where there is none. */
	async undo(): Promise<boolean> {
		const last = this.state && undoTarget(this.state);
		if (this.state === undefined || last === undefined) {
			return false;
		}
		const { at, offset, day } = await this.now();
		const event: NewEvent = { type: 'undone', version: 1, at, offset, day, ...last, run: this.state.run };
		this.take(await this.#services.storage.log.append([event]));
		return true;
	}

	/** Reads anew what another tab did to it, or the run that took its place. False where there is none. */
	async reload(): Promise<boolean> {
		const { queries, log } = this.#services.storage;
		const stored = this.#start === undefined ? this.state?.run : undefined;
		const run = (await queries.openRun())?.run ?? stored;
		if (run !== undefined) {
			this.#events = await log.eventsOfRun(run);
			this.#start = undefined;
		}
		return run !== undefined;
	}

	/** Calls `moved` when another tab is ahead of this one; returns the way to stop. */
	watch(moved: () => void): () => void {
		return watch(
			() => this.#services.storage.queries.openRun(),
			(row) => {
				const mine = this.state;
				if (row !== undefined && mine !== undefined && (row.run !== mine.run || row.place > mine.place)) {
					moved();
				}
			}
		);
	}

	/** While held, no update takes this version's files away. */
	hold(on: boolean): void {
		if (on) {
			this.#releaseLock ??= holdRunLock();
		} else {
			this.#releaseLock?.();
			this.#releaseLock = undefined;
		}
	}

	/** Now, as days are counted with this rollover hour. */
	at(rolloverHour: number): Moment {
		const { at, offset } = this.#services.clock();
		return momentOf(at, offset, rolloverHour);
	}

	/** Now, as the learner's settings count days. */
	async now(): Promise<Moment> {
		return this.at((await this.#services.storage.queries.scheduling()).rolloverHour);
	}

	async #begin(plan?: readonly PlannedUnit[], drill?: boolean): Promise<void> {
		const { storage, content, rng } = this.#services;
		const moment = await this.now();
		const scheduling = await storage.queries.scheduling();
		const units = plan ?? (await planToday(storage, content, scheduling, moment, String(rng())));
		this.#events = [];
		this.#start = units.length === 0 ? undefined : runStarted(units, moment, uuidv7(moment.at, rng), drill);
	}

	#living(): RunState | undefined {
		const run = this.#start === undefined ? foldRun(this.#events) : freshRun(this.#start);
		return run && { ...run, plan: run.plan.filter(({ unit }) => this.#services.content.has(unit)) };
	}
}

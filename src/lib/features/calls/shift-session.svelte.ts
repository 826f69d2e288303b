import { costMinutes, foldShift, shiftEventsOf, stepShift } from '#lib/domain/shift/engine.ts';
import type { Pace, ShiftChange } from '#lib/domain/shift/events.ts';
import { newsBetween } from '#lib/domain/shift/queue.ts';
import { scoreShift, type ShiftCard } from '#lib/domain/shift/shift-card.ts';
import { minuteMillis, type Duty, type ShiftState } from '#lib/domain/shift/shift-state.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import { dutyOf } from '#lib/platform/shifts.ts';
import { EventWriter } from '#lib/storage/event-writer.svelte.ts';
import { beatShift, openShift, shiftBeat, shiftEvents } from '#lib/storage/shifts.ts';
import type { CallServices } from './services.ts';
import { newsWords } from './shift-words.ts';

type Move = ShiftChange extends infer Each ? (Each extends ShiftChange ? Omit<Each, 'elapsedMillis'> : never) : never;

/** More than this between two ticks is a device that slept: it does not count. */
const sleptMillis = 90_000;
const heartbeatMillis = 5000;

/** One shift as it is worked: each step is an event, shown at once and written in order; the clock counts beside it. */
export class ShiftSession {
	readonly #services: CallServices;
	readonly writer: EventWriter;
	#duty: Duty | undefined = $state.raw();
	#state: ShiftState | undefined = $state.raw();
	#elapsed = $state(0);
	#paused = $state(false);
	#failure: string | undefined = $state();
	#announcement = $state('');
	/** Stopwatch at the last tick, and at the last heartbeat. */
	#ticked = 0;
	#beaten = 0;

	/** Marks, once the learner has rated themself. */
	readonly card: ShiftCard | undefined = $derived(
		this.#duty === undefined || this.#state?.selfRating === undefined ? undefined : scoreShift(this.#duty, this.#state)
	);

	constructor(services: CallServices) {
		this.#services = services;
		this.writer = new EventWriter(services.storage.log);
	}

	get duty(): Duty | undefined {
		return this.#duty;
	}
	/** Undefined before it begins. */
	get state(): ShiftState | undefined {
		return this.#state;
	}
	/** Time of the shift so far. */
	get elapsed(): number {
		return this.#elapsed;
	}
	get paused(): boolean {
		return this.#paused;
	}
	get failure(): string | undefined {
		return this.#failure;
	}
	/** What came in last, for screen readers and for a moment on screen. */
	get announcement(): string {
		return this.#announcement;
	}
	/** No clock runs: minutes pass by what is done. */
	get untimed(): boolean {
		return this.#state?.start.pace === null;
	}

	/** Goes on with a shift, shows an ended one, or gets a new one ready to begin. Resolves to the run that goes on, if any. */
	async open(wanted: { readonly shift?: string; readonly run?: string }): Promise<string | undefined> {
		try {
			const { storage } = this.#services;
			const open = wanted.run === undefined && wanted.shift === undefined ? await openShift(storage.db) : undefined;
			const run = wanted.run ?? open?.run;
			if (run === undefined) {
				this.#duty = await this.#dutyOf(wanted.shift ?? '');
				return undefined;
			}
			const events = await shiftEvents(storage.db, run);
			const [start] = events;
			if (start?.type !== 'shift-started') {
				throw new Error('This shift is not kept on this device.');
			}
			const duty = await this.#dutyOf(start.shift);
			const state = foldShift(duty, events);
			this.#duty = duty;
			this.#state = state;
			this.#elapsed = Math.max(state?.elapsedMillis ?? 0, await shiftBeat(storage.db, run));
			// What passed with the page closed does not count, so its clock waits for the learner.
			this.#paused = state?.ended === undefined && start.pace !== null;
			return run;
		} catch (error) {
			this.#failure = error instanceof Error ? error.message : String(error);
			return undefined;
		}
	}

	/** Begins the shift that was opened. Resolves to its run. */
	async begin(pace: Pace): Promise<string | undefined> {
		const duty = this.#duty;
		if (duty === undefined || this.#state !== undefined) {
			return undefined;
		}
		const { rng, moment, storage } = this.#services;
		try {
			const { at, offset, day } = await moment();
			const run = uuidv7(at, rng);
			const { id: shift, version: shiftVersion } = duty.shift;
			const [stored] = await storage.log.append([
				{ type: 'shift-started', version: 1, at, offset, day, run, shift, shiftVersion, seed: run, pace }
			]);
			this.#state = foldShift(duty, stored === undefined ? [] : shiftEventsOf([stored]));
			this.#failure = undefined;
			this.#announce(-1, 0);
			return run;
		} catch (error) {
			this.#failure = error instanceof Error ? error.message : String(error);
			return undefined;
		}
	}

	/** Runs the clock until the returned function is called. */
	run(): () => void {
		this.#ticked = performance.now();
		const timer = setInterval(() => {
			this.#tick();
		}, 1000);
		const leave = () => {
			this.#tick();
			this.#beat();
		};
		addEventListener('pagehide', leave);
		return () => {
			clearInterval(timer);
			removeEventListener('pagehide', leave);
			leave();
		};
	}

	pause(): void {
		this.#tick();
		this.#paused = true;
		this.#beat();
	}

	goOn(): void {
		this.#ticked = performance.now();
		this.#paused = false;
	}

	/** Lets a minute pass in which nothing is done, where no clock runs. */
	wait(): void {
		if (this.untimed && this.#state?.ended === undefined) {
			this.#passTo(this.#elapsed + minuteMillis);
			this.#beat();
		}
	}

	/** Does one thing. */
	act(move: Move): void {
		this.#tick();
		const { ended } = this.#state ?? { ended: undefined };
		if (ended !== undefined && move.type !== 'shift-rated') {
			return;
		}
		const elapsedMillis = Math.round(this.#elapsed + (this.untimed ? costMinutes[move.type] * minuteMillis : 0));
		this.#put({ ...move, elapsedMillis });
		if (move.type !== 'shift-ended' && move.type !== 'shift-rated') {
			this.#passTo(elapsedMillis);
		}
	}

	/** Hands over before the time is up, or when no clock runs. */
	end(): void {
		this.act({ type: 'shift-ended', how: 'closed' });
	}

	#tick(): void {
		const now = performance.now();
		const passed = now - this.#ticked;
		this.#ticked = now;
		const { start, ended } = this.#state ?? {};
		const limit = (this.#duty?.shift.minutes ?? 0) * minuteMillis;
		if (start === undefined || ended !== undefined || start.pace === null || this.#paused || passed > sleptMillis) {
			return;
		}
		this.#passTo(Math.min(limit, this.#elapsed + passed / start.pace));
		if (now - this.#beaten > heartbeatMillis) {
			this.#beat();
		}
		if (this.#elapsed >= limit) {
			this.#put({ type: 'shift-ended', how: 'time', elapsedMillis: limit });
			this.#announcement = 'The shift is over.';
		}
	}

	/** Shows a change and writes it. The state does not wait for the log: it is what the log will give. */
	#put(change: ShiftChange): void {
		const [duty, state] = [this.#duty, this.#state];
		if (duty === undefined || state === undefined) {
			return;
		}
		this.#state = stepShift(duty, state, change);
		const { at, offset } = this.#services.clock();
		const { day, run } = state.start;
		this.writer.write({ version: 1, at, offset, day, run, ...change });
	}

	#passTo(elapsed: number): void {
		const before = this.#elapsed;
		this.#elapsed = Math.max(before, elapsed);
		if (this.#elapsed > before) {
			this.#announce(before, this.#elapsed);
		}
	}

	#announce(from: number, to: number): void {
		const [duty, state] = [this.#duty, this.#state];
		const news = duty === undefined || state === undefined ? [] : newsBetween(duty, state, from, to);
		if (duty !== undefined && news.length > 0) {
			this.#announcement = newsWords(duty, news);
		}
	}

	#beat(): void {
		const { start, ended } = this.#state ?? {};
		if (start !== undefined && ended === undefined) {
			this.#beaten = performance.now();
			// A reload would gain some seconds at most.
			beatShift(this.#services.storage.db, start.run, this.#elapsed).catch(() => undefined);
		}
	}

	async #dutyOf(id: string): Promise<Duty> {
		const duty = await dutyOf(this.#services.content, id);
		if (duty === undefined) {
			throw new Error('There is no such shift. Pick one from the list.');
		}
		return duty;
	}
}

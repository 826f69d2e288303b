import { callOf, type Call, type CallState } from '#lib/domain/calls/call-state.ts';
import type { CallShared } from '#lib/domain/calls/content.ts';
import { anyVariant, foldCall } from '#lib/domain/calls/engine.ts';
import type { CallChange, CallEvent, CallMode, TicketForm, ToolName } from '#lib/domain/calls/events.ts';
import { offersOf } from '#lib/domain/calls/offers.ts';
import { scoreCall, type Scorecard } from '#lib/domain/calls/scorecard.ts';
import type { Reply } from '#lib/domain/calls/scenario.schema.ts';
import type { NewEvent } from '#lib/domain/log/event.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import { callsOf, scenarioOf } from '#lib/platform/calls.ts';
import { callEvents, openCall } from '#lib/storage/calls.ts';
import { appendMark } from './append-mark.ts';
import { loadRecogniser, type Recogniser } from './recogniser.ts';
import type { CallServices } from './services.ts';

type Stamped = CallChange extends infer Each ? (Each extends CallChange ? Omit<Each, 'elapsedMillis'> : never) : never;

/** One call as it is played: what was said and done are events, and all that shows follows from them. */
export class CallRoom {
	readonly #services: CallServices;
	#call: Call | undefined = $state.raw();
	#shared: CallShared | undefined = $state.raw();
	#events: readonly CallEvent[] = $state.raw([]);
	#run = '';
	/** Wall clock of the last event, and the time that counted until then. */
	#since = 0;
	#elapsed = 0;
	#failure: string | undefined = $state();
	#recogniser: Recogniser | undefined = $state.raw();
	/** The step being kept; a second press meanwhile is not a second reply. */
	#inHand: Promise<unknown> | undefined;

	/** The call as it stands; undefined while it is read. */
	readonly state: CallState | undefined = $derived(
		this.#call === undefined ? undefined : foldCall(this.#call, this.#events)
	);
	/** The replies to pick from. */
	readonly offers: readonly Reply[] = $derived(
		this.#call === undefined || this.state === undefined ? [] : offersOf(this.#call, this.state)
	);
	/** Marks, once the learner has rated themself. */
	readonly card: Scorecard | undefined = $derived(
		this.#call === undefined || this.state?.selfRating === undefined ? undefined : scoreCall(this.#call, this.state)
	);

	constructor(services: CallServices) {
		this.#services = services;
	}

	get call(): Call | undefined {
		return this.#call;
	}
	get shared(): CallShared | undefined {
		return this.#shared;
	}
	/** All that happened, also what a rewind gave up. */
	get events(): readonly CallEvent[] {
		return this.#events;
	}
	/** Reads free text; undefined until `listen` has fetched it. */
	get recogniser(): Recogniser | undefined {
		return this.#recogniser;
	}
	/** Milliseconds of the call so far. */
	elapsedAt(at: number): number {
		return this.over ? (this.state?.elapsedMillis ?? 0) : this.#elapsed + Math.max(0, at - this.#since);
	}
	get failure(): string | undefined {
		return this.#failure;
	}
	get over(): boolean {
		return this.state?.ended !== undefined;
	}

	/** Goes on with the open call, shows an ended one, or begins a new one of this scenario. Resolves to the call's run. */
	async open(wanted: { readonly scenario?: string; readonly run?: string }): Promise<string | undefined> {
		return this.#attempt(async () => {
			const { storage, content, rng, moment, preferences } = this.#services;
			const { calls, shared } = await callsOf(content);
			this.#shared = shared;
			const open = wanted.run === undefined && wanted.scenario === undefined ? await openCall(storage.db) : undefined;
			const run = wanted.run ?? open?.run;
			if (run !== undefined) {
				const events = await callEvents(storage.db, run);
				const start = events[0];
				const entry = start?.type === 'call-started' ? calls.find(({ id }) => id === start.scenario) : undefined;
				if (start?.type !== 'call-started' || entry === undefined) {
					throw new Error('This call is not kept on this device, or its scenario has been withdrawn.');
				}
				this.#run = run;
				this.#take(callOf(await scenarioOf(entry), start.variant, shared.desk), events);
				return run;
			}
			const entry = calls.find(({ id }) => id === wanted.scenario);
			if (entry === undefined) {
				throw new Error('There is no such call. Pick one from the list.');
			}
			const scenario = await scenarioOf(entry);
			const { at, offset, day } = await moment();
			const seed = String(rng());
			const { callPatience } = await preferences.read();
			this.#run = uuidv7(at, rng);
			const variant = anyVariant(scenario, seed);
			const call = callOf(scenario, variant, shared.desk);
			await this.#append(call, [
				{
					type: 'call-started',
					version: 1,
					at,
					offset,
					day,
					run: this.#run,
					scenario: scenario.id,
					scenarioVersion: scenario.version,
					variant,
					seed,
					patience: callPatience === 0 ? null : callPatience
				}
			]);
			return this.#run;
		});
	}

	say(reply: Reply): Promise<void> {
		return this.#step({ type: 'reply-said', mode: 'guided', text: reply.text, moves: reply.moves, replyId: reply.id });
	}

	/** Fetches what reads free text. */
	async listen(): Promise<void> {
		const call = this.#call;
		if (call !== undefined && this.#recogniser === undefined) {
			await this.#attempt(async () => {
				this.#recogniser = await loadRecogniser(call.scenario);
			});
		}
	}

	/** Says something in the learner's own words, as they want it understood. */
	sayFreely(text: string, moves: readonly string[], mode: Exclude<CallMode, 'guided'>): Promise<void> {
		return this.#step({ type: 'reply-said', mode, text, moves });
	}

	hold(on: boolean): Promise<void> {
		return this.#step({ type: on ? 'hold-started' : 'hold-ended' });
	}

	use(tool: ToolName, target: string): Promise<void> {
		return this.#step({ type: 'tool-used', tool, target });
	}

	take(action: string): Promise<void> {
		return this.#step({ type: 'action-taken', action });
	}

	/** Keeps the ticket, after the step that is being kept if there is one. */
	async write(form: TicketForm): Promise<void> {
		await this.#inHand;
		await this.#step({ type: 'ticket-written', form });
	}

	/** Rates oneself; the first card of a call then goes into the memory. */
	async rate(points: number): Promise<void> {
		await this.#step({ type: 'self-rated', points });
		const { card } = this;
		const call = this.#call;
		if (call !== undefined && card !== undefined && !this.#events.some(({ type }) => type === 'call-marked')) {
			await this.#attempt(async () => {
				await appendMark(this.#services, this.#run, call, card);
				this.#events = await callEvents(this.#services.storage.db, this.#run);
			});
		}
	}

	/** Says goodbye, or notes that the caller hung up. */
	end(): Promise<void> {
		return this.#step({ type: 'call-ended', how: 'closed' });
	}

	/** Goes back to just before a turn; what came after it is kept, and no longer counts. */
	async rewindTo(turn: number): Promise<void> {
		const before = this.state?.turns[turn - 1];
		if (before !== undefined) {
			await this.#stamped({ type: 'rewound', to: before.event });
		}
	}

	#take(call: Call, events: readonly CallEvent[]): void {
		this.#call = call;
		this.#events = events;
		this.#since = this.#services.clock().at;
		this.#elapsed = events.reduce(
			(most, event) => ('elapsedMillis' in event ? Math.max(most, event.elapsedMillis) : most),
			0
		);
	}

	async #append(call: Call, events: readonly NewEvent[]): Promise<void> {
		await this.#services.storage.log.append(events);
		this.#take(call, await callEvents(this.#services.storage.db, this.#run));
	}

	#step(change: Stamped): Promise<void> {
		return this.#stamped(change);
	}

	async #stamped(change: Stamped | { type: 'rewound'; to: CallEvent['id'] }): Promise<void> {
		const call = this.#call;
		if (call === undefined || this.#inHand !== undefined) {
			return;
		}
		this.#inHand = this.#attempt(async () => {
			const { at, offset, day } = await this.#services.moment();
			const elapsedMillis = this.#elapsed + Math.max(0, at - this.#since);
			await this.#append(call, [{ ...change, version: 1, run: this.#run, at, offset, day, elapsedMillis }]);
			// A caller who hung up ends the call without anybody saying so.
			const { ended } = this.state ?? {};
			if (ended?.how === 'hung-up' && !this.#events.some(({ type }) => type === 'call-ended')) {
				await this.#append(call, [
					{ type: 'call-ended', version: 1, run: this.#run, how: 'closed', at, offset, day, elapsedMillis }
				]);
			}
		});
		await this.#inHand;
		this.#inHand = undefined;
	}

	async #attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
		try {
			const result = await work();
			this.#failure = undefined;
			return result;
		} catch (error) {
			this.#failure = error instanceof Error ? error.message : String(error);
			return undefined;
		}
	}
}

import type { Confidence, Grade, Outcome, PlannedUnit } from '#lib/domain/learning/events.ts';
import { momentOf, type Moment } from '#lib/domain/learning/local-day.ts';
import {
	foldRun,
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
import { Stopwatch, type Clock } from '#lib/platform/clock.ts';
import { whenIdle } from '#lib/platform/idle.ts';
import type { Content } from '#lib/platform/content.ts';
import { holdRunLock } from '#lib/platform/updates.ts';
import { asFailure } from '#lib/storage/failure.ts';
import { watch } from '#lib/storage/live-query.svelte.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type * as Answering from './answering.ts';
import { AnswerWriter } from './answer-writer.svelte.ts';
import { prepareCard, type Card } from './card.ts';
import { planToday } from './plan.ts';

export interface StudyServices {
	readonly storage: Storage;
	readonly content: Content;
	readonly clock: Clock;
	readonly rng: Rng;
}

/** `question` waits for an answer, `revealed` shows a recall card's back, `feedback` what came of the answer. */
export type Screen = 'loading' | 'question' | 'revealed' | 'feedback' | 'finished' | 'nothing' | 'failed';

/** An answer as given on screen. It is kept here until it is acknowledged, however often the write must be tried. */
export interface GivenAnswer {
	readonly chosen: readonly string[];
	readonly correct: boolean;
	readonly confidence: Confidence | null;
	readonly grade: Grade;
	/** Null in a drill. */
	readonly outcome: Outcome | null;
	readonly moment: Moment;
}

const longestAnswerMillis = 10 * 60_000;

/** One learner at one run of study. Every change of the run is an event; this class holds what is on screen. */
export class StudySession {
	readonly #services: StudyServices;
	readonly #stopwatch = new Stopwatch();
	readonly #writer: AnswerWriter;
	#events: readonly StoredEvent[] = $state.raw([]);
	#screen: Screen = $state('loading');
	#card: Card | undefined = $state.raw();
	#answer: GivenAnswer | undefined = $state.raw();
	#failure: Error | undefined = $state.raw();
	#notice: string | undefined = $state();
	#chosen: readonly string[] = $state.raw([]);
	#confidence: Confidence = $state('sure');
	#moment: Moment | undefined = $state.raw();
	#flagged = $state(false);
	#answering: typeof Answering | undefined = $state.raw();
	#prepared: { place: number; card: Promise<Card | undefined> } | undefined;
	/** Enter came before the answer was acknowledged. */
	#goOnWhenStored = false;
	#stopWatching: () => void = () => undefined;
	#releaseLock: (() => void) | undefined;

	readonly #run: RunState | undefined = $derived(this.#livingRun());
	readonly progress = $derived(this.#run === undefined ? { done: 0, total: 0 } : progressOf(this.#run));
	readonly missed = $derived(this.#run === undefined ? [] : missedUnits(this.#run));
	/** Where each grade of the recall card on screen would leave it; undefined in a drill. */
	readonly outcomes: Record<Grade, Outcome> | undefined = $derived(
		this.#card === undefined || this.#moment === undefined || this.#run?.drill === true
			? undefined
			: this.#answering?.outcomesOf(this.#card, this.#moment)
	);

	constructor(services: StudyServices) {
		this.#services = services;
		this.#writer = new AnswerWriter(services.storage.log, {
			onstored: (stored) => {
				this.#events = [...this.#events, ...stored];
				if (this.#run !== undefined) {
					void this.#prepare(this.#run).catch(() => undefined);
				}
				if (this.#goOnWhenStored) {
					void this.next();
				}
			},
			onconflict: () => void this.#catchUp()
		});
	}

	get screen(): Screen {
		return this.#screen;
	}
	get card(): Card | undefined {
		return this.#card;
	}
	get answer(): GivenAnswer | undefined {
		return this.#answer;
	}
	/** Whether the answer on screen is acknowledged. */
	get saved(): boolean {
		return this.#answer !== undefined && !this.#writer.busy;
	}
	/** Why the answer on screen could not be saved, or why there is no screen. */
	get failure(): Error | undefined {
		return this.#writer.failure ?? this.#failure;
	}
	/** Something that happened elsewhere and changed this screen, in words. */
	get notice(): string | undefined {
		return this.#notice;
	}
	get canUndo(): boolean {
		return this.#run !== undefined && this.#run.answers.length > 0 && !this.#writer.busy;
	}
	get chosen(): readonly string[] {
		return this.#chosen;
	}
	get confidence(): Confidence {
		return this.#confidence;
	}
	set confidence(confidence: Confidence) {
		this.#confidence = confidence;
	}
	get flagged(): boolean {
		return this.#flagged;
	}
	get run(): RunState | undefined {
		return this.#run;
	}
	/** The moment by which due days are shown. */
	get moment(): Moment | undefined {
		return this.#moment;
	}

	/** Resumes the open run of today, or starts one with what is due. */
	async open(): Promise<void> {
		this.#screen = 'loading';
		this.#failure = undefined;
		try {
			const { queries, log } = this.#services.storage;
			const today = await this.#now();
			const open = await queries.openRun();
			if (open !== undefined) {
				this.#events = await log.eventsOfRun(open.run);
				const resumable = open.startedDay === today.day && this.#run !== undefined && this.#run.plan.length > 0;
				if (resumable) {
					await this.#showNext();
					return;
				}
				await log.append([runEnded(open.run, today)]);
			}
			await this.#startPlanned();
		} catch (error) {
			this.#fail(error);
		}
	}

	/** Follows what other tabs do to this run until the returned function is called. */
	follow(): () => void {
		this.#stopWatching = watch(
			() => this.#services.storage.queries.openRun(),
			(row) => {
				const mine = this.#run;
				const elsewhere = row !== undefined && mine !== undefined && (row.run !== mine.run || row.place > mine.place);
				if (elsewhere && !this.#writer.busy && this.#screen !== 'loading') {
					void this.#catchUp();
				}
			}
		);
		return () => {
			this.#stopWatching();
			this.#stopwatch.stop();
			this.#writer.stop();
			this.#holdLock(false);
		};
	}

	/** Picks an option: answers at once where one is wanted, toggles where more are. */
	choose(optionId: string, confidence: Confidence = this.#confidence): void {
		const item = this.#card?.item;
		if (this.#screen !== 'question' || item?.kind !== 'choice') {
			return;
		}
		if (item.choose === 1) {
			this.#chosen = [optionId];
			this.submit(confidence);
		} else if (this.#chosen.includes(optionId)) {
			this.#chosen = this.#chosen.filter((id) => id !== optionId);
		} else if (this.#chosen.length < item.choose) {
			this.#chosen = [...this.#chosen, optionId];
		}
	}

	/** Answers with the options chosen, once there are as many as the item asks for. */
	submit(confidence: Confidence = this.#confidence): void {
		const card = this.#card;
		if (this.#screen !== 'question' || card?.item.kind !== 'choice' || this.#chosen.length !== card.item.choose) {
			return;
		}
		const answering = this.#answering;
		if (answering === undefined) {
			void this.#guarded(async () => {
				await this.#loadAnswering();
				this.submit(confidence);
			});
			return;
		}
		const durationMillis = this.#duration();
		const mark = answering.markAnswer(card, this.#chosen, confidence, durationMillis);
		this.#give(card, { chosen: this.#chosen, confidence, ...mark }, durationMillis);
	}

	/** Turns a recall card over. */
	reveal(): void {
		if (this.#screen === 'question' && this.#card?.item.kind === 'recall') {
			if (this.#answering === undefined) {
				void this.#guarded(() => this.#loadAnswering());
			}
			this.#moment = this.#at(this.#card.scheduling.rolloverHour);
			this.#screen = 'revealed';
		}
	}

	/** Grades a recall card that has been turned over. */
	grade(grade: Grade): void {
		if (this.#screen === 'revealed' && this.#card !== undefined) {
			this.#give(this.#card, { chosen: [], correct: grade > 1, confidence: null, grade }, this.#duration());
		}
	}

	/** Goes on to the next turn; where the answer is not acknowledged yet, as soon as it is. */
	async next(): Promise<void> {
		if (this.#screen === 'feedback') {
			if (this.#writer.busy) {
				this.#goOnWhenStored = this.#writer.failure === undefined;
			} else {
				await this.#guarded(() => this.#showNext());
			}
		}
	}

	/** Takes the run's last answer back and shows its question again. */
	async undo(): Promise<void> {
		const run = this.#run;
		const last = run === undefined ? undefined : undoTarget(run);
		if (run === undefined || last === undefined || this.#writer.busy) {
			return;
		}
		await this.#guarded(async () => {
			const { at, offset, day } = await this.#now();
			const event: NewEvent = { type: 'undone', version: 1, at, offset, day, ...last, run: run.run };
			this.#events = [...this.#events, ...(await this.#services.storage.log.append([event]))];
			await this.#showNext();
		});
	}

	/** Flags the unit on screen to come back to it, or takes the flag away. */
	async toggleFlag(): Promise<void> {
		const unit = this.#card?.turn.unit;
		if (unit !== undefined) {
			const on = !this.#flagged;
			await this.#guarded(async () => {
				const { at, offset, day } = await this.#now();
				const event: NewEvent = { type: 'unit-marked', version: 1, at, offset, day, unit, mark: 'flagged', on };
				await this.#services.storage.log.append([event]);
				this.#flagged = on;
			});
		}
	}

	/** Tries at once to write the answer that could not be saved. */
	retry(): void {
		if (this.#writer.busy) {
			this.#writer.retryNow();
		} else if (this.#screen === 'failed') {
			void this.open();
		}
	}

	/** Ends this run and starts one with the units that were missed. */
	repeatMissed(): Promise<void> {
		const plan = this.missed.map((unit): PlannedUnit => ({ ...unit, reason: 'missed' }));
		return this.#guarded(() => this.#endAndStart(plan, this.#run?.drill));
	}

	/** Ends this run and starts the next one of today. */
	startAnother(): Promise<void> {
		return this.#guarded(() => this.#endAndStart());
	}

	/** Ends the run; what was not reached stays due. */
	finish(): Promise<void> {
		return this.#guarded(async () => {
			const run = this.#run;
			if (run !== undefined && !run.ended) {
				await this.#services.storage.log.append([runEnded(run.run, await this.#now())]);
			}
			this.#holdLock(false);
		});
	}

	/** The run without the units that the banks no longer hold. */
	#livingRun(): RunState | undefined {
		const run = foldRun(this.#events);
		return run && { ...run, plan: run.plan.filter(({ unit }) => this.#services.content.has(unit)) };
	}

	async #endAndStart(plan?: readonly PlannedUnit[], drill?: boolean): Promise<void> {
		const run = this.#run;
		if (run !== undefined && !run.ended) {
			await this.#services.storage.log.append([runEnded(run.run, await this.#now())]);
		}
		await this.#startPlanned(plan, drill);
	}

	/** Starts a run with this plan, or with what today asks for. */
	async #startPlanned(plan?: readonly PlannedUnit[], drill?: boolean): Promise<void> {
		const { storage, content, rng } = this.#services;
		const moment = await this.#now();
		const scheduling = await storage.queries.scheduling();
		const units = plan ?? (await planToday(storage.queries, content, scheduling, moment, String(rng())));
		if (units.length === 0) {
			this.#events = [];
			this.#card = undefined;
			this.#screen = 'nothing';
			this.#holdLock(false);
			return;
		}
		this.#events = await storage.log.append([runStarted(units, moment, uuidv7(moment.at, rng), drill)]);
		await this.#showNext();
	}

	/** Fetches what answering needs, and what writing it needs. */
	async #loadAnswering(): Promise<void> {
		const [answering] = await Promise.all([import('./answering.ts'), this.#services.storage.log.ready()]);
		this.#answering = answering;
	}

	async #showNext(): Promise<void> {
		this.#goOnWhenStored = false;
		const run = this.#run;
		const turn = run && nextTurn(run);
		this.#answer = undefined;
		this.#failure = undefined;
		this.#chosen = [];
		this.#confidence = 'sure';
		if (run === undefined || turn === undefined) {
			this.#card = undefined;
			this.#screen = 'finished';
			this.#holdLock(false);
			return;
		}
		const prepared = this.#prepared?.place === turn.place ? this.#prepared.card : this.#prepare(run);
		const card = await prepared;
		if (card === undefined) {
			throw new Error(`The item of ${turn.unit} cannot be shown by this version of Firstline.`);
		}
		this.#card = card;
		this.#flagged = card.flagged;
		this.#moment = this.#at(card.scheduling.rolloverHour);
		this.#screen = 'question';
		this.#stopwatch.restart();
		this.#holdLock(true);
		if (this.#answering === undefined) {
			whenIdle(() => {
				// Where it fails, the answer itself tries again.
				this.#loadAnswering().catch(() => undefined);
			});
		}
	}

	/** Starts to read the next turn's card, so that Enter finds it ready. */
	#prepare(run: RunState): Promise<Card | undefined> {
		const turn = nextTurn(run);
		if (turn === undefined) {
			return Promise.resolve(undefined);
		}
		const card = prepareCard(this.#services.content, this.#services.storage.queries, run.seed, turn);
		this.#prepared = { place: turn.place, card };
		card.catch(() => {
			this.#prepared = undefined;
		});
		return card;
	}

	#give(card: Card, given: Omit<GivenAnswer, 'outcome' | 'moment'>, durationMillis: number): void {
		const run = this.#run;
		if (run === undefined) {
			return;
		}
		const now = this.#at(card.scheduling.rolloverHour);
		// The due days on the buttons were worked out at the reveal; only a new day makes them wrong.
		const moment = this.#screen === 'revealed' && this.#moment?.day === now.day ? this.#moment : now;
		const outcomes = run.drill ? undefined : this.#answering?.outcomesOf(card, moment);
		if (!run.drill && outcomes === undefined) {
			return;
		}
		const outcome = outcomes?.[given.grade] ?? null;
		this.#moment = moment;
		this.#answer = { ...given, outcome, moment: now };
		this.#failure = undefined;
		this.#notice = undefined;
		this.#screen = 'feedback';
		this.#writer.write({
			type: 'answered',
			version: 1,
			at: now.at,
			offset: now.offset,
			day: now.day,
			unit: card.turn.unit,
			run: run.run,
			place: run.place,
			bank: card.bank.id,
			objective: card.objective.number,
			itemVersion: card.item.version,
			kind: card.item.kind,
			shown: card.shown,
			...given,
			durationMillis,
			outcome
		});
	}

	/** Another tab moved the run on: shows where it stands now. */
	async #catchUp(): Promise<void> {
		await this.#guarded(async () => {
			const open = await this.#services.storage.queries.openRun();
			const run = open?.run ?? this.#run?.run;
			if (run !== undefined) {
				this.#events = await this.#services.storage.log.eventsOfRun(run);
				this.#prepared = undefined;
				await this.#showNext();
				this.#notice = 'This run went on in another tab. Here is where it stands.';
			}
		});
	}

	async #guarded(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (asFailure(error).kind === 'conflict') {
				await this.#catchUp();
			} else {
				this.#fail(error);
			}
		}
	}

	#fail(error: unknown): void {
		this.#failure = error instanceof Error ? error : new Error(String(error));
		this.#screen = 'failed';
	}

	#duration(): number {
		return Math.min(this.#stopwatch.read(), longestAnswerMillis);
	}

	#at(rolloverHour: number): Moment {
		const { at, offset } = this.#services.clock();
		return momentOf(at, offset, rolloverHour);
	}

	async #now(): Promise<Moment> {
		return this.#at((await this.#services.storage.queries.scheduling()).rolloverHour);
	}

	#holdLock(hold: boolean): void {
		if (!hold) {
			this.#releaseLock?.();
			this.#releaseLock = undefined;
		} else {
			this.#releaseLock ??= holdRunLock();
		}
	}
}

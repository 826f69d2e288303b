import type { Work, WorkMark } from '#lib/domain/bank/work.ts';
import type { Confidence, Grade, Outcome, PlannedUnit } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import type { RunState } from '#lib/domain/learning/run.ts';
import type { NewEvent } from '#lib/domain/log/event.ts';
import { Stopwatch } from '#lib/platform/clock.ts';
import { whenIdle } from '#lib/platform/idle.ts';
import { asFailure } from '#lib/storage/failure.ts';
import type * as Answering from './answering.ts';
import { AnswerWriter } from './answer-writer.svelte.ts';
import type { Card } from './card.ts';
import { CardAhead } from './card-ahead.ts';
import { LiveRun, type StudyServices } from './live-run.svelte.ts';

/** `question` waits for an answer, `revealed` shows a recall card's back, `feedback` what came of the answer. */
export type Screen = 'loading' | 'question' | 'revealed' | 'feedback' | 'finished' | 'nothing' | 'failed';

/** An answer as given on screen. It is kept here until it is acknowledged, however often the write must be tried. */
export interface GivenAnswer {
	readonly chosen: readonly string[];
	/** What was done at a PBQ, and its credit. */
	readonly work?: Work;
	readonly points?: number;
	readonly of?: number;
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
	readonly services: StudyServices;
	readonly #stopwatch = new Stopwatch();
	readonly #run: LiveRun;
	readonly #cards: CardAhead;
	readonly #writer: AnswerWriter;
	#screen: Screen = $state('loading');
	#card: Card | undefined = $state.raw();
	#answer: GivenAnswer | undefined = $state.raw();
	#failure: Error | undefined = $state.raw();
	#notice: string | undefined = $state();
	#chosen: readonly string[] = $state.raw([]);
	#work: Work | undefined = $state.raw();
	#confidence: Confidence = $state('sure');
	#moment: Moment | undefined = $state.raw();
	#flagged = $state(false);
	#answering: typeof Answering | undefined = $state.raw();
	/** The next turn is being fetched: a second Enter asks for nothing more. */
	#goingOn = false;
	/** Enter came before the answer was acknowledged. */
	#goOnWhenStored = false;

	/** Where each grade of the recall card on screen would leave it; undefined in a drill. */
	readonly outcomes: Record<Grade, Outcome> | undefined = $derived(
		this.#card === undefined || this.#moment === undefined || this.run?.drill === true
			? undefined
			: this.#answering?.outcomesOf(this.#card, this.#moment)
	);

	constructor(services: StudyServices) {
		this.services = services;
		this.#run = new LiveRun(services);
		this.#cards = new CardAhead(services);
		this.#writer = new AnswerWriter(services.storage.log, {
			onstored: (stored) => {
				this.#run.take(stored);
				if (this.run !== undefined) {
					this.#cards.next(this.run).catch(() => undefined);
				}
				if (this.#goOnWhenStored) {
					void this.next();
				}
			},
			onfailed: () => {
				// Who was told that the answer is not saved has not asked to leave it.
				this.#goOnWhenStored = false;
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
		return this.run !== undefined && this.run.answers.length > 0 && !this.#writer.busy;
	}
	get chosen(): readonly string[] {
		return this.#chosen;
	}
	/** What was done so far at the PBQ on screen; undefined while it is untouched. */
	get work(): Work | undefined {
		return this.#work;
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
		return this.#run.state;
	}
	get progress(): LiveRun['progress'] {
		return this.#run.progress;
	}
	/** The units that were wrong at their first answer in the run. */
	get missed(): readonly PlannedUnit[] {
		return this.#run.missed;
	}
	/** The moment by which due days are shown. */
	get moment(): Moment | undefined {
		return this.#moment;
	}

	/** Resumes the open run of today where something is left of it, or starts one with what is due. */
	async open(): Promise<void> {
		this.#screen = 'loading';
		this.#failure = undefined;
		try {
			await this.#run.open();
			await this.#showNext();
		} catch (error) {
			this.#fail(error);
		}
	}

	/** Follows what other tabs do to this run until the returned function is called. */
	follow(): () => void {
		const stopWatching = this.#run.watch(() => {
			if (!this.#writer.busy && this.#screen !== 'loading') {
				void this.#catchUp();
			}
		});
		return () => {
			stopWatching();
			this.#stopwatch.stop();
			this.#writer.stop();
			this.#run.hold(false);
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

	/** Keeps what was done so far at the PBQ on screen. */
	keepWork(work: Work): void {
		this.#work = work;
	}

	/** Answers with what was done at the PBQ, marked already. */
	async submitWork(work: Work, mark: WorkMark): Promise<void> {
		await this.#guarded(async () => {
			await this.#loadAnswering();
			const card = this.#card;
			const answering = this.#answering;
			if (this.#screen === 'question' && card !== undefined && answering !== undefined) {
				const durationMillis = this.#duration();
				const { correct, points, of } = mark;
				const grade = answering.gradeWork(card, mark, this.#confidence, durationMillis);
				this.#give(
					card,
					{ chosen: [], work, points, of, correct, grade, confidence: this.#confidence },
					durationMillis
				);
			}
		});
	}

	/** Turns a recall card over. */
	reveal(): void {
		if (this.#screen === 'question' && this.#card?.item.kind === 'recall') {
			if (this.#answering === undefined) {
				void this.#guarded(() => this.#loadAnswering());
			}
			this.#moment = this.#run.at(this.#card.scheduling.rolloverHour);
			this.#screen = 'revealed';
		}
	}

	/** Grades a recall card that has been turned over. */
	grade(grade: Grade): void {
		if (this.#screen !== 'revealed' || this.#card === undefined) {
			return;
		}
		if (this.#answering === undefined) {
			void this.#guarded(async () => {
				await this.#loadAnswering();
				this.grade(grade);
			});
			return;
		}
		this.#give(this.#card, { chosen: [], correct: grade > 1, confidence: null, grade }, this.#duration());
	}

	/** Goes on to the next turn; where the answer is not acknowledged yet, as soon as it is. */
	async next(): Promise<void> {
		if (this.#screen !== 'feedback' || this.#goingOn) {
			return;
		}
		if (this.#writer.busy) {
			this.#goOnWhenStored = this.#writer.failure === undefined;
			return;
		}
		this.#goingOn = true;
		await this.#guarded(() => this.#showNext());
		this.#goingOn = false;
	}

	/** Takes the run's last answer back and shows its question again. */
	async undo(): Promise<void> {
		if (!this.#writer.busy && !this.#goingOn) {
			await this.#guarded(async () => {
				if (await this.#run.undo()) {
					await this.#showNext();
				}
			});
		}
	}

	/** Flags the unit on screen to come back to it, or takes the flag away. */
	async toggleFlag(): Promise<void> {
		const unit = this.#card?.turn.unit;
		if (unit !== undefined) {
			const on = !this.#flagged;
			await this.#guarded(async () => {
				const { at, offset, day } = await this.#run.now();
				const event: NewEvent = { type: 'unit-marked', version: 1, at, offset, day, unit, mark: 'flagged', on };
				await this.services.storage.log.append([event]);
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
		return this.#startNext(
			this.missed.map((unit) => ({ ...unit, reason: 'missed' })),
			this.run?.drill
		);
	}

	/** Ends this run and starts the next one of today. */
	startAnother(): Promise<void> {
		return this.#startNext();
	}

	/** Ends the run; what was not reached stays due. */
	finish(): Promise<void> {
		return this.#guarded(async () => {
			await this.#run.end();
			this.#run.hold(false);
		});
	}

	#startNext(plan?: readonly PlannedUnit[], drill?: boolean): Promise<void> {
		return this.#guarded(async () => {
			await this.#run.startNext(plan, drill);
			await this.#showNext();
		});
	}

	/** Fetches what answering needs, and what writing it needs. */
	async #loadAnswering(): Promise<void> {
		const [answering] = await Promise.all([import('./answering.ts'), this.services.storage.log.ready()]);
		this.#answering = answering;
	}

	async #showNext(): Promise<void> {
		this.#goOnWhenStored = false;
		const { run } = this;
		// What is on screen stays whole until the next card is there: half of it would look unanswered and take no key.
		const card = run && (await this.#cards.next(run));
		this.#answer = undefined;
		this.#failure = undefined;
		this.#chosen = [];
		this.#work = undefined;
		this.#confidence = 'sure';
		if (card === undefined) {
			this.#card = undefined;
			this.#screen = run === undefined ? 'nothing' : 'finished';
			this.#run.hold(false);
			return;
		}
		this.#card = card;
		this.#flagged = card.flagged;
		this.#moment = this.#run.at(card.scheduling.rolloverHour);
		this.#screen = 'question';
		this.#stopwatch.restart();
		this.#run.hold(true);
		if (this.#answering === undefined) {
			whenIdle(() => {
				// Where it fails, the answer itself tries again.
				this.#loadAnswering().catch(() => undefined);
			});
		}
	}

	#give(card: Card, given: Omit<GivenAnswer, 'outcome' | 'moment'>, durationMillis: number): void {
		const { run } = this;
		if (run === undefined) {
			return;
		}
		const now = this.#run.at(card.scheduling.rolloverHour);
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
		const answered: NewEvent = {
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
			...(card.variant !== undefined && { variant: card.variant }),
			shown: card.shown,
			...given,
			durationMillis,
			outcome
		};
		this.#writer.write(this.#run.withStart(answered));
	}

	/** Another tab moved the run on: shows where it stands now. */
	async #catchUp(): Promise<void> {
		await this.#guarded(async () => {
			if (await this.#run.reload()) {
				this.#cards.forget();
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
}

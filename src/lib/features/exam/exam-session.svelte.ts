import { foldAttempt, stepAttempt, type AttemptState, type QuestionState } from '#lib/domain/exam/attempt.ts';
import {
	clockJump,
	elapsedMillis,
	isOver,
	leftOutSince,
	milestonePassed,
	remainingMillis,
	wallElapsed
} from '#lib/domain/exam/exam-clock.ts';
import type { ExamChange, ExamEnding } from '#lib/domain/exam/events.ts';
import type { ExamRow } from '#lib/domain/exam/exam-row.ts';
import type { Work } from '#lib/domain/bank/work.ts';
import type { Confidence } from '#lib/domain/learning/events.ts';
import type { NewEvent } from '#lib/domain/log/event.ts';
import { holdRunLock } from '#lib/platform/updates.ts';
import { EventWriter } from '#lib/storage/event-writer.svelte.ts';
import { beatHeart, heartbeatOf } from '#lib/storage/exams.ts';
import type { ExamServices } from './exam-services.ts';
import { minutesWords } from './exam-words.ts';
import { isComplete, loadQuestions, type ExamQuestion } from './questions.ts';

const heartbeatSeconds = 5;
/** A PBQ is saved this long after its last change, and whenever it is left. */
const settleMillis = 400;

type RunningChange = ExamChange extends infer Each
	? Each extends ExamChange
		? Omit<Each, 'elapsedMillis'>
		: never
	: never;

/** One sitting at one exam. Every change is an event, shown at once and written in order; the clock counts beside it. */
export class ExamSession {
	readonly #services: ExamServices;
	readonly writer: EventWriter;
	#state: AttemptState;
	readonly questions: readonly (ExamQuestion | undefined)[];
	#elapsed = $state(0);
	#jumpMillis = $state(0);
	#announcement = $state('');
	#ending = $state(false);
	#draft: { question: number; work: Work } | undefined;
	#settling: ReturnType<typeof setTimeout> | undefined;
	/** What had been counted when the stopwatch began, and when that was. */
	#base = { elapsed: 0, wall: 0, stopwatch: 0 };
	#beats = 0;
	/** Called once the exam is ended and all of it is written. */
	onended: () => void = () => undefined;

	readonly remaining = $derived.by(() => remainingMillis(this.#state, this.#elapsed));
	readonly question: ExamQuestion | undefined = $derived.by(() => this.questions[this.#state.current]);
	readonly answered = $derived.by(() =>
		this.questions.map((question, index) => this.#isAnswered(question, this.#state.questions[index]))
	);

	constructor(services: ExamServices, state: AttemptState, questions: readonly (ExamQuestion | undefined)[]) {
		this.#services = services;
		this.#state = $state.raw(state);
		this.questions = questions;
		this.writer = new EventWriter(services.storage.log);
	}

	/** Takes up an exam where it stands; one past its deadline is ended as of it. Throws Content- and StorageFailures. */
	static async resume(services: ExamServices, row: ExamRow): Promise<ExamSession> {
		const { log, db } = services.storage;
		const state = foldAttempt(await log.eventsOfRun(row.run));
		if (state === undefined) {
			throw new Error('The beginning of this exam is missing from the log.');
		}
		const [questions, heartbeat] = await Promise.all([
			loadQuestions(services.content, state.start),
			heartbeatOf(db, row.run)
		]);
		const session = new ExamSession(services, state, questions);
		session.#countFrom(elapsedMillis(state, services.clock().at, heartbeat));
		return session;
	}

	get state(): AttemptState {
		return this.#state;
	}
	/** Of the question on screen. */
	get held(): QuestionState | undefined {
		return this.#state.questions[this.#state.current];
	}
	get elapsed(): number {
		return this.#elapsed;
	}
	/** How far the device's clock leapt ahead; the learner is asked what it was. 0 while there is nothing to ask. */
	get jumpMillis(): number {
		return this.#jumpMillis;
	}
	/** What the quiet timer has to say, for screen readers and for a moment on screen. */
	get announcement(): string {
		return this.#announcement;
	}
	/** The exam is being marked and written. */
	get ending(): boolean {
		return this.#ending;
	}

	/** Runs the clock until the returned function is called. */
	run(): () => void {
		const release = holdRunLock();
		const timer = setInterval(() => {
			this.#tick();
		}, 1000);
		this.#tick();
		const leave = () => {
			this.#settle();
			this.#beat();
		};
		addEventListener('pagehide', leave);
		return () => {
			clearInterval(timer);
			removeEventListener('pagehide', leave);
			leave();
			release();
		};
	}

	moveTo(question: number): void {
		if (question !== this.#state.current && question >= 0 && question < this.questions.length) {
			this.#settle();
			this.#change({ type: 'exam-moved', question });
		}
	}

	/** Picks or drops an option; where one is wanted, it takes the place of the one before. */
	choose(option: string): void {
		const item = this.question?.item;
		if (item?.kind !== 'choice') {
			return;
		}
		const chosen = this.held?.answer?.chosen ?? [];
		const next = chosen.includes(option)
			? chosen.filter((id) => id !== option)
			: item.choose === 1
				? [option]
				: [...chosen, option];
		if (next.length <= item.choose) {
			this.#change({ type: 'exam-answered', question: this.#state.current, chosen: next });
		}
	}

	/** Takes what was done at the PBQ on screen; it is written when the hand rests. */
	work(work: Work): void {
		this.#draft = { question: this.#state.current, work };
		this.#show({ type: 'exam-answered', ...this.#draft });
		clearTimeout(this.#settling);
		this.#settling = setTimeout(() => {
			this.#settle();
		}, settleMillis);
	}

	strike(option: string): void {
		const on = this.held?.struck.includes(option) !== true;
		this.#change({ type: 'exam-struck', question: this.#state.current, option, on });
	}

	toggleFlag(): void {
		this.#change({ type: 'exam-flagged', question: this.#state.current, on: this.held?.flagged !== true });
	}

	rate(confidence: Confidence | null): void {
		this.#change({ type: 'exam-rated', question: this.#state.current, confidence });
	}

	pause(): void {
		this.#settle();
		this.#change({ type: 'exam-paused' });
	}

	resume(): void {
		this.#leaveOut();
	}

	/** Answers what the leap of the clock was: `true` counts it, `false` leaves it out, and the report says so. */
	settleJump(count: boolean): void {
		this.#jumpMillis = 0;
		if (count) {
			this.#countFrom(wallElapsed(this.#state, this.#services.clock().at));
			this.#tick();
		} else {
			this.#leaveOut();
		}
	}

	/** Ends the exam: marks every question and writes all of it in one go. */
	async end(how: ExamEnding): Promise<void> {
		if (this.#ending) {
			return;
		}
		this.#ending = true;
		this.#settle();
		const limit = this.#state.start.limitMillis;
		const elapsed = how === 'time' && limit !== null ? limit : this.#elapsed;
		await this.writer.drained();
		const { examEnding } = await import('./ending.ts');
		const events = await examEnding(this.#services, this.#state, this.questions, how, elapsed);
		this.writer.write(...events);
		await this.writer.drained();
		this.onended();
	}

	/** Says how much time is left, on request. */
	checkTime(): void {
		const { remaining } = this;
		this.#announcement = remaining === undefined ? 'This exam has no time limit.' : `${minutesWords(remaining)} left.`;
	}

	#tick(): void {
		if (this.#ending || this.#state.paused || this.#jumpMillis > 0) {
			return;
		}
		const now = this.#services.clock().at;
		const stopwatch = performance.now() - this.#base.stopwatch;
		const jump = clockJump(now - this.#base.wall, stopwatch);
		const counted = this.#base.elapsed + stopwatch;
		const before = this.remaining;
		this.#elapsed = Math.round(jump > 0 ? counted : elapsedMillis(this.#state, now, counted));
		if (jump > 0) {
			this.#jumpMillis = jump;
			return;
		}
		this.#announce(before);
		if (++this.#beats % heartbeatSeconds === 0) {
			this.#beat();
		}
		if (isOver(this.#state, this.#elapsed)) {
			void this.end('time');
		}
	}

	#announce(before: number | undefined): void {
		const after = this.remaining;
		const milestone = before === undefined || after === undefined ? undefined : milestonePassed(before, after);
		if (milestone !== undefined) {
			this.#announcement = `${minutesWords(milestone)} left.`;
		}
	}

	#beat(): void {
		// Only a clock set back would miss it.
		beatHeart(this.#services.storage.db, this.#state.start.run, this.#elapsed).catch(() => undefined);
	}

	#countFrom(elapsed: number): void {
		this.#elapsed = Math.round(elapsed);
		this.#base = { elapsed, wall: this.#services.clock().at, stopwatch: performance.now() };
	}

	#leaveOut(): void {
		const leftOutMillis = leftOutSince(this.#state, this.#services.clock().at, this.#elapsed);
		this.#change({ type: 'exam-resumed', leftOutMillis });
		this.#countFrom(this.#elapsed);
	}

	/** Writes what was done at a PBQ and not written yet. */
	#settle(): void {
		clearTimeout(this.#settling);
		const draft = this.#draft;
		this.#draft = undefined;
		if (draft !== undefined) {
			this.writer.write(this.#event({ type: 'exam-answered', ...draft }));
		}
	}

	#change(change: RunningChange): void {
		if (!this.#ending) {
			this.#show(change);
			this.writer.write(this.#event(change));
		}
	}

	/** The state does not wait for the log: it is what the log will give. */
	#show(change: RunningChange): void {
		this.#state = stepAttempt(this.#state, { elapsedMillis: this.#elapsed, ...change });
	}

	#event(change: RunningChange): NewEvent {
		const { at, offset } = this.#services.clock();
		const { day, run } = this.#state.start;
		return { version: 1, at, offset, day, run, elapsedMillis: this.#elapsed, ...change };
	}

	#isAnswered(question: ExamQuestion | undefined, held: QuestionState | undefined): boolean {
		return question !== undefined && held?.answer !== undefined && isComplete(question, held.answer);
	}
}

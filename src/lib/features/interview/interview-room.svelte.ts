import type { CallEntry } from '#lib/domain/calls/content.ts';
import type { InterviewEvent, OwnMark } from '#lib/domain/interview/events.ts';
import { foldInterview, type InterviewRun, type Place } from '#lib/domain/interview/interview-run.ts';
import { technicalResult, type TechnicalResult } from '#lib/domain/interview/report.ts';
import type { Marker } from '#lib/domain/interview/mark-answer.ts';
import type { AnswerDraft } from '#lib/storage/interview-drafts.ts';
import { interviewEvents, callSince } from '#lib/storage/interviews.ts';
import { AnswerDrafts } from './answer-drafts.svelte.ts';
import { probeOf } from '#lib/domain/interview/star-probe.ts';
import { seededRng, shuffled } from '#lib/domain/shared/rng.ts';
import { interviewerLine } from './interviewer-line.ts';
import { loadQuestionBank, questionText, type QuestionBank } from './question-bank.ts';
import type { InterviewServices } from './services.ts';

type Change = InterviewEvent extends infer Each
	? Each extends InterviewEvent
		? Omit<Each, 'id' | 'device' | 'version' | 'at' | 'offset' | 'day' | 'run'>
		: never
	: never;

/** An answer as it is given. */
export interface GivenAnswer {
	readonly text: string;
	readonly spoken: boolean;
	readonly durationMillis: number;
	readonly rating: OwnMark | null;
}

const askedOf = (place: Place | undefined): string | undefined =>
	place === undefined ? undefined : `${place.question}${place.probe === undefined ? '' : ' next'}`;

/** An interview day as it goes on: what was answered is events, and all that shows follows from them. */
export class InterviewRoom {
	readonly #services: InterviewServices;
	readonly #id: string;
	readonly drafts: AnswerDrafts;
	/** What was written before this screen was opened, until its question is done. */
	#restored: AnswerDraft | undefined = $state.raw();
	#bank: QuestionBank | undefined = $state.raw();
	#events: readonly InterviewEvent[] = $state.raw([]);
	#call: { readonly run: string; readonly open: 0 | 1 } | undefined = $state.raw();
	#mark: Marker | undefined = $state.raw();
	#marked: string | undefined = $state();
	#failure: string | undefined = $state();
	#busy = $state(false);

	readonly run: InterviewRun | undefined = $derived(foldInterview(this.#events));
	readonly place: Place | undefined = $derived(this.run?.place);
	/** What the interviewer says now; undefined while it is read. */
	readonly line: string | undefined = $derived(
		this.#bank === undefined || this.run === undefined ? undefined : interviewerLine(this.#bank.day, this.run)
	);
	/** The question on the table. */
	readonly question: string | undefined = $derived(
		this.#bank === undefined || this.place === undefined
			? undefined
			: (this.place.probe ?? questionText(this.#bank, this.place.question))
	);
	/** Names what is on the table: a question, or what is asked about its answer. */
	readonly asked: string | undefined = $derived(askedOf(this.place));
	/** The scenario of the role-play, while it is its turn. */
	readonly scenario: CallEntry | undefined = $derived(
		this.place?.stage.kind === 'call' ? this.#bank?.calls.find(({ id }) => id === this.place?.question) : undefined
	);
	/** In training: the marks of the answer just given, until the learner goes on. */
	readonly result: TechnicalResult | undefined = $derived.by(() => {
		const question = this.#bank?.technical.questions.find(({ id }) => id === this.#marked);
		const answer = this.run?.answers.get(this.#marked ?? '');
		return question === undefined || answer === undefined || this.run === undefined || this.#mark === undefined
			? undefined
			: technicalResult(question, answer, this.run, this.#mark);
	});

	constructor(services: InterviewServices, id: string) {
		this.#services = services;
		this.#id = id;
		this.drafts = new AnswerDrafts(services.storage.db, id);
	}

	get id(): string {
		return this.#id;
	}
	get bank(): QuestionBank | undefined {
		return this.#bank;
	}
	/** The role-play call that was begun and still goes on. */
	get call(): string | undefined {
		return this.#call?.open === 1 ? this.#call.run : undefined;
	}
	get restored(): AnswerDraft | undefined {
		return this.#restored?.question === this.asked ? this.#restored : undefined;
	}
	get failure(): string | undefined {
		return this.#failure;
	}
	get busy(): boolean {
		return this.#busy;
	}

	/** Reads the day, and takes note of a role-play call that was finished meanwhile. */
	async open(): Promise<void> {
		await this.#attempt(async () => {
			const { storage, content } = this.#services;
			const [bank, events] = await Promise.all([loadQuestionBank(content), interviewEvents(storage.db, this.#id)]);
			const run = foldInterview(events);
			if (run === undefined) throw new Error('This interview is not kept on this device. Begin a new one.');
			const asked = askedOf(run.place);
			if (asked !== undefined) this.#restored = await this.drafts.read(asked);
			this.#bank = bank;
			this.#events = events;
			await this.#findCall();
		});
	}

	async answer(given: GivenAnswer): Promise<void> {
		const { place, run } = this;
		if (place === undefined || run === undefined) return;
		const { kind } = place.stage;
		const { question } = place;
		if (place.probe !== undefined) {
			const { text, spoken, durationMillis } = given;
			await this.#step([{ type: 'interview-probe-answered', question, text, spoken, durationMillis }]);
			return;
		}
		const training = run.start.length === 'technical' && given.text !== '';
		const changes: Change[] = [{ type: 'interview-answered', stage: kind, question, ...given }];
		await this.#step(changes, async () => {
			if (kind === 'star' && given.text !== '') changes.push(...(await this.#probesOf(question, given)));
			if (!training) return;
			await this.#loadMarker();
			this.#marked = question;
		});
	}

	/** Leaves the question without an answer. */
	pass(): Promise<void> {
		return this.answer({ text: '', spoken: false, durationMillis: 0, rating: null });
	}

	async skipStage(): Promise<void> {
		const stage = this.place?.stage.kind;
		if (stage !== undefined) await this.#step([{ type: 'interview-stage-skipped', stage }]);
	}

	/** On from the marks to the next question. */
	goOn(): void {
		this.#marked = undefined;
	}

	overrule(question: string, point: string, covered: boolean): Promise<void> {
		return this.#step([{ type: 'interview-overruled', question, point, covered }]);
	}

	/** Ends the day: finished where nothing is left to ask. */
	end(): Promise<void> {
		return this.run?.ended === undefined
			? this.#step([{ type: 'interview-ended', how: this.place === undefined ? 'finished' : 'left' }])
			: Promise.resolve();
	}

	async #findCall(): Promise<void> {
		const { place, run } = this;
		if (place?.stage.kind !== 'call' || run === undefined) return;
		this.#call = await callSince(this.#services.storage.db, place.question, run.start.at);
		if (this.#call?.open === 0) {
			await this.#append([{ type: 'interview-call-linked', call: this.#call.run }]);
		}
	}

	async #loadMarker(): Promise<void> {
		const technical = this.#bank?.technical;
		if (this.#mark !== undefined || technical === undefined) return;
		const { markerOf } = await import('#lib/domain/interview/mark-answer.ts');
		this.#mark = markerOf(technical);
	}

	/** What the interviewer asks about a story, where it left something out. */
	async #probesOf(question: string, { text, spoken, durationMillis }: GivenAnswer): Promise<readonly Change[]> {
		const { bank, run } = this;
		const { analyseStory } = await import('#lib/domain/stories/analyse-story.ts');
		const about = probeOf(text, analyseStory(text, spoken ? { spokenSeconds: durationMillis / 1000 } : {}));
		if (about === undefined || bank === undefined || run === undefined) return [];
		const [asked] = shuffled(bank.day.followUps[about], seededRng(`${run.start.seed} ${question}`));
		return asked === undefined ? [] : [{ type: 'interview-probed', question, about, asked }];
	}

	async #append(changes: readonly Change[]): Promise<void> {
		const { storage, moment } = this.#services;
		const { at, offset, day } = await moment();
		await storage.log.append(changes.map((change) => ({ ...change, version: 1, run: this.#id, at, offset, day })));
		this.#events = await interviewEvents(storage.db, this.#id);
	}

	async #step(changes: readonly Change[], before?: () => Promise<void>): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		await this.#attempt(async () => {
			await before?.();
			await this.#append(changes);
			if (changes[0]?.type !== 'interview-overruled') await this.drafts.drop();
			await this.#findCall();
		});
		this.#busy = false;
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

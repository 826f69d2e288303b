import type { StoryAnalysis } from '#lib/domain/stories/analysis.ts';
import { deliveryOf } from '#lib/domain/stories/delivery.ts';
import type { BehaviouralQuestion } from '#lib/domain/stories/interview-content.schema.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';
import { selfRatings, type SelfRating } from '#lib/domain/stories/rehearsal.ts';
import { canDictate, Dictation, dictationPlace } from '#lib/platform/dictation.ts';
import { MicrophoneFailure, Recording, samplesOf, type MicrophoneProblem } from '#lib/platform/recording.ts';
import { asFailure, type FailureKind } from '#lib/storage/failure.ts';
import { documentId, keepRecording, type Take } from '#lib/storage/stories.ts';
import { newId, now, type StoryServices } from './services.ts';
import type { BankedStory, StoryBank } from './story-bank.svelte.ts';

export type Step = 'ready' | 'thinking' | 'speaking' | 'typing' | 'words' | 'probe' | 'rating' | 'done';

/** A recording ends by itself here: nobody should fill the device by forgetting it. */
const longestSeconds = 300;
const tickMillis = 200;

/** One telling of a story for a question, from thinking to its place in the schedule. */
export class Rehearsal {
	readonly question: BehaviouralQuestion;
	readonly story: BankedStory | undefined;
	readonly canDictate = canDictate();
	readonly #services: StoryServices;
	readonly #bank: StoryBank;
	#step: Step = $state('ready');
	#seconds = $state(0);
	#level = $state(0);
	#microphone: MicrophoneProblem | undefined = $state();
	#unsaved: FailureKind | undefined = $state();
	#sound: Blob | undefined = $state.raw();
	#take: Take | undefined = $state.raw();
	#due: LocalDay | undefined = $state();
	#busy = $state(false);
	#takeId = '';
	#revision = 0;
	#recording: Recording | undefined;
	#dictation: Dictation | undefined;
	#timer: ReturnType<typeof setInterval> | undefined;
	#begun = 0;

	constructor(services: StoryServices, bank: StoryBank, question: BehaviouralQuestion, story: BankedStory | undefined) {
		this.#services = services;
		this.#bank = bank;
		this.question = question;
		this.story = story;
	}

	get step(): Step {
		return this.#step;
	}
	/** Since the step began. */
	get seconds(): number {
		return this.#seconds;
	}
	/** Loudness while recording, 0 to 1. */
	get level(): number {
		return this.#level;
	}
	/** Why the microphone could not be used; typing goes on without it. */
	get microphone(): MicrophoneProblem | undefined {
		return this.#microphone;
	}
	/** Why the recording or the take is not kept; it is still in this page. */
	get unsaved(): FailureKind | undefined {
		return this.#unsaved;
	}
	/** The sound of this take, also where it could not be kept. */
	get sound(): Blob | undefined {
		return this.#sound;
	}
	get take(): Take | undefined {
		return this.#take;
	}
	/** The day on which the story comes back; undefined where it is told without a written story. */
	get due(): LocalDay | undefined {
		return this.#due;
	}
	/** Waiting for the microphone, or for the sound to be read. */
	get busy(): boolean {
		return this.#busy;
	}

	/** The analysis of what was told; undefined without a text. */
	get analysis(): StoryAnalysis | undefined {
		const take = this.#take;
		return take === undefined || take.text.trim() === ''
			? undefined
			: this.#bank.analyse(take.text, take.spoken ? { spokenSeconds: take.seconds } : {});
	}

	/** The follow-up question: on the weakest part of what was told, or else of the story as written. */
	get probe(): string {
		const read = this.analysis ?? (this.story && this.#bank.analysisOf(this.story.story));
		return this.question.probes[read?.probe.part ?? 'action'];
	}

	think(): void {
		this.#enter('thinking');
	}

	/** Records. Where the microphone cannot be used, the step stays and `microphone` says why. */
	async speak(dictate: boolean): Promise<void> {
		this.#busy = true;
		try {
			this.#recording = await Recording.start();
			const place = dictate ? await dictationPlace() : 'none';
			this.#dictation = place === 'none' ? undefined : new Dictation({}, place === 'device');
			this.#microphone = undefined;
			this.#enter('speaking');
		} catch (error) {
			this.#microphone = error instanceof MicrophoneFailure ? error.problem : 'busy';
		} finally {
			this.#busy = false;
		}
	}

	type(): void {
		this.#enter('typing');
	}

	/** Ends the recording and keeps it on this device. */
	async stopSpeaking(): Promise<void> {
		const recording = this.#recording;
		if (recording === undefined) return;
		this.#recording = undefined;
		this.#busy = true;
		const seconds = recording.seconds;
		const [sound, text] = await Promise.all([recording.stop(), this.#dictation?.stop() ?? '']);
		this.#dictation = undefined;
		const heard = await samplesOf(sound);
		this.#sound = sound;
		const delivery = heard === undefined ? null : deliveryOf(heard.samples, heard.rate);
		await this.#begin({ seconds, text, spoken: true, bytes: sound.size, delivery });
		this.#busy = false;
		this.#enter('words');
	}

	async stopTyping(text: string): Promise<void> {
		await this.#begin({ seconds: this.#seconds, text: text.trim(), spoken: false, bytes: 0, delivery: null });
		this.#enter('probe');
	}

	/** What was said, typed or corrected by the learner; empty to do without. */
	async giveWords(text: string): Promise<void> {
		await this.#keep({ text: text.trim() });
		this.#enter('probe');
	}

	async answerProbe(answer: string): Promise<void> {
		await this.#keep({ probe: answer.trim() === '' ? null : { question: this.probe, answer: answer.trim() } });
		this.#enter('rating');
	}

	/** The learner's own mark; the analysis is shown only after it. */
	async rate(rating: SelfRating): Promise<void> {
		await this.#keep({ rating, total: this.analysis?.total ?? null });
		await this.#log(rating);
		this.#enter('done');
	}

	/** Tries again to keep what could not be kept. */
	async retry(): Promise<void> {
		this.#unsaved = undefined;
		await this.#keepSound();
		await this.#keep({});
		const rating = selfRatings.find((each) => each === this.#take?.rating);
		if (rating !== undefined && this.#due === undefined) await this.#log(rating);
	}

	/** Leaves: a recording that is going on ends and is kept. */
	leave(): void {
		clearInterval(this.#timer);
		void this.stopSpeaking().then(() => {
			clearInterval(this.#timer);
		});
	}

	#enter(step: Step): void {
		clearInterval(this.#timer);
		this.#step = step;
		this.#seconds = 0;
		this.#begun = performance.now();
		if (step === 'thinking' || step === 'speaking' || step === 'typing') {
			this.#timer = setInterval(() => {
				this.#tick();
			}, tickMillis);
		}
	}

	#tick(): void {
		this.#seconds = (performance.now() - this.#begun) / 1000;
		this.#level = this.#recording?.level() ?? 0;
		if (this.#step === 'speaking' && this.#seconds >= longestSeconds) void this.stopSpeaking();
	}

	async #begin(told: Pick<Take, 'seconds' | 'text' | 'spoken' | 'bytes' | 'delivery'>): Promise<void> {
		this.#takeId = newId(this.#services);
		this.#revision = 0;
		this.#due = undefined;
		this.#take = {
			...told,
			question: this.question.id,
			story: this.story?.id ?? null,
			begun: now(this.#services),
			probe: null,
			rating: null,
			total: null
		};
		await this.#keepSound();
		await this.#keep({});
	}

	/** Gives the story its next day; one that is told without a written story has none. */
	async #log(rating: SelfRating): Promise<void> {
		const { analysis, story } = this;
		const take = this.#take;
		if (story === undefined || take === undefined) return;
		try {
			// The memory's formulas come when they are first needed.
			const { appendRehearsal } = await import('./append-rehearsal.ts');
			const told = { id: this.#takeId, ...take };
			this.#due = await appendRehearsal(this.#services, {
				question: this.question,
				story: story.id,
				take: told,
				rating,
				analysis
			});
		} catch (error) {
			this.#unsaved = asFailure(error).kind;
		}
	}

	async #keepSound(): Promise<void> {
		const sound = this.#sound;
		if (sound === undefined || this.#take?.spoken !== true) return;
		const { documents } = this.#services.storage;
		try {
			if ((await documents.read(documentId('recording', this.#takeId))) === undefined) {
				await keepRecording(documents, this.#takeId, now(this.#services), sound);
			}
			this.#take = { ...this.#take, bytes: sound.size };
		} catch (error) {
			// The take is kept without its sound, which stays in this page.
			this.#unsaved = asFailure(error).kind;
			this.#take = { ...this.#take, bytes: 0 };
		}
	}

	async #keep(change: Partial<Take>): Promise<void> {
		if (this.#take === undefined) return;
		this.#take = { ...this.#take, ...change };
		try {
			this.#revision = await this.#services.storage.documents.save(
				documentId('take', this.#takeId),
				'take',
				this.#revision,
				now(this.#services),
				$state.snapshot(this.#take)
			);
		} catch (error) {
			this.#unsaved = asFailure(error).kind;
		}
	}
}

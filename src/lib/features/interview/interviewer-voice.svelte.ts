import type { Manner as InterviewerManner } from '#lib/domain/interview/events.ts';
import { speak, speechSupport, type SpeechSupport } from '#lib/platform/speech.ts';

const manners = {
	friendly: { pitch: 1, rate: 0.95 },
	hurried: { pitch: 1.05, rate: 1.2 },
	silent: { pitch: 0.9, rate: 0.95 }
} as const;

/** Says what the interviewer says, by a voice of this device. */
export class InterviewerVoice {
	#support: SpeechSupport | undefined = $state();
	#failure: string | undefined = $state();
	#speaking = new AbortController();

	/** What keeps the device from speaking; undefined while that is not known or nothing does. */
	get trouble(): string | undefined {
		return this.#support === undefined || this.#support === 'ready'
			? this.#failure
			: 'This device has no English voice of its own; the words stay on screen.';
	}

	async say(text: string, manner: InterviewerManner): Promise<void> {
		this.stop();
		const speaking = new AbortController();
		this.#speaking = speaking;
		this.#support = await speechSupport();
		if (this.#support !== 'ready') return;
		try {
			await speak(text, speaking.signal, manners[manner]);
			this.#failure = undefined;
		} catch (error) {
			this.#failure = error instanceof Error ? error.message : String(error);
		}
	}

	/** Falls silent at once. */
	stop(): void {
		this.#speaking.abort();
	}
}

import type { Variant } from '#lib/domain/calls/scenario.schema.ts';
import { speak, speechSupport, type Manner, type SpeechSupport } from '#lib/platform/speech.ts';

const pitches = { low: 0.75, middle: 1, high: 1.3 } as const;
const paces = { slow: 0.85, normal: 1, fast: 1.2 } as const;

/** How a caller sounds; heat makes everybody faster and sharper. */
export const mannerOf = ({ voice }: Variant, heat: number): Manner => ({
	pitch: pitches[voice.pitch] + heat / 1000,
	rate: paces[voice.pace] * (1 + heat / 500),
	...(voice.accent !== undefined && { accent: voice.accent })
});

/** Says the caller's lines by a voice of this device, the newest alone. */
export class CallerVoice {
	#support: SpeechSupport | undefined = $state();
	#failure: string | undefined = $state();
	#speaking = new AbortController();

	/** What keeps the device from speaking; undefined while that is not known or nothing does. */
	get trouble(): string | undefined {
		switch (this.#support) {
			case 'missing':
				return 'This browser cannot speak; the caller’s words stay on screen.';
			case 'voiceless':
				return 'This device has no English voice; the caller’s words stay on screen.';
			case 'remote':
				return 'The voices of this browser would send the words to their maker, so they are not used.';
			default:
				return this.#failure;
		}
	}

	async say(lines: readonly string[], manner: Manner): Promise<void> {
		this.stop();
		const speaking = new AbortController();
		this.#speaking = speaking;
		this.#support = await speechSupport();
		if (this.#support !== 'ready') return;
		try {
			for (const line of lines) {
				if (!speaking.signal.aborted) await speak(line, speaking.signal, manner);
			}
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

import type { Step } from './aloud.ts';

/** What the reader is doing, for the screen. */
export type Doing = 'nothing' | 'reading' | 'thinking' | 'waiting';

interface Tools {
	/** Resolves when the text has been said, or when `signal` stopped it. */
	readonly speak: (text: string, signal: AbortSignal) => Promise<void>;
	readonly pause: (millis: number, signal: AbortSignal) => Promise<void>;
	readonly reveal: () => void;
	readonly next: () => void;
}

/** Plays steps one after the other, until they end or something else is played. */
export class Reader {
	readonly #tools: Tools;
	#doing: Doing = $state('nothing');
	#failure: string | undefined = $state();
	#playing = new AbortController();

	constructor(tools: Tools) {
		this.#tools = tools;
	}

	get doing(): Doing {
		return this.#doing;
	}
	/** Why reading stopped by itself. */
	get failure(): string | undefined {
		return this.#failure;
	}

	async play(steps: readonly Step[]): Promise<void> {
		this.stop();
		this.#failure = undefined;
		const playing = new AbortController();
		this.#playing = playing;
		try {
			for (const step of steps) {
				await this.#do(step, playing.signal);
				if (playing.signal.aborted) {
					return;
				}
			}
			this.#doing = steps.at(-1)?.do === 'wait' ? 'waiting' : 'nothing';
		} catch (error) {
			if (!playing.signal.aborted) {
				this.#doing = 'nothing';
				this.#failure = error instanceof Error ? error.message : String(error);
			}
		}
	}

	/** Stops at once; nothing of what was being played goes on. */
	stop(): void {
		this.#playing.abort();
		this.#doing = 'nothing';
	}

	async #do(step: Step, signal: AbortSignal): Promise<void> {
		switch (step.do) {
			case 'say':
				this.#doing = 'reading';
				await this.#tools.speak(step.text, signal);
				break;
			case 'think':
				this.#doing = 'thinking';
				await this.#tools.pause(step.seconds * 1000, signal);
				break;
			case 'reveal':
				this.#tools.reveal();
				break;
			case 'next':
				this.#tools.next();
				break;
			case 'wait':
		}
	}
}

/** Waits; `signal` ends the wait early. */
export const pause = (millis: number, signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		const timer = setTimeout(resolve, millis);
		signal.addEventListener(
			'abort',
			() => {
				clearTimeout(timer);
				resolve();
			},
			{ once: true }
		);
	});

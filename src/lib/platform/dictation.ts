/** What we use of the browser's speech recognition, which no library of types has yet. */
interface Recognition extends EventTarget {
	lang: string;
	continuous: boolean;
	interimResults: boolean;
	processLocally?: boolean;
	start(): void;
	stop(): void;
	onresult:
		| ((event: {
				readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
		  }) => void)
		| null;
	onend: (() => void) | null;
	onerror: ((event: { readonly error: string }) => void) | null;
}

interface Recognizer {
	new (): Recognition;
	/** Newer browsers say whether they have the language on the device. */
	available?(wanted: { readonly langs: readonly string[]; readonly processLocally: boolean }): Promise<string>;
}

const language = 'en-US';

const recognizer = (): Recognizer | undefined => {
	const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
		SpeechRecognition?: Recognizer;
		webkitSpeechRecognition?: Recognizer;
	};
	return SpeechRecognition ?? webkitSpeechRecognition;
};

/** Whether this browser can write down what is said; it may send the sound to its maker to do so. */
export const canDictate = (): boolean => recognizer() !== undefined;

/**
 * Where what is said would be written down: on this `device`, or by the browser's `maker`, who then gets the sound; `none`
 * where it cannot be had. A browser that does not say counts as one that sends.
 */
export async function dictationPlace(): Promise<'device' | 'maker' | 'none'> {
	const Recognizer = recognizer();
	if (Recognizer === undefined) return 'none';
	try {
		const found = await Recognizer.available?.({ langs: [language], processLocally: true });
		return found === 'available' ? 'device' : 'maker';
	} catch {
		return 'maker';
	}
}

const failureWords: Readonly<Record<string, string>> = {
	'not-allowed': 'The browser may not use the microphone. Allow it in the address bar, or type.',
	'service-not-allowed': 'This browser does not allow dictation here. Type instead.',
	'audio-capture': 'No microphone was found. Plug one in, or type.',
	network: 'The browser could not reach the service that writes speech down. Type instead.',
	'language-not-supported': 'This browser does not write down English. Type instead.'
};

interface Listener {
	/** All that was heard so far, the last words still open to change. */
	readonly heard?: (text: string) => void;
	/** It stopped by itself, and why. */
	readonly failed?: (reason: string) => void;
}

/** Writes down what is said until `stop`, as far as the browser hears it. */
export class Dictation {
	#text = '';
	#before = '';
	readonly #recognition: Recognition | undefined;
	#on = true;

	constructor({ heard, failed }: Listener = {}, onDevice = false) {
		const Recognizer = recognizer();
		this.#recognition = Recognizer && new Recognizer();
		if (this.#recognition === undefined) return;
		const recognition = this.#recognition;
		recognition.lang = language;
		recognition.continuous = true;
		recognition.interimResults = heard !== undefined;
		// Without this a browser that could do it here may send the sound all the same.
		if (onDevice) recognition.processLocally = true;
		recognition.onresult = ({ results }) => {
			const now = Array.from(results, (result) => result[0]?.transcript.trim() ?? '').join(' ');
			this.#text = [this.#before, now].filter((text) => text !== '').join(' ');
			heard?.(this.#text);
		};
		recognition.onerror = ({ error }) => {
			// It cannot be had here, or not now: what is said is still recorded.
			if (error === 'no-speech') return;
			this.#on = false;
			if (error !== 'aborted') failed?.(failureWords[error] ?? `Dictation stopped (${error}). Type instead.`);
		};
		recognition.onend = () => {
			this.#before = this.#text;
			// Browsers stop listening at a long pause.
			if (this.#on) recognition.start();
		};
		recognition.start();
	}

	/** Stops, and resolves to what was heard; empty where nothing was. */
	async stop(): Promise<string> {
		this.#on = false;
		this.#recognition?.stop();
		// The last words come a moment after the end.
		await new Promise((resolve) => setTimeout(resolve, this.#recognition === undefined ? 0 : 600));
		return this.#text;
	}
}

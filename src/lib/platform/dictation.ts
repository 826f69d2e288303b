/** What we use of the browser's speech recognition, which no library of types has yet. */
interface Recognition extends EventTarget {
	lang: string;
	continuous: boolean;
	interimResults: boolean;
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

const recognizer = (): (new () => Recognition) | undefined => {
	const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
		SpeechRecognition?: new () => Recognition;
		webkitSpeechRecognition?: new () => Recognition;
	};
	return SpeechRecognition ?? webkitSpeechRecognition;
};

/** Whether this browser can write down what is said; it may send the sound to its maker to do so. */
export const canDictate = (): boolean => recognizer() !== undefined;

/** Writes down what is said until `stop`, as far as the browser hears it. */
export class Dictation {
	#text = '';
	#before = '';
	readonly #recognition: Recognition | undefined;
	#on = true;

	constructor() {
		const Recognizer = recognizer();
		this.#recognition = Recognizer && new Recognizer();
		if (this.#recognition === undefined) return;
		const recognition = this.#recognition;
		recognition.lang = 'en-US';
		recognition.continuous = true;
		recognition.onresult = ({ results }) => {
			const heard = Array.from(results, (result) => result[0]?.transcript.trim() ?? '').join(' ');
			this.#text = [this.#before, heard].filter((text) => text !== '').join(' ');
		};
		recognition.onerror = ({ error }) => {
			// It cannot be had here, or not now: what is said is still recorded.
			if (error !== 'no-speech') this.#on = false;
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

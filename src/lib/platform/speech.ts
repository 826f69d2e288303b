/**
 * Whether this device can read aloud by itself: `missing` the browser has no speech, `voiceless` no English voice,
 * `remote` only voices that would send the text to their maker, which Firstline does not use.
 */
export type SpeechSupport = 'ready' | 'missing' | 'voiceless' | 'remote';

/** Speech stopped by itself: the browser or the device would not go on. */
class SpeechFailure extends Error {
	override readonly name = 'SpeechFailure';
}

/** Some browsers load their voices only after the first question for them. */
const voicesMillis = 2000;

async function englishVoices(): Promise<SpeechSynthesisVoice[]> {
	if (speechSynthesis.getVoices().length === 0) {
		await new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, voicesMillis);
			speechSynthesis.addEventListener(
				'voiceschanged',
				() => {
					clearTimeout(timer);
					resolve();
				},
				{ once: true }
			);
		});
	}
	return speechSynthesis.getVoices().filter(({ lang }) => /^en\b/i.test(lang));
}

const localVoice = (voices: readonly SpeechSynthesisVoice[], accent?: string): SpeechSynthesisVoice | undefined => {
	const local = voices.filter(({ localService }) => localService);
	const own = accent === undefined ? undefined : local.find(({ lang }) => lang.replace('_', '-') === accent);
	return own ?? local.find((voice) => voice.default) ?? local[0];
};

/** How somebody speaks; 1 is usual. */
export interface Manner {
	readonly pitch: number;
	readonly rate: number;
	/** As `en-GB`; another English voice speaks where the device has none of it. */
	readonly accent?: string | undefined;
}

export async function speechSupport(): Promise<SpeechSupport> {
	if (!('speechSynthesis' in globalThis)) {
		return 'missing';
	}
	const voices = await englishVoices();
	return voices.length === 0 ? 'voiceless' : localVoice(voices) === undefined ? 'remote' : 'ready';
}

/** Says a text by a voice of this device. Resolves when it has been said or `signal` stopped it; throws a SpeechFailure. */
export async function speak(text: string, signal: AbortSignal, manner?: Manner): Promise<void> {
	const voice = localVoice(await englishVoices(), manner?.accent);
	if (voice === undefined) {
		throw new SpeechFailure('This device has no English voice of its own any more.');
	}
	if (signal.aborted) {
		return;
	}
	const utterance = new SpeechSynthesisUtterance(text);
	utterance.voice = voice;
	utterance.lang = voice.lang;
	utterance.pitch = manner?.pitch ?? 1;
	utterance.rate = manner?.rate ?? 1;
	const ended = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		await new Promise<void>((resolve, reject) => {
			utterance.onend = () => {
				resolve();
			};
			utterance.onerror = ({ error }) => {
				if (error === 'canceled' || error === 'interrupted') {
					resolve();
				} else {
					reject(new SpeechFailure(`The browser stopped reading (${error}).`));
				}
			};
			signal.addEventListener(
				'abort',
				() => {
					speechSynthesis.cancel();
					resolve();
				},
				{ signal: ended.signal }
			);
			// Some browsers fall silent without a word about it.
			timer = setTimeout(
				() => {
					reject(new SpeechFailure('The browser fell silent.'));
					speechSynthesis.cancel();
				},
				10_000 + text.length * 250
			);
			speechSynthesis.speak(utterance);
		});
	} finally {
		clearTimeout(timer);
		ended.abort();
	}
}

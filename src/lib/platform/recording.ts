/**
 * Why there is no sound: `denied` the learner or the browser refused the microphone, `missing` the device has none,
 * `busy` another program holds it, `unsupported` the browser cannot record.
 */
export type MicrophoneProblem = 'denied' | 'missing' | 'busy' | 'unsupported';

export class MicrophoneFailure extends Error {
	override readonly name = 'MicrophoneFailure';
	readonly problem: MicrophoneProblem;

	constructor(problem: MicrophoneProblem, cause?: unknown) {
		super(`The microphone cannot be used (${problem}).`, { cause });
		this.problem = problem;
	}
}

const problems: Readonly<Record<string, MicrophoneProblem>> = {
	NotAllowedError: 'denied',
	SecurityError: 'denied',
	NotFoundError: 'missing',
	OverconstrainedError: 'missing',
	NotReadableError: 'busy',
	AbortError: 'busy'
};

/** Speech is clear at this rate; a minute takes about 240 kB. */
const bitsPerSecond = 32_000;
/** What the browsers record; Safari knows only the second. */
const types = ['audio/webm;codecs=opus', 'audio/mp4'];

async function microphone(): Promise<MediaStream> {
	const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
	if (mediaDevices === undefined || !('MediaRecorder' in globalThis)) {
		throw new MicrophoneFailure('unsupported');
	}
	try {
		return await mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
	} catch (error) {
		const name = error instanceof Error || error instanceof DOMException ? error.name : '';
		throw new MicrophoneFailure(problems[name] ?? 'busy', error);
	}
}

/** A recording that is going on. */
export class Recording {
	readonly #stream: MediaStream;
	readonly #recorder: MediaRecorder;
	readonly #context: AudioContext;
	readonly #analyser: AnalyserNode;
	readonly #window = new Float32Array(1024);
	readonly #chunks: Blob[] = [];
	readonly #begun = performance.now();

	private constructor(stream: MediaStream) {
		this.#stream = stream;
		const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
		this.#recorder = new MediaRecorder(stream, {
			audioBitsPerSecond: bitsPerSecond,
			...(mimeType !== undefined && { mimeType })
		});
		this.#recorder.ondataavailable = ({ data }) => {
			this.#chunks.push(data);
		};
		this.#context = new AudioContext();
		this.#analyser = this.#context.createAnalyser();
		this.#context.createMediaStreamSource(stream).connect(this.#analyser);
		// In pieces, so that little is lost where the browser gives up.
		this.#recorder.start(1000);
	}

	/** Asks for the microphone and records. Throws a MicrophoneFailure. */
	static async start(): Promise<Recording> {
		return new Recording(await microphone());
	}

	get seconds(): number {
		return (performance.now() - this.#begun) / 1000;
	}

	/** How loud it is now, 0 to 1. */
	level(): number {
		this.#analyser.getFloatTimeDomainData(this.#window);
		return Math.min(1, 4 * Math.sqrt(this.#window.reduce((sum, each) => sum + each * each, 0) / this.#window.length));
	}

	/** Ends it, gives the microphone back and resolves to the sound. */
	async stop(): Promise<Blob> {
		const stopped = new Promise<void>((resolve) => {
			if (this.#recorder.state === 'inactive') resolve();
			this.#recorder.onstop = () => {
				resolve();
			};
		});
		if (this.#recorder.state !== 'inactive') this.#recorder.stop();
		await stopped;
		for (const track of this.#stream.getTracks()) track.stop();
		await this.#context.close();
		return new Blob(this.#chunks, { type: this.#recorder.mimeType });
	}
}

/** Samples a second that loudness and pauses are read from. */
const rate = 8000;

/** The sound as samples of one channel, or undefined where the browser cannot read its own recording. */
export async function samplesOf(
	sound: Blob
): Promise<{ readonly samples: Float32Array; readonly rate: number } | undefined> {
	try {
		const context = new OfflineAudioContext(1, 1, rate);
		const buffer = await context.decodeAudioData(await sound.arrayBuffer());
		return { samples: buffer.getChannelData(0), rate: buffer.sampleRate };
	} catch {
		return undefined;
	}
}

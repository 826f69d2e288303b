let context: AudioContext | undefined;

/** A short quiet tone: rising for right, one low note for wrong. Silent where the browser plays nothing. */
export function playTone(right: boolean): void {
	try {
		context ??= new AudioContext();
		void context.resume();
		const notes = right ? [523.25, 783.99] : [196];
		for (const [place, hertz] of notes.entries()) {
			playNote(context, hertz, context.currentTime + place * 0.09);
		}
	} catch {
		// No sound device: the verdict is on screen.
	}
}

function playNote(audio: AudioContext, hertz: number, start: number, seconds = 0.16, loudness = 0.08): void {
	const oscillator = new OscillatorNode(audio, { type: 'sine', frequency: hertz });
	const volume = new GainNode(audio, { gain: 0 });
	volume.gain.setValueAtTime(0.0001, start);
	volume.gain.exponentialRampToValueAtTime(loudness, start + 0.015);
	volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
	oscillator.connect(volume).connect(audio.destination);
	oscillator.start(start);
	oscillator.stop(start + seconds);
}

/** Notes of the hold music, in hertz, half a second each; 0 is a rest. */
const holdTune = [392, 0, 493.88, 587.33, 0, 493.88, 440, 0, 349.23, 0, 440, 523.25, 0, 440, 392, 0];

/** Plays quiet hold music until `signal`. Silent where the browser plays nothing. */
export function playHoldMusic(signal: AbortSignal): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const round = (): void => {
		try {
			context ??= new AudioContext();
			void context.resume();
			for (const [place, hertz] of holdTune.entries()) {
				if (hertz > 0) playNote(context, hertz, context.currentTime + place * 0.5, 0.45, 0.03);
			}
			timer = setTimeout(round, holdTune.length * 500);
		} catch {
			// No sound device: the screen says that the caller is on hold.
		}
	};
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		void context?.close();
		context = undefined;
	});
	round();
}

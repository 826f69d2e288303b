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

function playNote(audio: AudioContext, hertz: number, start: number): void {
	const seconds = 0.16;
	const oscillator = new OscillatorNode(audio, { type: 'sine', frequency: hertz });
	const volume = new GainNode(audio, { gain: 0 });
	volume.gain.setValueAtTime(0.0001, start);
	volume.gain.exponentialRampToValueAtTime(0.08, start + 0.015);
	volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
	oscillator.connect(volume).connect(audio.destination);
	oscillator.start(start);
	oscillator.stop(start + seconds);
}

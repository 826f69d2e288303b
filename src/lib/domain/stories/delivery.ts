/** What the sound of a take tells without knowing its words. */
export interface Delivery {
	readonly seconds: number;
	/** Pauses of at least `pauseSeconds` between the first and the last sound. */
	readonly pauses: number;
	readonly longestPause: number;
	/** Seconds from the start to the first sound. */
	readonly leadIn: number;
	/** Share of the time with sound in it, 0 to 1. */
	readonly speaking: number;
	/** No sound at all: the microphone was off or covered. */
	readonly silent: boolean;
	/** Loudness along the take, 0 to 1 of the loudest, for drawing. */
	readonly wave: readonly number[];
}

/** Shorter silences belong to the words. */
export const pauseSeconds = 0.7;
const frameSeconds = 0.05;
/** Below this root mean square nothing was said (full scale is 1). */
const noSound = 0.004;
const waveBars = 120;

function levelsOf(samples: Float32Array, rate: number): number[] {
	const size = Math.max(1, Math.round(rate * frameSeconds));
	const levels: number[] = [];
	for (let from = 0; from + size <= samples.length; from += size) {
		let sum = 0;
		for (let at = from; at < from + size; at++) sum += (samples[at] ?? 0) ** 2;
		levels.push(Math.sqrt(sum / size));
	}
	return levels;
}

/** How a share of the levels lies, 0 the lowest to 1 the highest. */
const quantile = (sorted: readonly number[], share: number): number =>
	sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/**
 * Pauses and loudness of a take. A frame of 50 ms counts as silent below a level that lies between the room (10th
 * percentile) and the voice (90th), a fifth of the way up, and at least 0.004 of full scale.
 * @param rate samples a second
 */
export function deliveryOf(samples: Float32Array, rate: number): Delivery {
	const levels = levelsOf(samples, rate);
	const sorted = levels.toSorted((a, b) => a - b);
	const room = quantile(sorted, 0.1);
	const voice = quantile(sorted, 0.9);
	// A voice without a break has no room to be heard: then the floor is what counts.
	const limit = voice < 2 * room ? noSound : Math.max(noSound, room + (voice - room) / 5);
	const loud = levels.map((level) => level >= limit);
	const first = loud.indexOf(true);
	const last = loud.lastIndexOf(true);
	const gaps: number[] = [];
	let quiet = 0;
	for (const each of first < 0 ? [] : loud.slice(first, last + 1)) {
		if (each && quiet > 0) gaps.push(quiet * frameSeconds);
		quiet = each ? 0 : quiet + 1;
	}
	const pauses = gaps.filter((seconds) => seconds >= pauseSeconds - 1e-9);
	const seconds = samples.length / rate;
	return {
		seconds,
		pauses: pauses.length,
		longestPause: Math.max(0, ...pauses),
		leadIn: first < 0 ? seconds : first * frameSeconds,
		speaking: levels.length === 0 ? 0 : loud.filter(Boolean).length / levels.length,
		silent: first < 0,
		wave: waveOf(levels)
	};
}

function waveOf(levels: readonly number[]): number[] {
	const most = Math.max(noSound, ...levels);
	const bars = Math.min(waveBars, levels.length);
	return Array.from({ length: bars }, (_, bar) => {
		const from = Math.floor((bar * levels.length) / bars);
		const to = Math.max(from + 1, Math.floor(((bar + 1) * levels.length) / bars));
		return Math.round((100 * Math.max(...levels.slice(from, to))) / most) / 100;
	});
}

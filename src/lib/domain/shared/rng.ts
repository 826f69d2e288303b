/** A source of chance: each call gives a number in [0, 1). */
export type Rng = () => number;

/**
 * Seeded chance: the same seed gives the same sequence on every device.
 * Seeding is FNV-1a over the UTF-16 units, the generator is sfc32 (Chris Doty-Humphrey, PractRand, public domain).
 */
export function seededRng(seed: string): Rng {
	let hash = 0x811c9dc5;
	for (let i = 0; i < seed.length; i++) {
		hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
	}
	let a = hash | 0;
	let b = 0x9e3779b9 | 0;
	let c = Math.imul(hash ^ seed.length, 0x85ebca6b) | 0;
	let counter = 1;
	const next = (): number => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return (sum >>> 0) / 0x1_0000_0000;
	};
	// The state needs some rounds before neighbouring seeds part ways.
	for (let i = 0; i < 15; i++) {
		next();
	}
	return next;
}

/** A new array in random order (Fisher–Yates); the argument is left alone. */
export function shuffled<T>(values: readonly T[], rng: Rng): T[] {
	const result = [...values];
	for (let i = result.length - 1; i > 0; i--) {
		const j = Math.floor(rng() * (i + 1));
		[result[i], result[j]] = [result[j] as T, result[i] as T];
	}
	return result;
}

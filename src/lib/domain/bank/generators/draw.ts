import type { Rng } from '#lib/domain/shared/rng.ts';

/** A whole number from `least` to `most`, both included. */
export const whole = (least: number, most: number, rng: Rng): number => least + Math.floor(rng() * (most - least + 1));

/** One of the values. Throws when there is none: a generator must not ask about nothing. */
export function oneOf<T>(values: readonly T[], rng: Rng): T {
	const value = values[whole(0, values.length - 1, rng)];
	if (value === undefined) throw new Error('nothing to draw from');
	return value;
}

/** A number as American text shows it: 1,022. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

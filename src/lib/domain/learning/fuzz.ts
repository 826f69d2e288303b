import type { UnitId } from '#lib/domain/shared/units.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';

/** A hundred years: no interval is longer. */
export const maxIntervalDays = 36_500;

/** Below this a day more or less would be too large a share of the interval. */
const fuzzFromDays = 2.5;

/** How much each day of an interval, by where it lies, adds to the fuzz either side (Anki's ranges, in days). */
const ranges = [
	{ from: fuzzFromDays, to: 7, share: 0.15 },
	{ from: 7, to: 20, share: 0.1 },
	{ from: 20, to: Infinity, share: 0.05 }
];

/**
 * Where in its fuzz range a unit's next interval falls, in [0, 1): from the unit and the number of its answers alone,
 * so that the button, the commit and an answer given again after undo all say the same day.
 */
export const fuzzQuantile = (unit: UnitId, answers: number): number => seededRng(`${unit}#${answers}`)();

/**
 * A whole interval near `interval` (days, any fraction), so that units learnt together come back apart.
 * Never below 1 or above 36 500; never below `previous` + 1 where the interval without fuzz is longer than `previous`.
 * It does not decrease with `interval` for one quantile, so the order of the grades survives.
 */
export function fuzzedInterval(interval: number, quantile: number, previous: number): number {
	const ideal = Math.min(Math.max(interval, 1), maxIntervalDays);
	const whole = Math.round(ideal);
	if (ideal < fuzzFromDays) {
		return whole;
	}
	const spread = ranges.reduce((sum, { from, to, share }) => sum + share * Math.max(0, Math.min(ideal, to) - from), 1);
	const floor = whole > previous ? previous + 1 : 1;
	const lower = Math.max(floor, Math.round(ideal - spread));
	const upper = Math.max(lower, Math.min(Math.round(ideal + spread), maxIntervalDays));
	return lower + Math.floor(quantile * (upper - lower + 1));
}

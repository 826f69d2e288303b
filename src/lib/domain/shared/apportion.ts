/**
 * Shares `total` places out by weight, whole places only: each gets its exact share rounded up or down
 * (largest remainder method, Hamilton). Earlier weights win ties. Throws a RangeError for weights that do not add up to more than 0.
 */
export function apportion(weights: readonly number[], total: number): number[] {
	const sum = weights.reduce((a, b) => a + b, 0);
	if (!(sum > 0)) {
		throw new RangeError(`weights must add up to more than 0, got ${weights.join(', ')}`);
	}
	const exact = weights.map((weight) => (weight * total) / sum);
	const places = exact.map(Math.floor);
	const left = total - places.reduce((a, b) => a + b, 0);
	const byRemainder = [...exact.keys()].sort((a, b) => remainder(exact, b) - remainder(exact, a) || a - b);
	for (const index of byRemainder.slice(0, left)) {
		places[index] = (places[index] ?? 0) + 1;
	}
	return places;
}

// Rounded, so that the noise of a division does not decide a tie.
const remainder = (exact: readonly number[], index: number): number => {
	const share = exact[index] ?? 0;
	return Math.round((share - Math.floor(share)) * 1e9);
};

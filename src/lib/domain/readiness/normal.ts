/** Chance that a standard normal value is at most `z`; error below 1.5e-7 (Abramowitz and Stegun, 7.1.26). */
export function normalCdf(z: number): number {
	const x = Math.abs(z) / Math.SQRT2;
	const t = 1 / (1 + 0.3275911 * x);
	const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
	const half = 0.5 * tail * Math.exp(-x * x);
	return z > 0 ? 1 - half : half;
}

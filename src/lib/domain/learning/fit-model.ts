/**
 * Reviews of many memories, one memory after the other, each in log order. A memory is what one version of an item left
 * between its first answer and a reset.
 */
export interface Reviews {
	/** Whole local days since the memory's last review; -1 at its first. */
	readonly days: Int32Array;
	/** 1 Again to 4 Easy. */
	readonly grades: Uint8Array;
	/** 1 where the answer says whether the unit was recalled; 0 where it only moves the memory: first, same day, exam. */
	readonly scored: Uint8Array;
	/** Place in the whole log; later answers have higher ones. */
	readonly places: Float64Array;
}

/** What a pass adds up over the scored reviews: negative log likelihood, its gradient and its Fisher information. */
export interface Sums {
	loss: number;
	count: number;
	readonly gradient: Float64Array;
	/** Row by row, the lower triangle filled. */
	readonly information: Float64Array;
}

export const parameterCount = 21;

const least = 0.001;
const most = 36_500;
const leastFirst = 0.1;
// ts-fsrs rounds so: without it a chain of small stabilities drifts away from what it gives.
const rounded = (value: number): number => Math.round(value * 1e8) / 1e8;
const clamped = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** A memory after a review, and the chance of recall just before it (1 at the first). */
export type Visit = (review: number, stability: number, difficulty: number, recall: number) => void;

/**
 * Runs FSRS-6 (the formulas of ts-fsrs 5.4, same-day ones included) over all reviews placed before `until`, and sums over
 * the scored ones placed at `from` or later how well it foretold them: y·ln R + (1-y)·ln(1-R), y being a grade over Again.
 * Derivatives by each parameter are carried along with stability and difficulty, in closed form; at a bound they are 0.
 * @param weights the 21 parameters, within ts-fsrs' bounds
 */
export function passOver(
	{ days, grades, scored, places }: Reviews,
	weights: ArrayLike<number>,
	{ from = 0, until = Infinity, derive = false }: { from?: number; until?: number; derive?: boolean } = {},
	visit?: Visit
): Sums {
	const w = Float64Array.from(weights);
	const at = (index: number): number => w[index] as number;
	const [w4, w5, w6, w7, w9, w10, w11, w12, w13] = [at(4), at(5), at(6), at(7), at(9), at(10), at(11), at(12), at(13)];
	const [w14, w15, w16, w17, w18, w19, decay] = [at(14), at(15), at(16), at(17), at(18), at(19), at(20)];
	const w8 = at(8);
	const factorPlus = Math.exp(-Math.log(0.9) / decay);
	const factor = rounded(factorPlus - 1);
	const factorByDecay = (factorPlus * Math.log(0.9)) / (decay * decay);
	const easyStart = rounded(w4 - Math.exp(3 * w5) + 1);
	const lapseDivisor = Math.exp(w17 * w18);

	const gradient = new Float64Array(parameterCount);
	const information = new Float64Array(parameterCount * parameterCount);
	// Derivatives of stability and difficulty, and of the chance of recall.
	const byS = new Float64Array(parameterCount);
	const byD = new Float64Array(parameterCount);
	const byR = new Float64Array(parameterCount);
	const direct = new Float64Array(parameterCount);
	let [s, d, loss, count] = [0, 0, 0, 0];

	for (let review = 0; review < days.length; review++) {
		const place = places[review] as number;
		if (place >= until) {
			continue;
		}
		const t = days[review] as number;
		const g = grades[review] as number;
		if (t < 0) {
			s = Math.max(at(g - 1), leastFirst);
			const start = w4 - Math.exp((g - 1) * w5) + 1;
			d = clamped(rounded(start), 1, 10);
			if (derive) {
				byS.fill(0);
				byD.fill(0);
				byS[g - 1] = at(g - 1) < leastFirst ? 0 : 1;
				if (start > 1 && start < 10) {
					byD[4] = 1;
					byD[5] = -(g - 1) * Math.exp((g - 1) * w5);
				}
			}
			visit?.(review, s, d, 1);
			continue;
		}

		const logS = Math.log(s);
		const u = 1 + (factor * t) / s;
		const logU = t === 0 ? 0 : Math.log(u);
		const r = t === 0 ? 1 : rounded(Math.exp(-decay * logU));
		const rByS = (decay * r * factor * t) / (u * s * s);
		const rByDecay = -r * (logU + (decay * t * factorByDecay) / (u * s));
		if (scored[review] === 1 && place >= from) {
			const y = g > 1 ? 1 : 0;
			loss -= Math.log(y === 1 ? r : 1 - r);
			count++;
			if (derive) {
				const weight = 1 / (r * (1 - r));
				for (let i = 0; i < parameterCount; i++) {
					byR[i] = rByS * (byS[i] as number);
				}
				byR[20] = (byR[20] as number) + rByDecay;
				for (let i = 0, cell = 0; i < parameterCount; i++, cell += parameterCount) {
					const part = weight * (byR[i] as number);
					if (part !== 0) {
						gradient[i] = (gradient[i] as number) + (r - y) * part;
						for (let j = 0; j <= i; j++) {
							information[cell + j] = (information[cell + j] as number) + part * (byR[j] as number);
						}
					}
				}
			}
		}

		// The next stability, and its derivatives by the last one, by difficulty, by recall, and by the parameters.
		direct.fill(0);
		let [sByD, sByR] = [0, 0];
		let next: number;
		let sByS: number;
		if (t === 0) {
			const change = Math.exp(w17 * (g - 3 + w18) - w19 * logS);
			const held = g > 1 && change < 1;
			next = held ? s : s * change;
			sByS = held ? 1 : (1 - w19) * change;
			if (!held) {
				direct[17] = next * (g - 3 + w18);
				direct[18] = next * w17;
				direct[19] = -next * logS;
			}
		} else if (g === 1) {
			const logD = Math.log(d);
			const logS1 = Math.log(s + 1);
			const scale = w11 * Math.exp((1 - r) * w14 - w12 * logD);
			const power = Math.exp(w13 * logS1);
			const lapsed = scale * (power - 1);
			const ceiling = Math.max(s / lapseDivisor, least);
			next = Math.min(ceiling, clamped(lapsed, least, most));
			if (ceiling < lapsed) {
				sByS = 1 / lapseDivisor;
				direct[17] = -w18 * next;
				direct[18] = -w17 * next;
			} else {
				sByS = (scale * w13 * power) / (s + 1);
				sByR = -w14 * next;
				sByD = (-w12 * next) / d;
				direct[11] = next / w11;
				direct[12] = -next * logD;
				direct[13] = scale * power * logS1;
				direct[14] = next * (1 - r);
			}
		} else {
			const plain = (11 - d) * Math.exp(w8 - w9 * logS);
			const graded = plain * (g === 2 ? w15 : g === 4 ? w16 : 1);
			const exp = Math.exp(w10 * (1 - r));
			const gain = graded * (exp - 1);
			next = s * (1 + gain);
			sByS = 1 + (1 - w9) * gain;
			sByR = -s * graded * w10 * exp;
			sByD = (-s * gain) / (11 - d);
			direct[8] = s * gain;
			direct[9] = -s * gain * logS;
			direct[10] = s * graded * (1 - r) * exp;
			if (g !== 3) {
				direct[g === 2 ? 15 : 16] = s * plain * (exp - 1);
			}
		}
		const moved = d - (w6 * (g - 3) * (10 - d)) / 9;
		const nextD = w7 * easyStart + (1 - w7) * moved;
		if (derive) {
			const whole = sByS + sByR * rByS;
			direct[20] = sByR * rByDecay;
			const inside = next >= least && next <= most;
			for (let i = 0; i < parameterCount; i++) {
				byS[i] = inside ? whole * (byS[i] as number) + sByD * (byD[i] as number) + (direct[i] as number) : 0;
			}
			if (nextD <= 1 || nextD >= 10) {
				byD.fill(0);
			} else {
				const dByD = (1 - w7) * (1 + (w6 * (g - 3)) / 9);
				byD[4] = dByD * (byD[4] as number) + w7;
				byD[5] = dByD * (byD[5] as number) - w7 * 3 * Math.exp(3 * w5);
				byD[6] = dByD * (byD[6] as number) - ((1 - w7) * (g - 3) * (10 - d)) / 9;
				byD[7] = dByD * (byD[7] as number) + easyStart - moved;
			}
		}
		s = rounded(clamped(next, least, most));
		d = clamped(rounded(nextD), 1, 10);
		visit?.(review, s, d, r);
	}
	return { loss, count, gradient, information };
}

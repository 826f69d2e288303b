/** A prediction and the share of times that it came true. */
export interface Judged {
	readonly predicted: number;
	readonly truth: number;
}

const least = 0.001;
const inside = (p: number): number => Math.min(1 - least, Math.max(least, p));

const average = <T>(of: readonly T[], value: (each: T) => number): number =>
	of.length === 0 ? 0 : of.reduce((total, each) => total + value(each), 0) / of.length;

/** Brier score over all the forms of each learner: squared error of the prediction, luck of the form included. */
export const brier = (judged: readonly Judged[]): number =>
	average(judged, ({ predicted, truth }) => truth * (1 - predicted) ** 2 + (1 - truth) * predicted ** 2);

/** Log loss over all the forms; predictions are kept 0.001 away from certainty. */
export const logLoss = (judged: readonly Judged[]): number =>
	-average(
		judged,
		({ predicted, truth }) => truth * Math.log(inside(predicted)) + (1 - truth) * Math.log(1 - inside(predicted))
	);

export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly learners: number;
	readonly predicted: number;
	readonly truth: number;
}

const mostBins = 10;
/** Learners that a class needs: with fewer, its gap is chance. */
const leastInBin = 30;

/** Reliability by classes of the prediction, equally many learners in each: ten, or as many as have 30 learners. */
export function reliability(judged: readonly Judged[]): Bin[] {
	const sorted = [...judged].sort((a, b) => a.predicted - b.predicted);
	const bins = Math.max(1, Math.min(mostBins, Math.floor(sorted.length / leastInBin)));
	return Array.from({ length: bins }, (_, i) => {
		const own = sorted.slice(Math.round((i * sorted.length) / bins), Math.round(((i + 1) * sorted.length) / bins));
		return {
			from: own[0]?.predicted ?? 0,
			to: own.at(-1)?.predicted ?? 1,
			learners: own.length,
			predicted: average(own, ({ predicted }) => predicted),
			truth: average(own, ({ truth }) => truth)
		};
	});
}

/** Expected calibration error: the bins' gaps between prediction and truth, weighted by their learners. */
export const ece = (judged: readonly Judged[]): number =>
	reliability(judged).reduce(
		(sum, bin) => sum + (bin.learners / judged.length) * Math.abs(bin.predicted - bin.truth),
		0
	);

/** Solves a small linear system by Gauss's elimination with pivoting. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
	const size = rows.length;
	for (let i = 0; i < size; i++) {
		const pivot = rows
			.slice(i)
			.reduce((best, row, k) => (Math.abs(row[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0) ? i + k : best), i);
		[rows[i], rows[pivot]] = [rows[pivot] ?? [], rows[i] ?? []];
		for (let k = 0; k < size; k++) {
			const factor = k === i ? 0 : (rows[k]?.[i] ?? 0) / (rows[i]?.[i] ?? 1);
			rows[k] = (rows[k] ?? []).map((value, j) => value - factor * (rows[i]?.[j] ?? 0));
		}
	}
	return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

const product = (a: readonly number[], b: readonly number[]): number =>
	a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

export interface Example {
	readonly features: readonly number[];
	readonly truth: number;
}

/** Logistic regression by Newton's method: how a baseline is given its best chance. */
export function logisticRegression(examples: readonly Example[]): (features: readonly number[]) => number {
	const size = 1 + (examples[0]?.features.length ?? 0);
	let weights: number[] = new Array<number>(size).fill(0);
	for (let step = 0; step < 30; step++) {
		const gradient = new Array<number>(size).fill(0);
		const hessian = Array.from({ length: size }, (_, i) =>
			Array.from({ length: size }, (_, j) => (i === j ? 1e-4 : 0) as number)
		);
		for (const { features, truth } of examples) {
			const x = [1, ...features];
			const p = 1 / (1 + Math.exp(-product(weights, x)));
			for (let i = 0; i < size; i++) {
				gradient[i] = (gradient[i] ?? 0) + (truth - p) * (x[i] ?? 0);
				for (let j = 0; j < size; j++) {
					(hessian[i] ?? [])[j] = (hessian[i]?.[j] ?? 0) + p * (1 - p) * (x[i] ?? 0) * (x[j] ?? 0);
				}
			}
		}
		const change = solved(hessian, gradient);
		weights = weights.map((weight, i) => weight + (change[i] ?? 0));
	}
	return (features) => 1 / (1 + Math.exp(-product(weights, [1, ...features])));
}

/** Least squares with the standard deviation of what it leaves. */
export function linearRegression(examples: readonly Example[]): {
	at: (features: readonly number[]) => number;
	deviation: number;
} {
	const size = 1 + (examples[0]?.features.length ?? 0);
	const matrix = Array.from({ length: size }, (_, i) =>
		Array.from({ length: size }, (_, j) =>
			examples.reduce(
				(sum, { features }) => sum + ([1, ...features][i] ?? 0) * ([1, ...features][j] ?? 0),
				i === j ? 1e-6 : 0
			)
		)
	);
	const right = Array.from({ length: size }, (_, i) =>
		examples.reduce((sum, { features, truth }) => sum + ([1, ...features][i] ?? 0) * truth, 0)
	);
	const weights = solved(matrix, right);
	const at = (features: readonly number[]): number => product(weights, [1, ...features]);
	return { at, deviation: Math.sqrt(average(examples, ({ features, truth }) => (truth - at(features)) ** 2)) };
}

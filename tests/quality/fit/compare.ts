// npm run fit:compare: our trainer beside the native optimiser of FSRS's authors, on simulated reviewers.
// Needs `npm install --no-save @open-spaced-repetition/binding@0.5.0`; without it, only ours and the truth are shown.
import { fitParameters } from '#lib/domain/learning/fit.ts';
import { passOver, type Reviews } from '#lib/domain/learning/fit-model.ts';
import { clipped } from '#lib/domain/learning/fit-solve.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { seededRng, type Rng } from '#lib/domain/shared/rng.ts';
import {
	drawnWeights,
	exponentialMemory,
	fsrsMemory,
	reviewsOf,
	simulatedLog,
	traceMemory,
	type TrueMemory
} from '#tests/support/simulated-reviews.ts';
import { installedOracle } from './oracle.ts';

interface Reviewer {
	readonly birth: (rng: Rng) => TrueMemory;
	/** Parameters by which the reviewer remembers, where it is by FSRS. */
	readonly truth?: readonly number[];
}

const kinds: Readonly<Record<string, (seed: string) => Reviewer>> = {
	'FSRS, drawn': (seed) => {
		const truth = drawnWeights(seededRng(seed));
		return { truth, birth: () => fsrsMemory(truth) };
	},
	exponential: (seed) => {
		const pace = Math.exp(0.6 * (2 * seededRng(seed)() - 1));
		return { birth: (rng) => exponentialMemory(rng, pace) };
	},
	'power-law traces': (seed) => {
		const pace = Math.exp(0.4 * (2 * seededRng(seed)() - 1));
		return { birth: (rng) => traceMemory(rng, pace) };
	}
};
const sizes: readonly { readonly reviews: number; readonly reviewers: number }[] = [
	{ reviews: 100, reviewers: 30 },
	{ reviews: 300, reviewers: 20 },
	{ reviews: 1000, reviewers: 12 },
	{ reviews: 10_000, reviewers: 4 },
	{ reviews: 100_000, reviewers: 1 }
];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const lossOf = (reviews: Reviews, weights: readonly number[]): number => {
	const { loss, count } = passOver(reviews, clipped(weights));
	return loss / count;
};

/** Milliseconds of processor time, all threads together: the clock on the wall says more of what else runs. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; millis: number; wall: number }> {
	const [start, used] = [performance.now(), process.cpuUsage()];
	const result = await work();
	const { user, system } = process.cpuUsage(used);
	return { result, millis: (user + system) / 1000, wall: performance.now() - start };
}

const oracle = await installedOracle();

/** What a fit to one reviewer's log gave. */
async function rowOf({ birth, truth }: Reviewer, seed: string, count: number) {
	const reviews = reviewsOf(simulatedLog(seed, count, birth));
	const fresh = reviewsOf(simulatedLog(`${seed} fresh`, 5000, birth));
	const ours = await timed(() => fitParameters(reviews, defaultWeights));
	const native = oracle && (await timed(() => oracle(reviews)));
	const standard = lossOf(fresh, defaultWeights);
	const fitted = lossOf(fresh, ours.result?.parameters ?? defaultWeights);
	const adopted = ours.result?.adopt === true;
	return {
		standard,
		fitted,
		native: native === undefined ? NaN : lossOf(fresh, native.result),
		truth: truth === undefined ? NaN : lossOf(fresh, truth),
		adopted,
		inUse: adopted ? fitted : standard,
		oursTime: ours,
		nativeTime: native
	};
}
type Row = Awaited<ReturnType<typeof rowOf>>;

function meanFigure(rows: readonly Row[], of: (row: Row) => number): string {
	const value = mean(rows.map(of));
	return Number.isNaN(value) ? '–' : value.toFixed(4);
}

function meanTime(times: readonly { readonly millis: number; readonly wall: number }[]): string {
	const [millis, wall] = [mean(times.map((each) => each.millis)), mean(times.map((each) => each.wall))];
	return times.length === 0 ? '–' : `${millis.toFixed(0)} (${wall.toFixed(0)})`;
}

console.log(
	'Mean log loss on 5 000 fresh reviews of the same reviewer, after a fit to so many. Times: processor ms (wall).'
);
console.log(
	'| reviewer | reviews | standard | ours | native | truth | ours, as adopted | adopted | ours ms | native ms |'
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
const warm = reviewsOf(simulatedLog('warm', 3000, (rng) => exponentialMemory(rng, 1)));
fitParameters(warm, defaultWeights);
await oracle?.(warm);
for (const [name, reviewerOf] of Object.entries(kinds)) {
	for (const { reviews, reviewers } of sizes) {
		const rows: Row[] = [];
		for (let i = 0; i < reviewers; i++) {
			const seed = `${name} ${String(reviews)} ${String(i)}`;
			rows.push(await rowOf(reviewerOf(seed), seed, reviews));
		}
		const cells = [
			name,
			String(reviews),
			meanFigure(rows, ({ standard }) => standard),
			meanFigure(rows, ({ fitted }) => fitted),
			meanFigure(rows, ({ native }) => native),
			meanFigure(rows, ({ truth }) => truth),
			meanFigure(rows, ({ inUse }) => inUse),
			`${String(rows.filter(({ adopted }) => adopted).length)} of ${String(rows.length)}`,
			meanTime(rows.map(({ oursTime }) => oursTime)),
			meanTime(rows.flatMap(({ nativeTime }) => nativeTime ?? []))
		];
		console.log(`| ${cells.join(' | ')} |`);
	}
}

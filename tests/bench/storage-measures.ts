import type { BenchLearner } from './learner.ts';
import { measurement, type Measurement, type Size } from './measurement.ts';

// What no screen shows by itself: commits, the day's queue, sums, the log as a whole.

export async function storageMeasures(learner: BenchLearner, size: Size): Promise<Measurement[]> {
	const { app, dexie, bare, undo } = await learner.work('commits', [400]);
	const queue = await learner.work('queue', [10]);
	return [
		measurement('commit of one answer', size, app, {
			beside: { what: 'the same rows by bare Dexie', values: dexie },
			budget: { of: 'ratio', atMost: 1.3 }
		}),
		measurement('commit by bare Dexie', size, dexie, { beside: { what: 'by bare IndexedDB', values: bare } }),
		measurement('undo of an answer', size, undo, { beside: { what: 'bare IndexedDB commit', values: bare } }),
		measurement('what is due, database just opened', size, queue.dueCold),
		measurement('what is due, again', size, queue.dueWarm),
		measurement("today's queue, database just opened", size, queue.cold, { budget: { of: 'median', atMost: 120 } }),
		measurement("today's queue, again", size, queue.warm, { budget: { of: 'median', atMost: 15 } }),
		measurement('readiness of three exams', size, await learner.work('readiness', [10]), {
			budget: { of: 'median', atMost: 50 }
		}),
		measurement('sums of the charts of days', size, await learner.work('chartSums', [10]), {
			budget: { of: 'median', atMost: 400 }
		}),
		measurement('sums of the charts of memory', size, await learner.work('memoryOfAll', [5]), {
			budget: { of: 'median', atMost: 400 }
		}),
		measurement('form of 90 questions', size, await learner.work('form', [20])),
		measurement('one utterance recognised', size, await learner.work('utterance', [400]), {
			budget: { of: 'p95', atMost: 5 }
		})
	];
}

/** The log as a whole, in a Worker: checked, rebuilt, exported and imported. */
export async function logMeasures(learner: BenchLearner, size: Size): Promise<Measurement[]> {
	if (size.events === 0) return [];
	const runs = size.events > 100_000 ? 2 : 3;
	const rebuilds = await learner.work('rebuilds', [runs], 1, true);
	const checks = await learner.work('checks', [runs], 1, true);
	const budget = { of: 'median', atMost: 5000 } as const;
	const measures = [
		measurement('rebuild of all projections, in a Worker', size, rebuilds, { budget }),
		measurement('check of everything, in a Worker', size, checks, { budget })
	];
	return size.events > 100_000 ? measures : [...measures, ...(await tripMeasures(learner, size))];
}

/** The log exported, checked and imported, in a Worker. */
export async function tripMeasures(learner: BenchLearner, size: Size): Promise<Measurement[]> {
	const trip = await learner.work('roundTrip', [], 1, true);
	const budget = size.events === 20_000 ? ({ of: 'median', atMost: 3000 } as const) : undefined;
	return [
		measurement('log exported, checked and imported, in a Worker', size, [trip.exported + trip.imported], {
			...(budget && { budget })
		}),
		measurement('export of the log, in a Worker', size, [trip.exported]),
		measurement('import of it into an empty database, in a Worker', size, [trip.imported]),
		measurement('the exported file, kB', size, [trip.bytes / 1000])
	];
}

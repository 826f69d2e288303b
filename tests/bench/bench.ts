import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import {
	chartMeasures,
	memoryMeasures,
	routeMeasures,
	searchMeasures,
	startMeasures,
	studyMeasures
} from './app-measures.ts';
import { BenchLearner } from './learner.ts';
import { table, type Measurement } from './measurement.ts';
import { serveApp, serveEmptyPage } from './site.ts';
import { logMeasures, storageMeasures, tripMeasures } from './storage-measures.ts';
import { updateMeasures } from './update-measures.ts';

// npm run bench: measures the built app on a quiet machine, prints a table and writes results.json.
// --quick: few runs of two sizes; --cards=NUMBER: the sizes of so many cards; --only=NAME,NAME: some groups. What these
// two measure is written into the table that is there; --keep leaves results.json as it is.

const {
	quick,
	cards: wanted,
	only,
	keep
} = parseArgs({
	options: {
		quick: { type: 'boolean' },
		cards: { type: 'string' },
		only: { type: 'string' },
		keep: { type: 'boolean' }
	}
}).values;

/** Cards in memory and events in the log. */
const sizes = (
	[
		[300, 0],
		[300, 100_000],
		[10_000, 100_000],
		[100_000, 0],
		[100_000, 100_000],
		[100_000, 1_000_000]
	] as const
).filter(
	([cards, events]) =>
		(quick !== true || (cards === 300 && events === 0) || (cards === 100_000 && events === 100_000)) &&
		(wanted === undefined || cards === Number(wanted))
);
const throttles = [1, 4];
const share = quick === true ? 0.25 : 1;
const times = (count: number): number => Math.max(2, Math.round(count * share));

const site = await serveApp();
const empty = await serveEmptyPage();
const file = join(import.meta.dirname, 'results.json');
const isPart = wanted !== undefined || only !== undefined;
const results: Measurement[] = isPart ? (JSON.parse(readFileSync(file, 'utf8')) as Measurement[]) : [];
const keyOf = ({ measure, cards, events, throttle }: Measurement): string =>
	`${measure} ${String(cards)} ${String(events)} ${String(throttle)}`;

async function group(name: string, work: () => Promise<Measurement[]>): Promise<void> {
	if (only !== undefined && !only.split(',').includes(name)) return;
	const from = performance.now();
	for (const measured of await work()) {
		const place = results.findIndex((each) => keyOf(each) === keyOf(measured));
		results.splice(place < 0 ? results.length : place, 1, measured);
	}
	console.error(`${name} (${((performance.now() - from) / 1000).toFixed(0)} s)`);
	// After each group, for the whole of it takes the better part of an hour.
	if (!keep) {
		writeFileSync(file, await format(JSON.stringify(results), { ...(await resolveConfig(file)), filepath: file }));
	}
}

const isBeside = only !== undefined && only.split(',').every((name) => name === 'trip' || name === 'updates');
for (const [cards, events] of isBeside ? [] : sizes) {
	const learner = new BenchLearner(site.address);
	await learner.open();
	console.error(`${String(cards)} cards, ${String(events)} events`);
	await learner.begin(cards, events);
	const ends = cards === 300 ? events === 0 : events === 1_000_000;
	for (const throttle of throttles) {
		const size = { cards, events, throttle };
		learner.throttle = throttle;
		await group('storage', () => storageMeasures(learner, size));
		await group('start', () => startMeasures(learner, size, times(12), empty.address));
		await group('study', () => studyMeasures(learner, size, times(60)));
		await group('charts', () => chartMeasures(learner, size, times(6)));
		if (ends) {
			await group('search', () => searchMeasures(learner, size));
			await group('routes', () => routeMeasures(learner, size, times(3)));
		}
		if (throttle === 1) await group('log', () => logMeasures(learner, size));
	}
	// Last, for it sets the clock of all tabs.
	learner.throttle = 1;
	if (cards === 10_000) {
		await group('memory', () => memoryMeasures(learner, { cards, events, throttle: 1 }, times(2000)));
	}
	await learner.close();
}
if (wanted === undefined) {
	await group('trip', async () => {
		const learner = new BenchLearner(site.address);
		await learner.open();
		await learner.begin(2000, 20_000);
		const measures = await tripMeasures(learner, { cards: 2000, events: 20_000, throttle: 1 });
		await learner.close();
		return measures;
	});
}
site.stop();
empty.stop();
if (wanted === undefined) await group('updates', updateMeasures);

console.log(table(results));

import { afterEach, beforeEach, expect, test } from 'vitest';
import { momentOf, type Moment } from '#lib/domain/learning/local-day.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { statesByItem } from '#lib/storage/evidence.ts';
import { adoptWeights, fitNote, isFitDue } from '#lib/storage/fits.ts';
import { checkProjections } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { tryFit } from '#lib/storage/try-fit.ts';
import { exponentialMemory, simulatedEvents, simulatedLog } from '#tests/support/simulated-reviews.ts';

const lastDay = 20_700;
const onDay = (day: number): Moment => momentOf(millis(day * 86_400_000 + 50_000_000), offsetMinutes(0), 4);
const events = simulatedEvents(
	simulatedLog('storage', 300, (rng) => exponentialMemory(rng, 1)),
	lastDay
);

let storage: Storage;
let count = 0;

beforeEach(() => {
	storage = createStorage(seededRng('fits'), `fits-${String(count++)}`);
});

afterEach(() => storage.db.delete({ disableAutoOpen: true }));

const dueDays = async (): Promise<(string | number)[][]> =>
	[...(await statesByItem(storage.db)).values()].map(({ unit, phase, dueDay, lastDay: last }) => [
		unit,
		phase,
		dueDay,
		last
	]);
const stabilities = async (): Promise<number[]> =>
	[...(await statesByItem(storage.db)).values()].map(({ stability }) => stability);
const adopted = async (): Promise<number> =>
	(await storage.db.events.toArray()).filter(({ type }) => type === 'parameters-adopted').length;

test('a fit that foretells better is adopted, going back takes it out of force, and neither moves a due day', async () => {
	await storage.log.merge(events);
	const [due, before] = [await dueDays(), await stabilities()];
	await tryFit(storage, onDay(lastDay + 1));
	const { automatic, trial } = await fitNote(storage);
	expect(automatic).toBe(true);
	expect(trial).toMatchObject({ day: lastDay + 1, answers: events.length, fit: { adopt: true, stage: 'first' } });
	expect(trial?.reviews).toBe(trial?.fit?.reviews);
	expect(trial?.fit?.after).toBeLessThan(trial?.fit?.before ?? 0);
	expect(await storage.queries.weights()).toEqual(trial?.fit?.parameters);
	expect(await dueDays()).toEqual(due);
	expect(await stabilities()).not.toEqual(before);
	expect(await checkProjections(storage.db)).toEqual([]);

	await adoptWeights(storage, onDay(lastDay + 2), defaultWeights, false);
	expect(await storage.queries.weights()).toEqual(defaultWeights);
	expect(await dueDays()).toEqual(due);
	expect(await stabilities()).toEqual(before);
	expect(await adopted()).toBe(2);
	expect((await fitNote(storage)).trial).toEqual(trial);
	expect(await checkProjections(storage.db)).toEqual([]);
});

test('a fit that foretells no better is noted and changes nothing', async () => {
	await storage.log.merge(events);
	await tryFit(storage, onDay(lastDay + 1));
	const fit = (await fitNote(storage)).trial?.fit;
	// Parameters that were fitted to all reviews, those of the trial too, are hard to beat.
	await tryFit(storage, onDay(lastDay + 2));
	const { trial } = await fitNote(storage);
	expect(trial).toMatchObject({ day: lastDay + 2, fit: { adopt: false } });
	expect(await adopted()).toBe(1);
	expect(await storage.queries.weights()).toEqual(fit?.parameters);
});

test('a fit is due once a day at most, with 64 new answers, and not after going back until it is asked for', async () => {
	expect(await isFitDue(storage, onDay(lastDay).day)).toBe(false);
	await storage.log.merge(events.slice(0, 63));
	expect(await isFitDue(storage, onDay(lastDay).day)).toBe(false);
	await storage.log.merge(events.slice(63, 64));
	expect(await isFitDue(storage, onDay(lastDay).day)).toBe(true);

	await tryFit(storage, onDay(lastDay));
	expect((await fitNote(storage)).trial).toMatchObject({ answers: 64, fit: undefined });
	expect(await adopted()).toBe(0);
	await storage.log.merge(events.slice(64, 127));
	expect(await isFitDue(storage, onDay(lastDay + 1).day)).toBe(false);
	await storage.log.merge(events);
	expect(await isFitDue(storage, onDay(lastDay).day)).toBe(false);
	expect(await isFitDue(storage, onDay(lastDay + 1).day)).toBe(true);

	await adoptWeights(storage, onDay(lastDay), defaultWeights, false);
	expect(await isFitDue(storage, onDay(lastDay + 1).day)).toBe(false);
	await tryFit(storage, onDay(lastDay));
	expect((await fitNote(storage)).automatic).toBe(true);
});

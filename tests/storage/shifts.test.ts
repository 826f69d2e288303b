import { afterEach, beforeEach, expect, test } from 'vitest';
import type { NewEvent, StoredEvent } from '#lib/domain/log/event.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { checkProjections, rebuild } from '#lib/storage/rebuild.ts';
import { beatShift, endedShifts, openShift, shiftBeat, shiftEvents } from '#lib/storage/shifts.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { Learner } from './contract.ts';

let storage: Storage;
let learner: Learner;
let count = 0;
const opened: Storage[] = [];
const run = 'shift-1';

const fresh = (): Storage => {
	const made = createStorage(seededRng('shifts'), `shifts-${String(count++)}`);
	opened.push(made);
	return made;
};

beforeEach(() => {
	storage = fresh();
	learner = new Learner(storage);
});

afterEach(async () => {
	for (const { db } of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

const begun = (): NewEvent[] => [
	{
		...learner.envelope(),
		type: 'shift-started',
		run,
		shift: 'monday-0900',
		shiftVersion: 1,
		seed: 's',
		pace: null
	},
	{ ...learner.envelope(), type: 'work-acknowledged', run, work: 'mouse', promise: null, elapsedMillis: 60_000 }
];
const over = (): NewEvent[] => [
	{ ...learner.envelope(), type: 'shift-ended', run, how: 'closed', elapsedMillis: 90_000 },
	{ ...learner.envelope(), type: 'shift-rated', run, points: 40, elapsedMillis: 90_000 }
];
const typesOf = (events: readonly StoredEvent[]): string[] => events.map(({ type }) => type);
const all = ['shift-started', 'work-acknowledged', 'shift-ended', 'shift-rated'];

test('a shift is open until its end, and its events come back in order before and after', async () => {
	await learner.begin();
	for (const event of begun()) await storage.log.append([event]);
	expect(await openShift(storage.db)).toMatchObject({ run, shift: 'monday-0900', open: 1 });
	expect(typesOf(await shiftEvents(storage.db, run))).toEqual(all.slice(0, 2));
	for (const event of over()) await storage.log.append([event]);
	expect(await openShift(storage.db)).toBeUndefined();
	expect(typesOf(await shiftEvents(storage.db, run))).toEqual(all);
	expect((await endedShifts(storage.db)).map((row) => row.run)).toEqual([run]);
});

test('a shift makes no row of a run of study, and its own row is what the log gives', async () => {
	await learner.begin();
	await storage.log.append([...begun(), ...over()]);
	expect(await storage.db.runs.toCollection().primaryKeys()).toEqual([learner.run]);
	expect(await checkProjections(storage.db)).toEqual([]);
	await rebuild(storage.db);
	expect(typesOf(await shiftEvents(storage.db, run))).toEqual(all);
	expect(await checkProjections(storage.db)).toEqual([]);
});

test('a shift that comes from another device has each event once, whichever part comes first', async () => {
	const stored = await storage.log.append([...begun(), ...over()]);
	for (const parts of [[stored], [stored.slice(2), stored.slice(0, 2)], [stored.slice(0, 2), stored.slice(2)]]) {
		const other = fresh();
		for (const part of parts) await other.log.merge(part);
		expect(typesOf(await shiftEvents(other.db, run))).toEqual(all);
		expect(await checkProjections(other.db)).toEqual([]);
	}
});

test('the heartbeat of a shift is its own', async () => {
	await beatShift(storage.db, run, 12_000);
	expect(await shiftBeat(storage.db, run)).toBe(12_000);
	expect(await shiftBeat(storage.db, 'another')).toBe(0);
});

test('a shift that goes on is never packed, and one that is over is whole after packing', async () => {
	await storage.log.append(begun());
	expect(await storage.log.pack(0, 2)).toBe(0);
	await storage.log.append(over());
	expect(await storage.log.pack(0, 2)).toBeGreaterThan(0);
	expect(typesOf(await shiftEvents(storage.db, run))).toEqual(all);
	expect(await checkProjections(storage.db)).toEqual([]);
});

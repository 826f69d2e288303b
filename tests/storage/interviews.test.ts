import { afterEach, beforeEach, expect, test } from 'vitest';
import { foldInterview } from '#lib/domain/interview/interview-run.ts';
import type { NewEvent } from '#lib/domain/log/event.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { endedInterviews, interviewEvents, openInterview } from '#lib/storage/interviews.ts';
import {
	applicationsOf,
	keepApplication,
	keepOffer,
	keepPrepared,
	offersOf,
	preparedOf
} from '#lib/storage/job-kit.ts';
import { checkProjections, rebuild } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { answered, started } from '#tests/unit/interview/sample-day.ts';
import { Learner } from './contract.ts';

let storage: Storage;
let learner: Learner;
let count = 0;
const run = 'day-1';

beforeEach(() => {
	storage = createStorage(seededRng('interviews'), `interviews-${String(count++)}`);
	learner = new Learner(storage);
});

afterEach(() => storage.db.delete({ disableAutoOpen: true }));

const stamped = (change: typeof started | ReturnType<typeof answered>): NewEvent => ({
	...learner.envelope(),
	...change,
	run
});
const ended = (): NewEvent => ({ ...learner.envelope(), type: 'interview-ended', run, how: 'finished' });

test('a day goes on after a reload, and makes no row of a run of study', async () => {
	await learner.begin();
	await storage.log.append([stamped(started)]);
	await storage.log.append([stamped(answered('phone', 'p01'))]);
	storage.db.close();
	storage = createStorage(seededRng('reloaded'), storage.db.name);
	expect((await openInterview(storage.db))?.run).toBe(run);
	await storage.log.append([stamped(answered('technical', 't01'))]);
	expect(foldInterview(await interviewEvents(storage.db, run))?.place?.question).toBe('t02');
	expect(await storage.db.runs.toCollection().primaryKeys()).toEqual([learner.run]);
	expect(await checkProjections(storage.db)).toEqual([]);
});

test('a day that is over is kept whole when its events are packed, and takes a late overruling', async () => {
	for (const event of [stamped(started), stamped(answered('phone', 'p01')), ended()]) await storage.log.append([event]);
	expect(await storage.log.pack(0, 3)).toBe(3);
	learner.now += 60_000;
	await storage.log.append([
		{ ...learner.envelope(), type: 'interview-overruled', run, question: 't01', point: 'test', covered: true }
	]);
	const types = (await interviewEvents(storage.db, run)).map(({ type }) => type);
	expect(types).toEqual(['interview-started', 'interview-answered', 'interview-ended', 'interview-overruled']);
	expect(await checkProjections(storage.db)).toEqual([]);
	await rebuild(storage.db);
	expect((await endedInterviews(storage.db)).map(({ events }) => events.length)).toEqual([4]);
});

test('an open day is not packed away, and two copies of the log agree whichever event comes first', async () => {
	await storage.log.append([stamped(started)]);
	await storage.log.append([stamped(answered('phone', 'p01'))]);
	expect(await storage.log.pack(0, 2)).toBe(0);
	await storage.log.append([ended()]);
	const all = await storage.log.eventsOfRun(run);
	const other = createStorage(seededRng('other'), `interviews-${String(count++)}`);
	for (const event of [...all].reverse()) await other.log.merge([event]);
	expect(await interviewEvents(other.db, run)).toEqual(all);
	expect(await checkProjections(other.db)).toEqual([]);
	await other.db.delete({ disableAutoOpen: true });
});

test('fields of an application that are left at the same time all count', async () => {
	const { documents } = storage;
	const at = learner.envelope().at;
	await Promise.all([
		keepApplication(documents, 'application:1', at, { company: 'Acme' }),
		keepApplication(documents, 'application:1', at, { role: 'Tier 1' }),
		keepOffer(documents, 'offer:1', at, { marks: { pay: 4 } }),
		keepOffer(documents, 'offer:1', at, { marks: { team: 5 } }),
		keepPrepared(documents, at, 'resume', true),
		keepPrepared(documents, at, 'dress', true)
	]);
	expect((await applicationsOf(documents))[0]?.body).toMatchObject({ company: 'Acme', role: 'Tier 1' });
	expect((await offersOf(documents))[0]?.body.marks).toEqual({ pay: 4, team: 5 });
	expect([...(await preparedOf(documents))].sort()).toEqual(['dress', 'resume']);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { callEventsOf } from '#lib/domain/calls/engine.ts';
import type { NewEvent } from '#lib/domain/log/event.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { checkProjections, rebuild } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { Learner } from './contract.ts';

let storage: Storage;
let learner: Learner;
let count = 0;

const run = 'call-1';

beforeEach(() => {
	storage = createStorage(seededRng('calls'), `calls-${String(count++)}`);
	learner = new Learner(storage);
});

afterEach(() => storage.db.delete({ disableAutoOpen: true }));

const events = (): NewEvent[] => [
	{
		...learner.envelope(),
		type: 'call-started',
		run,
		scenario: 'silent-headset',
		scenarioVersion: 1,
		variant: 'rosa',
		seed: 's',
		patience: 1
	},
	{
		...learner.envelope(),
		type: 'reply-said',
		run,
		mode: 'typed',
		text: 'Hello',
		moves: ['greet'],
		elapsedMillis: 5000
	},
	{ ...learner.envelope(), type: 'call-ended', run, how: 'closed', elapsedMillis: 9000 }
];

test("a call's events come back in order, and make no row of a run of study", async () => {
	await learner.begin();
	for (const event of events()) await storage.log.append([event]);
	const types = callEventsOf(await storage.log.eventsOfRun(run)).map(({ type }) => type);
	expect(types).toEqual(['call-started', 'reply-said', 'call-ended']);
	expect(await storage.db.runs.toCollection().primaryKeys()).toEqual([learner.run]);
	expect(await checkProjections(storage.db)).toEqual([]);
	await rebuild(storage.db);
	expect(await storage.db.runs.toCollection().primaryKeys()).toEqual([learner.run]);
});

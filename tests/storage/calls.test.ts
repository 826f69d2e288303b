import { afterEach, beforeEach, expect, test } from 'vitest';
import { callEventsOf } from '#lib/domain/calls/engine.ts';
import { dueFollowUps } from '#lib/domain/calls/follow-up.ts';
import type { NewEvent } from '#lib/domain/log/event.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { callEvents, endedCalls } from '#lib/storage/calls.ts';
import { localDay, type UnitId } from '#lib/domain/shared/units.ts';
import { unitsCallsNeed } from '#lib/storage/call-needs.ts';
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

const ticket = (): NewEvent => ({
	...learner.envelope(),
	type: 'ticket-written',
	run,
	elapsedMillis: 9500,
	form: {
		caller: 'Rosa Field',
		contact: '3301',
		asset: '',
		category: 'hardware',
		impact: 'low',
		urgency: 'low',
		priority: 5,
		group: 'service-desk',
		status: 'resolved',
		note: '',
		article: false
	}
});
const followUp = (): NewEvent => ({
	...learner.envelope(),
	type: 'followed-up',
	run,
	answers: { told: 'It was the dock.', nextStep: 'Lock the output.', alone: 'partly', missing: ['tests'] }
});
const due = async (): Promise<string[]> =>
	dueFollowUps(await endedCalls(storage.db), localDay(learner.envelope().day + 7)).map(({ row }) => row.run);

test('a follow-up is kept with its ended call and takes the offer away, live and after a rebuild', async () => {
	for (const event of [...events(), ticket()]) await storage.log.append([event]);
	expect(await due()).toEqual([run]);
	// As after a reload: nothing of this call was written by this page.
	storage.db.close();
	storage = createStorage(seededRng('reloaded'), storage.db.name);
	await storage.log.append([followUp()]);
	expect((await callEvents(storage.db, run)).at(-1)).toMatchObject({
		type: 'followed-up',
		answers: { alone: 'partly' }
	});
	expect(await due()).toEqual([]);
	expect(await checkProjections(storage.db)).toEqual([]);
	await rebuild(storage.db);
	expect(await due()).toEqual([]);
});

test('a follow-up that another copy of the log brings takes the offer away, whichever of its events comes first', async () => {
	for (const event of [...events(), ticket(), followUp()]) await storage.log.append([event]);
	const all = await storage.log.eventsOfRun(run);
	const other = createStorage(seededRng('other'), `calls-${String(count++)}`);
	for (const event of [...all].reverse()) await other.log.merge([event]);
	expect(dueFollowUps(await endedCalls(other.db), localDay(learner.envelope().day + 7))).toEqual([]);
	expect(await callEvents(other.db, run)).toEqual(all);
	expect(await checkProjections(other.db)).toEqual([]);
	await other.db.delete({ disableAutoOpen: true });
});

test('a marked call is a unit that comes back, and what it missed is asked until it was', async () => {
	await learner.begin();
	for (const event of events()) await storage.log.append([event]);
	const { day } = learner.envelope();
	const dueDay = localDay(day + 2);
	const outcome = { phase: 'review' as const, step: 0, dueDay, dueAt: null };
	await storage.log.append([
		{
			...learner.envelope(),
			type: 'call-marked',
			run,
			unit: 'call:silent-headset' as UnitId,
			scenario: 'silent-headset',
			variant: 'rosa',
			cardVersion: 1,
			percent: 55,
			selfGap: 20,
			gates: [],
			drill: null,
			missed: ['network-plus/1.4'],
			grade: 2,
			outcome
		}
	]);
	expect(await storage.queries.dueIds(['calls'], localDay(day + 1))).toEqual([]);
	expect(await storage.queries.dueIds(['calls'], dueDay)).toEqual(['call:silent-headset']);
	expect(await checkProjections(storage.db)).toEqual([]);

	const item = (id: string, reserve = false) => ({
		id,
		version: 1,
		kind: 'recall' as const,
		...(reserve && { reserve })
	});
	const objective = { number: '1.4', title: 'Ports', items: ['a', 'b', 'c', 'd'].map((id) => item(id)) };
	const banks = [
		{ id: 'network-plus', domains: [{ number: '1', name: 'One', weight: 100, objectives: [objective] }] }
	] as unknown as Parameters<typeof unitsCallsNeed>[1];
	const needed = async (): Promise<string[]> => (await unitsCallsNeed(storage.db, banks, day)).map(({ unit }) => unit);
	expect(await needed()).toEqual(['item:a', 'item:b', 'item:c']);
	learner.now += 1000;
	await learner.answer('a', 3);
	expect(await needed()).toEqual(['item:b', 'item:c']);
	await learner.answer('b', 3);
	await learner.answer('c', 3);
	expect(await needed()).toEqual([]);
	expect(await unitsCallsNeed(storage.db, banks, localDay(day + 30))).toEqual([]);
});

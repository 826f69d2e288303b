import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { foldRun } from '#lib/domain/learning/run.ts';
import { placementLength } from '#lib/domain/exam/placement.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit } from '#lib/domain/shared/units.ts';
import {
	dismissPlacement,
	endPlacementRun,
	goOnWithPlacement,
	placementOf,
	placementOffer,
	startPlacement,
	type PlacementState
} from '#lib/storage/placements.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { sampleBank } from '#tests/unit/exam/sample-bank.ts';
import { Learner } from './contract.ts';

// The exam whose questions the learner answers.
const bank = { ...sampleBank(), id: 'network-plus' };
const rng = seededRng('placements');
let storage: Storage;
let learner: Learner;
let count = 0;

beforeEach(() => {
	storage = createStorage(seededRng('placements'), `placements-${String(count++)}`);
	learner = new Learner(storage);
});

afterEach(() => storage.db.delete({ disableAutoOpen: true }));

const moment = (): Moment => ({ ...learner.envelope(), rolloverHour: 4 });

async function state(): Promise<PlacementState> {
	const found = await placementOf(storage, bank);
	if (found === undefined) throw new Error('no placement');
	return found;
}

/** Answers so many of what is left, in the run that is open. */
async function answer(howMany: number): Promise<void> {
	const open = await storage.queries.openRun();
	learner.run = open?.run ?? '';
	learner.place = open?.place ?? 0;
	const { left } = await state();
	for (const { unit } of left.slice(0, howMany)) {
		await learner.answer(unit.slice('item:'.length), 3);
	}
}

test('a placement is a run of study; a break on the same day goes on with that run', async () => {
	await startPlacement(storage, bank, moment(), rng);
	const first = await storage.queries.openRun();
	const run = foldRun(await storage.log.eventsOfRun(first?.run ?? ''));
	expect(run?.drill).toBe(false);
	expect(run?.plan).toEqual((await state()).placement.plan);
	await answer(5);
	const { left, answers } = await state();
	expect([answers.length, left.length]).toEqual([5, placementLength - 5]);
	await goOnWithPlacement(storage, left, moment(), rng);
	expect((await storage.queries.openRun())?.run).toBe(first?.run);
});

test('on another day a new run asks what is left and no more', async () => {
	await startPlacement(storage, bank, moment(), rng);
	await answer(5);
	learner.now += 86_400_000;
	const { left } = await state();
	await goOnWithPlacement(storage, left, moment(), rng);
	const second = await storage.queries.openRun();
	expect(foldRun(await storage.log.eventsOfRun(second?.run ?? ''))?.plan).toEqual(left);
	await answer(left.length);
	expect(await state()).toMatchObject({ left: [] });
	expect((await state()).answers).toHaveLength(placementLength);
});

test('leaving a placement ends its run, and no other', async () => {
	await startPlacement(storage, bank, moment(), rng);
	await answer(placementLength);
	await endPlacementRun(storage, moment());
	expect(await storage.queries.openRun()).toBeUndefined();
	learner.run = 'study';
	const planned = { unit: itemUnit('a'), bank: bank.id, objective: '1.4', reason: 'new' as const };
	await storage.log.append([{ ...learner.envelope(), type: 'run-started', run: 'study', seed: 's', plan: [planned] }]);
	await endPlacementRun(storage, moment());
	expect((await storage.queries.openRun())?.run).toBe('study');
});

test('a placement is offered until it is done', async () => {
	expect(await placementOffer(storage, [bank])).toEqual({ bank, answered: 0, left: undefined });
	await startPlacement(storage, bank, moment(), rng);
	await answer(5);
	expect(await placementOffer(storage, [bank])).toEqual({ bank, answered: 5, left: placementLength - 5 });
	await answer(placementLength);
	expect(await placementOffer(storage, [bank])).toBeUndefined();
});

test('a placement that was put away is offered no more, of that exam alone, and can be started all the same', async () => {
	const other = { ...bank, id: 'other' };
	await dismissPlacement(storage, bank.id, moment().at);
	expect(await placementOffer(storage, [bank])).toBeUndefined();
	expect((await placementOffer(storage, [bank, other]))?.bank.id).toBe('other');
	await startPlacement(storage, bank, moment(), rng);
	expect((await placementOffer(storage, [bank]))?.left).toBe(placementLength);
});

test('the next placement leaves out what the last one asked', async () => {
	await startPlacement(storage, bank, moment(), rng);
	await answer(placementLength);
	const first = new Set((await state()).placement.plan.map(({ unit }) => unit));
	await startPlacement(storage, bank, moment(), rng);
	expect((await state()).placement.plan.filter(({ unit }) => first.has(unit))).toEqual([]);
	expect((await state()).answers).toEqual([]);
});

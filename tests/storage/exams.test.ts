import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ExamMarked } from '#lib/domain/exam/events.ts';
import type { NewEvent } from '#lib/domain/log/event.ts';
import { previewOutcomes } from '#lib/domain/learning/memory.ts';
import { defaultScheduling, defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit, type UnitId } from '#lib/domain/shared/units.ts';
import { beatHeart, endedExams, examOf, heartbeatOf, lastSeenIn, openExam } from '#lib/storage/exams.ts';
import { checkProjections, rebuild } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { databaseVersion, tables } from '#lib/storage/tables.ts';
import { Learner } from './contract.ts';

let storage: Storage;
let learner: Learner;
let count = 0;

const run = 'exam-1';
const bank = 'network-plus';
const unitsOfForm = ['a', 'b', 'c'].map(itemUnit);

beforeEach(async () => {
	storage = createStorage(seededRng('exams'), `exams-${String(count++)}`);
	learner = new Learner(storage);
	await learner.begin();
});

afterEach(() => storage.db.delete({ disableAutoOpen: true }));

const startEvent = (): NewEvent => ({
	...learner.envelope(),
	type: 'exam-started',
	run,
	bank,
	seed: 's',
	shape: 'short',
	limitMillis: 60_000,
	timeFactor: 1,
	passLine: 0.8,
	places: unitsOfForm.map((unit) => ({
		unit,
		objective: '1.4',
		domain: '1',
		itemVersion: 1,
		kind: 'choice',
		sight: 'first'
	}))
});

async function markOf(question: number, unit: UnitId, correct: boolean): Promise<Omit<ExamMarked, 'id' | 'device'>> {
	const state = await storage.queries.unitState(unit);
	const moment = { ...learner.envelope(), rolloverHour: 4 };
	return {
		...learner.envelope(),
		type: 'exam-marked',
		run,
		question,
		unit,
		bank,
		objective: '1.4',
		itemVersion: 1,
		kind: 'choice',
		sight: 'first',
		chosen: ['a'],
		answered: true,
		correct,
		points: correct ? 1 : 0,
		of: 1,
		change: 'none',
		confidence: null,
		flagged: false,
		durationMillis: 5000,
		outcome: correct ? null : previewOutcomes(state, unit, moment, defaultScheduling, defaultWeights)[1]
	};
}

const endEvent = (): NewEvent => ({
	...learner.envelope(),
	type: 'exam-ended',
	run,
	how: 'submitted',
	elapsedMillis: 30_000
});

async function sitExam(): Promise<void> {
	await storage.log.append([startEvent()]);
	await storage.log.append([await markOf(0, itemUnit('a'), true), await markOf(1, itemUnit('b'), false), endEvent()]);
}

test('a started exam is open until it is ended, and then keeps its marks', async () => {
	await storage.log.append([startEvent()]);
	expect(await openExam(storage.db)).toMatchObject({ run, open: 1, bank });
	expect(await endedExams(storage.db)).toEqual([]);
	await storage.log.append([await markOf(0, itemUnit('a'), true), endEvent()]);
	expect(await openExam(storage.db)).toBeUndefined();
	expect(await examOf(storage.db, run)).toMatchObject({
		open: 0,
		end: { how: 'submitted', elapsedMillis: 30_000 },
		marks: [{ unit: 'item:a', correct: true }]
	});
});

test('an exam is no run of study', async () => {
	const before = await storage.queries.openRun();
	await sitExam();
	expect(await storage.queries.openRun()).toEqual(before);
});

test('a wrong answer in an exam brings its unit back, a right one leaves its memory alone', async () => {
	await learner.answer('a', 3);
	await learner.answer('b', 4);
	learner.now += 20 * 86_400_000;
	const before = await storage.queries.unitState(itemUnit('a'));
	await sitExam();
	expect(await storage.queries.unitState(itemUnit('a'))).toEqual(before);
	const wrong = await storage.queries.unitState(itemUnit('b'));
	expect(wrong).toMatchObject({ missed: 1, lapses: 1, answers: 2 });
	expect(wrong?.dueDay).toBe(learner.envelope().day);
	expect(await checkProjections(storage.db)).toEqual([]);
});

test('what an exam showed counts as seen, whether it was right or wrong', async () => {
	await sitExam();
	const lastSeen = await lastSeenIn(storage.db, bank);
	expect(unitsOfForm.map((unit) => lastSeen(unit, 1) !== undefined)).toEqual([true, true, false]);
	expect(lastSeen(itemUnit('a'), 2)).toBeUndefined();
});

test('a rebuild gives the same exams', async () => {
	await sitExam();
	const held = await examOf(storage.db, run);
	await storage.db.exams.clear();
	await rebuild(storage.db);
	expect(await examOf(storage.db, run)).toEqual(held);
	expect(await checkProjections(storage.db)).toEqual([]);
});

test('an exam that another copy of the log brings is there, with what it did to its units', async () => {
	await sitExam();
	const other = createStorage(seededRng('other device'), `${storage.db.name}-other`);
	const events = await storage.db.events.toArray();
	await other.log.merge(events);
	expect(await examOf(other.db, run)).toEqual(await examOf(storage.db, run));
	expect(await other.queries.unitState(itemUnit('b'))).toEqual(await storage.queries.unitState(itemUnit('b')));
	await other.db.delete({ disableAutoOpen: true });
});

test('the rows of an open exam are not packed', async () => {
	await storage.log.append([startEvent()]);
	expect(await storage.log.pack(0, 1)).toBeLessThan(2);
	expect(await storage.log.eventsOfRun(run)).toHaveLength(1);
});

test('a heartbeat belongs to one exam', async () => {
	await beatHeart(storage.db, run, 12_345);
	expect(await heartbeatOf(storage.db, run)).toBe(12_345);
	expect(await heartbeatOf(storage.db, 'exam-2')).toBe(0);
});

test('a database from before exams is upgraded and keeps its answers', async () => {
	const name = `${storage.db.name}-old`;
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.open(name, 10);
		request.onerror = () => {
			reject(request.error ?? new Error('no database'));
		};
		request.onupgradeneeded = () => {
			for (const [table, keys] of Object.entries(tables)) {
				if (table !== 'exams' && table !== 'quarantine') {
					const [primary = '', ...indexes] = keys.split(/, (?![^[]*\])/);
					const store = request.result.createObjectStore(table, {
						keyPath: primary.startsWith('[') ? primary.slice(1, -1).split('+') : primary
					});
					for (const index of indexes) {
						const bare = index.replace('*', '');
						store.createIndex(bare, bare.startsWith('[') ? bare.slice(1, -1).split('+') : bare, {
							multiEntry: index.startsWith('*')
						});
					}
				}
			}
			request.transaction?.objectStore('values').put({ key: 'device', value: 'from before' });
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
	const upgraded = createStorage(seededRng('upgraded'), name);
	expect(await endedExams(upgraded.db)).toEqual([]);
	expect(upgraded.db.backendDB().version).toBe(databaseVersion * 10);
	expect(await upgraded.db.values.get('device')).toMatchObject({ value: 'from before' });
	await upgraded.db.delete({ disableAutoOpen: true });
});

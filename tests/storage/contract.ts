import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { NewEvent, StoredEvent } from '#lib/domain/log/event.ts';
import type { Grade, Mark } from '#lib/domain/learning/events.ts';
import type { ScheduledAnswer } from '#lib/domain/learning/unit-fold.ts';
import { previewOutcomes } from '#lib/domain/learning/memory.ts';
import { defaultScheduling, defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { eventId, itemUnit, localDay, millis, offsetMinutes, type UnitId } from '#lib/domain/shared/units.ts';
import { needsRebuild } from '#lib/storage/in-force.ts';
import { checkProjections, rebuild } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import type { FirstlineDatabase } from '#lib/storage/database.ts';
import { StorageFailure } from '#lib/storage/failure.ts';
import { databaseVersion } from '#lib/storage/tables.ts';

const start = Date.UTC(2026, 0, 5, 12);

/** Plays a learner: makes events as the app would, with the outcomes that the memory gives. */
export class Learner {
	readonly storage: Storage;
	now = start;
	place = 0;
	run = 'run-1';

	constructor(storage: Storage) {
		this.storage = storage;
	}

	envelope() {
		const day = localDay(Math.floor((this.now - 4 * 3_600_000) / 86_400_000));
		return { version: 1 as const, at: millis(this.now), offset: offsetMinutes(0), day };
	}

	startEvent(): NewEvent {
		return { ...this.envelope(), type: 'run-started', run: this.run, seed: 's', plan: [] };
	}

	async begin(): Promise<void> {
		await this.storage.log.append([this.startEvent()]);
	}

	async answerEvent(item: string, grade: Grade): Promise<Omit<ScheduledAnswer, 'id' | 'device'>> {
		const unit = itemUnit(item);
		const state = await this.storage.queries.unitState(unit);
		const moment = { ...this.envelope(), rolloverHour: 4 };
		const outcome = previewOutcomes(state, unit, moment, defaultScheduling, defaultWeights)[grade];
		return {
			...this.envelope(),
			type: 'answered',
			unit,
			run: this.run,
			place: this.place,
			bank: 'network-plus',
			objective: '1.4',
			itemVersion: 1,
			kind: 'recall',
			shown: [],
			chosen: [],
			correct: grade > 1,
			confidence: null,
			grade,
			durationMillis: 4000,
			outcome
		};
	}

	async answer(item: string, grade: Grade): Promise<StoredEvent> {
		const [event] = await this.storage.log.append([await this.answerEvent(item, grade)]);
		this.place++;
		this.now += 60_000;
		return event as StoredEvent;
	}

	async undo(target: StoredEvent): Promise<void> {
		const unit = target.unit as UnitId;
		await this.storage.log.append([{ ...this.envelope(), type: 'undone', target: target.id, unit, run: this.run }]);
		this.place++;
		this.now += 60_000;
	}
}

async function wholeLog(storage: Storage): Promise<StoredEvent[]> {
	const all: StoredEvent[] = [];
	await storage.log.scan((events) => all.push(...events));
	return all;
}

/** The laws of storage; run on fake-indexeddb and again on the browser's own IndexedDB. */
export function describeStorage(label: string): void {
	describe(`storage on ${label}`, () => {
		let storage: Storage;
		let learner: Learner;
		let count = 0;
		const opened: FirstlineDatabase[] = [];
		const fresh = (name: string, seed = name): Storage => {
			const made = createStorage(seededRng(seed), name);
			opened.push(made.db);
			return made;
		};

		beforeEach(async () => {
			storage = fresh(`contract-${label}-${String(count++)}`);
			learner = new Learner(storage);
			await learner.begin();
		});

		afterEach(async () => {
			for (const db of opened.splice(0)) {
				await db.delete({ disableAutoOpen: true });
			}
		});

		test('an answer is in the log and in every projection when it is acknowledged', async () => {
			const event = await learner.answer('a', 3);
			expect(await storage.log.historyOf(itemUnit('a'))).toEqual([event]);
			expect(await storage.queries.unitState(itemUnit('a'))).toMatchObject({ answers: 1, lastEvent: event.id });
			expect(await storage.queries.dayTallies(event.day)).toMatchObject([{ answers: 1, correct: 1, introduced: 1 }]);
			expect((await storage.queries.objectives())('network-plus', '1.4')?.seen).toBe(1);
			expect(await storage.queries.run('run-1')).toMatchObject({ place: 1, open: 1 });
			expect(await checkProjections(storage.db)).toEqual([]);
		});

		test('the due day shown on the button is the due day stored', async () => {
			const event = await learner.answerEvent('a', 4);
			await storage.log.append([event]);
			expect(await storage.queries.unitState(itemUnit('a'))).toMatchObject({ ...event.outcome });
		});

		test('events are committed with strict durability', async () => {
			const used: unknown[] = [];
			const prototype = Object.getPrototypeOf(storage.db.backendDB()) as IDBDatabase;
			const original = Object.getOwnPropertyDescriptor(prototype, 'transaction')?.value as IDBDatabase['transaction'];
			prototype.transaction = function (...args) {
				if (args[1] === 'readwrite') {
					used.push(args[2]?.durability);
				}
				return original.apply(this, args);
			};
			try {
				learner = new Learner(fresh(`${storage.db.name}-strict`));
				await learner.begin();
				await learner.answer('a', 3);
			} finally {
				prototype.transaction = original;
			}
			expect(new Set(used)).toEqual(new Set(['strict']));
		});

		test('ids grow even when the clock runs backwards', async () => {
			const first = await learner.answer('a', 3);
			learner.now -= 5 * 86_400_000;
			const second = await learner.answer('b', 3);
			expect(second.id > first.id).toBe(true);
			expect(second.at).toBeLessThan(first.at);
		});

		test('undo makes the unit exactly what the log without that answer gives', async () => {
			await learner.answer('a', 3);
			learner.now += 3 * 86_400_000;
			const before = await storage.queries.unitState(itemUnit('a'));
			const wrong = await learner.answer('a', 1);
			await learner.undo(wrong);
			expect(await storage.queries.unitState(itemUnit('a'))).toEqual(before);
			expect(await storage.queries.dayTallies(wrong.day)).toEqual([]);
			expect(await checkProjections(storage.db)).toEqual([]);
		});

		test('undoing the only answer takes the unit back to unseen', async () => {
			const event = await learner.answer('a', 3);
			await learner.undo(event);
			expect(await storage.queries.unitState(itemUnit('a'))).toBeUndefined();
			expect(await storage.queries.unseenOf([[itemUnit('a')]])).toEqual(['item:a']);
			expect((await storage.queries.objectives())('network-plus', '1.4')).toBeUndefined();
		});

		test('unseen units are told from seen ones, in the order given, whatever lies between them', async () => {
			for (const name of ['b', 'b1', 'b2', 'b3', 'd']) {
				await learner.answer(name, 3);
			}
			const groups = [['c', 'b', 'a'], [], ['d', 'e']].map((names) => names.map(itemUnit));
			expect(await storage.queries.unseenOf(groups)).toEqual(['c', 'a', 'e'].map(itemUnit));
			for (let i = 0; i < 30; i++) {
				await learner.answer(`m${String(i).padStart(2, '0')}`, 3);
			}
			expect(await storage.queries.unseenOf([['z', 'a', 'm03'].map(itemUnit)])).toEqual(['z', 'a'].map(itemUnit));
		});

		test('the same answer cannot be undone twice', async () => {
			const event = await learner.answer('a', 3);
			await learner.undo(event);
			await expect(learner.undo(event)).rejects.toMatchObject({ kind: 'conflict' });
		});

		test('two tabs cannot answer the same place of a run', async () => {
			const other = new Learner(createStorage(seededRng('other tab'), storage.db.name));
			opened.push(other.storage.db);
			const [mine, theirs] = await Promise.allSettled([learner.answer('a', 3), other.answer('a', 1)]);
			const lost = [mine, theirs].filter((result) => result.status === 'rejected');
			expect(lost).toHaveLength(1);
			expect(lost[0]?.reason).toMatchObject({ kind: 'conflict' });
			expect(await storage.log.historyOf(itemUnit('a'))).toHaveLength(1);
		});

		test('two tabs answering at once lose no answer and no count', async () => {
			const other = new Learner(createStorage(seededRng('second tab'), storage.db.name));
			opened.push(other.storage.db);
			other.run = 'run-2';
			await other.begin();
			const each = async (who: Learner, prefix: string) => {
				for (let i = 0; i < 20; i++) {
					await who.answer(`${prefix}${String(i)}`, 3);
				}
			};
			await Promise.all([each(learner, 'a'), each(other, 'b')]);
			expect((await storage.queries.objectives())('network-plus', '1.4')?.seen).toBe(40);
			const ids = (await wholeLog(storage)).map((event) => event.id);
			expect(new Set(ids).size).toBe(42);
			expect(await checkProjections(storage.db)).toEqual([]);
		});

		test('an answer that fails halfway leaves nothing behind', async () => {
			const event = await learner.answerEvent('a', 3);
			const broken = { ...event, outcome: { ...event.outcome, dueDay: (() => 0) as unknown as typeof event.day } };
			await expect(storage.log.append([broken])).rejects.toBeInstanceOf(StorageFailure);
			expect(await wholeLog(storage)).toHaveLength(1);
			expect(await storage.queries.unitState(itemUnit('a'))).toBeUndefined();
			expect(await storage.queries.run('run-1')).toMatchObject({ place: 0 });
		});

		test('packed events read back the same, by unit and in whole', async () => {
			const grades: Grade[] = [3, 1, 2, 4];
			for (let i = 0; i < 40; i++) {
				await learner.answer(`u${String(i % 7)}`, grades[i % 4] as Grade);
			}
			await storage.log.append([{ ...learner.envelope(), type: 'run-ended', run: learner.run }]);
			const before = await wholeLog(storage);
			const history = await storage.log.historyOf(itemUnit('u3'));
			expect(await storage.log.pack(5, 8)).toBe(32);
			expect(await storage.db.events.count()).toBe(10);
			expect(await wholeLog(storage)).toEqual(before);
			expect(await storage.log.historyOf(itemUnit('u3'))).toEqual(history);
			expect(await checkProjections(storage.db)).toEqual([]);
		});

		test('an answer that is packed can still be undone', async () => {
			const events: StoredEvent[] = [];
			for (let i = 0; i < 20; i++) {
				events.push(await learner.answer(`u${String(i % 3)}`, 3));
			}
			await storage.log.append([{ ...learner.envelope(), type: 'run-ended', run: learner.run }]);
			await storage.log.pack(2, 10);
			await learner.undo(events[4] as StoredEvent);
			expect(await checkProjections(storage.db)).toEqual([]);
			expect(await storage.queries.unitState(itemUnit('u1'))).toMatchObject({ answers: 6 });
		});

		test('the rows of an open run are not packed', async () => {
			for (let i = 0; i < 20; i++) {
				await learner.answer(`u${String(i)}`, 3);
			}
			expect(await storage.log.pack(2, 10)).toBe(0);
			expect(await storage.log.eventsOfRun('run-1')).toHaveLength(21);
		});

		test('two logs merge by union, whatever the order, also into packed rows', async () => {
			const other = new Learner(fresh(`${storage.db.name}-other`));
			other.now += 1000;
			other.run = 'run-9';
			await other.begin();
			for (let i = 0; i < 12; i++) {
				await learner.answer(`u${String(i % 4)}`, 3);
				const event = await other.answer(`u${String(i % 5)}`, ((i % 4) + 1) as Grade);
				if (i % 5 === 4) {
					await other.undo(event);
				}
			}
			const theirs = await wholeLog(other.storage);
			const mine = await wholeLog(storage);
			await storage.log.append([{ ...learner.envelope(), type: 'run-ended', run: 'run-1' }]);
			await storage.log.pack(2, 6);
			expect(await storage.log.merge([...theirs].reverse())).toBe(theirs.length);
			expect(await storage.log.merge(theirs)).toBe(0);
			expect(await storage.log.merge(mine)).toBe(0);
			const ids = (await wholeLog(storage)).map((event) => event.id);
			expect(ids).toEqual([...ids].sort());
			expect(ids).toHaveLength(theirs.length + mine.length + 1);
			expect(await checkProjections(storage.db)).toEqual([]);
		});

		test('an undo that arrives before its answer takes it back all the same', async () => {
			const other = new Learner(fresh(`${storage.db.name}-undoer`));
			other.run = 'run-9';
			await other.begin();
			await other.undo(await other.answer('x', 3));
			const [begin, answer, undone] = await wholeLog(other.storage);
			await storage.log.merge([undone as StoredEvent, begin as StoredEvent]);
			await storage.log.merge([answer as StoredEvent]);
			expect(await storage.queries.unitState(itemUnit('x'))).toBeUndefined();
			expect(await checkProjections(storage.db)).toEqual([]);
		});

		test('an event of a type from the future is kept and not folded', async () => {
			const future = {
				...learner.envelope(),
				id: eventId('01fffe00-0000-7000-8000-000000000000'),
				device: 'other',
				type: 'teleported',
				unit: itemUnit('a'),
				payload: { nested: ['kept'] }
			};
			expect(await storage.log.merge([future])).toBe(1);
			expect(await wholeLog(storage)).toContainEqual(future);
			expect(await storage.queries.unitState(itemUnit('a'))).toBeUndefined();
			await rebuild(storage.db);
			expect(await checkProjections(storage.db)).toEqual([]);
		});

		test('a drill counts as an answer and leaves memory and due day as they are', async () => {
			await learner.answer('a', 3);
			const before = await storage.queries.unitState(itemUnit('a'));
			await storage.log.append([{ ...(await learner.answerEvent('a', 1)), outcome: null }]);
			learner.place++;
			await storage.log.append([{ ...(await learner.answerEvent('b', 1)), outcome: null }]);
			expect(await storage.queries.unitState(itemUnit('a'))).toEqual(before);
			expect(await storage.queries.unitState(itemUnit('b'))).toBeUndefined();
			const tally = (await storage.queries.objectives())('network-plus', '1.4');
			expect(tally).toMatchObject({ seen: 1, answers: 3, correct: 1 });
			expect(await checkProjections(storage.db)).toEqual([]);
		});

		test('a reset starts the memory afresh, keeps the answers, and can be undone', async () => {
			await learner.answer('a', 3);
			const before = await storage.queries.unitState(itemUnit('a'));
			const [reset] = await storage.log.append([{ ...learner.envelope(), type: 'unit-reset', unit: itemUnit('a') }]);
			expect(await storage.queries.unitState(itemUnit('a'))).toBeUndefined();
			expect(await storage.log.historyOf(itemUnit('a'))).toHaveLength(2);
			expect(await checkProjections(storage.db)).toEqual([]);
			await learner.answer('a', 1);
			expect(await storage.queries.unitState(itemUnit('a'))).toMatchObject({ answers: 1, missed: 1 });
			expect(await checkProjections(storage.db)).toEqual([]);
			await learner.undo((await storage.log.historyOf(itemUnit('a'))).at(-1) as StoredEvent);
			await learner.undo(reset as StoredEvent);
			expect(await storage.queries.unitState(itemUnit('a'))).toEqual(before);
			expect(await checkProjections(storage.db)).toEqual([]);
		});

		test('marks are kept for units with and without a memory, and the newest word holds', async () => {
			const mark = (item: string, name: Mark, on: boolean) =>
				storage.log.append([{ ...learner.envelope(), type: 'unit-marked', unit: itemUnit(item), mark: name, on }]);
			await learner.answer('a', 3);
			await mark('a', 'flagged', true);
			await mark('b', 'suspended', true);
			await mark('b', 'flagged', true);
			await mark('b', 'flagged', false);
			expect(await storage.queries.marked('flagged')).toEqual(['item:a']);
			expect(await storage.queries.marked('suspended')).toEqual(['item:b']);
			expect(await storage.queries.markOf(itemUnit('b'))).toMatchObject({ flagged: 0, suspended: 1 });
			expect(await storage.queries.unitState(itemUnit('a'))).toMatchObject({ answers: 1 });
			await mark('b', 'suspended', false);
			expect(await storage.queries.markOf(itemUnit('b'))).toBeUndefined();
			expect(await checkProjections(storage.db)).toEqual([]);
		});

		test('adopting FSRS parameters refolds every memory and moves no due day', async () => {
			await learner.answer('a', 3);
			learner.now += 9 * 86_400_000;
			await learner.answer('a', 3);
			const before = await storage.queries.unitState(itemUnit('a'));
			const weights = defaultWeights.map((weight, i) => (i < 4 ? weight * 1.5 : weight));
			await storage.log.append([{ ...learner.envelope(), type: 'parameters-adopted', algorithm: 'fsrs-6', weights }]);
			const after = await storage.queries.unitState(itemUnit('a'));
			expect(after?.stability).not.toBeCloseTo(before?.stability ?? 0, 3);
			expect(after?.dueDay).toBe(before?.dueDay);
			expect(await checkProjections(storage.db)).toEqual([]);
			await storage.log.append([
				{ ...learner.envelope(), type: 'parameters-adopted', algorithm: 'fsrs-6', weights: [...defaultWeights] }
			]);
			expect(await storage.queries.unitState(itemUnit('a'))).toEqual(before);
		});

		test('a rebuild restores projections that were damaged', async () => {
			await learner.answer('a', 3);
			await learner.answer('b', 1);
			const units = await storage.db.units.toArray();
			await storage.db.units.clear();
			await storage.db.days.clear();
			expect(await checkProjections(storage.db)).not.toEqual([]);
			await rebuild(storage.db);
			expect(await storage.db.units.toArray()).toEqual(units);
			expect(await checkProjections(storage.db)).toEqual([]);
		});

		test('projections of another fold version ask for a rebuild, an empty database does not', async () => {
			const empty = fresh(`${storage.db.name}-empty`);
			expect(await needsRebuild(empty.db)).toBe(false);
			expect(await needsRebuild(storage.db)).toBe(true);
			await rebuild(storage.db);
			expect(await needsRebuild(storage.db)).toBe(false);
		});

		test('any mix of answers, undos, clock jumps and packing: stored = rebuilt', async () => {
			let trial = 0;
			await fc.assert(
				fc.asyncProperty(fc.array(fc.nat(999), { minLength: 5, maxLength: 25 }), async (moves) => {
					const trialStorage = fresh(`${storage.db.name}-any-${String(trial++)}`);
					const who = new Learner(trialStorage);
					await who.begin();
					const answers: StoredEvent[] = [];
					for (const move of moves) {
						if (move % 5 === 0 && answers.length > 0) {
							await who.undo(answers.splice(move % answers.length, 1)[0] as StoredEvent);
						} else {
							answers.push(await who.answer(`u${String(move % 4)}`, ((move % 4) + 1) as Grade));
						}
						who.now += ((move % 11) - 3) * 40_000_000;
						if (move % 17 === 0) {
							await trialStorage.log.append([{ ...who.envelope(), type: 'run-ended', run: who.run }]);
							await trialStorage.log.pack(1, 3);
							who.run += '+';
							who.place = 0;
							await who.begin();
						}
					}
					expect(await checkProjections(trialStorage.db)).toEqual([]);
				}),
				{ numRuns: 15 }
			);
		});

		test('a document keeps its revisions, and two tabs cannot overwrite each other', async () => {
			const { documents } = storage;
			const at = millis(start);
			expect(await documents.save('note:a', 'note', 0, at, { text: 'one' })).toBe(1);
			expect(await documents.save('note:a', 'note', 1, at, { text: 'two' })).toBe(2);
			await expect(documents.save('note:a', 'note', 1, at, { text: 'stale' })).rejects.toMatchObject({
				kind: 'conflict'
			});
			expect(await documents.read('note:a')).toEqual({ revision: 2, body: { text: 'two' } });
			expect(await documents.revisions('note:a')).toHaveLength(2);
		});

		test('a deleted document leaves no text and its number is not used again', async () => {
			const { documents } = storage;
			const at = millis(start);
			await documents.save('note:a', 'note', 0, at, { text: 'secret' });
			await documents.delete('note:a', 1, at);
			expect(await documents.read('note:a')).toBeUndefined();
			expect(JSON.stringify(await documents.revisions('note:a'))).not.toContain('secret');
			expect(await documents.save('note:a', 'note', 2, at, { text: 'new' })).toBe(3);
		});

		test('an old tab writes nothing after a newer version took the database', async () => {
			await learner.answer('a', 3);
			const upgraded = await openRaw(storage.db.name, databaseVersion * 10 + 10);
			expect(storage.db.connection).toBe('superseded');
			await expect(learner.answer('b', 3)).rejects.toMatchObject({ kind: 'superseded' });
			const rows = await rawCount(upgraded, 'events');
			upgraded.close();
			expect(rows).toBe(2);
		});

		test('old code that meets a newer database on opening refuses to use it', async () => {
			await learner.answer('a', 3);
			storage.db.close();
			(await openRaw(storage.db.name, databaseVersion * 10 + 10)).close();
			const old = createStorage(seededRng('old code'), storage.db.name);
			opened.push(old.db);
			await expect(new Learner(old).answer('b', 3)).rejects.toMatchObject({ kind: 'superseded' });
			expect(old.db.connection).toBe('superseded');
		});

		test('a connection that the browser dropped is opened again and the answer is kept', async () => {
			await learner.answer('a', 3);
			storage.db.backendDB().close();
			await learner.answer('b', 3);
			expect(await storage.log.historyOf(itemUnit('b'))).toHaveLength(1);
		});

		test('an upgrade that another connection holds up is shown as blocked', async () => {
			const name = `${storage.db.name}-blocked`;
			const holder = await openRaw(name, 5);
			const waiting = createStorage(seededRng('w'), name);
			opened.push(waiting.db);
			const seen: string[] = [];
			waiting.db.onConnection(() => seen.push(waiting.db.connection));
			const connecting = waiting.db.connect();
			await expect.poll(() => waiting.db.connection).toBe('blocked');
			holder.close();
			await connecting;
			expect(seen).toEqual(['blocked', 'open']);
		});
	});
}

function openRaw(name: string, version: number): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('open failed'));
		};
	});
}

function rawCount(db: IDBDatabase, table: string): Promise<number> {
	return new Promise((resolve) => {
		const request = db.transaction(table).objectStore(table).count();
		request.onsuccess = () => {
			resolve(request.result);
		};
	});
}

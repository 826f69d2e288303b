import type { NewEvent, StoredEvent } from '#lib/domain/log/event.ts';
import { defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit, localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { mergeBackup } from '#lib/storage/backups.ts';
import { StorageFailure } from '#lib/storage/failure.ts';
import { check, mend } from '#lib/storage/repair.ts';
import { checkProjections, rebuild } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { BusyLearner } from './busy-learner.ts';

/** How a write fails: the browser throws, or takes it and gives the transaction up, at once or at the end. */
export const faults = ['QuotaExceededError', 'AbortError', 'UnknownError', 'closed', 'late'] as const;
type Fault = (typeof faults)[number];

/** What came of the faults injected into one kind of work. */
export interface FaultCount {
	readonly work: string;
	/** Writes that the work makes. */
	readonly writes: number;
	injected: number;
	/** Told as a failure, with nothing changed. */
	refused: number;
	/** Tried again by itself, and done whole. */
	done: number;
	/** What should not be: in words. */
	readonly wrong: string[];
}

type Work = (storage: Storage) => Promise<unknown>;

const moment = {
	version: 1 as const,
	at: millis(Date.UTC(2026, 1, 1)),
	offset: offsetMinutes(0),
	day: localDay(20_485)
};
const run = 'fault-run';
const answered: NewEvent = {
	...moment,
	type: 'answered',
	unit: itemUnit('fault'),
	run,
	place: 0,
	bank: 'network-plus',
	objective: '1.4',
	itemVersion: 1,
	kind: 'choice',
	shown: ['a', 'b'],
	chosen: ['a'],
	correct: true,
	confidence: 'sure',
	grade: 3,
	durationMillis: 4000,
	outcome: { phase: 'review', step: 0, dueDay: localDay(20_490), dueAt: null }
};

/** Foreign events to merge: some interleave with those that are here. */
async function foreignEvents(): Promise<StoredEvent[]> {
	const other = createStorage(seededRng('foreign'), 'faults-foreign');
	const learner = new BusyLearner(other, 'foreign');
	for (let i = 0; i < 8; i++) await learner.study();
	const events = await wholeLog(other);
	await other.db.delete();
	return events;
}

async function wholeLog(storage: Storage): Promise<StoredEvent[]> {
	const all: StoredEvent[] = [];
	await storage.log.scan((events) => all.push(...events));
	return all;
}

/** Everything that writes, each as one acknowledged piece of work. */
function works(foreign: readonly StoredEvent[], target: StoredEvent): Record<string, Work> {
	const [begin, exam] = ['fault-call', 'fault-exam'];
	const backup = { madeAt: 5, events: foreign, files: [] };
	const note = { id: 'note:a', revision: 3, kind: 'note', at: 5, body: { text: 'three' } };
	return {
		answer: ({ log }) => log.append([answered]),
		undo: ({ log }) =>
			log.append([{ ...moment, type: 'undone', target: target.id, ...(target.unit && { unit: target.unit }), run }]),
		'a mark': ({ log }) =>
			log.append([{ ...moment, type: 'unit-marked', unit: itemUnit('fault'), mark: 'flagged', on: true }]),
		'an exam': ({ log }) =>
			log.append([
				{
					...moment,
					type: 'exam-started',
					run: exam,
					bank: 'b',
					seed: 's',
					shape: 'short',
					limitMillis: null,
					timeFactor: null,
					passLine: 0.8,
					places: []
				},
				{ ...moment, type: 'exam-ended', run: exam, how: 'submitted', elapsedMillis: 1 }
			]),
		'a call': ({ log }) =>
			log.append([
				{
					...moment,
					type: 'call-started',
					run: begin,
					scenario: 's',
					scenarioVersion: 1,
					variant: 'v',
					seed: 's',
					patience: 1
				},
				{ ...moment, type: 'call-ended', run: begin, how: 'closed', elapsedMillis: 1 }
			]),
		'new parameters': ({ log }) =>
			log.append([
				{
					...moment,
					type: 'parameters-adopted',
					algorithm: 'fsrs-6',
					weights: defaultWeights.map((weight) => weight * 1.01)
				}
			]),
		merge: ({ log }) => log.merge(foreign),
		restore: ({ db }) => mergeBackup(db, { ...backup, documents: [note] }),
		pack: ({ log }) => log.pack(4, 4),
		rebuild: ({ db }) => rebuild(db),
		repair: ({ db }) => mend(db, millis(moment.at + 1), seededRng('repair')),
		'save a note': ({ documents }) => documents.save('note:a', 'note', 2, moment.at, { text: 'three' }),
		'delete a note': ({ documents }) => documents.delete('note:a', 2, moment.at)
	};
}

type Rows = Map<string, unknown[]>;

async function rowsOf(storage: Storage): Promise<Rows> {
	const rows: Rows = new Map();
	for (const table of storage.db.tables) rows.set(table.name, await table.toArray());
	return rows;
}

/** The state without what chance and the clock put into it. */
const shape = (rows: Rows): string =>
	JSON.stringify(
		[...rows].map(([table, all]) => [table, table === 'events' || table === 'chunks' ? all.length : all]),
		(key, value: unknown) =>
			['id', 'lastEvent', 'event', 'first', 'last'].includes(key) && typeof value === 'string' && value.length === 36
				? 'id'
				: value
	);

/** Which writes are struck: each, or the first, one in the middle and the last. */
const placesOf = (writes: number, all: boolean): number[] =>
	all ? Array.from({ length: writes }, (_, i) => i + 1) : [...new Set([1, Math.ceil(writes / 2), writes])];

/** Counts writes to object stores and makes one of them fail. */
class Saboteur {
	writes = 0;
	#at = 0;
	#fault: Fault | undefined;
	readonly #originals = new Map<string, (...args: unknown[]) => IDBRequest>();
	readonly #prototype = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => IDBRequest>;

	constructor() {
		const strike = (store: IDBObjectStore, write: () => IDBRequest): IDBRequest => this.#strike(store, write);
		for (const name of ['put', 'add', 'delete', 'clear']) {
			const original = this.#prototype[name] as (...args: unknown[]) => IDBRequest;
			this.#originals.set(name, original);
			this.#prototype[name] = function (this: IDBObjectStore, ...args: unknown[]) {
				return strike(this, () => original.apply(this, args));
			};
		}
	}

	/** The write of this number, from 1 on, fails so; none where there is no fault. */
	arm(at: number, fault: Fault | undefined): void {
		this.writes = 0;
		this.#at = at;
		this.#fault = fault;
	}

	restore(): void {
		for (const [name, original] of this.#originals) this.#prototype[name] = original;
	}

	#strike(store: IDBObjectStore, write: () => IDBRequest): IDBRequest {
		this.writes++;
		const fault = this.#fault;
		if (fault === undefined || this.writes !== this.#at) return write();
		// Once: what is tried again goes through, as it does when the browser has recovered.
		this.#fault = undefined;
		switch (fault) {
			case 'closed':
				store.transaction.db.close();
				store.transaction.abort();
				throw new DOMException('The connection was closed.', 'InvalidStateError');
			case 'late': {
				const request = write();
				const { transaction } = store;
				request.addEventListener('success', () => {
					transaction.abort();
				});
				return request;
			}
			default:
				throw new DOMException('Injected', fault);
		}
	}
}

/**
 * Makes every write of every kind of work fail in turn with each fault; unless `all`, three writes of each with one. After each, the
 * database must be as before or as after, projections as the log gives them, and the same work must go through.
 */
export async function injectFaults(
	all: boolean,
	tell: (count: FaultCount) => void = () => undefined
): Promise<FaultCount[]> {
	const counts: FaultCount[] = [];
	const base = createStorage(seededRng('base'), 'faults-base');
	const learner = new BusyLearner(base, 'base');
	for (let i = 0; i < 14; i++) await learner.study();
	await base.log.append([{ ...moment, type: 'run-ended', run: 'base-run-0' }]);
	await base.log.append([{ ...moment, type: 'run-started', run, seed: 's', plan: [] }]);
	await base.documents.save('note:a', 'note', 0, moment.at, { text: 'one' });
	await base.documents.save('note:a', 'note', 1, moment.at, { text: 'two' });
	await rebuild(base.db);
	const before = await rowsOf(base);
	const target = (await wholeLog(base)).findLast(({ type }) => type === 'answered');
	if (target === undefined) throw new Error('The log has no answer to undo.');
	await base.db.delete();
	const kinds = works(await foreignEvents(), target);
	const saboteur = new Saboteur();
	let trial = 0;
	const fresh = async (): Promise<Storage> => {
		const storage = createStorage(seededRng(`trial ${String(trial)}`), `faults-${String(trial++)}`);
		saboteur.arm(0, undefined);
		await storage.db.connect();
		for (const table of storage.db.tables) await table.bulkAdd(before.get(table.name) ?? []);
		await storage.log.ready();
		return storage;
	};
	try {
		for (const [name, work] of Object.entries(kinds)) {
			const dry = await fresh();
			const old = shape(await rowsOf(dry));
			if (name === 'repair') await dry.db.units.clear();
			saboteur.arm(0, undefined);
			await work(dry);
			const count: FaultCount = { work: name, writes: saboteur.writes, injected: 0, refused: 0, done: 0, wrong: [] };
			const after = shape(await rowsOf(dry));
			await dry.db.delete();
			for (const at of placesOf(count.writes, all)) {
				for (const fault of all ? faults : [faults[(at + 2 * counts.length) % faults.length] ?? 'late']) {
					const storage = await fresh();
					if (name === 'repair') await storage.db.units.clear();
					const start = name === 'repair' ? shape(await rowsOf(storage)) : old;
					saboteur.arm(at, fault);
					count.injected++;
					const error = await work(storage).then(
						() => undefined,
						(reason: unknown) => reason
					);
					const place = `${name}, write ${String(at)} of ${String(count.writes)}, ${fault}`;
					const left = shape(await rowsOf(storage));
					if (error === undefined) {
						count.done++;
						if (left !== after) count.wrong.push(`${place}: said to be done and is not`);
						// A lost connection is opened again, and what was given up with it is done anew.
						if (fault !== 'closed' && fault !== 'late') count.wrong.push(`${place}: nothing was said`);
					} else {
						count.refused++;
						if (left !== start) count.wrong.push(`${place}: refused and left half done`);
						if (!(error instanceof StorageFailure)) {
							count.wrong.push(`${place}: told as ${error instanceof Error ? error.name : typeof error}`);
						}
						await work(storage).catch((reason: unknown) => count.wrong.push(`${place}: then ${String(reason)}`));
						if (shape(await rowsOf(storage)) !== after) count.wrong.push(`${place}: not done when tried again`);
					}
					if ((await checkProjections(storage.db)).length > 0) count.wrong.push(`${place}: projections differ`);
					if (((await check(storage.db, millis(Date.now()), seededRng('c')))?.findings.length ?? 0) > 0) {
						count.wrong.push(`${place}: damage`);
					}
					await storage.db.delete();
				}
			}
			counts.push(count);
			tell(count);
		}
	} finally {
		saboteur.restore();
	}
	return counts;
}

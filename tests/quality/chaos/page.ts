import Dexie from 'dexie';
import { backupEntries, readBackup, type Backup } from '#lib/domain/backup/backup.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { millis } from '#lib/domain/shared/units.ts';
import { packArchive, sha256, unpackArchive } from '#lib/platform/archive.ts';
import { collectBackup, mergeBackup } from '#lib/storage/backups.ts';
import { needsRebuild } from '#lib/storage/in-force.ts';
import { asFailure } from '#lib/storage/failure.ts';
import { check, mend } from '#lib/storage/repair.ts';
import { checkProjections, rebuild } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { leaveTornLog } from '#lib/storage/torn-log.ts';
import { BusyLearner, type Acknowledged } from './busy-learner.ts';
import { oldSchemas } from './old-schemas.ts';

// Runs in the browser that is killed: the app's own storage on the browser's own database, driven without screens.

/** What the browser is doing when it is killed. */
export type Scene =
	'study' | 'exam' | 'call' | 'note' | 'import' | 'backup' | 'repair' | 'rebuild' | 'pack' | 'upgrade';

declare global {
	interface Window {
		acknowledge(what: Acknowledged): Promise<void>;
		chaos: typeof chaos;
	}
}

const name = 'chaos';
const deviceRng = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
const open = (which = name): Storage => createStorage(deviceRng, which);

async function wholeLog(storage: Storage): Promise<StoredEvent[]> {
	const all: StoredEvent[] = [];
	await storage.log.scan((events) => all.push(...events));
	return all;
}

/** Drives a generator until `count` events are acknowledged, telling of each. */
async function drive(steps: AsyncGenerator<Acknowledged>, count: number): Promise<number> {
	let done = 0;
	for await (const step of steps) {
		done += step.events.length;
		void window.acknowledge(step);
		if (done >= count) break;
	}
	return done;
}

async function* repeated(step: () => Promise<Acknowledged>): AsyncGenerator<Acknowledged> {
	for (;;) yield await step();
}

async function* again(run: () => AsyncGenerator<Acknowledged>): AsyncGenerator<Acknowledged> {
	for (;;) yield* run();
}

/** Somebody else's backup of so many events, as bytes. */
async function foreignBackup(seed: string, count: number): Promise<Uint8Array> {
	const other = open(`other-${seed}`);
	const learner = new BusyLearner(other, `other-${seed}`);
	let done = 0;
	for await (const { events } of learner.everything()) {
		done += events.length;
		if (done >= count) break;
	}
	const bytes = await backupOf(other);
	await other.db.delete();
	return bytes;
}

async function backupOf(storage: Storage): Promise<Uint8Array> {
	return packArchive(await backupEntries(await collectBackup(storage.db, 1, true), sha256));
}

const opened = (bytes: Uint8Array): Promise<Backup> => readBackup(unpackArchive(bytes), sha256);

/** A database of an older version that holds this log and nothing else, as a device that was away has it. */
async function makeOld(which: string, version: number, events: readonly StoredEvent[]): Promise<void> {
	const old = new Dexie(which);
	old.version(version).stores(oldSchemas[version] ?? {});
	await old.open();
	await old.table('events').bulkPut([...events]);
	await old.table('values').put({ key: 'foldVersion', value: 0 });
	old.close();
}

const chaos = {
	/** So many acknowledged events to begin with. */
	fill: async (seed: string, count: number): Promise<number> => {
		const learner = new BusyLearner(open(), seed);
		return drive(learner.everything(), count);
	},

	/** Makes ready what a scene needs, before the kill may come. */
	prepare: async (scene: Scene, seed: string): Promise<void> => {
		if (scene === 'import') {
			(window as unknown as { foreign: Uint8Array }).foreign = await foreignBackup(seed, 60);
		} else if (scene === 'upgrade') {
			const version = 1 + (Number(seed.replaceAll(/\D/g, '')) % 5);
			await makeOld(`old-${seed}`, version, await wholeLog(open()));
		} else if (scene === 'repair') {
			await open().db.attempt(() => open().db.values.get('device'));
		}
	},

	/** Plays a scene until the browser is killed. */
	play: async (scene: Scene, seed: string): Promise<void> => {
		const storage = open();
		const { db } = storage;
		const learner = new BusyLearner(storage, seed);
		switch (scene) {
			case 'study':
				await drive(
					repeated(() => learner.study()),
					Infinity
				);
				break;
			case 'exam':
				await drive(
					again(() => learner.exam()),
					Infinity
				);
				break;
			case 'call':
				await drive(
					again(() => learner.call()),
					Infinity
				);
				break;
			case 'note':
				await drive(
					repeated(() => learner.note()),
					Infinity
				);
				break;
			case 'import': {
				const backup = await opened((window as unknown as { foreign: Uint8Array }).foreign);
				await mergeBackup(db, backup);
				void window.acknowledge({ events: backup.events.map(({ id }) => id), documents: [] });
				break;
			}
			case 'backup':
				for (;;) {
					await opened(await backupOf(storage));
					void window.acknowledge(await learner.study());
				}
			case 'repair':
				for (;;) {
					await db.attempt(() =>
						db.transaction('rw', db.units, db.days, () => Promise.all([db.units.clear(), db.days.clear()]))
					);
					await mend(db, millis(Date.now()), seededRng(seed));
					void window.acknowledge(await learner.study());
				}
			case 'rebuild':
				for (;;) {
					await rebuild(db);
					void window.acknowledge(await learner.study());
				}
			case 'pack':
				for (;;) {
					await storage.log.pack(20, 8);
					void window.acknowledge(await learner.study());
					void window.acknowledge({
						...(await learner.note())
					});
				}
			case 'upgrade': {
				const upgraded = open(`old-${seed}`);
				await upgraded.db.connect();
				if (await needsRebuild(upgraded.db)) await rebuild(upgraded.db);
			}
		}
	},

	/** What the database holds after a kill, and how far its projections are from the log's. */
	look: async (scene: Scene | undefined, seed: string) => {
		const storage = open();
		const { db } = storage;
		const log = await wholeLog(storage);
		// A kill between the damage that the scene does on purpose and its mending leaves the damage, as it should.
		const damaged = scene === 'repair' && (await db.attempt(() => db.units.count())) === 0;
		if (damaged) await mend(db, millis(Date.now()), seededRng(seed));
		let differences = (await checkProjections(db)).length;
		const findings = (await check(db, millis(Date.now()), seededRng(seed)))?.findings ?? [];
		if (scene === 'upgrade') {
			const upgraded = open(`old-${seed}`);
			await upgraded.db.connect();
			if (await needsRebuild(upgraded.db)) await rebuild(upgraded.db);
			differences += (await checkProjections(upgraded.db)).length;
			if ((await wholeLog(upgraded)).length !== log.length) differences++;
			await upgraded.db.delete();
		}
		for (const { name: other } of await indexedDB.databases()) {
			if (other?.startsWith('other-') === true) indexedDB.deleteDatabase(other);
		}
		const revisions = await db.documents.orderBy('[id+revision]').keys();
		return {
			events: log.map(({ id }) => id),
			documents: (revisions as unknown as [string, number][]).map(([id, revision]) => `${id} ${String(revision)}`),
			differences,
			damage: findings
				.filter(({ damage }) => damage !== 'id-ahead' && damage !== 'fold-version')
				.map(({ damage }) => damage)
		};
	},

	/** One of several tabs that all write at once. */
	tab: (seed: string, count: number): Promise<number> => drive(new BusyLearner(open(), seed).everything(), count),

	/** Records until the device is full; resolves to how many were kept and to the kind of the failure. */
	record: async (seed: string, megabytes: number): Promise<{ kept: number; failure: string }> => {
		const { documents } = open();
		for (let kept = 0; ; kept++) {
			const sound = new Blob([crypto.getRandomValues(new Uint8Array(65_536)), new Uint8Array(megabytes * 1_048_576)]);
			try {
				// Asking makes the browser count anew; else it lets more in than there is room for.
				await navigator.storage.estimate();
				await documents.save(`recording:${seed}-${String(kept)}`, 'recording', 0, millis(1), { sound });
			} catch (error) {
				return { kept, failure: asFailure(error).kind };
			}
		}
	},

	/** Sizes of the recordings that can be read back. */
	sizes: async (): Promise<number[]> => {
		const rows = await open().documents.list('recording');
		return rows.map(({ body }) => (body as { sound: Blob }).sound.size);
	}
};

window.chaos = chaos;

// As the app does at each start after a crash, in a Worker.
void leaveTornLog();

import Dexie from 'dexie';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { needsRebuild } from '#lib/storage/in-force.ts';
import { checkProjections, rebuild } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { BusyLearner } from './busy-learner.ts';
import { oldSchemas } from './old-schemas.ts';

/** What came of the upgrade of a database of one version. */
export interface UpgradeCount {
	readonly from: number;
	readonly events: number;
	/** Whether the new code showed that an old tab held it up, where that tab did not give way. */
	readonly saidBlocked: boolean;
	readonly wrong: string[];
}

/** A tab of an older version: on a newer version it gives way as ours does, or hangs and does not. */
class OldTab extends Dexie {
	constructor(name: string, version: number, givesWay: boolean) {
		super(name);
		this.version(version).stores(oldSchemas[version] ?? {});
		this.on('versionchange', () => {
			if (givesWay) this.close({ disableAutoOpen: true });
			return false;
		});
	}
}

async function wholeLog(storage: Storage): Promise<StoredEvent[]> {
	const all: StoredEvent[] = [];
	await storage.log.scan((events) => all.push(...events));
	return all;
}

async function someEvents(): Promise<StoredEvent[]> {
	const source = createStorage(seededRng('old events'), 'upgrade-source');
	const learner = new BusyLearner(source, 'old');
	for (let i = 0; i < 25; i++) await learner.study();
	const events = await wholeLog(source);
	await source.db.delete();
	return events;
}

/** Upgrades a database of every old version while an old tab has it open: one that gives way, one that hangs for a while. */
export async function upgradeEach(): Promise<UpgradeCount[]> {
	const events = await someEvents();
	const counts: UpgradeCount[] = [];
	for (const from of Object.keys(oldSchemas).map(Number)) {
		const wrong: string[] = [];
		let saidBlocked = false;
		for (const givesWay of [true, false]) {
			const name = `upgrade-${String(from)}-${String(givesWay)}`;
			const old = new OldTab(name, from, givesWay);
			await old.open();
			await old.table('events').bulkPut(events);
			await old.table('documents').put({ id: 'note:a', revision: 1, kind: 'note', at: 1, body: { text: 'kept' } });
			const fresh = createStorage(seededRng(name), name);
			fresh.db.onConnection(() => {
				if (fresh.db.connection === 'blocked') {
					saidBlocked = true;
					old.close({ disableAutoOpen: true });
				}
			});
			await fresh.db.connect();
			await old
				.table('events')
				.add({ id: 'from the old tab' })
				.then(
					() => wrong.push('the old tab wrote after the upgrade'),
					() => undefined
				);
			if (!(await needsRebuild(fresh.db))) wrong.push('asked for no rebuild');
			await rebuild(fresh.db);
			if (JSON.stringify(await wholeLog(fresh)) !== JSON.stringify(events)) wrong.push('the log is not as it was');
			if ((await checkProjections(fresh.db)).length > 0) wrong.push('projections differ');
			if ((await fresh.documents.read('note:a')) === undefined) wrong.push('a document is gone');
			await fresh.db.delete();
		}
		counts.push({ from, events: events.length, saidBlocked, wrong });
	}
	return counts;
}

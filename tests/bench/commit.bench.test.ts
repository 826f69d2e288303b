import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { createStorage } from '#lib/storage/storage.ts';
import { databaseVersion, tables } from '#lib/storage/tables.ts';
import { Learner } from '#tests/storage/contract.ts';

// One answer's commit beside the same rows written by bare Dexie and by bare IndexedDB, all strict, in turn.
const rounds = 400;
const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? NaN;

test('commit of one answer, beside bare Dexie and bare IndexedDB', { timeout: 120_000 }, async () => {
	const storage = createStorage(seededRng('bench'), 'bench-app');
	const learner = new Learner(storage);
	await learner.begin();
	const dexie = new Dexie('bench-dexie', { chromeTransactionDurability: 'strict' });
	dexie.version(databaseVersion).stores(tables);
	const bare = new Dexie('bench-bare');
	bare.version(databaseVersion).stores(tables);
	await bare.open();
	const backend = bare.backendDB();
	const times: Record<'app' | 'dexie' | 'bare', number[]> = { app: [], dexie: [], bare: [] };
	const timed = async (who: keyof typeof times, work: () => Promise<unknown>) => {
		const from = performance.now();
		await work();
		times[who].push(performance.now() - from);
	};
	for (let i = 0; i < rounds; i++) {
		const event = await learner.answerEvent(`u${String(i % 100)}`, 3);
		await timed('app', () => storage.log.append([event]));
		learner.place++;
		learner.now += 1000;
		const [row] = await storage.log.historyOf(event.unit).then((history) => history.slice(-1));
		const rows = [
			['events', row],
			['units', await storage.db.units.get(event.unit)],
			['days', (await storage.queries.dayTallies(event.day))[0]],
			['runs', await storage.queries.run(event.run)]
		] as const;
		await timed('dexie', () =>
			dexie.transaction('rw', ['events', 'units', 'days', 'runs'], () =>
				Promise.all(rows.map(([table, value]) => dexie.table(table).put(value)))
			)
		);
		await timed(
			'bare',
			() =>
				new Promise((resolve, reject) => {
					const transaction = backend.transaction(['events', 'units', 'days', 'runs'], 'readwrite', {
						durability: 'strict'
					});
					for (const [table, value] of rows) {
						transaction.objectStore(table).put(value);
					}
					transaction.oncomplete = resolve;
					transaction.onabort = () => {
						reject(transaction.error ?? new Error('aborted'));
					};
				})
		);
	}
	const table = Object.entries(times).map(([who, values]) => {
		const sorted = values.slice(50).sort((a, b) => a - b);
		return { who, median: at(sorted, 0.5).toFixed(2), p95: at(sorted, 0.95).toFixed(2) };
	});
	console.log(JSON.stringify(table));
	expect(times.app).toHaveLength(rounds);
	for (const db of [storage.db, dexie, bare]) {
		await db.delete();
	}
});

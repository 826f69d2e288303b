import type { Rng } from '#lib/domain/shared/rng.ts';
import type { FirstlineDatabase } from './database.ts';

/** The name under which this device writes to its log; made at the first use. Inside the caller's transaction. */
export async function deviceOf(db: FirstlineDatabase, rng: Rng): Promise<string> {
	const row = await db.values.get('device');
	return row === undefined ? newDevice(db, rng) : (row.value as string);
}

/** Gives this device a new name, as where its log is replaced by another. Inside the caller's transaction. */
export async function newDevice(db: FirstlineDatabase, rng: Rng): Promise<string> {
	const device = Array.from({ length: 4 }, () => Math.floor(rng() * 2 ** 32).toString(36)).join('');
	await db.values.put({ key: 'device', value: device });
	return device;
}

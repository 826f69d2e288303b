import { afterEach, expect, test } from 'vitest';
import { backupEntries, readBackup, type Backup } from '#lib/domain/backup/backup.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { packArchive, sha256, unpackArchive } from '#lib/platform/archive.ts';
import { collectBackup } from '#lib/storage/backups.ts';
import { listReplaced } from '#lib/storage/import-list.ts';
import { wholeLog, type Stamp } from '#lib/storage/imports.ts';
import { checkProjections, deriveProjections } from '#lib/storage/rebuild.ts';
import { replaceAll } from '#lib/storage/replace.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { Learner } from './contract.ts';

let count = 0;
const opened: Storage[] = [];
afterEach(async () => {
	for (const { db } of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

const rng = seededRng('replace');
const stamp = (): Stamp => ({
	at: millis(1_800_000_000_000 + count++),
	offset: offsetMinutes(0),
	day: localDay(20_800),
	rng
});
const pack = async (backup: Backup): Promise<Blob> => new Blob([packArchive(await backupEntries(backup, sha256))]);
const read = async (file: Blob): Promise<Backup> =>
	readBackup(unpackArchive(new Uint8Array(await file.arrayBuffer())), sha256);

async function studied(device: string, items: readonly string[]): Promise<Storage> {
	const storage = createStorage(seededRng(device), `replace-${String(count++)}`);
	opened.push(storage);
	const learner = new Learner(storage);
	learner.run = `run-${device}`;
	await learner.begin();
	for (const item of items) await learner.answer(item, 3);
	await storage.documents.save(`story:${device}`, 'story', 0, millis(1), `of ${device}`);
	return storage;
}

const texts = async ({ documents }: Storage) => (await documents.list('story')).map(({ body }) => body);
const device = async ({ db }: Storage) => (await db.values.get('device'))?.value;

test('a backup takes the place of what was here, which can be brought back whole', async () => {
	const [here, there] = [await studied('a', ['x', 'y']), await studied('b', ['z'])];
	const [before, name] = [await deriveProjections(here.db), await device(here)];
	await here.log.pack(0, 2);
	await replaceAll(here.db, await collectBackup(there.db, 1, true), pack, stamp());
	expect(await deriveProjections(here.db)).toEqual(await deriveProjections(there.db));
	expect(await checkProjections(here.db)).toEqual([]);
	expect(await texts(here)).toEqual(['of b']);
	expect(await device(here)).not.toBe(name);
	const [kept] = await listReplaced(here.db);
	expect(kept).toMatchObject({ events: 3, documents: 1 });
	if (kept === undefined) throw new Error('Nothing was kept.');

	await replaceAll(here.db, await read(kept.file), pack, stamp(), kept.id);
	expect(await deriveProjections(here.db)).toEqual(before);
	expect(await texts(here)).toEqual(['of a']);
	expect(await checkProjections(here.db)).toEqual([]);
	// What the backup had brought is kept in its turn.
	expect(await listReplaced(here.db)).toMatchObject([{ events: 2, documents: 1 }]);
});

test('an answer that is saved while the old state is packed stops the replacement, and nothing is lost', async () => {
	const [here, there] = [await studied('a', ['x']), await studied('b', ['z'])];
	const late = async (held: Backup): Promise<Blob> => {
		await here.documents.save('story:late', 'story', 0, millis(2), 'late');
		return pack(held);
	};
	await expect(replaceAll(here.db, await collectBackup(there.db, 1, true), late, stamp())).rejects.toMatchObject({
		kind: 'conflict'
	});
	expect(await wholeLog(here.db)).toHaveLength(2);
	expect(await texts(here)).toEqual(['of a', 'late']);
	expect(await listReplaced(here.db)).toEqual([]);
});

test('a backup whose events cannot be folded replaces nothing', async () => {
	const [here, there] = [await studied('a', ['x']), await studied('b', ['z'])];
	const backup = await collectBackup(there.db, 1, true);
	const events = backup.events.map((event) => (event.type === 'answered' ? { ...event, grade: 9 } : event));
	await expect(replaceAll(here.db, { ...backup, events }, pack, stamp())).rejects.toThrow(/grade/);
	expect(await texts(here)).toEqual(['of a']);
	expect(await listReplaced(here.db)).toEqual([]);
	expect(await checkProjections(here.db)).toEqual([]);
});

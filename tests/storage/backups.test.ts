import { afterEach, expect, test } from 'vitest';
import { backupEntries, readBackup, type Backup } from '#lib/domain/backup/backup.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { millis } from '#lib/domain/shared/units.ts';
import { packArchive, sha256, unpackArchive } from '#lib/platform/archive.ts';
import { collectBackup, mergeBackup, previewRestore } from '#lib/storage/backups.ts';
import { checkProjections, deriveProjections } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { Learner } from './contract.ts';

let count = 0;
const opened: Storage[] = [];
const open = (device: string): Storage => {
	const storage = createStorage(seededRng(device), `backups-${String(count++)}`);
	opened.push(storage);
	return storage;
};
afterEach(async () => {
	for (const { db } of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

const file = async (storage: Storage): Promise<Backup> =>
	readBackup(unpackArchive(packArchive(await backupEntries(await collectBackup(storage.db, 1, true), sha256))), sha256);
const projections = async ({ db }: Storage) => ({ ...(await deriveProjections(db)), settings: [] });

async function studied(device: string, items: readonly string[]): Promise<Storage> {
	const storage = open(device);
	const learner = new Learner(storage);
	learner.run = `run-${device}`;
	await learner.begin();
	for (const item of items) await learner.answer(item, 3);
	return storage;
}

test('a backup restored on an empty device gives the same projections, texts and sounds; once more adds nothing', async () => {
	const here = await studied('a', ['x', 'y', 'z']);
	await here.log.pack(0, 2);
	await here.documents.save('story:s', 'story', 0, millis(1), { text: 'one' });
	await here.documents.save('story:s', 'story', 1, millis(2), { text: 'two' });
	await here.documents.save('recording:t', 'recording', 0, millis(3), {
		sound: new Blob(['tone'], { type: 'audio/webm' })
	});
	const backup = await file(here);
	const there = open('b');
	expect(await previewRestore(there.db, backup)).toMatchObject({
		events: { fresh: 4, known: 0 },
		documents: { fresh: 3, known: 0, conflicts: 0 },
		recordings: 1
	});
	await mergeBackup(there.db, backup);
	expect(await projections(there)).toEqual(await projections(here));
	expect(await checkProjections(there.db)).toEqual([]);
	expect(await there.documents.read('story:s')).toEqual({ revision: 2, body: { text: 'two' } });
	const { sound } = (await there.documents.read('recording:t'))?.body as { sound: Blob };
	expect([sound.type, await sound.text()]).toEqual(['audio/webm', 'tone']);
	expect(await previewRestore(there.db, backup)).toMatchObject({
		events: { fresh: 0, known: 4 },
		documents: { fresh: 0 }
	});
	await mergeBackup(there.db, backup);
	expect(await projections(there)).toEqual(await projections(here));
});

test('two devices that exchange backups end up the same, whoever is first', async () => {
	const [a, b] = [await studied('a', ['x', 'y']), await studied('b', ['y', 'q'])];
	const [ofA, ofB] = [await file(a), await file(b)];
	await mergeBackup(a.db, ofB);
	await mergeBackup(b.db, ofA);
	expect(await projections(a)).toEqual(await projections(b));
	expect(await checkProjections(a.db)).toEqual([]);
});

test('texts that parted both stay; one that was deleted here does not come back', async () => {
	const [a, b] = [open('a'), open('b')];
	for (const { documents } of [a, b]) {
		await documents.save('story:s', 'story', 0, millis(1), { text: 'same' });
		await documents.save('story:gone', 'story', 0, millis(1), { text: 'gone' });
	}
	await a.documents.save('story:s', 'story', 1, millis(2), { text: 'here' });
	await a.documents.delete('story:gone', 1, millis(2));
	await b.documents.save('story:s', 'story', 1, millis(3), { text: 'there' });
	const backup = await file(b);
	expect((await previewRestore(a.db, backup)).documents).toEqual({ fresh: 0, known: 2, conflicts: 1 });
	await mergeBackup(a.db, backup);
	await mergeBackup(a.db, backup);
	const texts = (await a.documents.list('story')).map(({ body }) => (body as { text: string }).text);
	expect(texts.sort()).toEqual(['here', 'there']);
});

test('an event that cannot be folded leaves everything as it was', async () => {
	const here = await studied('a', ['x']);
	const backup = await file(await studied('b', ['y']));
	const broken = backup.events.map((event) => (event.type === 'answered' ? { ...event, grade: 9 } : event));
	const before = await projections(here);
	await expect(mergeBackup(here.db, { ...backup, events: broken })).rejects.toThrow(/grade/);
	expect(await projections(here)).toEqual(before);
	expect(await checkProjections(here.db)).toEqual([]);
});

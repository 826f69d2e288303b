import { afterEach, expect, test } from 'vitest';
import type { Entries } from '#lib/domain/backup/backup.ts';
import type { Folder } from '#lib/domain/backup/folder.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit, localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { sha256 } from '#lib/platform/archive.ts';
import { collectBackup, mergeBackup } from '#lib/storage/backups.ts';
import { keepFolder } from '#lib/storage/folder-state.ts';
import { syncFolder, type SyncOutcome } from '#lib/storage/folder-sync.ts';
import { changeImport, wholeLog, type Stamp } from '#lib/storage/imports.ts';
import { checkProjections, deriveProjections } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { Learner } from './contract.ts';

let count = 0;
const opened: Storage[] = [];
afterEach(async () => {
	for (const { db } of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

const rng = seededRng('folder');
let now = Date.UTC(2026, 5, 1);
const stamp = (): Stamp => ({ at: millis((now += 1000)), offset: offsetMinutes(0), day: localDay(20_600), rng });

/** A folder as each device sees it, and what a file-sync program does between them. */
class Drive implements Folder {
	readonly files = new Map<string, Map<string, Entries>>();
	list = () => Promise.resolve(new Map([...this.files].map(([device, steps]) => [device, [...steps.keys()]])));
	read = (device: string, step: string) => {
		const entries = this.files.get(device)?.get(step);
		return Promise.resolve(entries?.has('manifest.json') === true ? entries : undefined);
	};
	write = (device: string, step: string, entries: Entries) => {
		const steps = this.files.get(device) ?? new Map<string, Entries>();
		if (steps.has(step)) throw new Error(`${device}/${step} is there`);
		this.files.set(device, steps.set(step, entries));
		return Promise.resolve();
	};
}

async function studied(device: string, items: readonly string[]): Promise<Storage> {
	const storage = createStorage(seededRng(device), `folder-${String(count++)}`);
	opened.push(storage);
	await storage.db.connect();
	await keepFolder(storage.db, 'Backups', 'a handle');
	const learner = new Learner(storage);
	learner.run = `run-${device}`;
	await learner.begin();
	for (const item of items) await learner.answer(item, 3);
	return storage;
}
async function answerMore(storage: Storage, item: string): Promise<void> {
	const learner = new Learner(storage);
	learner.now = now += 60_000;
	learner.run = `more-${String(count++)}`;
	await learner.begin();
	await learner.answer(item, 3);
}
const sync = ({ db }: Storage, folder: Folder): Promise<SyncOutcome> => syncFolder(db, folder, sha256, stamp);
const learned = async ({ db }: Storage) => ({ ...(await deriveProjections(db)), imports: [] });

async function expectAlike(...storages: readonly Storage[]): Promise<void> {
	const [first, ...rest] = storages as [Storage, ...Storage[]];
	for (const other of rest) {
		expect(await learned(other)).toEqual(await learned(first));
		expect(await wholeLog(other.db)).toEqual(await wholeLog(first.db));
		const texts = async ({ db }: Storage) =>
			(await db.documents.toArray()).map(({ id, revision, body }) => [id, revision, body]);
		expect(await texts(other)).toEqual(await texts(first));
	}
	for (const { db } of storages) expect(await checkProjections(db)).toEqual([]);
}

test('two devices that keep one folder become the same, and then write nothing more', async () => {
	const drive = new Drive();
	const [a, b] = [await studied('a', ['x', 'y']), await studied('b', ['y', 'z'])];
	await a.documents.save('story:a', 'story', 0, millis(1), { text: 'of a' });
	await b.documents.save('recording:b', 'recording', 0, millis(1), { sound: new Blob(['tone']) });
	expect(await sync(a, drive)).toEqual({ written: 4, read: 0, waiting: 0 });
	expect(await sync(b, drive)).toEqual({ written: 4, read: 4, waiting: 0 });
	expect(await sync(a, drive)).toEqual({ written: 0, read: 4, waiting: 0 });
	await expectAlike(a, b);
	const { sound } = (await a.documents.read('recording:b'))?.body as { sound: Blob };
	expect(await sound.text()).toBe('tone');
	await answerMore(a, 'q');
	await a.log.pack(0, 2);
	expect(await sync(a, drive)).toEqual({ written: 2, read: 0, waiting: 0 });
	expect(await sync(b, drive)).toEqual({ written: 0, read: 2, waiting: 0 });
	expect(await sync(b, drive)).toEqual({ written: 0, read: 0, waiting: 0 });
	await expectAlike(a, b);
});

test('a text that two devices changed apart stands on both, the later one in its place, however often they look', async () => {
	const drive = new Drive();
	const [a, b] = [await studied('a', []), await studied('b', [])];
	await a.documents.save('story:s', 'story', 0, millis(1), 'same');
	await sync(a, drive);
	await sync(b, drive);
	await a.documents.save('story:s', 'story', 1, millis(2), 'here');
	await b.documents.save('story:s', 'story', 1, millis(3), 'there');
	for (let i = 0; i < 3; i++) for (const each of [a, b]) await sync(each, drive);
	await expectAlike(a, b);
	const stories = (await a.documents.list('story')).map(({ id, body }) => [id === 'story:s', body]);
	expect(stories).toEqual([
		[true, 'there'],
		[false, 'here']
	]);
});

test('what has not arrived whole waits, harms nothing, and is read once it is there; a later step need not wait for it', async () => {
	const drive = new Drive();
	const [a, b] = [await studied('a', ['x']), await studied('b', ['y'])];
	await sync(a, drive);
	await answerMore(a, 'z');
	await sync(a, drive);
	const [[device, steps]] = [...drive.files] as [[string, Map<string, Entries>]];
	const first = steps.get('0001') as Entries;
	steps.set('0001', new Map([...first, ['log/0001.jsonl', new Uint8Array(9)]]));
	expect(await sync(b, drive)).toMatchObject({ read: 2, waiting: 1 });
	steps.set('0001', new Map([...first].filter(([path]) => path !== 'manifest.json')));
	expect(await sync(b, drive)).toMatchObject({ read: 0, waiting: 1 });
	steps.set('0001', first);
	expect(await sync(b, drive)).toMatchObject({ read: 2, waiting: 0 });
	await sync(a, drive);
	await expectAlike(a, b);
	expect(device).not.toBe('');
});

test('a folder that was emptied is filled again, and a third device gets all', async () => {
	const drive = new Drive();
	const [a, b] = [await studied('a', ['x']), await studied('b', ['y'])];
	for (const each of [a, b, a]) await sync(each, drive);
	drive.files.clear();
	for (const each of [a, b]) await sync(each, drive);
	const c = await studied('c', ['z']);
	for (const each of [c, a, b]) await sync(each, drive);
	await expectAlike(a, b, c);
});

test('an import on one device, and its undo, reach the other', async () => {
	const drive = new Drive();
	const [a, b, other] = [await studied('a', ['x']), await studied('b', ['y']), await studied('other', ['w'])];
	await other.documents.save('story:o', 'story', 0, millis(1), 'brought');
	for (const each of [a, b, a]) await sync(each, drive);
	const batch = await mergeBackup(a.db, await collectBackup(other.db, now, true), stamp());
	for (const each of [a, b]) await sync(each, drive);
	expect(await b.queries.unitState(itemUnit('w'))).toBeDefined();
	await expectAlike(a, b);
	await changeImport(a.db, batch ?? '', 'import-undone', stamp());
	for (const each of [a, b]) await sync(each, drive);
	expect(await b.queries.unitState(itemUnit('w'))).toBeUndefined();
	expect(await b.documents.read('story:o')).toBeUndefined();
	await expectAlike(a, b);
});

import { afterEach, expect, test } from 'vitest';
import { backupEntries, readBackup, type Backup } from '#lib/domain/backup/backup.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit, localDay, millis, offsetMinutes, type EventId } from '#lib/domain/shared/units.ts';
import { packArchive, sha256, unpackArchive } from '#lib/platform/archive.ts';
import { collectBackup, mergeBackup, previewRestore } from '#lib/storage/backups.ts';
import { listImports } from '#lib/storage/import-list.ts';
import { changeImport, wholeLog, type Stamp } from '#lib/storage/imports.ts';
import { checkProjections, deriveProjections, rebuild } from '#lib/storage/rebuild.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { Learner } from './contract.ts';

let count = 0;
const opened: Storage[] = [];
const open = (device: string): Storage => {
	const storage = createStorage(seededRng(device), `imports-${String(count++)}`);
	opened.push(storage);
	return storage;
};
afterEach(async () => {
	for (const { db } of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

const rng = seededRng('stamps');
let now = Date.UTC(2026, 5, 1);
const stamp = (): Stamp => ({ at: millis((now += 1000)), offset: offsetMinutes(0), day: localDay(20_600), rng });
const file = async ({ db }: Storage): Promise<Backup> =>
	readBackup(unpackArchive(packArchive(await backupEntries(await collectBackup(db, now, true), sha256))), sha256);
const bring = async (to: Storage, from: Storage) => mergeBackup(to.db, await file(from), stamp());
/** What the log adds up to, but for what is only said of imports. */
const learned = async ({ db }: Storage) => ({ ...(await deriveProjections(db)), imports: [] });
const lastImport = async ({ db }: Storage) => (await listImports(db))[0]?.batch ?? 'none';
const undo = async (storage: Storage, batch?: string): Promise<void> =>
	changeImport(storage.db, batch ?? (await lastImport(storage)), 'import-undone', stamp());
const redo = async (storage: Storage, batch?: string): Promise<void> =>
	changeImport(storage.db, batch ?? (await lastImport(storage)), 'import-redone', stamp());

async function studied(device: string, items: readonly string[]): Promise<Storage> {
	const storage = open(device);
	const learner = new Learner(storage);
	learner.run = `run-${device}`;
	await learner.begin();
	for (const item of items) await learner.answer(item, 3);
	return storage;
}

test('an import that is undone leaves what was here before, packed or not; brought back, it counts again', async () => {
	for (const packed of [false, true]) {
		const [here, there] = [await studied('a', ['x', 'y']), await studied('b', ['y', 'z'])];
		const before = await learned(here);
		await bring(here, there);
		const joined = await learned(here);
		expect(joined).not.toEqual(before);
		if (packed) await here.log.pack(0, 2);
		await undo(here);
		expect(await learned(here)).toEqual(before);
		expect(await checkProjections(here.db)).toEqual([]);
		expect(await here.log.historyOf(itemUnit('z'))).toEqual([]);
		expect(await listImports(here.db)).toMatchObject([{ events: 3, inForce: false }]);
		await rebuild(here.db);
		expect(await learned(here)).toEqual(before);
		await redo(here);
		expect(await learned(here)).toEqual(joined);
		expect(await checkProjections(here.db)).toEqual([]);
		expect(await listImports(here.db)).toMatchObject([{ inForce: true }]);
	}
});

test('what was answered after an import stays when the import is undone', async () => {
	const [here, there] = [await studied('a', ['x']), await studied('b', ['y'])];
	await bring(here, there);
	const learner = new Learner(here);
	learner.run = 'later';
	learner.now = Date.UTC(2026, 6, 1);
	await learner.begin();
	await learner.answer('y', 3);
	await undo(here);
	expect(await here.queries.unitState(itemUnit('y'))).toMatchObject({ answers: 1 });
	expect(await checkProjections(here.db)).toEqual([]);
});

test('an event that two files brought counts until both are undone', async () => {
	const [here, there] = [await studied('a', ['x']), await studied('b', ['y'])];
	await bring(here, there);
	const first = await lastImport(here);
	const later = new Learner(there);
	later.run = 'more';
	later.now += 86_400_000;
	await later.begin();
	await later.answer('z', 3);
	await bring(here, there);
	const second = await lastImport(here);
	await undo(here, first);
	expect(await here.queries.unitState(itemUnit('y'))).toBeDefined();
	await undo(here, second);
	expect(await here.queries.unitState(itemUnit('y'))).toBeUndefined();
	expect(await here.queries.unitState(itemUnit('z'))).toBeUndefined();
	expect(await here.queries.unitState(itemUnit('x'))).toBeDefined();
});

test('a file brought in again after its undo counts again, and the preview says that it will', async () => {
	const [here, there] = [await studied('a', ['x']), await studied('b', ['y'])];
	await bring(here, there);
	const joined = await learned(here);
	await undo(here);
	expect((await previewRestore(here.db, await file(there))).events).toEqual({ fresh: 2, known: 0 });
	await bring(here, there);
	expect(await learned(here)).toEqual(joined);
	expect((await listImports(here.db)).map(({ inForce }) => inForce)).toEqual([true, false]);
	// Nothing of it is new any more, so that a third time is no import.
	await bring(here, there);
	expect(await listImports(here.db)).toHaveLength(2);
});

test('an undo elsewhere takes nothing from the device that did the work, and both sides agree', async () => {
	const [here, there] = [await studied('a', ['x']), await studied('b', ['y'])];
	const before = await learned(there);
	await bring(here, there);
	await undo(here);
	await bring(there, here);
	expect((await learned(there)).units).toHaveLength(2);
	expect(await checkProjections(there.db)).toEqual([]);
	await undo(there);
	expect(await learned(there)).toEqual(before);
	await redo(there);
	await bring(here, there);
	expect(await learned(here)).toEqual(await learned(there));
	expect(await checkProjections(here.db)).toEqual([]);
});

test('two copies of a log agree on an undo that one of them made', async () => {
	const [here, there, third] = [await studied('a', ['x']), await studied('b', ['y']), open('c')];
	await bring(here, there);
	await third.log.merge(await wholeLog(here.db));
	expect(await learned(third)).toEqual(await learned(here));
	await undo(here);
	await third.log.merge(await wholeLog(here.db));
	expect(await learned(third)).toEqual(await learned(here));
	expect(await checkProjections(third.db)).toEqual([]);
	expect(await wholeLog(third.db)).toEqual(await wholeLog(here.db));
});

test('texts go and come with their import; what was written on top of them, and what was here, stays', async () => {
	const [here, there] = [open('a'), open('b')];
	const text = async ({ documents }: Storage, id: string): Promise<unknown> => (await documents.read(id))?.body;
	await there.documents.save('story:new', 'story', 0, millis(1), 'brought');
	await there.documents.save('story:on', 'story', 0, millis(1), 'brought');
	for (const { documents } of [here, there]) await documents.save('story:both', 'story', 0, millis(1), 'old');
	await there.documents.save('story:both', 'story', 1, millis(2), 'newer there');
	await there.documents.save('story:deleted', 'story', 0, millis(1), 'kept here');
	await here.documents.save('story:deleted', 'story', 0, millis(1), 'kept here');
	await there.documents.delete('story:deleted', 1, millis(3));
	await there.documents.save('recording:t', 'recording', 0, millis(3), { sound: new Blob(['tone']) });
	await bring(here, there);
	expect(await text(here, 'story:both')).toBe('newer there');
	expect(await text(here, 'story:deleted')).toBeUndefined();
	await here.documents.save('story:on', 'story', 1, millis(4), 'written on');
	await undo(here);
	expect(await text(here, 'story:new')).toBeUndefined();
	expect(await text(here, 'recording:t')).toBeUndefined();
	expect(await text(here, 'story:both')).toBe('old');
	expect(await text(here, 'story:deleted')).toBe('kept here');
	expect(await text(here, 'story:on')).toBe('written on');
	await redo(here);
	expect(await text(here, 'story:new')).toBe('brought');
	expect(await text(here, 'story:both')).toBe('newer there');
	expect(await text(here, 'story:on')).toBe('written on');
	expect(await here.documents.revisions('story:on')).toHaveLength(2);
	const { sound } = (await text(here, 'recording:t')) as { sound: Blob };
	expect(await sound.text()).toBe('tone');
});

test('a backup made while an import is undone carries all of it, so that it can be brought back elsewhere', async () => {
	const [here, there, third] = [await studied('a', ['x']), await studied('b', ['y']), open('c')];
	await there.documents.save('story:s', 'story', 0, millis(1), 'brought');
	await bring(here, there);
	const [joined, batch] = [await learned(here), await lastImport(here)];
	await undo(here);
	await bring(third, here);
	expect(await learned(third)).toEqual(await learned(here));
	expect(await third.documents.read('story:s')).toBeUndefined();
	await redo(third, batch);
	expect(await learned(third)).toEqual(joined);
	expect(await third.documents.read('story:s')).toMatchObject({ body: 'brought' });
});

test(
	'a long log goes straight into columns, but for what is not ended, and is undone and redone whole',
	{ timeout: 30_000 },
	async () => {
		const source = open('long');
		const learner = new Learner(source);
		await learner.begin();
		const template = await learner.answer('u0', 3);
		let last: EventId | undefined;
		const next = (i: number) => {
			const at = millis(template.at + i);
			last = nextEventId(at, last, rng);
			return { at, id: last };
		};
		const answers = Array.from({ length: 5000 }, (_, i): StoredEvent => {
			const place = { unit: itemUnit(`u${String(i % 700)}`), run: i < 4990 ? 'ended' : 'open', place: i };
			return { ...template, ...place, ...next(i) };
		});
		const { offset, day, device } = template;
		const end = { type: 'run-ended', version: 1, offset, day, device, run: 'ended', ...next(5000) } as StoredEvent;
		const backup: Backup = { madeAt: 1, events: [...answers, end], documents: [], parked: [], files: [] };

		const here = await studied('a', ['x']);
		const before = await learned(here);
		const batch = await mergeBackup(here.db, backup, stamp());
		expect(await here.db.chunks.count()).toBe(2);
		expect(await here.log.eventsOfRun('open')).toHaveLength(10);
		expect(await here.log.historyOf(itemUnit('u3'))).toHaveLength(8);
		expect(await checkProjections(here.db)).toEqual([]);
		expect(await previewRestore(here.db, backup)).toMatchObject({ events: { fresh: 0, known: 5001 } });

		await undo(here, batch);
		expect(await learned(here)).toEqual(before);
		expect(await checkProjections(here.db)).toEqual([]);
		await redo(here, batch);
		expect(await here.log.historyOf(itemUnit('u3'))).toHaveLength(8);
		expect(await checkProjections(here.db)).toEqual([]);
	}
);

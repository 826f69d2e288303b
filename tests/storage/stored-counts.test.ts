import { afterEach, expect, test } from 'vitest';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { millis } from '#lib/domain/shared/units.ts';
import { eraseDatabase } from '#lib/storage/erase.ts';
import { isLogEmpty, stateMark } from '#lib/storage/state-mark.ts';
import { createStorage } from '#lib/storage/storage.ts';
import { storedCounts } from '#lib/storage/stored-counts.ts';
import { leaveTornLog, scratchName } from '#lib/storage/torn-log.ts';
import { Learner } from './contract.ts';

let count = 0;
let name = '';
const open = () => {
	name = `counts-${String(count++)}`;
	return createStorage(seededRng(name), name);
};
afterEach(() => eraseDatabase(name));

test('what is stored is counted: packed events too, living documents by kind, and their sound', async () => {
	const storage = open();
	const learner = new Learner(storage);
	await learner.begin();
	for (const item of ['x', 'y', 'z']) await learner.answer(item, 3);
	await storage.log.pack(0, 2);
	const { documents } = storage;
	await documents.save('story:s', 'story', 0, millis(1), { text: 'one' });
	await documents.save('story:s', 'story', 1, millis(2), { text: 'two' });
	await documents.save('note:gone', 'note', 0, millis(3), { text: 'gone' });
	await documents.delete('note:gone', 1, millis(4));
	await documents.save('recording:t', 'recording', 0, millis(5), { sound: new Blob(['tone']) });
	const counts = await storedCounts(storage.db);
	expect(counts.events).toBe(4);
	expect(counts.documents).toEqual([
		{ kind: 'recording', count: 1, soundBytes: 4 },
		{ kind: 'story', count: 1, soundBytes: 0 }
	]);
	expect(counts.derived).toBeGreaterThan(3);
});

test('the mark of a state changes with every answer, text and deletion, and stays where nothing was done', async () => {
	const storage = open();
	expect(await isLogEmpty(storage.db)).toBe(true);
	const learner = new Learner(storage);
	const marks: string[] = [await stateMark(storage.db)];
	const mark = async () => marks.push(await stateMark(storage.db));
	await learner.begin();
	await mark();
	await learner.answer('x', 3);
	await mark();
	await storage.documents.save('story:s', 'story', 0, millis(1), { text: 'one' });
	await mark();
	await storage.documents.save('story:s', 'story', 1, millis(2), { text: 'two' });
	await mark();
	await storage.documents.delete('story:s', 2, millis(3));
	await mark();
	expect(new Set(marks).size).toBe(6);
	expect(await stateMark(storage.db)).toBe(marks.at(-1));
	expect(await isLogEmpty(storage.db)).toBe(false);
});

test('an erased database is gone, and the connection that was open on it writes nothing more', async () => {
	const storage = open();
	await new Learner(storage).begin();
	await eraseDatabase(name);
	await expect(storage.documents.save('story:s', 'story', 0, millis(1), {})).rejects.toMatchObject({
		kind: 'superseded'
	});
	const anew = createStorage(seededRng('anew'), name);
	expect(await isLogEmpty(anew.db)).toBe(true);
	anew.db.close();
});

const isThere = async (wanted: string): Promise<boolean> =>
	(await indexedDB.databases()).some(({ name: each }) => each === wanted);

test('what fills the browser’s log leaves nothing behind, and what a crash left of it is erased with the rest', async () => {
	await leaveTornLog();
	expect(await isThere(scratchName)).toBe(false);
	await new Promise<void>((resolve) => {
		const opening = indexedDB.open(scratchName);
		opening.onsuccess = () => {
			opening.result.close();
			resolve();
		};
	});
	expect(await isThere(scratchName)).toBe(true);
	await eraseDatabase(name);
	expect(await isThere(scratchName)).toBe(false);
});

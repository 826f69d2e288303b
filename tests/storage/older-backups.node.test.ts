import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupEntries, backupVersion, readBackup, type Backup } from '#lib/domain/backup/backup.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { packArchive, sha256, unpackArchive } from '#lib/platform/archive.ts';
import { collectBackup, mergeBackup } from '#lib/storage/backups.ts';
import { callEvents } from '#lib/storage/calls.ts';
import { changeImport } from '#lib/storage/imports.ts';
import { interviewEvents } from '#lib/storage/interviews.ts';
import { checkProjections, deriveProjections } from '#lib/storage/rebuild.ts';
import { shiftEvents } from '#lib/storage/shifts.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { liveThrough } from './every-kind.ts';

const folder = join(import.meta.dirname, '../unit/backup/fixtures');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.firstline'));
let count = 0;
const fresh = (): Storage => createStorage(seededRng('older'), `older-${String(count++)}`);
const read = async (bytes: Uint8Array): Promise<Backup> => readBackup(unpackArchive(bytes), sha256);
const again = async (backup: Backup): Promise<Backup> => read(packArchive(await backupEntries(backup, sha256)));

test('a file of every version but the newest is stored', () => {
	expect(fixtures).toEqual(Array.from({ length: backupVersion - 1 }, (_, i) => `v${String(i + 1)}.firstline`));
});

test.each(fixtures)('%s is restored as it was written', async (name) => {
	const bytes = readFileSync(join(folder, name));
	const [old, lived] = [fresh(), fresh()];
	await mergeBackup(old.db, await read(bytes));
	await liveThrough(lived);
	expect(await checkProjections(old.db)).toEqual([]);
	const types = async ({ db }: Storage): Promise<string[][]> =>
		[await callEvents(db, 'call'), await shiftEvents(db, 'shift'), await interviewEvents(db, 'day')].map((events) =>
			events.map(({ type }) => type)
		);
	expect(await types(old)).toEqual(await types(lived));
	const { units, days, exams } = await deriveProjections(old.db);
	expect(units).toMatchObject([{ unit: 'item:x', answers: 1 }]);
	expect(days).toMatchObject([{ answers: 1 }]);
	expect(exams).toMatchObject([{ open: 0 }]);
	expect(await old.documents.read('story:s')).toEqual({ revision: 2, body: { text: 'two' } });
	expect(await old.documents.read('note:gone')).toBeUndefined();
	const { sound } = (await old.documents.read('recording:t'))?.body as { sound: Blob };
	expect([sound.type, await sound.text()]).toEqual(['audio/webm', 'tone']);
});

test('a log of every kind, with its recording, goes through a backup whole and comes out of an undone import', async () => {
	const [lived, other] = [fresh(), fresh()];
	await liveThrough(lived);
	const before = await deriveProjections(other.db);
	const batch = await mergeBackup(other.db, await again(await collectBackup(lived.db, 1, true)), {
		at: millis(2e12),
		offset: offsetMinutes(0),
		day: localDay(20_000),
		rng: seededRng('stamp')
	});
	const { imports, ...whole } = await deriveProjections(other.db);
	expect(imports).toHaveLength(1);
	expect({ ...whole, imports: [] }).toEqual(await deriveProjections(lived.db));
	expect(await checkProjections(other.db)).toEqual([]);
	const stamp = { at: millis(2e12 + 1), offset: offsetMinutes(0), day: localDay(20_000), rng: seededRng('later') };
	await changeImport(other.db, batch ?? '', 'import-undone', stamp);
	expect({ ...(await deriveProjections(other.db)), imports: [] }).toEqual(before);
	expect(await other.documents.list('recording')).toEqual([]);
});

test('event types and fields that nobody knows come through export, import and export again', async () => {
	const future = {
		id: '019b8e07-4601-7dcc-a1b0-c38e20fac9c6',
		type: 'dreamt',
		version: 3,
		at: millis(5),
		offset: offsetMinutes(0),
		day: localDay(1),
		device: 'tomorrow',
		unit: 'item:x',
		run: 'r',
		depth: { of: [1, null, 'ä'], ok: false }
	};
	const known = { ...future, id: '019b8e07-4602-7dcc-a1b0-c38e20fac9c6', type: 'run-ended', version: 1 };
	const document = { id: 'dream:1', revision: 4, kind: 'dream', at: 7, body: { deep: [{}] }, colour: 'blue' };
	const backup: Backup = {
		madeAt: 9,
		events: [future, known] as unknown as readonly StoredEvent[],
		documents: [document],
		files: []
	};
	const storage = fresh();
	await mergeBackup(storage.db, await again(backup));
	await storage.log.pack(0, 1);
	expect(await again(await collectBackup(storage.db, 9, true))).toEqual(backup);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupEntries, readBackup, type Backup } from '#lib/domain/backup/backup.ts';
import { packArchive, sha256, unpackArchive } from '#lib/platform/archive.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';

const rng = seededRng('backup');
const event = (at: number, type = 'run-ended') => ({
	id: uuidv7(millis(at), rng),
	type,
	version: 1,
	at: millis(at),
	offset: offsetMinutes(60),
	day: localDay(20_000),
	device: 'd1',
	run: 'r'
});
const sample: Backup = {
	madeAt: Date.UTC(2026, 0, 5),
	events: Array.from({ length: 5000 }, (_, i) => event(Date.UTC(2026, 0, 1) + i * 1000)),
	documents: [
		{ id: 'story:1', revision: 1, kind: 'story', at: 1, body: { text: 'Übung “quotes” \n and lines' } },
		{ id: 'recording:1', revision: 1, kind: 'recording', at: 1, body: { sound: { $file: 'files/1' } } }
	],
	files: [{ path: 'files/1', type: 'audio/webm', bytes: Uint8Array.from({ length: 300 }, (_, i) => i % 256) }]
};
const packed = async (backup: Backup) => packArchive(await backupEntries(backup, sha256));
const opened = async (bytes: Uint8Array) => readBackup(unpackArchive(bytes), sha256);

test('a backup holds all that was put in, in segments that are plain text', async () => {
	const bytes = await packed(sample);
	const entries = unpackArchive(bytes);
	expect([...entries.keys()].sort()).toEqual([
		'README.txt',
		'documents.jsonl',
		'files/1',
		'log/0001.jsonl',
		'log/0002.jsonl',
		'manifest.json'
	]);
	expect(new TextDecoder().decode(entries.get('log/0001.jsonl')).split('\n')).toHaveLength(4097);
	expect(await opened(bytes)).toEqual(sample);
});

test('an event of a newer version, with fields that nobody knows, comes through as it is', async () => {
	const future = { ...event(1, 'from-the-future'), version: 7, more: { a: [1, null] } };
	const backup = { ...sample, events: [future] as unknown as Backup['events'] };
	expect((await opened(await packed(backup))).events).toEqual([future]);
});

test('a file that was cut off, changed in one byte or is something else is refused with a reason, never with a hang', async () => {
	const bytes = await packed({ ...sample, events: sample.events.slice(0, 20) });
	await expect(opened(bytes.slice(0, bytes.length - 30))).rejects.toThrow('cut off or damaged');
	await expect(opened(new TextEncoder().encode('not a backup'))).rejects.toThrow('no ZIP archive');
	await expect(opened(packArchive(new Map([['a.txt', new Uint8Array(3)]])))).rejects.toThrow(
		'not a backup of Firstline'
	);
	await fc.assert(
		fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, by) => {
			const damaged = bytes.slice();
			damaged[place] = ((damaged[place] ?? 0) + by) % 256;
			try {
				const back = await opened(damaged);
				// What still opens is what was put in: the changed byte meant nothing.
				expect(back.events).toEqual(sample.events.slice(0, 20));
				expect(back.documents).toEqual(sample.documents);
			} catch (error) {
				expect((error as Error).name).toMatch(/^(?:BackupProblem|ArchiveProblem)$/);
			}
		}),
		{ numRuns: 400 }
	);
});

test.each([
	['a line that is no event', { type: 'answered' }, 'log/0001.jsonl, line 1: is not an event'],
	['a name that reaches into prototypes', JSON.parse('{"__proto__": {"polluted": true}}') as object, 'not allowed']
])('%s is named with its place, and nothing is read', async (_, row, message) => {
	const entries = await backupEntries({ ...sample, events: [row] as unknown as Backup['events'] }, sha256);
	await expect(readBackup(entries, sha256)).rejects.toThrow(message);
});

test('a backup of a newer version asks for an update', async () => {
	const entries = await backupEntries(sample, sha256);
	const manifest = new TextDecoder().decode(entries.get('manifest.json')).replace('"version": 2', '"version": 3');
	entries.set('manifest.json', new TextEncoder().encode(manifest));
	await expect(readBackup(entries, sha256)).rejects.toThrow('Update Firstline');
});

test('an archive that claims to hold gigabytes is not opened', () => {
	const bytes = packArchive(new Map([['manifest.json', new Uint8Array(10)]]));
	const view = new DataView(bytes.buffer);
	// The size in the central directory, 24 bytes after its signature.
	for (let at = 0; at < bytes.length - 4; at += 1) {
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2_000_000_000, true);
	}
	expect(() => unpackArchive(bytes)).toThrow('claims to hold more');
});

import { expect, test } from 'vitest';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { sha256 } from '#lib/platform/archive.ts';
import { directoryFolder, mayUseFolder } from '#lib/platform/folder.ts';
import { folderHandle, keepFolder, letFolderGo } from '#lib/storage/folder-state.ts';
import { syncFolder } from '#lib/storage/folder-sync.ts';
import { createStorage } from '#lib/storage/storage.ts';

const rng = seededRng('stamp');
const stamp = () => ({ at: millis(Date.UTC(2026, 0, 1)), offset: offsetMinutes(0), day: localDay(20_000), rng });

test('two databases come together in a directory of the disk, whose handle each keeps; nothing there is overwritten', async () => {
	const root = await navigator.storage.getDirectory();
	const directory = await root.getDirectoryHandle('drive', { create: true });
	const [one, two] = ['one', 'two'].map((name) => createStorage(seededRng(name), `folder-${name}`));
	if (one === undefined || two === undefined) throw new Error('Two devices were wanted.');
	try {
		for (const { db, documents } of [one, two]) {
			await keepFolder(db, directory.name, directory);
			await documents.save(`story:${db.name}`, 'story', 0, millis(1), db.name);
			await documents.save(`recording:${db.name}`, 'recording', 0, millis(1), { sound: new Blob([db.name]) });
		}
		for (const { db } of [one, two, one, two]) {
			const handle = await folderHandle(db);
			if (!(handle instanceof FileSystemDirectoryHandle)) throw new Error('The handle was not kept.');
			expect(await mayUseFolder(handle)).toBe(true);
			await syncFolder(db, directoryFolder(handle), sha256, stamp);
		}
		for (const { documents } of [one, two]) {
			expect((await documents.list('story')).map(({ body }) => body)).toEqual(['folder-one', 'folder-two']);
			const { sound } = (await documents.read('recording:folder-two'))?.body as { sound: Blob };
			expect(await sound.text()).toBe('folder-two');
		}
		const folder = directoryFolder(directory);
		const listed = [...(await folder.list())];
		expect(listed.map(([, steps]) => steps)).toEqual([['0001'], ['0001']]);
		const [[device]] = listed as [[string, readonly string[]]];
		await expect(folder.write(device, '0001', new Map([['manifest.json', new Uint8Array(1)]]))).rejects.toThrow(
			'is there already'
		);
		await letFolderGo(one.db);
		expect(await folderHandle(one.db)).toBeUndefined();
	} finally {
		await root.removeEntry('drive', { recursive: true });
		for (const { db } of [one, two]) await db.delete({ disableAutoOpen: true });
	}
});

// The folder of rolling copies in the origin-private file system. Names are the caller's; nothing here reads them.

const folderName = 'copies';

/** Held by whoever writes or drops copies. */
export const copiesLock = 'firstline-copies';

/** A file of the folder. */
export interface CopyFile {
	readonly name: string;
	readonly bytes: number;
}

/** TypeScript's DOM knows these not on every target; Safari had no writable streams before version 26. */
type Writable = FileSystemFileHandle & { createWritable?: FileSystemFileHandle['createWritable'] };
type SyncWritable = FileSystemFileHandle & {
	createSyncAccessHandle?: () => Promise<{
		truncate(size: number): void;
		write(bytes: Uint8Array): number;
		flush(): void;
		close(): void;
	}>;
};

/** Undefined where there is no folder yet, or the browser has no such file system. */
async function folder(create: boolean): Promise<FileSystemDirectoryHandle | undefined> {
	try {
		const root = await navigator.storage.getDirectory();
		return await root.getDirectoryHandle(folderName, { create });
	} catch {
		return undefined;
	}
}

/** The files of the folder; none where the browser has no such file system. */
export async function listCopies(): Promise<CopyFile[]> {
	const files: CopyFile[] = [];
	for await (const [name, handle] of (await folder(false))?.entries() ?? []) {
		// A file that another tab drops meanwhile is none.
		const file = handle.kind === 'file' ? await readHandle(handle) : undefined;
		if (file !== undefined) files.push({ name, bytes: file.size });
	}
	return files;
}

const readHandle = (handle: FileSystemFileHandle): Promise<File | undefined> => handle.getFile().catch(() => undefined);

/** One file; undefined where it is gone. */
export async function readCopy(name: string): Promise<File | undefined> {
	const handle = await (await folder(false))?.getFileHandle(name).catch(() => undefined);
	return handle === undefined ? undefined : readHandle(handle);
}

/** Writes a file. A writable stream leaves no half file; where there is only the other way (in a Worker), a reader's check finds one. */
export async function writeCopy(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	const place = await folder(true);
	if (place === undefined) throw new Error('This browser has no private file system for copies.');
	const handle: Writable & SyncWritable = await place.getFileHandle(name, { create: true });
	if (handle.createWritable !== undefined) {
		const stream = await handle.createWritable();
		await stream.write(bytes);
		await stream.close();
		return;
	}
	const access = await handle.createSyncAccessHandle?.();
	if (access === undefined) throw new Error('This browser cannot write copies here.');
	try {
		access.truncate(0);
		access.write(bytes);
		access.flush();
	} finally {
		access.close();
	}
}

/** Takes a file away; one that is gone already is no error. */
export async function dropCopy(name: string): Promise<void> {
	await (await folder(false))?.removeEntry(name).catch(() => undefined);
}

/** Takes the whole folder away, what other apps of this origin hold stays. Throws where the browser refuses. */
export async function dropPrivateFiles(): Promise<void> {
	const root = await navigator.storage?.getDirectory?.().catch(() => undefined);
	for await (const name of root?.keys() ?? []) {
		if (name === folderName) await root?.removeEntry(name, { recursive: true });
	}
}

import type { Entries } from '#lib/domain/backup/backup.ts';
import type { Folder } from '#lib/domain/backup/folder.ts';

/** No step may hold more than this, in bytes: what lies in the folder may come from anywhere. */
const mostBytes = 512 * 1024 * 1024;

interface Picker {
	showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}
type Permission = (options: { mode: 'readwrite' }) => Promise<PermissionState>;
interface Asking {
	queryPermission?: Permission;
	requestPermission?: Permission;
}

/** Whether this browser can keep a folder of the learner's choice. */
export const canKeepFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Lets the learner pick a folder; undefined where they did not. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
	try {
		return await (globalThis as Picker).showDirectoryPicker?.({ id: 'firstline', mode: 'readwrite' });
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return undefined;
		throw error;
	}
}

/** Whether the browser still lets us into the folder. Handles of the origin's own file system need no leave. */
export async function mayUseFolder(handle: FileSystemDirectoryHandle): Promise<boolean> {
	const { queryPermission } = handle as Asking;
	return queryPermission === undefined || (await queryPermission.call(handle, { mode: 'readwrite' })) === 'granted';
}

/** Asks the learner to let us into the folder again; works only right after a press. */
export async function askForFolder(handle: FileSystemDirectoryHandle): Promise<boolean> {
	const { requestPermission } = handle as Asking;
	return requestPermission === undefined || (await requestPermission.call(handle, { mode: 'readwrite' })) === 'granted';
}

const missing = (error: unknown): undefined => {
	if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
	throw error;
};

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
	const names: string[] = [];
	for await (const [name, { kind }] of folder.entries()) if (kind === 'directory') names.push(name);
	return names.sort();
}

/** The files below a folder, but for what file-sync programs leave beside them. */
async function filesIn(folder: FileSystemDirectoryHandle, depth = 1): Promise<Map<string, File>> {
	const files = new Map<string, File>();
	for await (const [name, handle] of folder.entries()) {
		if (name.startsWith('.')) continue;
		if (handle.kind === 'file') {
			files.set(name, await handle.getFile());
		} else if (depth > 0) {
			const inner = await filesIn(handle, depth - 1);
			for (const [path, file] of inner) files.set(`${name}/${path}`, file);
		}
	}
	return files;
}

async function writeFile(folder: FileSystemDirectoryHandle, path: string, bytes: Uint8Array): Promise<void> {
	const parts = path.split('/');
	let inner = folder;
	for (const part of parts.slice(0, -1)) inner = await inner.getDirectoryHandle(part, { create: true });
	const handle = await inner.getFileHandle(parts.at(-1) ?? path, { create: true });
	const writable = await handle.createWritable();
	await writable.write(bytes.slice());
	await writable.close();
}

/** The steps of all devices in a folder of this device's disk. */
export function directoryFolder(root: FileSystemDirectoryHandle): Folder {
	const deviceFolder = async (device: string, create = false): Promise<FileSystemDirectoryHandle> =>
		(await root.getDirectoryHandle('devices', { create })).getDirectoryHandle(device, { create });
	return {
		async list() {
			const devices = await root.getDirectoryHandle('devices').catch(missing);
			const steps = new Map<string, string[]>();
			for (const device of devices === undefined ? [] : await namesIn(devices)) {
				const names = await namesIn(await deviceFolder(device));
				steps.set(
					device,
					names.filter((name) => /^\d{4,}$/.test(name))
				);
			}
			return steps;
		},
		async read(device, step) {
			const folder = await (await deviceFolder(device)).getDirectoryHandle(step);
			const files = await filesIn(folder);
			const size = [...files.values()].reduce((sum, file) => sum + file.size, 0);
			if (!files.has('manifest.json') || size > mostBytes) return undefined;
			const entries = new Map<string, Uint8Array>();
			for (const [path, file] of files) entries.set(path, new Uint8Array(await file.arrayBuffer()));
			return entries;
		},
		async write(device, step, entries: Entries) {
			const steps = await deviceFolder(device, true);
			const held = await steps.getDirectoryHandle(step).catch(missing);
			if (held !== undefined && (await filesIn(held)).has('manifest.json')) {
				throw new Error(`devices/${device}/${step} is there already. Look into the folder again.`);
			}
			const folder = await steps.getDirectoryHandle(step, { create: true });
			// The manifest last: who finds it finds all that it names, or knows that the rest is on its way.
			const paths = [...entries.keys()].filter((path) => path !== 'manifest.json');
			for (const path of [...paths, 'manifest.json']) {
				const bytes = entries.get(path);
				if (bytes !== undefined) await writeFile(folder, path, bytes);
			}
		}
	};
}

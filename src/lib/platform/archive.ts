import { unzipSync, zipSync } from 'fflate';

/** No archive may hold more than this, in bytes, once it is unpacked: a small file can claim to hold gigabytes. */
const mostBytes = 512 * 1024 * 1024;
const mostFiles = 20_000;

/** Packs files into a ZIP archive. */
export const packArchive = (entries: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> =>
	zipSync(Object.fromEntries(entries), { level: 6 });

/** The archive is none, is damaged, or is too large. */
export class ArchiveProblem extends Error {
	override readonly name = 'ArchiveProblem';
}

/** The files of a ZIP archive that are wanted, folders left out. Throws an ArchiveProblem. */
export function unpackArchive(
	bytes: Uint8Array,
	wanted: (name: string) => boolean = () => true
): Map<string, Uint8Array> {
	let total = 0;
	let count = 0;
	let files: Readonly<Record<string, Uint8Array>>;
	try {
		files = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (!wanted(name)) return false;
				total += originalSize;
				count += 1;
				if (total > mostBytes || count > mostFiles) {
					throw new ArchiveProblem('The archive claims to hold more than a backup can. It was not opened.');
				}
				return !name.endsWith('/');
			}
		});
	} catch (error) {
		if (error instanceof ArchiveProblem) throw error;
		throw new ArchiveProblem('This is no ZIP archive, or it is cut off or damaged. Take another copy of the file.');
	}
	return new Map(Object.entries(files));
}

/** SHA-256 as 64 hexadecimal digits. */
export async function sha256(bytes: Uint8Array): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

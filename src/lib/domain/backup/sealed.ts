import { BackupProblem, type Digest } from './backup.ts';

// A backup with a passphrase: a line of JSON that says how it was sealed, a line with the SHA-256 of what follows (it tells
// a damaged file from a wrong passphrase), and the sealed archive. The first line, without its line feed, is bound to what
// is sealed as its additional data: who changes it spoils the file.

const format = 'firstline-sealed';
const version = 1;
/** OWASP's figure of 2023 for PBKDF2 with SHA-256. */
const sealIterations = 600_000;
/** A header may not make a reader count for minutes. */
const mostIterations = 10_000_000;
const longestHeader = 4096;
/** Fewer characters than this are guessed too soon. */
export const shortestPassphrase = 10;

/** How a key is made and used. Bytes are written as hexadecimal digits. */
interface Seal {
	/** 12 bytes, never used twice. */
	readonly iv: string;
	/** 16 bytes. */
	readonly salt: string;
	readonly iterations: number;
}

type Crypt<Out> = (bytes: Uint8Array, passphrase: string, seal: Seal, header: Uint8Array) => Promise<Out>;

/** AES-256-GCM under a key of PBKDF2-HMAC-SHA-256, as the platform has them. */
export interface Cipher {
	readonly encrypt: Crypt<Uint8Array>;
	/** Undefined where passphrase, header or bytes are not those that were sealed. */
	readonly decrypt: Crypt<Uint8Array | undefined>;
	readonly randomHex: (bytes: number) => string;
	readonly digest: Digest;
}

const about =
	'A backup of Firstline under a passphrase. The second line is the SHA-256 of the bytes after it. Those bytes are a ZIP ' +
	'archive under AES-256-GCM, the tag of 128 bits last; the key is PBKDF2-HMAC-SHA-256 of the passphrase (UTF-8, NFC) with ' +
	'this salt and so many iterations; the additional data is this line. Without the passphrase nobody can open it.';

/** Seals an archive under a passphrase. */
export async function seal(archive: Uint8Array, passphrase: string, cipher: Cipher): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Seal = { iv: cipher.randomHex(12), salt: cipher.randomHex(16), iterations: sealIterations };
	const kind = { format, version, about, cipher: 'AES-256-GCM', tagBits: 128, kdf: 'PBKDF2-HMAC-SHA-256' };
	const header = new TextEncoder().encode(JSON.stringify({ ...kind, ...parts }));
	const sealed = await cipher.encrypt(archive, passphrase, parts, header);
	const second = new TextEncoder().encode(`\n${await cipher.digest(sealed)}\n`);
	const file = new Uint8Array(header.length + second.length + sealed.length);
	file.set(header);
	file.set(second, header.length);
	file.set(sealed, header.length + second.length);
	return file;
}

/** Whether a file that begins with these bytes is a sealed backup, sound or not. 60 bytes are enough. */
export const isSealed = (start: Uint8Array): boolean =>
	new TextDecoder().decode(start.subarray(0, 60)).startsWith(`{"format":"${format}"`);

const isHex = (value: unknown, bytes: number): value is string =>
	typeof value === 'string' && new RegExp(`^[0-9a-f]{${String(bytes * 2)}}$`).test(value);

function sealOf(header: Uint8Array): Seal {
	let read: unknown;
	try {
		read = JSON.parse(new TextDecoder().decode(header));
	} catch {
		// Told below.
	}
	const { iv, salt, iterations, ...kind } = Object(read) as Readonly<Record<string, unknown>>;
	if (kind['format'] === format && typeof kind['version'] === 'number' && kind['version'] > version) {
		throw new BackupProblem(
			`line 1: the file is sealed in the way of version ${String(kind['version'])}. Update Firstline, then restore it.`
		);
	}
	const isOurs = kind['format'] === format && kind['cipher'] === 'AES-256-GCM' && kind['kdf'] === 'PBKDF2-HMAC-SHA-256';
	const counts = typeof iterations === 'number' && Number.isInteger(iterations) ? iterations : 0;
	if (!isOurs || !isHex(iv, 12) || !isHex(salt, 16) || counts < 1 || counts > mostIterations) {
		throw new BackupProblem('line 1: it does not say how the file was sealed. Take another copy of the file.');
	}
	return { iv, salt, iterations: counts };
}

/** A sealed file that has come through whole; what is in it shows only under its passphrase. */
export interface SealedFile {
	readonly seal: Seal;
	readonly header: Uint8Array;
	readonly sealed: Uint8Array;
}

/** Takes a sealed file apart and checks that it is whole. Throws a BackupProblem. */
export async function sealedFile(bytes: Uint8Array, digest: Digest): Promise<SealedFile> {
	const end = bytes.subarray(0, longestHeader).indexOf(10);
	const header = bytes.subarray(0, Math.max(0, end));
	const parts = sealOf(header);
	const from = end + 1 + 64 + 1;
	const sealed = bytes.subarray(from);
	const said = new TextDecoder().decode(bytes.subarray(end + 1, from));
	if (said !== `${await digest(sealed)}\n`) {
		throw new BackupProblem('line 2: the file was changed or damaged since it was sealed. Take another copy of it.');
	}
	return { seal: parts, header, sealed };
}

/** The archive in a sealed file. Throws a BackupProblem: a damaged file is told from a wrong passphrase. */
export async function unseal(bytes: Uint8Array, passphrase: string, cipher: Cipher): Promise<Uint8Array> {
	const { seal: parts, header, sealed } = await sealedFile(bytes, cipher.digest);
	const archive = await cipher.decrypt(sealed, passphrase, parts, header);
	if (archive === undefined) {
		throw new BackupProblem('The passphrase is wrong. What is sealed in the file is whole: try again.');
	}
	return archive;
}

import { sha256 } from './archive.ts';

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));

interface Seal {
	readonly iv: string;
	readonly salt: string;
	readonly iterations: number;
}

async function keyOf(passphrase: string, { salt, iterations }: Seal, use: KeyUsage): Promise<CryptoKey> {
	// The same words typed on two systems may come as different code points.
	const words = new TextEncoder().encode(passphrase.normalize('NFC'));
	const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations };
	return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

const gcm = ({ iv }: Seal, header: Uint8Array) => ({
	name: 'AES-GCM',
	iv: bytesOf(iv),
	additionalData: header.slice(),
	tagLength: 128
});

/** The cipher of sealed backups by WebCrypto: AES-256-GCM under a key of PBKDF2-HMAC-SHA-256. */
export const webCipher = {
	encrypt: async (bytes: Uint8Array, passphrase: string, seal: Seal, header: Uint8Array): Promise<Uint8Array> => {
		const key = await keyOf(passphrase, seal, 'encrypt');
		return new Uint8Array(await crypto.subtle.encrypt(gcm(seal, header), key, bytes.slice()));
	},
	/** Undefined where passphrase, header or bytes are not those that were sealed. */
	decrypt: async (
		bytes: Uint8Array,
		passphrase: string,
		seal: Seal,
		header: Uint8Array
	): Promise<Uint8Array | undefined> => {
		const key = await keyOf(passphrase, seal, 'decrypt');
		try {
			return new Uint8Array(await crypto.subtle.decrypt(gcm(seal, header), key, bytes.slice()));
		} catch {
			return undefined;
		}
	},
	/** So many bytes that nobody can foresee. */
	randomHex: (bytes: number): string =>
		Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
	digest: sha256
};

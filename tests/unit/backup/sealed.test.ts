import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSealed, seal, sealedFile, unseal } from '#lib/domain/backup/sealed.ts';
import { webCipher } from '#lib/platform/sealing.ts';

const archive = Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 256);
const words = 'four plain words zwölf';
const sealed = await seal(archive, words, webCipher);

test('a sealed archive opens with its passphrase, however its letters are composed', async () => {
	expect(await unseal(sealed, words, webCipher)).toEqual(archive);
	expect(await unseal(sealed, words.normalize('NFD'), webCipher)).toEqual(archive);
});

test('a wrong passphrase is told from a damaged file', async () => {
	await expect(unseal(sealed, 'four plain words', webCipher)).rejects.toThrow('The passphrase is wrong');
	const damaged = sealed.slice();
	damaged[damaged.length - 5] = (damaged.at(-5) ?? 0) ^ 1;
	await expect(unseal(damaged, words, webCipher)).rejects.toThrow('changed or damaged');
	await expect(unseal(sealed.slice(0, -1), words, webCipher)).rejects.toThrow('changed or damaged');
});

test('two files of the same archive and passphrase share neither salt, nor nonce, nor bytes', async () => {
	const again = await seal(archive, words, webCipher);
	const [a, b] = await Promise.all([sealed, again].map((file) => sealedFile(file, webCipher.digest)));
	expect(a?.seal.salt).not.toBe(b?.seal.salt);
	expect(a?.seal.iv).not.toBe(b?.seal.iv);
	expect(a?.sealed).not.toEqual(b?.sealed);
	expect(a?.seal.iterations).toBe(600_000);
});

test('whoever has the passphrase can open it without Firstline, by what its first line says', () => {
	const file = Buffer.from(sealed);
	const end = file.indexOf('\n');
	const header = JSON.parse(file.subarray(0, end).toString()) as Record<'iv' | 'salt', string> & { iterations: number };
	const body = file.subarray(end + 66);
	expect(file.subarray(end + 1, end + 65).toString()).toBe(createHash('sha256').update(body).digest('hex'));
	const key = pbkdf2Sync(words.normalize('NFC'), Buffer.from(header.salt, 'hex'), header.iterations, 32, 'sha256');
	const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(header.iv, 'hex'));
	decipher.setAAD(file.subarray(0, end)).setAuthTag(body.subarray(-16));
	expect(new Uint8Array(Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()]))).toEqual(archive);
});

const withHeader = (change: (text: string) => string): Uint8Array => {
	const end = sealed.indexOf(10);
	const header = new TextEncoder().encode(change(new TextDecoder().decode(sealed.subarray(0, end))));
	return new Uint8Array([...header, ...sealed.subarray(end)]);
};

test.each([
	['that would count for hours', '"iterations":600000', '"iterations":99000000000', 'how the file was sealed'],
	['without iterations', '"iterations":600000', '"iterations":0', 'how the file was sealed'],
	['of another cipher', '"cipher":"AES-256-GCM"', '"cipher":"AES-256-CBC"', 'how the file was sealed'],
	['of a newer version', '"version":1', '"version":2', 'Update Firstline'],
	['that was changed in its words', 'nobody', 'anyone', 'The passphrase is wrong']
])('a first line %s is refused', async (_, from, to, message) => {
	const changed = withHeader((text) => text.replace(from, to));
	expect(changed).not.toEqual(sealed);
	await expect(unseal(changed, words, webCipher)).rejects.toThrow(message);
});

test('a sealed file is told from every other kind by its first bytes', () => {
	expect(isSealed(sealed.slice(0, 60))).toBe(true);
	for (const other of ['PK\u0003\u0004', '{"format":"firstline-backup"}', '', '{']) {
		expect(isSealed(new TextEncoder().encode(other))).toBe(false);
	}
});

test('bytes of any kind are refused with a reason', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
			await expect(sealedFile(bytes, webCipher.digest)).rejects.toThrow(/^line [12]: /);
		}),
		{ numRuns: 300 }
	);
});

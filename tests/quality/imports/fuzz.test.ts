import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ImportProblem } from '#lib/domain/decks/deck.ts';
import { mostBytes } from '#lib/domain/decks/deck-format.ts';
import { readDeck } from '#lib/domain/decks/read-deck.ts';
import { ArchiveProblem, unpackArchive } from '#lib/platform/archive.ts';
import { formats, fuzz, longestMillis, spentMillis } from './fuzz.ts';

/** `npm run fuzz` takes 20,000 files a format; the gate takes a few hundred, always the same ones. */
const runs = 250 * Number(process.env['FIRSTLINE_EFFORT'] ?? 1);

test.each(Object.keys(formats))(
	'%s: a broken file is read as far as it can be or refused in words, and soon',
	async (format) => {
		const { failures, read, refused } = await fuzz(format, runs, 'gate');
		expect(failures).toEqual([]);
		// The broken files are near enough to sound ones that both ways are taken.
		expect(Math.min(read, refused)).toBeGreaterThan(runs / 100);
	},
	600_000
);

/** An archive whose headers claim another size than is in it. */
function lying(bytes: number, claimed: number): Uint8Array {
	const archive = zipSync({ 'manifest.json': new Uint8Array(bytes) }, { level: 9 });
	const view = new DataView(archive.buffer);
	for (let at = 0; at < archive.length - 30; at++) {
		const mark = view.getUint32(at, true);
		if (mark === 0x04034b50) view.setUint32(at + 22, claimed, true);
		if (mark === 0x02014b50) view.setUint32(at + 24, claimed, true);
	}
	return archive;
}

test.each([
	['claims 100 bytes and holds 100 MB', lying(1e8, 100)],
	['claims 3 GB', lying(1e6, 3e9)],
	[
		'holds a file within a file twenty thousand times',
		zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [String(i), new Uint8Array()])))
	]
])('an archive that %s is refused before it fills the memory', (_, archive) => {
	const start = spentMillis();
	expect(() => unpackArchive(archive)).toThrow(ArchiveProblem);
	expect(spentMillis() - start).toBeLessThan(longestMillis);
});

test('a file in an archive that is named after the prototype of all objects is a file like any other', () => {
	const archive = zipSync({ __prot0__: new Uint8Array([1]) });
	const named = new TextDecoder('latin1').decode(archive).replaceAll('__prot0__', '__proto__');
	const files = unpackArchive(Uint8Array.from(named, (char) => char.charCodeAt(0)));
	expect([...files.keys()]).toEqual(['__proto__']);
	expect(Reflect.has({}, '0')).toBe(false);
});

const readers = { table: () => Promise.resolve([]) };

test.each(['quiz.gift', 'quiz.aiken', 'cards.csv', 'bank.yaml'])(
	'%s of a size that no deck has is refused',
	async (name) => {
		const bytes = new Uint8Array(mostBytes.text + 1).fill(0x61);
		await expect(readDeck(name, bytes, readers)).rejects.toThrow(/is larger than \d+ MiB/);
	}
);

test.each(['quiz.gift', 'quiz.aiken', 'bank.json'])(
	'%s with a text of two million letters ends soon and in words',
	async (name) => {
		const long = 'a'.repeat(2_000_000);
		const text = {
			'quiz.gift': `${long} {=1}`,
			'quiz.aiken': `${long}\nA. a\nB. b\nANSWER: A`,
			'bank.json': `{"items": ["${long}"]}`
		}[name];
		await expect(readDeck(name, new TextEncoder().encode(text), readers)).rejects.toThrow(ImportProblem);
	}
);

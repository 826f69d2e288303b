import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectionOfDeck } from '#lib/domain/decks/anki-collection.ts';
import { importedItem, type ImportedCard, type ImportedDeck, type ImportedMemory } from '#lib/domain/decks/deck.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { openSqlite } from '#lib/platform/anki-package.ts';
import { writeAnkiPackage } from '#lib/platform/anki-writer.ts';
import { packArchive, unpackArchive } from '#lib/platform/archive.ts';
import { readDeckFile } from '#lib/workers/read-deck-file.ts';

const moment: Moment = {
	...{ at: millis(Date.UTC(2026, 5, 5, 12)), day: localDay(20_609), offset: offsetMinutes(120), rolloverHour: 4 }
};
const read = async (bytes: Uint8Array): Promise<readonly ImportedDeck[]> =>
	(await readDeckFile('a file.apkg', bytes, moment, () => undefined)).decks;
const card = (name: string, question: string, answer: string, over: Partial<ImportedCard> = {}): ImportedCard => {
	const tags = over.tags ?? [];
	return {
		item: { ...importedItem(name, question, tags, 'Imported from Anki'), kind: 'recall', answer },
		...over,
		tags
	};
};

const rested = ({ rest, ...held }: Omit<ImportedMemory, 'dueDay'> & { rest: number }): ImportedMemory => ({
	...held,
	dueDay: held.lastDay + rest
});

/** A zstd frame (RFC 8878) of uncompressed blocks: one segment, its size in four bytes. */
function zstd(content: Uint8Array): Uint8Array {
	const blocks = Array.from({ length: Math.ceil(content.length / 65_536) }, (_, i) => {
		const block = content.subarray(i * 65_536, (i + 1) * 65_536);
		const last = (i + 1) * 65_536 >= content.length ? 1 : 0;
		const header = (block.length << 3) | last;
		return [header & 255, (header >> 8) & 255, header >> 16, ...block];
	});
	const size = new Uint8Array(new Uint32Array([content.length]).buffer);
	return Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, ...size, ...blocks.flat()]);
}

/** Fields of a protobuf message: texts, and numbers below 128. */
const proto = (fields: readonly (readonly [number: number, value: number | string])[]): Uint8Array =>
	Uint8Array.from(
		fields.flatMap(([number, value]) => {
			if (typeof value === 'number') return [number * 8, value];
			const bytes = [...new TextEncoder().encode(value)];
			return [number * 8 + 2, bytes.length, ...bytes];
		})
	);

/** The tables of schema 18 that cards are made of, as Anki's newer packages hold them. */
async function currentPackage(): Promise<Uint8Array> {
	const db = await openSqlite();
	db.run(`CREATE TABLE col (id integer PRIMARY KEY, crt integer, models text, decks text);
		CREATE TABLE notetypes (id integer PRIMARY KEY, name text, mtime_secs integer, usn integer, config blob);
		CREATE TABLE fields (ntid integer, ord integer, name text, config blob, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
		CREATE TABLE templates (ntid integer, ord integer, name text, mtime_secs integer, usn integer, config blob, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
		CREATE TABLE decks (id integer PRIMARY KEY, name text, mtime_secs integer, usn integer, common blob, kind blob);
		CREATE TABLE notes (id integer PRIMARY KEY, guid text, mid integer, tags text, flds text);
		CREATE TABLE cards (id integer PRIMARY KEY, nid integer, did integer, ord integer, type integer, queue integer, due integer,
			ivl integer, factor integer, reps integer, lapses integer, odue integer, odid integer, data text);`);
	db.run('INSERT INTO col VALUES (1, ?, ?, ?)', [Date.UTC(2026, 0, 1, 2) / 1000, '', '']);
	db.run('INSERT INTO notetypes VALUES (7, ?, 0, 0, ?), (8, ?, 0, 0, ?)', [
		'Basic',
		proto([[2, 0]]),
		'Cloze',
		proto([[1, 1]])
	]);
	for (const [type, ord, name] of [
		[7, 0, 'Front'],
		[7, 1, 'Back'],
		[8, 0, 'Text'],
		[8, 1, 'Extra']
	] as const) {
		db.run('INSERT INTO fields VALUES (?, ?, ?, ?)', [type, ord, name, new Uint8Array()]);
	}
	const basic = proto([
		[1, '{{Front}}'],
		[2, '{{FrontSide}}<hr>{{Back}}']
	]);
	const cloze = proto([
		[1, '{{cloze:Text}}'],
		[2, '{{cloze:Text}}']
	]);
	db.run('INSERT INTO templates VALUES (7, 0, ?, 0, 0, ?), (8, 0, ?, 0, 0, ?)', ['Card 1', basic, 'Cloze', cloze]);
	db.run('INSERT INTO decks VALUES (1, ?, 0, 0, NULL, NULL), (9, ?, 0, 0, NULL, NULL)', ['Default', 'Net\x1fPorts']);
	db.run('INSERT INTO notes VALUES (1, ?, 7, ?, ?), (2, ?, 8, ?, ?)', [
		...['guid1', ' tcp exam ', 'Port of SSH\x1f22<script>x</script>', 'guid2', '', '{{c1::DNS}} uses port 53\x1f']
	]);
	db.run(
		`INSERT INTO cards VALUES (1, 1, 9, 0, 2, 2, 100, 30, 2500, 5, 1, 0, 0, ?), (2, 2, 1, 0, 2, 2, 3, 10, 2300, 4, 0, 120, 9, '{}')`,
		[JSON.stringify({ s: 41.5, d: 7.25 })]
	);
	const file = db.export();
	db.close();
	return packArchive(
		new Map([
			['meta', Uint8Array.from([8, 3])],
			['collection.anki2', new TextEncoder().encode('for old readers')],
			['collection.anki21b', zstd(file)],
			['media', zstd(new Uint8Array())]
		])
	);
}

test('a current package is read: zstd, its own tables, its protobuf, a card that a filtered deck borrowed', async () => {
	const [deck, ...others] = await read(await currentPackage());
	const firstDay = Date.UTC(2026, 0, 1) / 86_400_000;
	expect(others).toEqual([]);
	expect(deck).toMatchObject({ name: 'Net::Ports', skipped: [] });
	expect(deck?.cards).toMatchObject([
		{
			item: { stem: 'Port of SSH', answer: '22' },
			tags: ['tcp', 'exam'],
			memory: { stability: 41.5, difficulty: 7.25, dueDay: firstDay + 100, lastDay: firstDay + 70, reps: 5, lapses: 1 }
		},
		{ item: { stem: '[…] uses port 53', answer: 'DNS' }, memory: { stability: 10, dueDay: firstDay + 120 } }
	]);
});

test('a deck that is written is read back with the same cards, tags, ids, memories and what is set aside', async () => {
	const line = fc
		.string({ minLength: 1, maxLength: 40 })
		.map((text) =>
			text
				.replace(/[\p{Cc}\u200B\u2028\u2029\uFEFF`[]|\s+/gu, ' ')
				.replaceAll(/ +/g, ' ')
				.trim()
		)
		.filter((text) => text !== '');
	const memory = fc.record({
		stability: fc.integer({ min: 1, max: 30_000 }).map((each) => each / 10),
		difficulty: fc.integer({ min: 100, max: 1000 }).map((each) => each / 100),
		lastDay: fc.integer({ min: 19_000, max: 20_609 }),
		reps: fc.integer({ min: 1, max: 99 }),
		lapses: fc.integer({ min: 0, max: 20 }),
		rest: fc.integer({ min: 1, max: 4000 })
	});
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(line, line, fc.option(memory)), { minLength: 1, maxLength: 20 }),
			async (sides) => {
				const cards = sides.map(([front, back, held], i) => {
					const remembered = held === null ? {} : { memory: rested(held) };
					const aside = i % 3 === 0 ? { suspended: true as const } : {};
					const made = card(String(i), front, `${back}\n2nd line`, { tags: ['a', 'b'], ...remembered, ...aside });
					return { ...made, item: { ...made.item, explanation: i % 2 === 0 ? 'Because <b> & c' : '' } };
				});
				const deck: ImportedDeck = { name: 'Net::Ports', cards, skipped: [] };
				expect(await read(await writeAnkiPackage(collectionOfDeck(deck, moment)))).toEqual([deck]);
			}
		),
		{ numRuns: 20 }
	);
});

test('a package that is none, is damaged or claims too much is refused in words', async () => {
	const good = unpackArchive(await writeAnkiPackage(collectionOfDeck({ name: 'A', cards: [], skipped: [] }, moment)));
	const bomb = Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0xc0, 255, 255, 255, 255, 255, 255, 255, 0, 1, 0, 0]);
	await expect(read(packArchive(good))).rejects.toThrow('The whole file: It holds no cards');
	await expect(read(packArchive(new Map([['x', new Uint8Array(3)]])))).rejects.toThrow('holds no Anki collection');
	await expect(read(packArchive(new Map([['collection.anki2', new Uint8Array(300)]])))).rejects.toThrow('is damaged');
	await expect(read(packArchive(new Map([['collection.anki21b', bomb]])))).rejects.toThrow(
		'damaged, or larger than 512 MB'
	);
	await expect(read(Uint8Array.from([0x50, 0x4b, 3, 4, 9]))).rejects.toThrow('no ZIP archive');
});

test('a view in place of a table is not run', async () => {
	const db = await openSqlite();
	db.run(`CREATE TABLE col (crt integer, models text, decks text);
		INSERT INTO col VALUES (0, '{}', '{}');
		CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, id AS guid, id AS mid, id AS tags, id AS flds FROM n;`);
	const started = performance.now();
	await expect(read(packArchive(new Map([['collection.anki2', db.export()]])))).rejects.toThrow('It holds no cards');
	expect(performance.now() - started).toBeLessThan(5000);
});

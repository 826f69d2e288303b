import { Decompress } from 'fzstd';
import type { Database, SqlJsStatic, SqlValue } from 'sql.js';
import type { AnkiCard, AnkiCollection, AnkiNote, AnkiNotetype } from '#lib/domain/decks/anki.ts';
import { unpackArchive } from './archive.ts';

/** A package holds a collection in one of three forms; the newest that is there counts, older ones beside it are for old readers. */
const zstdForm = 'collection.anki21b';
const plainForms = ['collection.anki21', 'collection.anki2'];
const mostBytes = 512 * 1024 * 1024;
const mostAnkiCards = 100_000;

/** A package that cannot be read, in words for the learner. */
export class PackageProblem extends Error {
	override readonly name = 'PackageProblem';
}

/** Reads the fields of a protobuf message; handed in, for no code of the domain is taken from here. */
export type ProtoReader = (bytes: Uint8Array) => ReadonlyMap<number, number | Uint8Array>;

/** Bytes that a zstd frame claims to need at once (RFC 8878 section 3.1.1.1); infinity for what is no frame. */
function claimed(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 14 || view.getUint32(0, true) !== 0xfd2fb528) return Infinity;
	const descriptor = view.getUint8(4);
	if ((descriptor & 0x20) === 0) {
		const window = view.getUint8(5);
		return 2 ** (10 + (window >> 3)) * (1 + (window & 7) / 8);
	}
	const at = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0);
	const size = descriptor >> 6;
	if (size === 0) return view.getUint8(at);
	return size === 1 ? view.getUint16(at, true) + 256 : size === 2 ? view.getUint32(at, true) : Infinity;
}

/** Unpacks zstd, no more than the bound: a small file can claim to hold gigabytes. */
function unzstd(bytes: Uint8Array): Uint8Array {
	const parts: Uint8Array[] = [];
	let total = 0;
	if (claimed(bytes) > mostBytes) {
		throw new PackageProblem('The collection in the package is damaged, or larger than 512 MB.');
	}
	const stream = new Decompress((part) => {
		total += part.length;
		if (total > mostBytes) throw new PackageProblem('The collection in the package is larger than 512 MB.');
		parts.push(part.slice());
	});
	stream.push(bytes, true);
	const whole = new Uint8Array(total);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

const text = (value: SqlValue | undefined): string =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const number = (value: SqlValue | undefined): number =>
	typeof value === 'number' && Number.isFinite(value) ? value : 0;
const blob = (value: SqlValue | undefined): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array());
const proto = (value: number | Uint8Array | undefined): string =>
	value instanceof Uint8Array ? new TextDecoder().decode(value) : '';

/** Rows of one of the package's own tables; a view or a computed column could run for ever, so neither is read. */
function rowsOf(db: Database, table: string, columns: string): SqlValue[][] {
	const made = db.prepare('SELECT type, sql FROM sqlite_master WHERE name = ?', [table]);
	const [type, sql] = made.step() ? made.get() : [];
	made.free();
	if (type !== 'table' || /\b(?:AS\s*\(|VIRTUAL)/i.test(text(sql))) return [];
	const statement = db.prepare(`SELECT ${columns} FROM ${table} LIMIT ${String(2 * mostAnkiCards)}`);
	const rows: SqlValue[][] = [];
	while (statement.step()) rows.push(statement.get());
	statement.free();
	return rows;
}

const objectIn = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const listIn = (value: unknown): Readonly<Record<string, unknown>>[] =>
	Array.isArray(value) ? value.map(objectIn) : [];
const wordIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const byOrd = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): number =>
	Number(a['ord'] ?? 0) - Number(b['ord'] ?? 0);

/** Schema 11: note types and decks stand as JSON in the one row of `col`. */
function legacyTypes(models: string, decks: string): Pick<AnkiCollection, 'notetypes' | 'decks'> {
	const notetypes = Object.entries(objectIn(JSON.parse(models))).map(([id, value]): [string, AnkiNotetype] => {
		const { name, type, flds, tmpls } = objectIn(value);
		const templates = listIn(tmpls)
			.sort(byOrd)
			.map((each) => ({ name: wordIn(each['name']), question: wordIn(each['qfmt']), answer: wordIn(each['afmt']) }));
		const fields = listIn(flds)
			.sort(byOrd)
			.map((each) => wordIn(each['name']));
		return [id, { name: wordIn(name), cloze: type === 1, fields, templates }];
	});
	const names = Object.entries(objectIn(JSON.parse(decks))).map(([id, value]): [string, string] => [
		id,
		wordIn(objectIn(value)['name'])
	]);
	return { notetypes: new Map(notetypes), decks: new Map(names) };
}

/** Schema 15 and later: tables of their own, with protobuf in their `config`. */
function tableTypes(db: Database, read: ProtoReader): Pick<AnkiCollection, 'notetypes' | 'decks'> {
	const fields = rowsOf(db, 'fields', 'ntid, ord, name').sort((a, b) => number(a[1]) - number(b[1]));
	const templates = rowsOf(db, 'templates', 'ntid, ord, name, config').sort((a, b) => number(a[1]) - number(b[1]));
	const notetypes = rowsOf(db, 'notetypes', 'id, name, config').map(([id, name, config]): [string, AnkiNotetype] => [
		text(id),
		{
			name: text(name),
			cloze: read(blob(config)).get(1) === 1,
			fields: fields.flatMap(([type, , field]) => (type === id ? [text(field)] : [])),
			templates: templates.flatMap(([type, , label, sides]) => {
				const parts = read(blob(sides));
				return type === id ? [{ name: text(label), question: proto(parts.get(1)), answer: proto(parts.get(2)) }] : [];
			})
		}
	]);
	const decks = rowsOf(db, 'decks', 'id, name').map(([id, name]): [string, string] => [
		text(id),
		text(name).replaceAll('\x1f', '::')
	]);
	return { notetypes: new Map(notetypes), decks: new Map(decks) };
}

function collectionIn(db: Database, read: ProtoReader): AnkiCollection {
	const [col] = rowsOf(db, 'col', 'crt, models, decks');
	if (col === undefined) {
		throw new PackageProblem('The collection in the package has no settings, so it cannot be read.');
	}
	const models = text(col[1]);
	const notes = rowsOf(db, 'notes', 'id, guid, mid, tags, flds').map((row): AnkiNote => {
		const tags = text(row[3])
			.split(' ')
			.filter((tag) => tag !== '');
		return { id: number(row[0]), guid: text(row[1]), notetype: text(row[2]), tags, fields: text(row[4]).split('\x1f') };
	});
	const columns = 'nid, did, ord, type, queue, due, ivl, factor, reps, lapses, odue, odid, data';
	const cards = rowsOf(db, 'cards', columns).map((row): AnkiCard => {
		// A card that a filtered deck has borrowed has its own deck and due day beside.
		const borrowed = number(row[11]) !== 0;
		return {
			...{ note: number(row[0]), deck: text(borrowed ? row[11] : row[1]), ord: number(row[2]), type: number(row[3]) },
			...{ queue: number(row[4]), due: number(borrowed && number(row[10]) !== 0 ? row[10] : row[5]) },
			...{ interval: number(row[6]), ease: number(row[7]), reps: number(row[8]), lapses: number(row[9]) },
			data: text(row[12])
		};
	});
	if (cards.length > mostAnkiCards || notes.length > mostAnkiCards) {
		throw new PackageProblem('The package holds more than 100,000 cards. Export its decks one by one.');
	}
	return {
		madeAt: number(col[0]),
		notes,
		cards,
		...(models.length > 2 ? legacyTypes(models, text(col[2])) : tableTypes(db, read))
	};
}

let sqlite: Promise<SqlJsStatic> | undefined;

/** Opens SQLite in its form without WebAssembly, which the page's policy need not allow for. */
export async function openSqlite(bytes?: Uint8Array): Promise<Database> {
	sqlite ??= import('sql.js/dist/sql-asm.js').then(({ default: initSqlJs }) => initSqlJs());
	const { Database: Sqlite } = await sqlite;
	return new Sqlite(bytes);
}

/** The collection in an `.apkg` or `.colpkg`, in its old forms or its new one. Throws a PackageProblem or an ArchiveProblem. */
export async function readAnkiPackage(bytes: Uint8Array, read: ProtoReader): Promise<AnkiCollection> {
	const files = unpackArchive(bytes, (name) => name === zstdForm || plainForms.includes(name));
	const packed = files.get(zstdForm);
	const plain = plainForms.map((name) => files.get(name)).find((file) => file !== undefined);
	if (packed === undefined && plain === undefined) {
		throw new PackageProblem(
			'The file holds no Anki collection. Export a deck from Anki as .apkg, or a collection as .colpkg.'
		);
	}
	let db: Database | undefined;
	try {
		db = await openSqlite(packed === undefined ? plain : unzstd(packed));
		return collectionIn(db, read);
	} catch (error) {
		if (error instanceof PackageProblem) throw error;
		throw new PackageProblem(
			'The collection in the package is damaged. Run Check Database in Anki and export it again.'
		);
	} finally {
		db?.close();
	}
}

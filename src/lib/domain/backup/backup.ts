import type { StoredEvent } from '#lib/domain/log/event.ts';

// A backup is a ZIP archive that can be read without Firstline: `manifest.json` lists every other file with its SHA-256;
// `log/0001.jsonl` and on hold the events, one JSON object a line, in the order of their ids; `documents.jsonl` holds all
// revisions of what the learner wrote; `parked.jsonl` those that an undone import had brought; `files/1` and on are the
// recordings that documents name by `{"$file": "files/1"}`. Version 1 had no `parked.jsonl` and no import events.

const backupFormat = 'firstline-backup';
/** Raised when an older reader could not make sense of a file; older files stay readable. */
export const backupVersion = 2;

/** What a learner wrote, as a revision; see `tables.ts`. */
export interface BackupDocument {
	readonly id: string;
	readonly revision: number;
	readonly kind: string;
	readonly at: number;
	readonly body: unknown;
	/** The import that brought it, if any. */
	readonly batch?: string;
}

/** Sound or other data that stands in a file of its own. */
export interface BackupFile {
	readonly path: string;
	readonly type: string;
	readonly bytes: Uint8Array;
}

export interface Backup {
	readonly madeAt: number;
	readonly events: readonly StoredEvent[];
	readonly documents: readonly BackupDocument[];
	/** Texts that wait for their import to be brought back. */
	readonly parked?: readonly BackupDocument[];
	readonly files: readonly BackupFile[];
}

interface ListedFile {
	readonly path: string;
	readonly sha256: string;
	/** Lines of a `.jsonl` file. */
	readonly lines?: number;
	/** Media type of a recording. */
	readonly type?: string;
}

interface Manifest {
	readonly format: typeof backupFormat;
	readonly version: number;
	readonly madeAt: number;
	readonly files: readonly ListedFile[];
}

/** SHA-256 as 64 hexadecimal digits. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** Path in the archive -> content. */
export type Entries = ReadonlyMap<string, Uint8Array>;

const segmentEvents = 4096;
const about = `This is a backup of Firstline, a trainer for help desk certificates and interviews.
Everything is text: manifest.json lists the files with their SHA-256; log/*.jsonl are the events, one JSON object a line,
documents.jsonl what was written, parked.jsonl what came with an undone import, files/* the recordings. Restore it under Settings, "Your data".
`;

const encoder = new TextEncoder();
const linesOf = (rows: readonly unknown[]): Uint8Array =>
	encoder.encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

/** The files of a backup. Events must be in the order of their ids. */
export async function backupEntries(backup: Backup, digest: Digest): Promise<Map<string, Uint8Array>> {
	const entries = new Map<string, Uint8Array>();
	const files: ListedFile[] = [];
	const add = async (path: string, bytes: Uint8Array, rest: Omit<ListedFile, 'path' | 'sha256'>): Promise<void> => {
		entries.set(path, bytes);
		files.push({ path, sha256: await digest(bytes), ...rest });
	};
	for (let from = 0; from < backup.events.length; from += segmentEvents) {
		const segment = backup.events.slice(from, from + segmentEvents);
		const number = String(from / segmentEvents + 1).padStart(4, '0');
		await add(`log/${number}.jsonl`, linesOf(segment), { lines: segment.length });
	}
	await add('documents.jsonl', linesOf(backup.documents), { lines: backup.documents.length });
	const { parked = [] } = backup;
	if (parked.length > 0) await add('parked.jsonl', linesOf(parked), { lines: parked.length });
	for (const { path, type, bytes } of backup.files) await add(path, bytes, { type });
	const manifest: Manifest = { format: backupFormat, version: backupVersion, madeAt: backup.madeAt, files };
	entries.set('manifest.json', encoder.encode(JSON.stringify(manifest, null, '\t')));
	entries.set('README.txt', encoder.encode(about));
	return entries;
}

/** A file that is no backup, or a damaged one: says where and what to do. */
export class BackupProblem extends Error {
	override readonly name = 'BackupProblem';
}

const wrong = (place: string, what: string, fix: string): never => {
	throw new BackupProblem(`${place}: ${what}. ${fix}`);
};
const again = 'Take another copy of the file, or an older backup; nothing was changed here.';

type Row = Readonly<Record<string, unknown>>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string, place: string): Row {
	// Objects that reach into the prototype of others have no place in a backup.
	if (/"(?:__proto__|constructor|prototype)"\s*:/.test(text)) wrong(place, 'holds a name that is not allowed', again);
	try {
		const value: unknown = JSON.parse(text);
		if (isRow(value)) return value;
	} catch {
		// Told below.
	}
	return wrong(place, 'is not a JSON object', again);
}

const whole = (value: unknown, least: number, most: number): boolean =>
	Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const short = (value: unknown, most = 200): boolean => typeof value === 'string' && value.length <= most;

const latest = 8.64e15;

// Import events steer which others count, so that their parts must be there.
const isImportRow = (row: Row): boolean =>
	row['version'] !== 1 ||
	(row['type'] === 'imported'
		? short(row['batch']) && Array.isArray(row['ranges']) && row['ranges'].every(isRange)
		: !/^import-(?:un|re)done$/.test(String(row['type'])) || short(row['batch']));
const isRange = (value: unknown): boolean =>
	isRow(value) && short(value['device']) && short(value['first']) && short(value['last']);

function eventOf(row: Row, place: string): StoredEvent {
	const sound =
		short(row['id']) &&
		/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(String(row['id'])) &&
		short(row['type'], 60) &&
		whole(row['version'], 1, 1000) &&
		whole(row['at'], 0, latest) &&
		whole(row['offset'], -1440, 1440) &&
		whole(row['day'], -1, 1e8) &&
		short(row['device']) &&
		(row['unit'] === undefined || short(row['unit'])) &&
		(row['run'] === undefined || short(row['run'])) &&
		isImportRow(row);
	return sound ? (row as unknown as StoredEvent) : wrong(place, 'is not an event', again);
}

function documentOf(row: Row, place: string): BackupDocument {
	const sound =
		short(row['id']) &&
		short(row['kind'], 60) &&
		whole(row['revision'], 1, 1e9) &&
		whole(row['at'], 0, latest) &&
		(row['batch'] === undefined || short(row['batch']));
	return sound && 'body' in row ? (row as unknown as BackupDocument) : wrong(place, 'is not a document', again);
}

function manifestOf(bytes: Uint8Array | undefined): Manifest {
	if (bytes === undefined) {
		return wrong(
			'manifest.json',
			'is missing',
			'This is not a backup of Firstline; pick a file that ends in .firstline.'
		);
	}
	const row = parsed(new TextDecoder().decode(bytes), 'manifest.json');
	if (row['format'] !== backupFormat) {
		return wrong('manifest.json', 'is of another kind of file', 'Pick a file that Firstline has made.');
	}
	if (!whole(row['version'], 1, backupVersion)) {
		return wrong('manifest.json', `is of version ${String(row['version'])}`, 'Update Firstline, then restore it.');
	}
	const files = row['files'];
	const listed = (file: unknown): boolean =>
		isRow(file) &&
		short(file['path'], 100) &&
		short(file['sha256'], 64) &&
		(file['type'] === undefined || short(file['type']));
	return whole(row['madeAt'], 0, latest) && Array.isArray(files) && files.every(listed)
		? (row as unknown as Manifest)
		: wrong('manifest.json', 'is damaged', again);
}

/** Reads a backup; every file must have the digest that the manifest names. Throws a BackupProblem and gives nothing else. */
export async function readBackup(entries: Entries, digest: Digest): Promise<Backup> {
	const manifest = manifestOf(entries.get('manifest.json'));
	const events: StoredEvent[] = [];
	const documents: BackupDocument[] = [];
	const parked: BackupDocument[] = [];
	const files: BackupFile[] = [];
	for (const { path, sha256, lines, type } of manifest.files) {
		const bytes = entries.get(path) ?? wrong(path, 'is missing', again);
		if ((await digest(bytes)) !== sha256) wrong(path, 'was changed or damaged since the backup was made', again);
		if (path.startsWith('files/')) {
			files.push({ path, type: type ?? '', bytes });
			continue;
		}
		if (!path.endsWith('.jsonl')) continue;
		const texts = new TextDecoder()
			.decode(bytes)
			.split('\n')
			.filter((line) => line !== '');
		if (lines !== texts.length) {
			wrong(path, `should have ${String(lines)} lines and has ${String(texts.length)}`, again);
		}
		texts.forEach((text, i) => {
			const place = `${path}, line ${String(i + 1)}`;
			const row = parsed(text, place);
			if (path.startsWith('log/')) events.push(eventOf(row, place));
			else (path === 'parked.jsonl' ? parked : documents).push(documentOf(row, place));
		});
	}
	return { madeAt: manifest.madeAt, events, documents, ...(parked.length > 0 && { parked }), files };
}

/** What a document's body names in the place of data that stands in a file. */
export interface FileMention {
	readonly $file: string;
}

export const isFileMention = (value: unknown): value is FileMention =>
	isRow(value) && typeof value['$file'] === 'string';

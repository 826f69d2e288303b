import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { BackupProblem, readBackup } from '#lib/domain/backup/backup.ts';
import { bankSchema, objectiveFileSchema } from '#lib/domain/bank/item.schema.ts';
import { decksOfCollection } from '#lib/domain/decks/anki-cards.ts';
import { decksOfText } from '#lib/domain/decks/anki-text.ts';
import { deckNameOf, extensionOf, mostBytes, openDeckFile } from '#lib/domain/decks/deck-format.ts';
import { ImportProblem, type ImportedDeck } from '#lib/domain/decks/deck.ts';
import { readLinedYaml } from '#lib/domain/decks/lined-yaml.ts';
import { protoFields } from '#lib/domain/decks/protobuf.ts';
import { readDeck, type ForeignReaders } from '#lib/domain/decks/read-deck.ts';
import { offsetMinutes } from '#lib/domain/shared/units.ts';
import { ArchiveProblem, sha256, unpackArchive } from '#lib/platform/archive.ts';
import { csvRows } from '#lib/platform/csv.ts';
import { describeProblem } from '#build/problem.ts';
import { schemaProblems } from '#build/yaml-file.ts';

// npm run -s check-bank -- FILE: checks a backup (.firstline, .zip), a bank or an objective (.yaml, .yml, .json) or a deck
// (GIFT, Aiken, CSV and text, packages of Anki) with the parsers of the app. Exit 0 and a summary, or exit 1 and what is
// wrong, where, and how to mend it.

class Refused extends Error {}

const readers: ForeignReaders = {
	table: (text, fileName) => Promise.resolve(decksOfText(text, deckNameOf(fileName), csvRows)),
	anki: async (bytes, fileName) => {
		const { readAnkiPackage } = await import('#lib/platform/anki-package.ts');
		const collection = await readAnkiPackage(bytes, protoFields);
		// Due days are not told of here, so any calendar will do.
		return decksOfCollection(collection, { offset: offsetMinutes(0), rolloverHour: 4 }, deckNameOf(fileName));
	}
};
const formats = { anki: 'a package of Anki', bank: 'a bank', gift: 'GIFT', aiken: 'Aiken', table: 'a table of cards' };
const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** One line an editor or terminal can jump to, where the place is a line. */
function located(path: string, place: string, what: string, fix: string): string {
	const line = /^line (\d+)$/i.exec(place)?.[1];
	return line === undefined ? `${path}: ${place}: ${what} -> ${fix}` : `${path}:${line}  ${what} -> ${fix}`;
}

function bytesOf(path: string): Uint8Array {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (stat === undefined) throw new Refused(`${path}: there is no such file -> correct the path`);
	if (!stat.isFile()) throw new Refused(`${path}: is a folder or a device -> name a file in it`);
	if (stat.size > mostBytes.archive) {
		throw new Refused(
			`${path}: is larger than ${String(mostBytes.archive / 2 ** 20)} MiB -> split it into smaller files`
		);
	}
	return new Uint8Array(readFileSync(path));
}

async function checkBackup(bytes: Uint8Array): Promise<string> {
	const { madeAt, events, documents, files } = await readBackup(unpackArchive(bytes), sha256);
	const made = new Date(madeAt).toISOString().slice(0, 10);
	return `a sound backup of ${made}: ${counted(events.length, 'event')}, ${counted(documents.length, 'revision')} of texts, ${counted(files.length, 'recording')}`;
}

/** A bank's own file, or one of its objectives, with all kinds of items; undefined for what only a deck can be. */
function checkBankFile(path: string, text: string): string | undefined {
	const file = { name: path, problems: [], ...readLinedYaml(text) };
	const [fault] = file.faults;
	if (fault !== undefined) {
		throw new Refused(
			file.faults.map((each) => located(path, `line ${String(each.line)}`, each.message, each.fix)).join('\n')
		);
	}
	const keys = typeof file.data === 'object' && file.data !== null ? file.data : {};
	const schema =
		'domains' in keys ? bankSchema : 'objective' in keys && !('name' in keys) ? objectiveFileSchema : undefined;
	if (schema === undefined) return undefined;
	const result = schema.safeParse(file.data, { reportInput: true });
	if (!result.success) {
		throw new Refused(schemaProblems(file, basename(path), result.error.issues).map(describeProblem).join('\n'));
	}
	return 'domains' in result.data
		? `a sound bank: ${result.data.name}, ${counted(result.data.domains.length, 'domain')}`
		: `sound: objective ${result.data.objective}, ${counted(result.data.items.length, 'item')}`;
}

/** What was left out of a deck: what its author should mend is an error, what needs nothing is a note. */
function checkDecks(path: string, format: string, decks: readonly ImportedDeck[]): string {
	const parts = decks.flatMap(({ skipped }) => skipped);
	const lines = (wanted: boolean): string[] =>
		parts
			.filter(({ fix }) => fix.startsWith('Nothing') === wanted)
			.map(({ place, what, fix }) => located(path, place, what, fix));
	const errors = lines(false);
	const cards = decks.reduce((sum, deck) => sum + deck.cards.length, 0);
	const names = decks.map(({ name }) => name).join(', ');
	if (errors.length > 0) {
		const rest = errors.length > 100 ? [`… and ${String(errors.length - 100)} more`] : [];
		throw new Refused(
			[
				...errors.slice(0, 100),
				...rest,
				`${path}: ${counted(cards, 'card')} sound, ${String(errors.length)} wrong`
			].join('\n')
		);
	}
	return [`${format}: ${names}, ${counted(cards, 'card')}`, ...lines(true)].join('\n');
}

async function check(path: string): Promise<string> {
	const bytes = bytesOf(path);
	const name = basename(path);
	const extension = extensionOf(name);
	if (extension === 'firstline' || extension === 'zip') return checkBackup(bytes);
	const opened = openDeckFile(name, bytes);
	const bank = opened.format === 'bank' ? checkBankFile(path, opened.text) : undefined;
	if (bank !== undefined) return bank;
	const { format, decks } = await readDeck(name, bytes, readers);
	return checkDecks(path, formats[format], decks);
}

/** What went wrong in words, never as a stack. */
function told(path: string, error: unknown): string {
	if (error instanceof Refused) return error.message;
	if (error instanceof ImportProblem) return located(path, error.place, error.what, error.fix);
	if (error instanceof BackupProblem || error instanceof ArchiveProblem) return `${path}: ${error.message}`;
	return `${path}: could not be read (${error instanceof Error ? error.message : String(error)})`;
}

const [path = ''] = process.argv.slice(2);
try {
	if (path === '') throw new Refused('Name a file: npm run -s check-bank -- FILE');
	process.stdout.write(`${path}: ${await check(path)}\n`);
} catch (error) {
	process.stderr.write(`${told(path, error)}\n`);
	process.exitCode = 1;
}

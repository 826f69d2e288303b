import { BackupProblem, readBackup } from '#lib/domain/backup/backup.ts';
import { ImportProblem, type DeckItem } from '#lib/domain/decks/deck.ts';
import { seededRng, type Rng } from '#lib/domain/shared/rng.ts';
import { offsetMinutes } from '#lib/domain/shared/units.ts';
import { ArchiveProblem, packArchive, sha256, unpackArchive } from '#lib/platform/archive.ts';
import { readDeckFile } from '#lib/workers/read-deck-file.ts';
import { mutated, mutatedEntries } from './mutations.ts';
import { aiken, ankiPackage, backup, bank, csv, gift } from './seeds.ts';

export interface Outcome {
	readonly format: string;
	readonly runs: number;
	/** Files that were read in spite of what was done to them, and those refused in words. */
	readonly read: number;
	readonly refused: number;
	readonly slowestMillis: number;
	readonly slowestRun: number;
	readonly slowestBytes: number;
	/** What must never happen, as `run: what`. */
	readonly failures: readonly string[];
}

type Attempt = (rng: Rng) => Promise<{ readonly bytes: Uint8Array; readonly read: () => Promise<unknown> }>;

const calendar = { offset: offsetMinutes(0), rolloverHour: 4 };
const encoder = new TextEncoder();

/** What every imported item keeps, whatever it came from. */
function unsound(item: DeckItem): string | undefined {
	const words = [item.id, item.stem, item.explanation, item.topic, item.source];
	if (words.some((text) => typeof text !== 'string') || item.stem === '') return 'a text is none';
	if (item.kind === 'choice') {
		const keys = item.options.filter(({ key }) => key === true).length;
		if (keys !== item.choose || keys === 0 || item.options.length < 2) return 'keys and options do not fit';
	}
	if (item.kind === 'match' && item.prompts.some(({ answer }) => !item.choices.some(({ id }) => id === answer))) {
		return 'an answer is no choice';
	}
	return item.kind === 'recall' && item.answer === '' ? 'there is no answer' : undefined;
}

async function readWhole(name: string, bytes: Uint8Array): Promise<void> {
	const { decks } = await readDeckFile(name, bytes, calendar, () => undefined);
	for (const { cards, skipped } of decks) {
		const ids = new Set(cards.map(({ item }) => item.id));
		if (ids.size < cards.length) throw new Error('an id is there twice');
		for (const { item } of cards) {
			const wrong = unsound(item);
			if (wrong !== undefined) throw new Error(`${wrong}: ${JSON.stringify(item).slice(0, 300)}`);
		}
		if (skipped.some(({ place, what, fix }) => place === '' || what === '' || fix === '')) {
			throw new Error('something is left out without a word');
		}
	}
}

const deck =
	(name: string, seed: string): Attempt =>
	(rng) => {
		const bytes = mutated(encoder.encode(seed), rng);
		return Promise.resolve({ bytes, read: () => readWhole(name, bytes) });
	};

/** Digests and counts that fit the broken files, so that the readers behind the seals are reached. */
async function sealed(entries: Map<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
	const manifest = JSON.parse(new TextDecoder().decode((await backup()).get('manifest.json'))) as {
		files: { path: string; sha256: string; lines?: number }[];
	};
	for (const file of manifest.files) {
		const bytes = entries.get(file.path) ?? new Uint8Array();
		file.sha256 = await sha256(bytes);
		if (file.lines !== undefined) {
			file.lines = new TextDecoder()
				.decode(bytes)
				.split('\n')
				.filter((line) => line !== '').length;
		}
	}
	return entries.set('manifest.json', encoder.encode(JSON.stringify(manifest)));
}

/** A third each: the archive itself broken, its files broken under their old seals, and broken under new ones. */
const archived: Attempt = async (rng) => {
	const how = rng();
	const entries = await backup();
	const broken = how < 1 / 3 ? entries : mutatedEntries(entries, rng);
	const packed = packArchive(how < 2 / 3 ? broken : await sealed(broken));
	const bytes = how < 1 / 3 ? mutated(packed, rng) : packed;
	return { bytes, read: () => readBackup(unpackArchive(bytes), sha256) };
};

/** Half each: the package broken, and the database in it. */
const packaged: Attempt = async (rng) => {
	const sound = await ankiPackage();
	const bytes = rng() < 1 / 2 ? mutated(sound, rng) : packArchive(mutatedEntries(new Map(unpackArchive(sound)), rng));
	return { bytes, read: () => readWhole('deck.apkg', bytes) };
};

export const formats: Readonly<Record<string, Attempt>> = {
	'backup (.firstline)': archived,
	'bank (YAML)': deck('bank.yaml', bank),
	GIFT: deck('quiz.gift', gift),
	Aiken: deck('quiz.aiken', aiken),
	'Anki package': packaged,
	'CSV and text': deck('cards.csv', csv),
	'text of any format': (rng) => deck('cards.txt', [gift, aiken, csv, bank][Math.floor(rng() * 4)] ?? csv)(rng)
};

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const names = (): string => prototypes.map((prototype) => Reflect.ownKeys(prototype).length).join();

/** Longest that the reading of one file may take, in time of the processor: how busy the machine is must not decide. */
export const longestMillis = 2000;

/** Time of the processor that this process has taken. */
export function spentMillis(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** Breaks a sound file of a format `runs` times over and reads what came of it. The same seed breaks the same files. */
export async function fuzz(format: string, runs: number, seed: string): Promise<Outcome> {
	const attempt = formats[format];
	if (attempt === undefined) throw new RangeError(`no format ${format}`);
	const before = names();
	// What a format needs is fetched when it is first read; that is not the file's doing.
	await (await attempt(() => 0.999)).read().catch(() => undefined);
	const failures: string[] = [];
	let [read, refused, slowestMillis, slowestRun, slowestBytes] = [0, 0, 0, 0, 0];
	for (let run = 0; run < runs; run++) {
		const { bytes, read: reading } = await attempt(seededRng(`${seed} ${format} ${String(run)}`));
		const start = spentMillis();
		try {
			await reading();
			read += 1;
		} catch (error) {
			refused += 1;
			const worded =
				error instanceof ImportProblem || error instanceof BackupProblem || error instanceof ArchiveProblem;
			if (!worded || error.message.length > 2000) failures.push(`${String(run)}: ${String(error).slice(0, 500)}`);
		}
		const millis = spentMillis() - start;
		if (millis > slowestMillis) [slowestMillis, slowestRun, slowestBytes] = [millis, run, bytes.length];
		if (millis > longestMillis) failures.push(`${String(run)}: took ${millis.toFixed(0)} ms`);
		if (names() !== before || 'polluted' in {} || 'polluted' in globalThis) {
			failures.push(`${String(run)}: polluted a prototype`);
		}
	}
	return { format, runs, read, refused, slowestMillis, slowestRun, slowestBytes, failures };
}

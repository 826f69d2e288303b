import Dexie from 'dexie';
import { backupEntries, readBackup } from '#lib/domain/backup/backup.ts';
import { unpackModel } from '#lib/domain/calls/move-model.ts';
import { moveWeights } from '#lib/domain/calls/move-weights.ts';
import { recognise } from '#lib/domain/calls/recognise.ts';
import { importedItem } from '#lib/domain/decks/deck.ts';
import { assembleForm } from '#lib/domain/exam/form.ts';
import type { Answered, PlannedUnit } from '#lib/domain/learning/events.ts';
import { momentOf, type Moment } from '#lib/domain/learning/local-day.ts';
import { defaultScheduling } from '#lib/domain/learning/scheduling.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import type { LogEvent } from '#lib/domain/log/event.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { seededRng, shuffled } from '#lib/domain/shared/rng.ts';
import {
	eventId,
	itemUnit,
	localDay,
	millis,
	offsetMinutes,
	type EventId,
	type LocalDay
} from '#lib/domain/shared/units.ts';
import { readReadiness } from '#lib/features/progress/readiness/report.ts';
import { daysOfYear, daySums, facetSums, memorySums } from '#lib/features/progress/sums.ts';
import { planToday } from '#lib/features/study/plan.ts';
import { packArchive, sha256, unpackArchive } from '#lib/platform/archive.ts';
import { Content, ownBank } from '#lib/platform/content.ts';
import { collectBackup, mergeBackup } from '#lib/storage/backups.ts';
import { chunksOf } from '#lib/storage/chunks.ts';
import { DeckCards, decksOf, entriesOf } from '#lib/storage/deck-heads.ts';
import { importDecks } from '#lib/storage/decks.ts';
import { loadOfDay } from '#lib/storage/day-load.ts';
import { statesOfBanks } from '#lib/storage/evidence.ts';
import { lastSeenIn } from '#lib/storage/exams.ts';
import { foldVersion } from '#lib/storage/in-force.ts';
import { rebuild } from '#lib/storage/rebuild.ts';
import { check } from '#lib/storage/repair.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import { databaseVersion, tables } from '#lib/storage/tables.ts';

// The app's own modules, built as for production, on a page of their own or in a Worker of it: what no screen shows by itself.

const app = 'firstline';
const rng = seededRng('bench');
const now = (): Moment => momentOf(millis(Date.now()), offsetMinutes(0), defaultScheduling.rolloverHour);

/** Milliseconds of each of `runs` runs of `work`. */
async function timed(runs: number, work: (run: number) => unknown): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		const from = performance.now();
		await work(run);
		times.push(performance.now() - from);
	}
	return times;
}

/** Runs `work` on the app's database, opened anew. */
async function opened<T>(work: (storage: Storage) => Promise<T>, name = app): Promise<T> {
	const storage = createStorage(seededRng(`bench ${String(performance.now())}`), name);
	await storage.db.connect();
	try {
		return await work(storage);
	} finally {
		storage.db.close();
	}
}

/** The banks and the learner's decks, as the app opens them. */
async function contentOf({ documents }: Storage): Promise<Content> {
	const content = await Content.load();
	const decks = await decksOf(documents);
	content.takeDecks(
		decks.map((deck) => new DeckCards(deck)),
		() => Promise.resolve([])
	);
	return content;
}

/** How many of the learner's units are due today, whatever the collection holds: half of them since earlier days. */
const due = 300;
const chunk = 2000;
/** Cards beyond those of the banks come in decks, imported as a learner's Anki collection is. */
const mostOfDeck = 20_000;

/** Imports decks that hold `count` cards; where each of their cards stands. */
async function importCards(storage: Storage, count: number): Promise<SeededCard[]> {
	const decks = Array.from({ length: Math.ceil(count / mostOfDeck) }, (_, d) => ({
		name: `Deck ${String(d + 1)}`,
		skipped: [],
		cards: Array.from({ length: Math.min(mostOfDeck, count - d * mostOfDeck) }, (__, i) => ({
			item: importedItem(`Question ${String(i + 1)}`, `Question ${String(i + 1)} of the deck`, [], 'Deck'),
			tags: []
		})).map((card) => ({ ...card, item: { ...card.item, kind: 'recall' as const, answer: 'Its answer' } }))
	}));
	await importDecks(storage, decks, now());
	return (await decksOf(storage.documents)).flatMap((deck) =>
		entriesOf(deck).flatMap((entries, i) =>
			entries.map(({ id, version }) => ({ id, version, bank: ownBank, objective: `${deck.id}.${String(i + 1)}` }))
		)
	);
}

interface SeededCard {
	readonly id: string;
	readonly version: number;
	readonly bank: string;
	readonly objective: string;
}

const eventsOfRun = 50;
const seededDays = 400;

/** A learner's log as the app writes it: runs of study, each begun, answered to its end and ended, over 380 days. */
class SeededLog {
	/** Answers so far. */
	answers = 0;
	#place = 0;
	#last: EventId | undefined;

	constructor(
		private readonly cards: readonly SeededCard[],
		private readonly events: number,
		private readonly today: number,
		private readonly dueDay: (card: number) => LocalDay
	) {}

	/** The next so many events; whole runs where that is a multiple of `eventsOfRun`. */
	next(count: number): LogEvent[] {
		return Array.from({ length: count }, () => this.#event());
	}

	#event(): LogEvent {
		const place = this.#place++;
		const inRun = place % eventsOfRun;
		const day = localDay(this.today - seededDays + Math.floor((place * (seededDays - 20)) / this.events));
		const at = millis((day + 0.5) * 86_400_000 + (place % 20_000) * 1000);
		this.#last = nextEventId(at, this.#last, rng);
		const envelope = { id: this.#last, version: 1, at, offset: offsetMinutes(0), day, device: 'bench' } as const;
		const run = `bench-${String(Math.floor(place / eventsOfRun))}`;
		if (inRun === 0) {
			const plan = Array.from({ length: eventsOfRun - 2 }, (_, i): PlannedUnit => {
				const { id, bank, objective } = this.#card(this.answers + i);
				return { unit: itemUnit(id), bank, objective, reason: 'due' };
			});
			return { ...envelope, type: 'run-started', run, seed: run, plan };
		}
		return inRun === eventsOfRun - 1
			? { ...envelope, type: 'run-ended', run }
			: { ...envelope, type: 'answered', run, place: inRun - 1, ...this.#answer() };
	}

	#answer() {
		const number = this.answers++;
		const card = this.#card(number);
		const correct = rng() < 0.8;
		return {
			unit: itemUnit(card.id),
			bank: card.bank,
			objective: card.objective,
			itemVersion: card.version,
			kind: 'choice',
			shown: ['a', 'b', 'c', 'd'],
			chosen: ['a'],
			correct,
			confidence: correct ? 'sure' : 'unsure',
			grade: correct ? 3 : 1,
			durationMillis: 8000 + Math.floor(rng() * 20_000),
			outcome: { phase: 'review', step: 0, dueDay: this.dueDay(number % this.cards.length), dueAt: null }
		} as const;
	}

	#card(number: number): SeededCard {
		const card = this.cards[number % this.cards.length];
		if (card === undefined) throw new Error('There are no cards to answer.');
		return card;
	}
}

/** Fills the database as a learner's who has `cards` cards in memory and a log of `events` answers to them, packed as the app packs. */
async function seed(cards: number, events: number): Promise<void> {
	const content = await Content.load();
	const { day: today } = now();
	const real = shuffled(
		content.exams.flatMap((bank) =>
			bank.domains.flatMap(({ objectives }) =>
				objectives.flatMap(({ number, items }) =>
					items
						.filter(({ reserve }) => reserve !== true)
						.map(({ id, version }) => ({ id, version, bank: bank.id, objective: number }))
				)
			)
		),
		seededRng('seen')
		// What is left is new to the learner.
	).slice(0, 1200);
	const dueDay = (i: number) => localDay(i < due ? today - (i % 2) * (i % 20) : today + 1 + (i % 300));
	await opened(async (storage) => {
		const { db } = storage;
		const inMemory: readonly SeededCard[] = [
			...real.slice(0, cards),
			...(await importCards(storage, Math.max(0, cards - real.length)))
		];
		const log = new SeededLog(inMemory, events, today, dueDay);
		for (let from = 0; from < events; from += chunk) {
			await db.chunks.bulkPut(chunksOf(log.next(Math.min(chunk, events - from))));
		}
		await db.values.put({
			key: 'check',
			value: { at: Date.now(), events, documents: 0, findings: [], quarantined: 0, mended: false }
		});
		if (events > 0) {
			await rebuild(db);
		} else {
			await db.values.put({ key: 'foldVersion', value: foldVersion });
		}
		// Cards that the log does not reach: as they come from elsewhere.
		const states: UnitState[] = [];
		for (const [i, { id, bank, objective, version }] of inMemory.entries()) {
			if (i < log.answers) continue;
			states.push({
				unit: itemUnit(id),
				bank,
				objective,
				itemVersion: version,
				phase: 'review',
				step: 0,
				stability: 10,
				difficulty: 5,
				dueDay: dueDay(i),
				dueAt: null,
				lastDay: localDay(today - 30),
				lastAt: millis((today - 30) * 86_400_000),
				lastEvent: eventId('0'),
				answers: 1,
				lapses: 0,
				missed: 0,
				leech: false
			});
		}
		await db.units.bulkPut(states);
	});
}

/** An answer as the study screen writes it. */
function answerOf(unit: string, run: string, place: number): Omit<Answered, 'id' | 'device'> {
	const { at, offset, day } = now();
	return {
		type: 'answered',
		version: 1,
		at,
		offset,
		day,
		unit: itemUnit(unit),
		run,
		place,
		bank: 'network-plus',
		objective: '1.1',
		itemVersion: 1,
		kind: 'choice',
		shown: ['a', 'b', 'c', 'd'],
		chosen: ['a'],
		correct: true,
		confidence: 'sure',
		grade: 3,
		durationMillis: 4000,
		outcome: { phase: 'review', step: 0, dueDay: localDay(day + 3), dueAt: null }
	};
}

interface Commits {
	readonly app: number[];
	readonly dexie: number[];
	readonly bare: number[];
	readonly undo: number[];
}

/** One answer's commit in the app's database beside the same rows written by bare Dexie and by bare IndexedDB, all strict, in turn; then undos. */
async function commits(rounds: number): Promise<Commits> {
	const dexie = new Dexie('bench-dexie', { chromeTransactionDurability: 'strict' });
	dexie.version(databaseVersion).stores(tables);
	const other = new Dexie('bench-bare');
	other.version(databaseVersion).stores(tables);
	await Promise.all([dexie.open(), other.open()]);
	const bare = other.backendDB();
	const times: Commits = { app: [], dexie: [], bare: [], undo: [] };
	const run = `commits-${String(performance.timeOrigin)}`;
	await opened(async ({ db, log, queries }) => {
		const { at, offset, day } = now();
		await log.append([{ type: 'run-started', version: 1, at, offset, day, run, seed: 's', plan: [] }]);
		const written: EventId[] = [];
		for (let place = 0; place < rounds; place++) {
			const event = answerOf(`commit-${String(place % 100)}`, run, place);
			let from = performance.now();
			const [row] = await log.append([event]);
			times.app.push(performance.now() - from);
			if (row === undefined) throw new Error('Nothing was written.');
			written.push(row.id);
			const rows = [
				['events', row],
				['units', await db.units.get(event.unit)],
				['days', await db.days.get([event.day, event.bank, event.objective])],
				['runs', await queries.run(run)],
				['objectives', await db.objectives.get([event.bank, event.objective])]
			] as const;
			const names = rows.map(([table]) => table);
			from = performance.now();
			await dexie.transaction('rw', names, () =>
				Promise.all(rows.map(([table, value]) => dexie.table(table).put(value)))
			);
			times.dexie.push(performance.now() - from);
			from = performance.now();
			await new Promise<void>((resolve, reject) => {
				const transaction = bare.transaction(names, 'readwrite', { durability: 'strict' });
				for (const [table, value] of rows) transaction.objectStore(table).put(value);
				transaction.oncomplete = () => {
					resolve();
				};
				transaction.onabort = () => {
					reject(transaction.error ?? new Error('aborted'));
				};
			});
			times.bare.push(performance.now() - from);
		}
		for (const [place, target] of written
			.reverse()
			.slice(0, Math.ceil(rounds / 4))
			.entries()) {
			const unit = itemUnit(`commit-${String((rounds - 1 - place) % 100)}`);
			const { at: when, offset: zone, day: on } = now();
			const from = performance.now();
			await log.append([{ type: 'undone', version: 1, at: when, offset: zone, day: on, target, unit, run }]);
			times.undo.push(performance.now() - from);
		}
		await log.append([{ type: 'run-ended', version: 1, at: now().at, offset, day, run }]);
	});
	await Promise.all([dexie.delete(), other.delete()]);
	return times;
}

interface Queue {
	readonly dueCold: number[];
	readonly dueWarm: number[];
	readonly cold: number[];
	readonly warm: number[];
	readonly planned: number;
}

/** The count of what is due and the plan of today's run, right after the database was opened and again after that. */
async function queue(openings: number): Promise<Queue> {
	const content = await opened(contentOf);
	const times = { dueCold: [] as number[], dueWarm: [] as number[], cold: [] as number[], warm: [] as number[] };
	let planned = 0;
	for (let i = 0; i < openings; i++) {
		await opened(async ({ queries }) => {
			const scheduling = await queries.scheduling();
			const work = () => loadOfDay(queries, content, scheduling, now());
			times.dueCold.push(...(await timed(1, work)));
			times.dueWarm.push(...(await timed(4, work)));
		});
		await opened(async (storage) => {
			const scheduling = await storage.queries.scheduling();
			const work = async () => {
				planned = (await planToday(storage, content, scheduling, now(), String(i))).length;
			};
			times.cold.push(...(await timed(1, work)));
			times.warm.push(...(await timed(4, work)));
		});
	}
	return { ...times, planned };
}

/** Readiness of all exams, asked for at once as Progress does. */
async function readiness(runs: number): Promise<number[]> {
	const content = await Content.load();
	return opened((storage) =>
		timed(runs, async () => {
			await readReadiness(storage, content.exams, now().day, 0.8);
		})
	);
}

/** What the charts of days draw from, read and summed up. */
async function chartSums(runs: number): Promise<number[]> {
	return opened(({ queries }) =>
		timed(runs, async () => {
			const { day } = now();
			const tallies = await queries.talliesBetween(localDay(day - daysOfYear), day);
			daySums(tallies, day - daysOfYear, day);
			facetSums(tallies, day - daysOfYear, day);
		})
	);
}

/** What the charts of memory draw from, read and summed up. */
async function memoryOfAll(runs: number): Promise<number[]> {
	return opened(({ db, queries }) =>
		timed(runs, async () => {
			const { banks } = await queries.scheduling();
			memorySums(await statesOfBanks(db, banks), now().day, await queries.weights());
		})
	);
}

/** A full form of 90 questions, from the reading of what was seen to the last question chosen. */
async function form(runs: number): Promise<number[]> {
	const content = await Content.load();
	const bank = content.exams[2];
	if (bank === undefined) throw new Error('There is no third exam.');
	return opened(({ db }) =>
		timed(runs, async (run) =>
			assembleForm(bank, { shape: 'full', length: 90 }, String(run), await lastSeenIn(db, bank.id))
		)
	);
}

const utterances = [
	'ok, I can hear how frustrating that is, let me have a look with you',
	'can you tell me your staff number please',
	'what does the screen say exactly',
	'please restart the printer and tell me what the lights do',
	'did anything change on the laptop since yesterday',
	'try to sign in again now, does it work?',
	'I will open a ticket and somebody from the network team will call you before four',
	'is there anything else I can help you with today'
];

/** One utterance of a call, heard. */
async function utterance(runs: number): Promise<number[]> {
	const model = unpackModel(moveWeights);
	await timed(8, (run) => recognise(model, utterances[run % utterances.length] ?? '', []));
	return timed(runs, (run) => recognise(model, utterances[run % utterances.length] ?? '', []));
}

const rebuilds = (runs: number): Promise<number[]> => opened(({ db }) => timed(runs, () => rebuild(db)));
const checks = (runs: number): Promise<number[]> => opened(({ db }) => timed(runs, () => check(db, now().at, rng)));

interface Trip {
	readonly exported: number;
	readonly imported: number;
	readonly bytes: number;
}

/** The whole log made into a backup, and the file read, checked and joined to an empty database. */
async function roundTrip(): Promise<Trip> {
	const from = performance.now();
	const bytes = await opened(async ({ db }) =>
		packArchive(await backupEntries(await collectBackup(db, Date.now(), false), sha256))
	);
	const between = performance.now();
	await opened(async ({ db }) => {
		const stamp = { ...now(), rng };
		await mergeBackup(db, await readBackup(unpackArchive(bytes), sha256), stamp);
	}, 'bench-import');
	const until = performance.now();
	await Dexie.delete('bench-import');
	return { exported: between - from, imported: until - between, bytes: bytes.byteLength };
}

const works = { seed, commits, queue, readiness, chartSums, memoryOfAll, form, utterance, rebuilds, checks, roundTrip };
export type Works = typeof works;

interface Call {
	readonly name: keyof Works;
	readonly given: unknown[];
}

const perform = ({ name, given }: Call): Promise<unknown> =>
	(works[name] as (...given: unknown[]) => Promise<unknown>)(...given);

if (typeof document === 'undefined') {
	addEventListener('message', ({ data }: MessageEvent<Call>) => {
		perform(data).then(
			(result) => {
				postMessage({ result });
			},
			(error: unknown) => {
				postMessage({ problem: String(error instanceof Error ? error.stack : error) });
			}
		);
	});
} else {
	Object.assign(window, {
		perform,
		performInWorker: (call: Call) =>
			new Promise((resolve, reject) => {
				const worker = new Worker('/bench.js');
				worker.onmessage = ({ data }: MessageEvent<{ result?: unknown; problem?: string }>) => {
					worker.terminate();
					if (data.problem === undefined) resolve(data.result);
					else reject(new Error(data.problem));
				};
				worker.onerror = ({ message }) => {
					reject(new Error(message));
				};
				worker.postMessage(call);
			})
	});
}

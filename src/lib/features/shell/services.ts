import { holdAlone } from '#lib/platform/alone.ts';
import { showAppearance } from '#lib/platform/appearance.ts';
import { deviceRng } from '#lib/platform/chance.ts';
import { endedUncleanly, isChromium } from '#lib/platform/clean-end.ts';
import { deviceClock, type Clock } from '#lib/platform/clock.ts';
import { Content } from '#lib/platform/content.ts';
import { whenIdle } from '#lib/platform/idle.ts';
import { runWorker } from '#lib/platform/worker.ts';
import { momentOf, type Moment } from '#lib/domain/learning/local-day.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import { DeckCards, followDecks } from '#lib/storage/deck-heads.ts';
import { followOwnCards } from '#lib/storage/own-cards.ts';
import { Preferences } from '#lib/storage/preferences.svelte.ts';
import { needsRebuild } from '#lib/storage/in-force.ts';
import { createStorage, type Storage } from '#lib/storage/storage.ts';
import rebuildWorkerUrl from '#lib/workers/rebuild.worker.ts?worker&url';
import tornLogWorkerUrl from '#lib/workers/torn-log.worker.ts?worker&url';

/** Time for the first screen before the chores of the day begin. */
const choresAfterMillis = 4000;

/** What every screen is given: storage, content, clock and chance of this device. */
export interface Services {
	readonly storage: Storage;
	readonly content: Content;
	readonly preferences: Preferences;
	readonly clock: Clock;
	readonly rng: Rng;
	/** Now, as the learner's settings count days. */
	readonly moment: () => Promise<Moment>;
	/** Fits the memory model to the learner's answers, in the background. Throws what went wrong. */
	readonly refit: () => Promise<void>;
	/** Looks into the folder that this device keeps, if any. Throws what went wrong. */
	readonly lookIntoFolder: () => Promise<void>;
}

const storage = createStorage(deviceRng);
const preferences = new Preferences(storage);

/** Storage alone, for the notices that must show before anything else works. */
export const { db } = storage;

/** Opens the database, brings its projections up to date and fetches the list of content. Throws what went wrong. */
async function openServices(): Promise<Services> {
	const [content] = await Promise.all([Content.load(), openDatabase()]);
	await Promise.all([
		followOwnCards(storage.documents, (own) => {
			content.takeOwn(own);
		}),
		followDecks(storage.documents, (decks) => {
			const held = decks.map((deck) => new DeckCards(deck));
			content.takeDecks(held, async (deck, chunk) => {
				const { itemsOfChunk } = await import('#lib/storage/decks.ts');
				return itemsOfChunk(storage, deck, chunk);
			});
		})
	]);
	preferences.follow(showAppearance);
	const moment = async (): Promise<Moment> => {
		const { at, offset } = deviceClock();
		return momentOf(at, offset, (await storage.queries.scheduling()).rolloverHour);
	};
	whenIdle(() => {
		// Packing only changes the form of old rows; if it fails, the next start tries again.
		storage.log.pack().catch(() => undefined);
	});
	const chores = () => import('./daily-chores.ts');
	// Nothing waits for them, and what the first screen needs comes first; what fails is tried again at the next start.
	setTimeout(() => {
		Promise.all([chores(), moment()])
			.then(async ([{ dailyChores, keepRollingCopies }, when]) => {
				keepRollingCopies(moment);
				await dailyChores(storage, content, when);
			})
			.catch(() => undefined)
			.finally(() => {
				whenIdle(() => void checkOnce());
			});
		import('./keep-folder.ts')
			.then(({ followFolder }) => {
				followFolder(db, moment);
			})
			.catch(() => undefined);
	}, choresAfterMillis);
	const refit = async (): Promise<void> => {
		const { refit: fit } = await chores();
		await fit(await moment());
	};
	const lookIntoFolder = async (): Promise<void> => {
		const { lookIntoFolder: look } = await import('./keep-folder.ts');
		await look(db, await moment());
	};
	return { storage, content, preferences, clock: deviceClock, rng: deviceRng, moment, refit, lookIntoFolder };
}

let tellMending: (() => void) | undefined;
/** Resolves once there is a mending of damaged data that the learner has not been told of. */
export const mendingToTell = new Promise<void>((resolve) => (tellMending = resolve));

/** The learner was told of it. */
export async function mendingTold(): Promise<void> {
	await (await import('./self-check.ts')).markSeen(db);
}

/** Checks the data where that is due; what fails is tried again at the next start. */
async function checkOnce(): Promise<void> {
	try {
		const { selfCheck } = await import('./self-check.ts');
		if (await selfCheck(storage, deviceClock().at, unclean === true)) tellMending?.();
	} catch {
		// Told where the learner asks for a check.
	}
}

/** So that what this session writes is not lost behind what a crash has torn. Nothing waits for it. */
async function leaveTornLog(): Promise<void> {
	const release = await holdAlone('firstline-scratch');
	if (release !== undefined) {
		await runWorker(tornLogWorkerUrl, null).catch(() => undefined);
		release();
	}
}

let opened: Promise<Services> | undefined;

/** The services, opened at the first call; after a failure the next call tries again. */
export function services(): Promise<Services> {
	opened ??= openServices().catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

/** Whether the last session ended without a word. */
let unclean: boolean | undefined;

async function openDatabase(): Promise<void> {
	await db.connect();
	unclean ??= endedUncleanly();
	if (unclean && isChromium()) void leaveTornLog();
	if (await needsRebuild(db)) {
		await runWorker(rebuildWorkerUrl, null).catch((error: unknown) => {
			const problem = error instanceof Error ? error.message : String(error);
			throw new Error(`Your progress could not be brought up to date: ${problem}`);
		});
	}
}

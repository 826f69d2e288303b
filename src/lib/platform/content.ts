import { asset } from '$app/paths';
import type {
	BankEntry,
	ContentIndex,
	ContentManifest,
	DomainEntry,
	ItemEntry,
	ObjectiveContent,
	ObjectiveEntry,
	ServedItem
} from '#lib/domain/bank/content.ts';
import { itemIdOf, type UnitId } from '#lib/domain/shared/units.ts';

/** Where an item stands in its bank. */
export interface Placed {
	readonly item: ServedItem;
	readonly bank: BankEntry;
	readonly objective: ObjectiveEntry;
}

/** Content could not be fetched: offline and not kept, or the host is broken. A retry may help. */
export class ContentFailure extends Error {
	override readonly name = 'ContentFailure';
}

/** The bank of the learner's own cards, written or imported, while there are any. */
export const ownBank = 'own';

/** A deck that was imported: its cards by chunk, each of which is an objective. */
export interface DeckContent {
	readonly id: string;
	readonly name: string;
	/** How many cards each chunk holds. */
	readonly sizes: readonly number[];
	/** The cards of a chunk. */
	entries(chunk: number): readonly ItemEntry[];
	/** The chunk that holds a card, if the deck does. */
	chunkOf(id: string): number | undefined;
}

const written = (items: readonly ServedItem[]): DomainEntry => ({
	number: '1',
	name: 'Cards that I wrote',
	weight: 100,
	objectives: [
		{
			number: '1',
			title: 'Cards that I wrote',
			level: 'identify',
			file: ownBank,
			open: items.length,
			items: items.map(({ id, version, kind }) => ({ id, version, kind }))
		}
	]
});

const imported = (deck: DeckContent): DomainEntry => ({
	number: deck.id,
	name: deck.name,
	weight: 100,
	objectives: deck.sizes.map((size, i) => ({
		number: `${deck.id}.${String(i + 1)}`,
		title: deck.sizes.length === 1 ? deck.name : `${deck.name}, part ${String(i + 1)}`,
		level: 'identify',
		file: `${deck.id}/${String(i)}`,
		open: size,
		// A deck of twenty thousand cards is not listed before somebody asks.
		get items() {
			return deck.entries(i);
		}
	}))
});

const ownContent = (domains: readonly DomainEntry[]): BankEntry => ({
	id: ownBank,
	exam: 'My cards',
	name: 'My cards',
	edition: '',
	launched: '',
	estimatedRetirement: '',
	maxQuestions: 0,
	minutes: 0,
	scaledPass: 0,
	itemPrefix: ownBank,
	domains
});

/** Where a file of the banks is served. */
export const contentUrl = (file: string): string => asset(`/content/${file}`);

/** Fetches a file of the content. Throws a ContentFailure. */
export async function fetchJson<T>(path: string): Promise<T> {
	let response: Response;
	try {
		response = await fetch(contentUrl(path));
	} catch (error) {
		throw new ContentFailure(`${path} is not kept on this device, and there is no connection.`, { cause: error });
	}
	if (!response.ok) {
		throw new ContentFailure(`${path} could not be loaded (${String(response.status)}).`);
	}
	return (await response.json()) as T;
}

/** The compiled question banks: one manifest, and a file for each objective that is fetched when it is first needed. */
export class Content {
	/** Digest of the sources of this build. */
	readonly release: string;
	/** The banks of the exams. */
	readonly exams: readonly BankEntry[];
	/** Paths of the tables of facts; `sheets.ts` fetches them. */
	readonly factFiles: readonly string[];
	/** Path of the index of calls, where there are any; `calls.ts` fetches it. */
	readonly callsFile: string | undefined;
	/** Path of the index of shifts, where there are any; `shifts.ts` fetches it. */
	readonly shiftsFile: string | undefined;
	#own: BankEntry | undefined;
	#written: readonly ServedItem[] = [];
	#decks: readonly DeckContent[] = [];
	#readChunk: (deck: string, chunk: number) => Promise<readonly ServedItem[]> = () => Promise.resolve([]);
	readonly #files = new Map<string, Promise<ObjectiveContent>>();
	readonly #items = new Map<string, { bank: BankEntry; objective: ObjectiveEntry }>();

	constructor(manifest: ContentManifest) {
		this.release = manifest.release ?? 'unknown';
		this.exams = manifest.banks;
		this.factFiles = manifest.facts;
		this.callsFile = manifest.calls;
		this.shiftsFile = manifest.shifts;
		for (const bank of manifest.banks) {
			this.#place(bank);
		}
	}

	/** All that can be studied: the exams, and the learner's own cards where there are any. */
	get banks(): readonly BankEntry[] {
		return this.#own === undefined ? this.exams : [...this.exams, this.#own];
	}

	/** Takes in the learner's own cards, in place of those that it held. */
	takeOwn(items: readonly ServedItem[]): void {
		this.#written = items;
		this.#files.set(ownBank, Promise.resolve({ bank: ownBank, objective: '1', items }));
		this.#placeOwn();
	}

	/** Takes in the imported decks, in place of those that it held; `read` gives a chunk's cards when they are asked for. */
	takeDecks(
		decks: readonly DeckContent[],
		read: (deck: string, chunk: number) => Promise<readonly ServedItem[]>
	): void {
		this.#decks = decks;
		this.#readChunk = read;
		this.#placeOwn();
	}

	#placeOwn(): void {
		for (const [id, { bank }] of this.#items) {
			if (bank === this.#own) {
				this.#items.delete(id);
			}
		}
		const writtenDomains = this.#written.length === 0 ? [] : [written(this.#written)];
		const domains = [...writtenDomains, ...this.#decks.map(imported)];
		this.#own = domains.length === 0 ? undefined : ownContent(domains);
		if (this.#own !== undefined) {
			this.#place(this.#own, writtenDomains);
		}
	}

	/** Fetches the manifest and the lists of the banks. Throws a ContentFailure. */
	static async load(): Promise<Content> {
		const index = await fetchJson<ContentIndex>('manifest.json');
		const banks = await Promise.all(index.banks.map((file) => fetchJson<BankEntry>(file)));
		return new Content({ ...index, banks });
	}

	/** Whether a unit is a living item of the banks; a retired one is not. */
	has(unit: UnitId): boolean {
		const id = itemIdOf(unit);
		return id !== undefined && this.#placeOf(id) !== undefined;
	}

	/** The item of a unit with its place, or undefined for one that the banks no longer hold. Throws a ContentFailure. */
	async placed(unit: UnitId): Promise<Placed | undefined> {
		const id = itemIdOf(unit);
		const place = id === undefined ? undefined : this.#placeOf(id);
		if (place === undefined) {
			return undefined;
		}
		const items = await this.itemsOf(place.objective);
		const item = items.find((each) => each.id === id);
		return item === undefined ? undefined : { item, bank: place.bank, objective: place.objective };
	}

	/** The items of an objective, retired ones and the mock reserve too. Throws a ContentFailure. */
	async itemsOf(objective: ObjectiveEntry): Promise<readonly ServedItem[]> {
		const [deck = '', chunk] = objective.file.split('/');
		// Read anew each time: a card may be corrected by the next import.
		if (this.#decks.some(({ id }) => id === deck)) return this.#readChunk(deck, Number(chunk));
		return (await this.#file(objective.file)).items;
	}

	#placeOf(id: string): { bank: BankEntry; objective: ObjectiveEntry } | undefined {
		const held = this.#items.get(id);
		if (held !== undefined || this.#own === undefined) return held;
		const deck = this.#decks.find((each) => id.startsWith(each.id));
		const chunk = deck?.chunkOf(id);
		const objective =
			chunk === undefined ? undefined : this.#own.domains.find(({ number }) => number === deck?.id)?.objectives[chunk];
		return objective && { bank: this.#own, objective };
	}

	#place(bank: BankEntry, domains = bank.domains): void {
		for (const { objectives } of domains) {
			for (const objective of objectives) {
				for (const { id } of objective.items) {
					this.#items.set(id, { bank, objective });
				}
			}
		}
	}

	#file(file: string): Promise<ObjectiveContent> {
		const held = this.#files.get(file);
		if (held !== undefined) {
			return held;
		}
		const fetched = fetchJson<ObjectiveContent>(file);
		this.#files.set(file, fetched);
		// A failure is not kept: the next try may be online.
		fetched.catch(() => this.#files.delete(file));
		return fetched;
	}
}

import type { BankEntry, ServedItem } from '#lib/domain/bank/content.ts';
import { searchDocumentOf } from '#lib/domain/bank/search-document.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import { itemUnit, type LocalDay } from '#lib/domain/shared/units.ts';
import type { Clock } from '#lib/platform/clock.ts';
import type { Content } from '#lib/platform/content.ts';
import { statesByItem } from '#lib/storage/evidence.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import { ownCards } from '#lib/storage/own-cards.ts';
import type { Preferences } from '#lib/storage/preferences.svelte.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { MarkRow } from '#lib/storage/tables.ts';
import { byItem, catalogueOf, objectivesOf, searchFilesOf, withItems, type Entry } from './catalogue.ts';
import { changed, everything, filterFrom, isPlaced, type Filter } from './library-filter.ts';
import { Search } from './search.svelte.ts';
import { countStatuses, isIn, statusOf, type StatusCounts, type UnitStatus } from './unit-status.ts';

export interface LibraryServices {
	readonly storage: Storage;
	readonly content: Content;
	readonly preferences: Preferences;
	readonly clock: Clock;
	readonly rng: Rng;
	readonly moment: () => Promise<Moment>;
}

/** A listed item; `item` comes once its file is read. */
export interface Row extends Entry {
	readonly item: ServedItem | undefined;
	readonly status: UnitStatus;
}

interface Ground {
	readonly own: ReadonlyMap<string, ServedItem>;
	readonly banks: readonly BankEntry[];
	/** By the ids of their items. */
	readonly states: ReadonlyMap<string, UnitState>;
	readonly marks: ReadonlyMap<string, MarkRow>;
	readonly day: LocalDay;
}

const pageSize = 50;
/** Units whose states are counted in one task: all of the banks', and a part of a large collection. */
const countedAtOnce = 5000;
const noItems = withItems([]);

/** The index of a content outlives the page: who comes back from an item to the list finds it standing. */
const searches = new WeakMap<Content, Search>();

function searchOf(content: Content): Search {
	const search = searches.get(content) ?? new Search(searchFilesOf(content.exams));
	searches.set(content, search);
	return search;
}

/** The list of all items: what is asked for, what fits, and how much of it is shown. */
export class Library {
	readonly #content: Content;
	readonly #ground: LiveQuery<Ground>;
	readonly #search: Search;
	#filter: Filter = $state.raw(everything);
	#most = $state(pageSize);
	#items: ReadonlyMap<string, ServedItem> = $state.raw(noItems);
	#failure: Error | undefined = $state.raw();

	readonly #entries: readonly Entry[] = $derived.by(() => catalogueOf(this.#ground.value?.banks ?? []));

	// Parts of the filter by themselves: a letter typed must not sort thousands of items before its answer is there.
	readonly #sought = $derived(this.#filter.text.trim() !== '');
	readonly #bank = $derived(this.#filter.bank);
	readonly #domain = $derived(this.#filter.domain);
	readonly #objective = $derived(this.#filter.objective);
	readonly #status = $derived(this.#filter.status);

	/** Looks a status up when it is asked for: of a hundred thousand cards few are shown. */
	readonly #statusOf = $derived.by(() => {
		const { states, marks } = this.#ground.value ?? {};
		return ({ id, version }: Entry): UnitStatus => statusOf(states?.get(id), marks?.get(id), version);
	});

	/** What fits text and place, whatever its status; by rank where a text is looked for. */
	readonly #placed = $derived.by(() => {
		const place = { bank: this.#bank, domain: this.#domain, objective: this.#objective };
		const { ranks } = this.#search;
		const sought = this.#sought ? this.#entries.filter(({ id }) => ranks?.has(id)) : this.#entries;
		const placed = sought.filter((entry) => isPlaced(entry, place));
		return this.#sought ? placed.sort((a, b) => (ranks?.get(a.id) ?? 0) - (ranks?.get(b.id) ?? 0)) : placed;
	});

	readonly #found = $derived.by(() => {
		const [status, lookUp, { today }] = [this.#status, this.#statusOf, this];
		return status === '' ? this.#placed : this.#placed.filter((entry) => isIn(lookUp(entry), status, today));
	});

	readonly rows: readonly Row[] = $derived(
		this.#found.slice(0, this.#most).map((entry) => ({
			...entry,
			status: this.#statusOf(entry),
			item: this.#ground.value?.own.get(entry.id) ?? this.#items.get(entry.id)
		}))
	);

	constructor({ storage, content, moment }: LibraryServices, parameters: URLSearchParams) {
		this.#content = content;
		this.#search = searchOf(content);
		this.#search.find('');
		this.#ground = new LiveQuery(async () => {
			const [own, states, marks, { day }] = await Promise.all([
				ownCards(storage.documents),
				statesByItem(storage.db),
				storage.queries.marks(),
				moment()
			]);
			const items = own.map(({ item }) => item);
			content.takeOwn(items);
			this.#search.takeOwn(items.map((item) => searchDocumentOf(itemUnit(item.id), item, 'My cards')));
			return {
				own: withItems(items),
				banks: content.banks,
				states,
				marks: byItem(marks),
				day
			};
		});
		this.read(parameters);
	}

	get filter(): Filter {
		return this.#filter;
	}
	get banks(): readonly BankEntry[] {
		return this.#ground.value?.banks ?? this.#content.banks;
	}
	get today(): LocalDay {
		return this.#ground.value?.day ?? (0 as LocalDay);
	}
	/** Whether memory and marks have been read. */
	get ready(): boolean {
		return this.#ground.value !== undefined;
	}
	/** Whether the first answer to a search is still to come. */
	get searching(): boolean {
		return this.#sought && this.#search.ranks === undefined && this.#search.failure === undefined;
	}
	get failure(): Error | undefined {
		return this.#ground.failure ?? this.#search.failure ?? this.#failure;
	}
	/** Items in all, and those that fit. */
	get total(): number {
		return this.#entries.length;
	}
	get found(): number {
		return this.#found.length;
	}
	/** How many "Show more" adds. */
	get more(): number {
		return Math.min(pageSize, this.#found.length - this.rows.length);
	}

	/** Takes the filter of an address over. */
	read(parameters: URLSearchParams): void {
		this.#show(filterFrom(parameters, this.#content.banks));
	}

	change(change: Partial<Filter>): void {
		this.#show(changed(this.#filter, change));
	}

	showMore(): void {
		this.#most += pageSize;
	}

	/**
	 * Counts how many of what fits text and place are in each state, and hands `take` the counts when all are counted.
	 * Returns the way to stop.
	 */
	countStates(take: (counts: StatusCounts) => void): () => void {
		const [placed, lookUp, { today }] = [this.#placed, this.#statusOf, this];
		let timer: ReturnType<typeof setTimeout> | undefined;
		const countFrom = (from: number, before?: StatusCounts): void => {
			const until = from + countedAtOnce;
			const counts = countStatuses(placed.slice(from, until).map(lookUp), today, before);
			if (until >= placed.length) take(counts);
			else timer = setTimeout(countFrom, 0, until, counts);
		};
		countFrom(0);
		return () => {
			clearTimeout(timer);
		};
	}

	/** Builds the index of the search ahead of the first letter. */
	prepareSearch(): void {
		this.#search.prepare();
	}

	/** Fetches the texts of the rows shown that are not here yet. */
	async fetchTexts(): Promise<void> {
		const missing = objectivesOf(this.rows.filter(({ item }) => item === undefined));
		try {
			const read = (await Promise.all(missing.map((objective) => this.#content.itemsOf(objective)))).flat();
			// Rows follow from this: without anything new they must stay, or this would be called without end.
			if (read.some((item) => this.#items.get(item.id) !== item)) {
				this.#items = withItems(read, this.#items);
			}
			this.#failure = undefined;
		} catch (error) {
			this.#failure = error instanceof Error ? error : new Error(String(error));
		}
	}

	retry(): void {
		void this.fetchTexts();
		this.#search.find(this.#filter.text);
	}

	#show(filter: Filter): void {
		const sought = filter.text !== this.#filter.text;
		this.#filter = filter;
		this.#most = pageSize;
		if (sought) {
			this.#search.find(filter.text);
		}
	}
}

import { itemUnit } from '#lib/domain/shared/units.ts';
import type { Content } from '#lib/platform/content.ts';
import { searchFilesOf } from './catalogue.ts';
import { Search } from './search.svelte.ts';

export interface FoundItem {
	readonly id: string;
	readonly stem: string;
	/** Exam and objective. */
	readonly place: string;
}

/** Words that search thousands of items well enough have some letters. */
const fewestLetters = 3;

/** Finds questions by their text, for whoever stands elsewhere than in the Library. */
export class ItemSearch {
	readonly #content: Content;
	readonly #search: Search;

	/** The best few, once they are found. */
	readonly found: Promise<readonly FoundItem[]> = $derived.by(() => {
		const best = (this.#search.ranks === undefined ? [] : [...this.#search.ranks.keys()]).slice(0, 5);
		return Promise.all(best.map((id) => this.#item(id))).then((items) => items.flat());
	});

	constructor(content: Content) {
		this.#content = content;
		this.#search = new Search(searchFilesOf(content.exams));
	}

	find(text: string): void {
		this.#search.find(text.trim().length < fewestLetters ? '' : text);
	}

	async #item(id: string): Promise<FoundItem[]> {
		const placed = await this.#content.placed(itemUnit(id));
		if (placed === undefined) return [];
		const { item, bank, objective } = placed;
		return [{ id, stem: item.stem, place: `${bank.exam} ${objective.number}` }];
	}
}

import { asset } from '$app/paths';
import type {
	BankEntry,
	ContentManifest,
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

async function fetchJson<T>(path: string): Promise<T> {
	let response: Response;
	try {
		response = await fetch(asset(`/content/${path}`));
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
	readonly banks: readonly BankEntry[];
	readonly #files = new Map<string, Promise<ObjectiveContent>>();
	readonly #items = new Map<string, { bank: BankEntry; objective: ObjectiveEntry; version: number }>();

	constructor(manifest: ContentManifest) {
		this.banks = manifest.banks;
		for (const bank of manifest.banks) {
			for (const domain of bank.domains) {
				for (const objective of domain.objectives) {
					for (const { id, version } of objective.items) {
						this.#items.set(id, { bank, objective, version });
					}
				}
			}
		}
	}

	/** Fetches the manifest. Throws a ContentFailure. */
	static async load(): Promise<Content> {
		return new Content(await fetchJson<ContentManifest>('manifest.json'));
	}

	/** Whether a unit is a living item of the banks; a retired one is not. */
	has(unit: UnitId): boolean {
		const id = itemIdOf(unit);
		return id !== undefined && this.#items.has(id);
	}

	/** The item of a unit with its place, or undefined for one that the banks no longer hold. Throws a ContentFailure. */
	async placed(unit: UnitId): Promise<Placed | undefined> {
		const id = itemIdOf(unit);
		const place = id === undefined ? undefined : this.#items.get(id);
		if (place === undefined) {
			return undefined;
		}
		const { items } = await this.#file(place.objective.file);
		const item = items.find((each) => each.id === id);
		return item === undefined ? undefined : { item, bank: place.bank, objective: place.objective };
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

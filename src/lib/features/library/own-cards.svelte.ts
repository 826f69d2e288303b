import { uuidv7 } from '#lib/domain/shared/ids.ts';
import { ownBank } from '#lib/platform/content.ts';
import { asFailure, type StorageFailure } from '#lib/storage/failure.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import { ownCardKind, ownCards, type OwnCard } from '#lib/storage/own-cards.ts';
import type { LibraryServices } from './library.svelte.ts';
import { itemOf, tagsOf, type Draft } from './own-card.ts';

/** The learner's own cards: read, written, deleted and brought back. */
export class OwnCards {
	readonly #services: LibraryServices;
	readonly #cards: LiveQuery<OwnCard[]>;
	#failure: StorageFailure | undefined = $state.raw();
	#deleted: OwnCard | undefined = $state.raw();

	constructor(services: LibraryServices) {
		this.#services = services;
		this.#cards = new LiveQuery(async () => {
			const cards = await ownCards(services.storage.documents);
			services.content.takeOwn(cards.map(({ item }) => item));
			return cards;
		});
	}

	/** Newest first; undefined until they are read. */
	get all(): readonly OwnCard[] | undefined {
		return this.#cards.value && [...this.#cards.value].reverse();
	}
	/** Why the last change was not saved; what was written is still in its form. `conflict`: another tab was first. */
	get failure(): StorageFailure | undefined {
		return this.#failure ?? this.#cards.failure;
	}
	/** The card deleted last, which can still be brought back; its revision is the one that the deletion left. */
	get deleted(): OwnCard | undefined {
		return this.#deleted;
	}

	/** Saves a draft: as a new card, or over the one it was made from. True when it is saved. */
	save(draft: Draft, over?: OwnCard): Promise<boolean> {
		return this.#attempt(async () => {
			const { storage, content, rng, moment } = this.#services;
			const { at } = await moment();
			const item = itemOf(draft, over?.item.id ?? `own-${uuidv7(at, rng)}`, over?.item);
			const known = await ownCards(storage.documents);
			if (known.length === 0) {
				await this.#studyOwn();
			}
			const id = over?.id ?? `${ownBank}:${item.id}`;
			await storage.documents.save(id, ownCardKind, over?.revision ?? 0, at, { item, tags: tagsOf(draft.tags) });
			content.takeOwn([...known.filter((card) => card.id !== id).map((card) => card.item), item]);
		});
	}

	/** Saves a draft over whatever another tab made of its card meanwhile. */
	async replace(draft: Draft, over: OwnCard): Promise<boolean> {
		const newest = await this.#services.storage.queries.document(over.id).catch(() => undefined);
		return this.save(draft, { ...over, revision: newest?.revision ?? over.revision });
	}

	delete(card: OwnCard): Promise<boolean> {
		return this.#attempt(async () => {
			const { at } = await this.#services.moment();
			const revision = await this.#services.storage.documents.delete(card.id, card.revision, at);
			this.#deleted = { ...card, revision };
		});
	}

	undelete(): Promise<boolean> {
		return this.#attempt(async () => {
			const card = this.#deleted;
			if (card !== undefined) {
				const { at } = await this.#services.moment();
				const { id, revision, item, tags } = card;
				await this.#services.storage.documents.save(id, ownCardKind, revision, at, { item, tags });
				this.#deleted = undefined;
			}
		});
	}

	/** The first card puts the bank of own cards among what is studied; whoever takes it out again has it stay out. */
	async #studyOwn(): Promise<void> {
		const { storage, moment } = this.#services;
		const scheduling = await storage.queries.scheduling();
		if (!scheduling.banks.includes(ownBank)) {
			const { at, offset, day } = await moment();
			await storage.log.append([
				{
					type: 'scheduling-changed',
					version: 1,
					at,
					offset,
					day,
					scheduling: { ...scheduling, banks: [...scheduling.banks, ownBank] }
				}
			]);
		}
	}

	async #attempt(work: () => Promise<void>): Promise<boolean> {
		try {
			await work();
			this.#failure = undefined;
			return true;
		} catch (error) {
			this.#failure = asFailure(error);
			return false;
		}
	}
}

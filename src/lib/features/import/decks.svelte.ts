import { cardsCsv } from '#lib/domain/decks/card-csv.ts';
import type { PlannedUnit } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { planRun, runLength } from '#lib/domain/learning/queue.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import { itemUnit } from '#lib/domain/shared/units.ts';
import { ownBank } from '#lib/platform/content.ts';
import { offerBlob } from '#lib/platform/files.ts';
import { decksOf, entriesOf, type Deck } from '#lib/storage/deck-heads.ts';
import { cardsOfDeck, deleteDeck, renameDeck, undoImport, type ImportReceipt } from '#lib/storage/decks.ts';
import { asFailure, type StorageFailure } from '#lib/storage/failure.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import { startRun } from '#lib/storage/start-run.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { makePackage } from './run-deck-worker.ts';

export interface DecksServices {
	readonly storage: Storage;
	readonly rng: Rng;
	readonly moment: () => Promise<Moment>;
}

/** A deck as it is listed. */
export interface DeckRow extends Deck {
	readonly name: string;
	readonly cards: number;
	/** Due today or earlier. */
	readonly due: number;
	/** Never answered. */
	readonly fresh: number;
}

/** The imported decks: listed, studied, renamed, exported, deleted and brought back. */
export class Decks {
	readonly #services: DecksServices;
	readonly #rows: LiveQuery<DeckRow[]>;
	#failure: StorageFailure | undefined = $state.raw();
	#deleted: { readonly name: string; readonly receipt: ImportReceipt } | undefined = $state.raw();

	constructor(services: DecksServices) {
		this.#services = services;
		const { documents, queries } = services.storage;
		this.#rows = new LiveQuery(async () => {
			const { day } = await services.moment();
			const [decks, due, tallyOf] = await Promise.all([
				decksOf(documents),
				queries.dueUnits([ownBank], day, Infinity),
				queries.objectives()
			]);
			return decks.map((deck) => {
				const { name, chunks, kinds } = deck.head;
				const cards = kinds.length;
				const seen = Array.from(
					{ length: chunks },
					(_, i) => tallyOf(ownBank, `${deck.id}.${String(i + 1)}`)?.seen ?? 0
				).reduce((sum, each) => sum + each, 0);
				return {
					...deck,
					name,
					cards,
					due: due.filter(({ objective }) => objective.startsWith(`${deck.id}.`)).length,
					fresh: Math.max(0, cards - seen)
				};
			});
		});
	}

	/** By name; undefined until they are read. */
	get all(): readonly DeckRow[] | undefined {
		return this.#rows.value;
	}
	get failure(): StorageFailure | undefined {
		return this.#failure ?? this.#rows.failure;
	}
	/** Name of the deck deleted last, which can still be brought back. */
	get deleted(): string | undefined {
		return this.#deleted?.name;
	}

	/** Starts a run of what is due in a deck, and of new cards where there is room. False where there is nothing, or it was not saved. */
	study(deck: Deck): Promise<boolean> {
		return this.#attempt(async () => {
			const { storage, moment, rng } = this.#services;
			const { queries } = storage;
			const now = await moment();
			const places = entriesOf(deck).map((entries, i) => ({
				objective: `${deck.id}.${String(i + 1)}`,
				units: entries.map(({ id }) => itemUnit(id))
			}));
			const [all, suspended] = await Promise.all([
				queries.dueUnits([ownBank], now.day, Infinity),
				queries.marked('suspended')
			]);
			const due = all
				.filter(({ unit, objective }) => objective.startsWith(`${deck.id}.`) && !suspended.includes(unit))
				.slice(0, runLength);
			const fresh: PlannedUnit[] = [];
			for (const { objective, units } of places) {
				if (due.length + fresh.length >= runLength) break;
				const unseen = (await queries.unseenOf([units])).filter((unit) => !suspended.includes(unit));
				fresh.push(...unseen.map((unit): PlannedUnit => ({ unit, bank: ownBank, objective, reason: 'new' })));
			}
			const plan = planRun(due, fresh.slice(0, runLength - due.length), String(rng()));
			if (plan.length > 0) await startRun(storage, plan, now, rng, false);
			return plan.length > 0;
		});
	}

	rename(deck: Deck, name: string): Promise<boolean> {
		return this.#attempt(async () => {
			await renameDeck(this.#services.storage, deck, name, (await this.#services.moment()).at);
		});
	}

	delete(deck: DeckRow): Promise<boolean> {
		return this.#attempt(async () => {
			const { storage, moment } = this.#services;
			const receipt = await deleteDeck(storage, deck, (await moment()).at);
			this.#deleted = { name: deck.name, receipt };
		});
	}

	undelete(): Promise<boolean> {
		return this.#attempt(async () => {
			if (this.#deleted !== undefined) {
				await undoImport(this.#services.storage, this.#deleted.receipt, await this.#services.moment());
				this.#deleted = undefined;
			}
		});
	}

	/** Hands a deck to the learner as a file. */
	export(deck: DeckRow, form: 'csv' | 'apkg'): Promise<boolean> {
		return this.#attempt(async () => {
			const { storage, moment } = this.#services;
			const cards = await cardsOfDeck(storage, deck);
			const name = `${deck.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'deck'}.${form}`;
			if (form === 'csv') {
				// The mark at its start tells spreadsheets that it is UTF-8.
				offerBlob(name, new Blob(['\uFEFF', cardsCsv(deck.name, cards)], { type: 'text/csv' }));
				return;
			}
			const now = await moment();
			const units = cards.map(({ item }) => itemUnit(`${deck.id}-${item.id}`));
			const [states, marks] = await storage.db.attempt(() =>
				Promise.all([storage.db.units.bulkGet(units), storage.db.marks.bulkGet(units)])
			);
			const remembered = cards.map((bare, i) => {
				const state = states[i];
				const card = marks[i]?.suspended === 1 ? { ...bare, suspended: true as const } : bare;
				if (state?.phase !== 'review') return card;
				const { stability, difficulty, lastDay, dueDay, answers, lapses } = state;
				return { ...card, memory: { stability, difficulty, lastDay, dueDay, reps: answers, lapses } };
			});
			offerBlob(name, await makePackage({ name: deck.name, cards: remembered, skipped: [] }, now));
		});
	}

	async #attempt(work: () => Promise<unknown>): Promise<boolean> {
		try {
			const done = await work();
			this.#failure = undefined;
			return done !== false;
		} catch (error) {
			this.#failure = asFailure(error);
			return false;
		}
	}
}

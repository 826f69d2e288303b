import { displayOrder } from '#lib/domain/bank/option-order.ts';
import type { Mark } from '#lib/domain/learning/events.ts';
import { recallChance } from '#lib/domain/learning/memory.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import type { NewEvent } from '#lib/domain/log/event.ts';
import { seededRng } from '#lib/domain/shared/rng.ts';
import { itemUnit, localDay, type EventId, type LocalDay, type UnitId } from '#lib/domain/shared/units.ts';
import { ownBank, type Placed } from '#lib/platform/content.ts';
import { buildForgettingCurve, type ForgettingCurve } from '#lib/charts/forgetting-curve.ts';
import { asFailure, type StorageFailure } from '#lib/storage/failure.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import { reportProblem } from '#lib/storage/problems.ts';
import { startRun } from '#lib/storage/start-run.ts';
import { historyRows, type HistoryRow } from './history.ts';
import type { LibraryServices } from './library.svelte.ts';
import { Note } from './note.svelte.ts';
import { statusOf, type UnitStatus } from './unit-status.ts';

interface Kept {
	readonly status: UnitStatus;
	readonly history: readonly HistoryRow[];
	readonly weights: readonly number[];
	readonly day: LocalDay;
}

/** One item with all that the learner did with it. */
export class ItemPage {
	readonly #services: LibraryServices;
	readonly #kept: LiveQuery<Kept>;
	readonly placed: Placed;
	readonly unit: UnitId;
	readonly note: Note;
	/** Options in an order that does not give the key away, the same at each visit. */
	readonly options;
	#failure: StorageFailure | undefined = $state.raw();
	#lastReset: EventId | undefined = $state.raw();

	/** The memory's curve since the last answer; undefined without a memory. */
	readonly curve: ForgettingCurve | undefined = $derived.by(() => {
		const { memory } = this;
		const kept = this.#kept.value;
		if (memory === undefined || kept === undefined) {
			return undefined;
		}
		return buildForgettingCurve({
			recallAfter: (days) => recallChance(memory, localDay(memory.lastDay + days), kept.weights),
			dueAfter: Math.max(0, memory.dueDay - memory.lastDay),
			todayAfter: Math.max(0, kept.day - memory.lastDay)
		});
	});

	/** Keeps what the learner says is wrong with this item. Throws a StorageFailure. */
	async report(text: string): Promise<void> {
		const { storage, clock, rng } = this.#services;
		const { id, version } = this.placed.item;
		await reportProblem(storage, { item: id, itemVersion: version, text, at: clock().at }, rng);
	}

	constructor(services: LibraryServices, placed: Placed) {
		const { storage, clock, moment } = services;
		const { item } = placed;
		const unit = itemUnit(item.id);
		this.#services = services;
		this.placed = placed;
		this.unit = unit;
		this.note = new Note(storage, unit, () => clock().at);
		this.options =
			item.kind === 'choice'
				? displayOrder(item, seededRng(item.id)).flatMap((id) => item.options.filter((option) => option.id === id))
				: [];
		this.#kept = new LiveQuery(async () => {
			const [state, mark, events, weights, { day }] = await Promise.all([
				storage.queries.unitState(unit),
				storage.queries.markOf(unit),
				storage.log.historyOf(unit),
				storage.queries.weights(),
				moment()
			]);
			return { status: statusOf(state, mark, item.version), history: historyRows(events, item.version), weights, day };
		});
	}

	get own(): boolean {
		return this.placed.bank.id === ownBank;
	}
	/** Written here, and so edited here; an imported card is corrected where it came from. */
	get written(): boolean {
		return this.placed.objective.file === ownBank;
	}
	get ready(): boolean {
		return this.#kept.value !== undefined;
	}
	get today(): LocalDay {
		return this.#kept.value?.day ?? localDay(0);
	}
	get memory(): UnitState | undefined {
		return this.#kept.value?.status.memory;
	}
	/** Chance, 0 to 1, that the learner knows it today. */
	get recallNow(): number | undefined {
		const kept = this.#kept.value;
		return kept?.status.memory && recallChance(kept.status.memory, kept.day, kept.weights);
	}
	get flagged(): boolean {
		return this.#kept.value?.status.flagged === true;
	}
	get suspended(): boolean {
		return this.#kept.value?.status.suspended === true;
	}
	/** What stands out about it, in words. */
	get marks(): string[] {
		return [
			...(this.flagged ? ['Flagged'] : []),
			...(this.suspended ? ['Suspended'] : []),
			...(this.memory?.leech ? ['Keeps slipping away'] : [])
		];
	}
	get history(): readonly HistoryRow[] {
		return this.#kept.value?.history ?? [];
	}
	/** Why the last change was not saved, or why nothing can be read. */
	get failure(): StorageFailure | undefined {
		return this.#failure ?? this.#kept.failure;
	}
	/** The reset that was made on this page and still holds. */
	get lastReset(): EventId | undefined {
		return this.#lastReset;
	}

	async mark(mark: Mark, on: boolean): Promise<void> {
		await this.#append({ type: 'unit-marked', mark, on });
	}

	/** Starts a run with this unit alone, which moves no due day. False where that was not saved. */
	async practise(): Promise<boolean> {
		const { storage, moment, rng } = this.#services;
		const { bank, objective } = this.placed;
		try {
			const plan = [{ unit: this.unit, bank: bank.id, objective: objective.number, reason: 'chosen' as const }];
			await startRun(storage, plan, await moment(), rng, true);
			return true;
		} catch (error) {
			this.#failure = asFailure(error);
			return false;
		}
	}

	/** The memory starts afresh; the history stays. */
	async reset(): Promise<void> {
		this.#lastReset = await this.#append({ type: 'unit-reset' });
	}

	async undoReset(target: EventId): Promise<void> {
		await this.#append({ type: 'undone', target });
		this.#lastReset = undefined;
	}

	async #append(
		what:
			| { readonly type: 'unit-marked'; readonly mark: Mark; readonly on: boolean }
			| { readonly type: 'unit-reset' }
			| { readonly type: 'undone'; readonly target: EventId }
	): Promise<EventId | undefined> {
		try {
			const { at, offset, day } = await this.#services.moment();
			const event: NewEvent = { ...what, version: 1, at, offset, day, unit: this.unit };
			const [stored] = await this.#services.storage.log.append([event]);
			this.#failure = undefined;
			return stored?.id;
		} catch (error) {
			this.#failure = asFailure(error);
			return undefined;
		}
	}
}

import type { BankEntry } from '#lib/domain/bank/content.ts';
import type { PlannedUnit } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import {
	drawSelection,
	inState,
	largestPractice,
	objectiveKey,
	selectable,
	type Selection,
	type SelectionState
} from '#lib/domain/learning/selection.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { UnitId } from '#lib/domain/shared/units.ts';
import type { Content } from '#lib/platform/content.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import { startRun } from '#lib/storage/start-run.ts';
import type { Storage } from '#lib/storage/storage.ts';

export interface PracticeServices {
	readonly storage: Storage;
	readonly content: Content;
	readonly rng: Rng;
	readonly moment: () => Promise<Moment>;
}

/** A selection that the learner gave a name. */
export interface SavedSelection {
	readonly id: string;
	readonly revision: number;
	readonly name: string;
	readonly selection: Selection;
}

const kind = 'selection';

/** The practice being put together. */
export class Practice {
	readonly #services: PracticeServices;
	readonly #saved: LiveQuery<SavedSelection[]>;
	readonly #chosenBanks: LiveQuery<readonly string[]>;
	#objectives: readonly string[] | undefined = $state.raw();
	state: SelectionState = $state('any');
	kinds: Selection['kinds'] = $state('all');
	count = $state(20);
	scheduled = $state(false);

	/** Keys of the objectives picked; before the first pick, those of the exams that the learner studies. */
	readonly objectives: readonly string[] = $derived.by(
		() => this.#objectives ?? this.banks.filter(({ id }) => this.#chosenBanks.value?.includes(id)).flatMap(keysOfBank)
	);

	constructor(services: PracticeServices) {
		this.#services = services;
		const { documents, queries } = services.storage;
		this.#saved = new LiveQuery(async () =>
			(await documents.list(kind)).map(({ id, revision, body }) => ({
				id,
				revision,
				...(body as { name: string; selection: Selection })
			}))
		);
		this.#chosenBanks = new LiveQuery(async () => (await queries.scheduling()).banks);
	}

	get banks(): readonly BankEntry[] {
		return this.#services.content.banks;
	}

	get saved(): readonly SavedSelection[] {
		return this.#saved.value ?? [];
	}

	get selection(): Selection {
		return {
			objectives: this.objectives,
			state: this.state,
			kinds: this.kinds,
			count: Math.min(largestPractice, Math.max(1, Math.round(this.count || 1))),
			scheduled: this.scheduled
		};
	}

	/** Picks or drops objectives. */
	pick(keys: readonly string[], on: boolean): void {
		const others = this.objectives.filter((key) => !keys.includes(key));
		this.#objectives = on ? [...others, ...keys] : others;
	}

	/** Takes over a saved selection. Objectives that the banks no longer hold are left out. */
	load({ selection }: SavedSelection): void {
		const known = this.banks.flatMap(keysOfBank);
		this.#objectives = selection.objectives.filter((key) => known.includes(key));
		this.state = selection.state;
		this.kinds = selection.kinds;
		this.count = selection.count;
		this.scheduled = selection.scheduled;
	}

	/** All units that the selection fits. */
	async matches(selection: Selection): Promise<PlannedUnit[]> {
		const { queries } = this.#services.storage;
		const units = selectable(this.banks, selection);
		const [suspended, unseen, held] = await Promise.all([
			queries.marked('suspended'),
			selection.state === 'unseen' ? queries.unseenOf([units.map(({ unit }) => unit)]) : [],
			this.#heldIn(selection.state)
		]);
		return inState(units, selection.state, { unseen, held, suspended });
	}

	/** Ends the open run, if any, and starts one with this selection. False where nothing fits it. */
	async start(): Promise<boolean> {
		const { storage, rng } = this.#services;
		const { selection } = this;
		const plan = drawSelection(await this.matches(selection), selection.count, String(rng()));
		if (plan.length === 0) {
			return false;
		}
		await startRun(storage, plan, await this.#services.moment(), rng, !selection.scheduled);
		return true;
	}

	async save(name: string): Promise<void> {
		const { storage, rng } = this.#services;
		const { at } = await this.#services.moment();
		await storage.documents.save(`${kind}:${uuidv7(at, rng)}`, kind, 0, at, { name, selection: this.selection });
	}

	async remove({ id, revision }: SavedSelection): Promise<void> {
		const { at } = await this.#services.moment();
		await this.#services.storage.documents.delete(id, revision, at);
	}

	async #heldIn(state: SelectionState): Promise<readonly UnitId[]> {
		const { queries } = this.#services.storage;
		switch (state) {
			case 'flagged':
				return queries.marked('flagged');
			case 'missed':
				return (await queries.missed()).map(({ unit }) => unit);
			case 'leech':
				return (await queries.leeches()).map(({ unit }) => unit);
			default:
				return [];
		}
	}
}

/** The keys of all objectives of a bank. */
export const keysOfBank = (bank: BankEntry): string[] =>
	bank.domains.flatMap(({ objectives }) => objectives.map(({ number }) => objectiveKey(bank.id, number)));

import { factSheets } from '#lib/platform/sheets.ts';
import type { BankEntry, FactSheet, FactSheetRow } from '#lib/domain/bank/content.ts';
import type { PlannedUnit } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { runEnded, runStarted } from '#lib/domain/learning/run.ts';
import { drawSelection, largestPractice } from '#lib/domain/learning/selection.ts';
import { uuidv7 } from '#lib/domain/shared/ids.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { UnitId } from '#lib/domain/shared/units.ts';
import type { Content } from '#lib/platform/content.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { drillOf, practisable } from './drill.ts';
import { sheetsOf, shownSheets, type SheetFilter, type ShownSheet } from './shown-sheets.ts';

export interface FactsServices {
	readonly storage: Storage;
	readonly content: Content;
	readonly rng: Rng;
	readonly moment: () => Promise<Moment>;
}

/** The tables of facts: what is asked for, and a run of the items that cite what is shown. */
export class CheatSheet {
	readonly #services: FactsServices;
	readonly #units: ReadonlyMap<UnitId, PlannedUnit>;
	readonly #suspended: LiveQuery<readonly UnitId[]>;
	#sheets: readonly FactSheet[] = $state.raw([]);
	#filter: SheetFilter = $state.raw({ bank: '', kind: '', words: '' });

	/** The tables that the exam asked for has. */
	readonly offered: readonly FactSheet[] = $derived(sheetsOf(this.#sheets, this.#filter.bank));
	readonly shown: readonly ShownSheet[] = $derived(shownSheets(this.#sheets, this.#filter));

	constructor(services: FactsServices, filter: Partial<SheetFilter>) {
		this.#services = services;
		this.#units = practisable(services.content.exams);
		this.#suspended = new LiveQuery(() => services.storage.queries.marked('suspended'));
		this.change(filter);
	}

	get exams(): readonly BankEntry[] {
		return this.#services.content.exams;
	}
	get filter(): SheetFilter {
		return this.#filter;
	}
	get rowCount(): number {
		return this.shown.reduce((sum, { rows }) => sum + rows.length, 0);
	}

	/** Fetches the tables. Throws a ContentFailure. */
	async load(): Promise<void> {
		this.#sheets = await factSheets(this.#services.content);
	}

	/** Another exam lets go of a table that it does not ask. */
	change(by: Partial<SheetFilter>): void {
		this.#filter = { ...this.#filter, ...by };
		if (by.bank !== undefined && !this.offered.some(({ kind }) => kind === this.#filter.kind)) {
			this.#filter = { ...this.#filter, kind: by.kind ?? '' };
		}
	}

	/** The items that cite some rows; of the exam asked for, if one is. */
	drillOf(rows: readonly FactSheetRow[]): PlannedUnit[] {
		return drillOf(rows, this.#units, this.#filter.bank, this.#suspended.value ?? []);
	}

	/** Ends the open run, if any, and starts one that reschedules nothing. */
	async practise(units: readonly PlannedUnit[]): Promise<void> {
		const { storage, rng } = this.#services;
		const [open, moment] = await Promise.all([storage.queries.openRun(), this.#services.moment()]);
		const plan = drawSelection(units, largestPractice, String(rng()));
		await storage.log.append([
			...(open === undefined ? [] : [runEnded(open.run, moment)]),
			runStarted(plan, moment, uuidv7(moment.at, rng), true)
		]);
	}
}

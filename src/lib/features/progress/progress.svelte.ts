import type { BankEntry } from '#lib/domain/bank/content.ts';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import type { DayTally } from '#lib/domain/learning/tally.ts';
import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import type { Content } from '#lib/platform/content.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { sumsOf, type Sums } from './sums.ts';

export interface ProgressServices {
	readonly storage: Storage;
	readonly content: Content;
	readonly moment: () => Promise<Moment>;
}

/** How many days back the charts reach. */
export type Reach = '30' | '90' | '365' | 'all';

interface Ground {
	readonly tallies: readonly DayTally[];
	readonly scheduling: Scheduling;
	readonly today: LocalDay;
}

/** The fewest days that a chart shows. */
const leastDays = 7;

/** What the learner did, day by day: read once, added up once a choice, and drawn by all charts of it. */
export class Progress {
	readonly #content: Content;
	readonly #ground: LiveQuery<Ground>;
	/** Id of the one exam that is shown; empty for all. */
	bank = $state('');
	reach: Reach = $state('90');

	readonly #tallies = $derived.by(() => {
		const { bank } = this;
		const all = this.#ground.value?.tallies ?? [];
		return bank === '' ? all : all.filter((tally) => tally.bank === bank);
	});

	/** The first day shown: within reach, and not long before the first answer. */
	readonly #first = $derived.by(() => {
		const { today } = this;
		const began = this.#tallies[0]?.day ?? today;
		const from = this.reach === 'all' ? began : Math.max(began, today - Number(this.reach) + 1);
		return Math.max(0, Math.min(from, today - leastDays + 1));
	});

	/** The stretch that the learner chose. */
	readonly sums: Sums = $derived(sumsOf(this.#tallies, this.#first, this.today));

	/** The last 53 weeks, whatever the reach. */
	readonly year: Sums = $derived(sumsOf(this.#tallies, this.today - 371, this.today));

	/** Units brought into memory before the stretch. */
	readonly introducedBefore: number = $derived(
		this.#tallies.reduce((sum, { day, introduced }) => (day < this.#first ? sum + introduced : sum), 0)
	);

	constructor({ storage, content, moment }: ProgressServices) {
		this.#content = content;
		this.#ground = new LiveQuery(async () => {
			const { day } = await moment();
			const [tallies, scheduling] = await Promise.all([
				storage.queries.talliesBetween(localDay(0), day),
				storage.queries.scheduling()
			]);
			return { tallies, scheduling, today: day };
		});
	}

	get ready(): boolean {
		return this.#ground.value !== undefined;
	}
	get failure(): Error | undefined {
		return this.#ground.failure;
	}
	get today(): LocalDay {
		return this.#ground.value?.today ?? localDay(0);
	}
	get desiredRetention(): number {
		return this.#ground.value?.scheduling.desiredRetention ?? 0.9;
	}
	/** Whether anything was ever answered. */
	get begun(): boolean {
		return (this.#ground.value?.tallies.length ?? 0) > 0;
	}
	/** The exams of the learner, and their own cards where there are any. */
	get banks(): readonly BankEntry[] {
		const chosen = this.#ground.value?.scheduling.banks ?? [];
		return this.#content.banks.filter(({ id }) => chosen.includes(id));
	}
	/** Those of them that are shown. */
	get shownBanks(): readonly BankEntry[] {
		return this.bank === '' ? this.banks : this.banks.filter(({ id }) => id === this.bank);
	}
}

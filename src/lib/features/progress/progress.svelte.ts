import type { BankEntry } from '#lib/domain/bank/content.ts';
import type { ExamRow } from '#lib/domain/exam/exam-row.ts';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import type { DayTally, ObjectiveTally } from '#lib/domain/learning/tally.ts';
import type { UnitState } from '#lib/domain/learning/unit-state.ts';
import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import { ownBank, type Content } from '#lib/platform/content.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { endedExams } from '#lib/storage/exams.ts';
import { statesOfBanks } from '#lib/storage/evidence.ts';
import { daysOfYear, daySums, domainSums, facetSums, memorySums, mockSums, type MemorySums } from './sums.ts';

export interface ProgressServices {
	readonly storage: Storage;
	readonly content: Content;
	readonly moment: () => Promise<Moment>;
}

/** How many days back the charts reach. */
export type Reach = '30' | '90' | '365' | 'all';

interface Held {
	readonly states: readonly UnitState[];
	readonly weights: readonly number[];
	readonly exams: readonly ExamRow[];
	readonly tallyOf: (bank: string, objective: string) => ObjectiveTally | undefined;
	readonly today: LocalDay;
}

interface Ground {
	readonly seenIn: ReadonlyMap<string, number>;
	readonly scheduling: Scheduling;
	readonly today: LocalDay;
}

/** The fewest days that a chart shows. */
const leastDays = 7;
const daysOfRecent = 90;

/** What the learner did, day by day: read once, added up once a choice, and drawn by all charts of it. */
export class Progress {
	readonly #content: Content;
	readonly #ground: LiveQuery<Ground>;
	// Days are read when they are to be drawn: the last 90, which most reaches can do with, the rest of the last 53 weeks,
	// and the years before those.
	readonly #latest: LiveQuery<readonly DayTally[]>;
	readonly #rest: LiveQuery<readonly DayTally[]>;
	readonly #older: LiveQuery<readonly DayTally[]>;
	readonly #held: LiveQuery<Held>;
	/** Id of the one exam that is shown; empty for all. */
	bank = $state('');
	reach: Reach = $state('90');

	readonly #recent = $derived.by(() => this.#shown(this.#latest.value));
	readonly #lastYear = $derived.by(() => [...this.#shown(this.#rest.value), ...this.#recent]);
	readonly #tallies = $derived.by(() => {
		const { reach } = this;
		return reach === 'all'
			? [...this.#shown(this.#older.value), ...this.#lastYear]
			: reach === '365'
				? this.#lastYear
				: this.#recent;
	});

	/** Units of the exams shown that are in memory. */
	readonly #seen = $derived.by(() => {
		const counts = this.#ground.value?.seenIn;
		return this.bank === ''
			? [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0)
			: (counts?.get(this.bank) ?? 0);
	});

	/** The first day shown: within reach, and not long before the first answer. */
	readonly #first = $derived.by(() => {
		const { today } = this;
		const held = this.#tallies;
		const isAll = this.reach === 'all' || held.reduce((sum, { introduced }) => sum + introduced, 0) >= this.#seen;
		const began = isAll ? (held[0]?.day ?? today) : 0;
		const from = this.reach === 'all' ? began : Math.max(began, today - Number(this.reach) + 1);
		return Math.max(0, Math.min(from, today - leastDays + 1));
	});

	/** The stretch that the learner chose. */
	readonly days = $derived(daySums(this.#tallies, this.#first, this.today));
	readonly facets = $derived(facetSums(this.#tallies, this.#first, this.today));

	/** The last 53 weeks, whatever the reach. */
	readonly year = $derived(daySums(this.#lastYear, this.today - daysOfYear, this.today));

	/** Units brought into memory before the stretch. */
	readonly introducedBefore: number = $derived(
		Math.max(0, this.#seen - this.days.reduce((sum, { introduced }) => sum + introduced, 0))
	);

	/** What memory holds of the exams shown. */
	readonly memory: MemorySums = $derived.by(() => {
		const { states = [], weights = [], today = localDay(0) } = this.#held.value ?? {};
		const shown = this.shownBanks.map(({ id }) => id);
		return memorySums(
			states.filter((state) => shown.includes(state.bank)),
			today,
			weights
		);
	});

	/** Domains and objectives of each exam shown. */
	readonly maps = $derived.by(() => {
		const { tallyOf = () => undefined } = this.#held.value ?? {};
		return this.shownBanks
			.filter(({ id }) => id !== ownBank)
			.map((bank) => ({ bank, domains: domainSums(bank, tallyOf) }));
	});

	/** Mock exams of the exams shown. */
	readonly mocks = $derived.by(() => {
		const { exams = [] } = this.#held.value ?? {};
		const shown = this.shownBanks;
		return mockSums(
			exams.filter((exam) => shown.some(({ id }) => id === exam.bank)),
			(bank) => shown.find(({ id }) => id === bank)?.exam ?? bank
		);
	});

	constructor({ storage, content, moment }: ProgressServices) {
		this.#content = content;
		this.#held = new LiveQuery(async () => {
			const { banks } = await storage.queries.scheduling();
			const [states, weights, exams, tallyOf, { day }] = await Promise.all([
				statesOfBanks(storage.db, banks),
				storage.queries.weights(),
				endedExams(storage.db),
				storage.queries.objectives(),
				moment()
			]);
			return { states, weights, exams, tallyOf, today: day };
		});
		this.#ground = new LiveQuery(async () => {
			const [seenIn, scheduling, { day }] = await Promise.all([
				storage.queries.seenByBank(),
				storage.queries.scheduling(),
				moment()
			]);
			return { seenIn, scheduling, today: day };
		});
		this.#latest = new LiveQuery(async () => {
			const { day } = await moment();
			return storage.queries.talliesBetween(localDay(day - daysOfRecent), day);
		});
		this.#rest = new LiveQuery(async () => {
			const { day } = await moment();
			return storage.queries.talliesBetween(localDay(day - daysOfYear), localDay(day - daysOfRecent - 1));
		});
		this.#older = new LiveQuery(async () => {
			const { day } = await moment();
			return storage.queries.talliesBetween(localDay(0), localDay(day - daysOfYear - 1));
		});
	}

	/** Those of the exam that is shown. */
	#shown(tallies: readonly DayTally[] = []): readonly DayTally[] {
		return this.bank === '' ? tallies : tallies.filter(({ bank }) => bank === this.bank);
	}

	get ready(): boolean {
		return this.#ground.value !== undefined;
	}
	/** Whether the last 90 days have been read. Asking begins it. */
	get daysRead(): boolean {
		return this.#latest.value !== undefined;
	}
	/** Whether the rest of the last 53 weeks has been read. Asking begins it. */
	get yearRead(): boolean {
		return this.#rest.value !== undefined;
	}
	/** Whether memories and exams have been read. Asking begins it: the days are there before. */
	get remembered(): boolean {
		return this.#held.value !== undefined;
	}
	get failure(): Error | undefined {
		return this.#ground.failure ?? (this.reach === 'all' ? this.#older.failure : undefined);
	}
	get daysFailure(): Error | undefined {
		return this.#latest.failure;
	}
	get yearFailure(): Error | undefined {
		return this.#rest.failure;
	}
	get memoryFailure(): Error | undefined {
		return this.#held.failure;
	}
	get today(): LocalDay {
		return this.#ground.value?.today ?? localDay(0);
	}
	get desiredRetention(): number {
		return this.#ground.value?.scheduling.desiredRetention ?? 0.9;
	}
	/** Whether anything was ever answered. */
	get begun(): boolean {
		return (this.#ground.value?.seenIn.size ?? 0) > 0;
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

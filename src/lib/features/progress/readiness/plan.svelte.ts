import type { BankEntry } from '#lib/domain/bank/content.ts';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import { checkScheduling } from '#lib/domain/learning/scheduling.ts';
import { weekdayOf } from '#lib/domain/learning/day-plan.ts';
import { mockDays } from '#lib/domain/readiness/mock-days.ts';
import type { StudyTask } from '#lib/domain/readiness/study-ahead.ts';
import { localDay, type LocalDay } from '#lib/domain/shared/units.ts';
import {
	choosePlan,
	followedPlans,
	followPlan,
	leavePlan,
	planTask,
	type ChosenPlan,
	type FollowedPlan
} from '#lib/storage/exam-plan.ts';
import { realResults, tellResult, type RealResult } from '#lib/storage/exam-results.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import { waysOut, type WayOut } from './ways-out.ts';
import type { ReadinessServices } from './services.ts';

/** A plan and what it was made of. */
export interface MadePlan extends ChosenPlan {
	readonly task: StudyTask;
	readonly mocks: readonly LocalDay[];
	/** What would make everything fit; empty where it does. */
	readonly waysOut: readonly WayOut[];
}

interface Ground {
	readonly scheduling: Scheduling;
	readonly today: LocalDay;
	readonly followed: FollowedPlan | undefined;
	readonly results: readonly RealResult[];
}

/** Lets the screen paint between two pieces of work. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The plan to one exam's date. */
export class ExamPlan {
	readonly #services: ReadinessServices;
	readonly bank: BankEntry;
	readonly #ground: LiveQuery<Ground>;
	#made: MadePlan | undefined = $state.raw();
	#making = $state(false);
	#failure: string | undefined = $state();
	#round = 0;

	constructor(services: ReadinessServices, bank: BankEntry) {
		this.#services = services;
		this.bank = bank;
		const { storage, moment } = services;
		this.#ground = new LiveQuery(async () => {
			const [scheduling, { day }, plans, results] = await Promise.all([
				storage.queries.scheduling(),
				moment(),
				followedPlans(storage),
				realResults(storage)
			]);
			return {
				scheduling,
				today: day,
				followed: plans.find((plan) => plan.bank === bank.id),
				results: results.filter((result) => result.bank === bank.id)
			};
		});
	}

	get ground(): Ground | undefined {
		return this.#ground.value;
	}
	get examDay(): LocalDay | undefined {
		return this.ground?.scheduling.examDays[this.bank.id];
	}
	get made(): MadePlan | undefined {
		return this.#made;
	}
	get making(): boolean {
		return this.#making;
	}
	get failure(): string | undefined {
		return this.#failure ?? this.#ground.failure?.message;
	}

	/** Makes the plan for what is in force now; a newer call overtakes an older one. */
	async make(): Promise<void> {
		const { ground, examDay } = this;
		const round = ++this.#round;
		if (ground === undefined || examDay === undefined || examDay <= ground.today) {
			this.#made = undefined;
			return;
		}
		this.#making = true;
		await this.#attempt(async () => {
			const { scheduling, today } = ground;
			const task = await planTask(this.#services.storage, this.bank, scheduling, today, examDay);
			const chosen = await choosePlan(task, breath);
			const mocks = mockDays(today, examDay, (day) => scheduling.daysOff.includes(weekdayOf(day)));
			const out = await waysOut(task, chosen, breath);
			if (round === this.#round) {
				this.#made = { ...chosen, task, mocks, waysOut: out };
			}
		});
		if (round === this.#round) {
			this.#making = false;
		}
	}

	/** Sets the exam's date, or with undefined takes it away. */
	setDate(day: LocalDay | undefined): Promise<void> {
		return this.#schedule(({ examDays }) => {
			const others = Object.fromEntries(Object.entries(examDays).filter(([id]) => id !== this.bank.id));
			return { examDays: day === undefined ? others : { ...others, [this.bank.id]: day } };
		});
	}

	setMinutes(minutesPerDay: number): Promise<void> {
		return this.#schedule(() => ({ minutesPerDay }));
	}

	follow(): Promise<void> {
		return this.#attempt(async () => {
			const { storage, moment } = this.#services;
			if (this.#made !== undefined) {
				await followPlan(storage, this.bank.id, this.#made, this.#made.task.newPerDay, await moment());
			}
		});
	}

	leave(): Promise<void> {
		return this.#attempt(async () => {
			await leavePlan(this.#services.storage, this.bank.id, await this.#services.moment());
		});
	}

	tell(day: LocalDay, passed: boolean): Promise<void> {
		return this.#attempt(async () => {
			const { storage, moment, rng } = this.#services;
			await tellResult(storage, { bank: this.bank.id, day, passed }, await moment(), rng);
		});
	}

	#schedule(change: (held: Scheduling) => Partial<Scheduling>): Promise<void> {
		return this.#attempt(async () => {
			const { storage, moment } = this.#services;
			const held = await storage.queries.scheduling();
			const { at, offset, day } = await moment();
			const scheduling = checkScheduling({ ...held, ...change(held) });
			await storage.log.append([{ type: 'scheduling-changed', version: 1, at, offset, day, scheduling }]);
		});
	}

	async #attempt(work: () => Promise<void>): Promise<void> {
		try {
			await work();
			this.#failure = undefined;
		} catch (error) {
			this.#failure = error instanceof Error ? error.message : String(error);
		}
	}
}

/** The Sundays, so to speak: the first day of each week of the plan, with what the week holds. */
export function weeksOf({ best, mocks }: MadePlan): {
	readonly first: LocalDay;
	readonly minutes: number;
	readonly reviews: number;
	readonly fresh: number;
	readonly mocks: number;
}[] {
	const { days } = best.ahead;
	return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => {
		const own = days.slice(7 * week, 7 * week + 7);
		const first = own[0]?.day ?? localDay(0);
		const total = (of: (day: (typeof own)[number]) => number): number => own.reduce((sum, day) => sum + of(day), 0);
		return {
			first,
			minutes: Math.round(total(({ minutes }) => minutes)),
			reviews: Math.round(total(({ reviews }) => reviews)),
			fresh: Math.round(total(({ fresh }) => fresh)),
			mocks: mocks.filter((day) => own.some((each) => each.day === day)).length
		};
	});
}

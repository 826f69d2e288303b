import type { BankEntry } from '#lib/domain/bank/content.ts';
import { placementResult, sharesOfNew, type PlacementResult } from '#lib/domain/exam/placement.ts';
import type { Scheduling } from '#lib/domain/learning/events.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { checkScheduling } from '#lib/domain/learning/scheduling.ts';
import { missingEvidence, type MissingEvidence } from '#lib/domain/readiness/evidence-rule.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { LocalDay } from '#lib/domain/shared/units.ts';
import type { Content } from '#lib/platform/content.ts';
import { choosePlan, followedPlans, followPlan, planTask, type FollowedPlan } from '#lib/storage/exam-plan.ts';
import { placedSightsOf } from '#lib/storage/evidence.ts';
import { LiveQuery } from '#lib/storage/live-query.svelte.ts';
import {
	endPlacementRun,
	goOnWithPlacement,
	placementOf,
	startPlacement,
	type PlacementState
} from '#lib/storage/placements.ts';
import type { Storage } from '#lib/storage/storage.ts';

export interface PlacementServices {
	readonly storage: Storage;
	readonly content: Content;
	readonly rng: Rng;
	readonly moment: () => Promise<Moment>;
}

/** What the screen shows of one exam. */
export interface PlacementView {
	readonly scheduling: Scheduling;
	readonly today: LocalDay;
	/** Undefined before the first placement of the exam. */
	readonly state: PlacementState | undefined;
	readonly result: PlacementResult;
	/** What the evidence rule still asks for; undefined where it is met. */
	readonly missing: MissingEvidence | undefined;
	/** Shares of new questions, by domain, that study draws before there is any answer and now. */
	readonly drawn: { readonly before: readonly number[]; readonly now: readonly number[] };
	/** The plan to the exam's date that the learner follows. */
	readonly followed: FollowedPlan | undefined;
}

/** Lets the screen paint between two pieces of work. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** One exam's placement, from the offer to what comes of it. */
export class ExamPlacement {
	readonly bank: BankEntry;
	readonly #services: PlacementServices;
	readonly #view: LiveQuery<PlacementView>;
	#failure: string | undefined = $state();
	#busy = $state(false);

	constructor(services: PlacementServices, bank: BankEntry) {
		this.#services = services;
		this.bank = bank;
		this.#view = new LiveQuery(() => this.#read());
	}

	get view(): PlacementView | undefined {
		return this.#view.value;
	}
	get failure(): string | undefined {
		return this.#failure ?? this.#view.failure?.message;
	}
	get busy(): boolean {
		return this.#busy;
	}

	/** Draws a placement and starts its run; the exam becomes one that the learner studies. False where that failed. */
	begin(): Promise<boolean> {
		return this.#attempt(async (moment) => {
			const held = await this.#services.storage.queries.scheduling();
			if (!held.banks.includes(this.bank.id)) {
				await this.#schedule({ ...held, banks: [...held.banks, this.bank.id] }, moment);
			}
			await startPlacement(this.#services.storage, this.bank, moment, this.#services.rng);
		});
	}

	/** Opens the run that asks what is left. False where that failed. */
	goOn(): Promise<boolean> {
		return this.#attempt(async (moment) => {
			const left = this.view?.state?.left ?? [];
			await goOnWithPlacement(this.#services.storage, left, moment, this.#services.rng);
		});
	}

	/** Leaves the placement that is done for the study of the day. False where that failed. */
	leave(): Promise<boolean> {
		return this.#attempt((moment) => endPlacementRun(this.#services.storage, moment));
	}

	/**
	 * Sets the minutes a day and the exam's date. With a date ahead the plan to it is made of what is known now and
	 * followed; without one, new questions a day stay as they are.
	 */
	setPlan(examDay: LocalDay | undefined, minutesPerDay: number): Promise<boolean> {
		return this.#attempt(async (moment) => {
			const { storage } = this.#services;
			const { day } = moment;
			const held = await storage.queries.scheduling();
			const others = Object.fromEntries(Object.entries(held.examDays).filter(([id]) => id !== this.bank.id));
			const examDays = examDay === undefined ? others : { ...others, [this.bank.id]: examDay };
			const scheduling = await this.#schedule({ ...held, minutesPerDay, examDays }, moment);
			if (examDay !== undefined && examDay > day) {
				const task = await planTask(storage, this.bank, scheduling, day, examDay);
				await followPlan(storage, this.bank.id, await choosePlan(task, breath), task.newPerDay, moment);
			}
		});
	}

	async #read(): Promise<PlacementView> {
		const { storage, moment } = this.#services;
		const { bank } = this;
		const [{ day: today }, scheduling, state, sights, tallyOf, followed] = await Promise.all([
			moment(),
			storage.queries.scheduling(),
			placementOf(storage, bank),
			placedSightsOf(storage.db, bank),
			storage.queries.objectives(),
			followedPlans(storage)
		]);
		return {
			scheduling,
			today,
			state,
			result: placementResult(bank, state?.answers ?? []),
			missing: missingEvidence(sights, bank.domains),
			drawn: { before: sharesOfNew(bank, () => undefined), now: sharesOfNew(bank, tallyOf) },
			followed: followed.find((plan) => plan.bank === bank.id)
		};
	}

	async #schedule(wanted: Scheduling, { at, offset, day }: Moment): Promise<Scheduling> {
		const scheduling = checkScheduling(wanted);
		await this.#services.storage.log.append([{ type: 'scheduling-changed', version: 1, at, offset, day, scheduling }]);
		return scheduling;
	}

	async #attempt(work: (moment: Moment) => Promise<void>): Promise<boolean> {
		if (this.#busy) {
			return false;
		}
		this.#busy = true;
		try {
			await work(await this.#services.moment());
			this.#failure = undefined;
			return true;
		} catch (error) {
			this.#failure = error instanceof Error ? error.message : String(error);
			return false;
		} finally {
			this.#busy = false;
		}
	}
}

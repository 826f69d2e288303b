import type { Answered } from '#lib/domain/learning/events.ts';
import type { LogEvent, NewEvent, StoredEvent } from '#lib/domain/log/event.ts';
import type { Undone } from '#lib/domain/log/envelope.ts';
import { isOfExam } from '#lib/domain/exam/events.ts';
import { isOfInterview } from '#lib/domain/interview/events.ts';
import { isKnown, undoneTargets } from '#lib/domain/log/order.ts';
import { nextEventId } from '#lib/domain/shared/ids.ts';
import { isOfShift } from '#lib/domain/shift/events.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { EventId, UnitId } from '#lib/domain/shared/units.ts';
import type { FirstlineDatabase } from './database.ts';
import { deviceOf } from './device.ts';
import { StorageFailure } from './failure.ts';
import { projectRun, projectSetting, runAfter, writing } from './projections.ts';
import { weightsInForce } from './in-force.ts';
import type * as CallProjection from './call-projection.ts';
import type * as ExamProjection from './exam-projection.ts';
import type * as ShiftProjection from './shift-projection.ts';
import type * as InterviewProjection from './interview-projection.ts';
import type * as UnitProjections from './unit-projections.ts';
import { historyOf } from './log.ts';

/** What an answer reads and writes: a transaction of fewer tables begins sooner. */
const tablesOfAnswer = ['events', 'units', 'runs', 'days', 'objectives', 'sights', 'values'];

/** What writes to the log: each method is one transaction that writes events and their projections. */
export class LogWriter {
	readonly #db: FirstlineDatabase;
	readonly #rng: Rng;
	#units: typeof UnitProjections | undefined;
	#exams: typeof ExamProjection | undefined;
	#calls: typeof CallProjection | undefined;
	#shifts: typeof ShiftProjection | undefined;
	#interviews: typeof InterviewProjection | undefined;

	constructor(db: FirstlineDatabase, rng: Rng) {
		this.#db = db;
		this.#rng = rng;
	}

	/**
	 * Writes events and their projections in one transaction, in the order given. Resolves when they are acknowledged.
	 * Throws a StorageFailure: `conflict` when another tab answered this place of the run or undid this answer first.
	 */
	async append(events: readonly NewEvent[]): Promise<StoredEvent[]> {
		if (events.some(({ type, unit }) => unit !== undefined || type === 'parameters-adopted')) {
			await this.loadUnits();
		}
		if (events.some(isOfExam)) {
			this.#exams ??= await import('./exam-projection.ts');
		}
		if (
			events.some(
				({ type }) =>
					type === 'call-started' ||
					type === 'call-ended' ||
					type === 'call-marked' ||
					type === 'rewound' ||
					type === 'ticket-written' ||
					type === 'self-rated' ||
					type === 'followed-up'
			)
		) {
			this.#calls ??= await import('./call-projection.ts');
		}
		if (events.some(isOfShift)) {
			this.#shifts ??= await import('./shift-projection.ts');
		}
		if (events.some(isOfInterview)) {
			this.#interviews ??= await import('./interview-projection.ts');
		}
		const [only] = events.length === 1 ? events : [];
		const work = async (): Promise<StoredEvent[]> => {
			// A study answer is on the hot path: all that it builds on is read in one go.
			const [device, newest, ground] = await Promise.all([
				deviceOf(this.#db, this.#rng),
				this.#newest(),
				only?.type === 'answered' ? this.#groundOf(only) : undefined
			]);
			const stored = this.#stamped(events, device, newest);
			for (const event of stored) {
				await this.#appendOne(event, ground);
			}
			return stored;
		};
		return writing(this.#db, work, only?.type === 'answered' ? tablesOfAnswer : undefined);
	}

	/**
	 * Writes events of many units, none of which is of a run, and whatever `alongside` writes, in one transaction.
	 * Resolves to the events when all of it is acknowledged. Throws a StorageFailure, and then nothing is written.
	 */
	async appendMany(events: readonly NewEvent[], alongside: () => Promise<void>): Promise<StoredEvent[]> {
		const { appendToHistories } = await import('./bulk-projection.ts');
		return writing(this.#db, async () => {
			const stored = this.#stamped(events, await deviceOf(this.#db, this.#rng), await this.#newest());
			await alongside();
			await appendToHistories(this.#db, stored);
			return stored;
		});
	}

	#stamped(events: readonly NewEvent[], device: string, newest: EventId | undefined): StoredEvent[] {
		let last = newest;
		return events.map((event) => {
			last = nextEventId(event.at, last, this.#rng);
			return { ...event, id: last, device };
		});
	}

	/** Fetches what events of units need. It must be here before their transaction begins, which waits for nothing else. */
	async loadUnits(): Promise<typeof UnitProjections> {
		this.#units ??= await import('./unit-projections.ts');
		return this.#units;
	}

	#loadedUnits(): typeof UnitProjections {
		if (this.#units === undefined) {
			throw new Error('Inconsistent: an event of a unit reached the log before what folds it was loaded.');
		}
		return this.#units;
	}

	/** The newest id, which `pack` always leaves in a row of its own. */
	async #newest(): Promise<EventId | undefined> {
		return (await this.#db.events.orderBy('id').lastKey()) as EventId | undefined;
	}

	async #appendOne(event: StoredEvent, ground: UnitProjections.Ground | undefined): Promise<void> {
		if (!isKnown(event)) {
			throw new StorageFailure('unknown', `Only merges may bring events of an unknown type; got "${event.type}".`);
		}
		if (event.type === 'answered') {
			await this.#appendAnswer(event, ground ?? (await this.#groundOf(event)));
		} else if (event.type === 'undone') {
			await this.#appendUndo(event);
		} else {
			await this.#appendToHistory(event);
		}
	}

	async #groundOf({
		unit,
		run,
		day,
		bank,
		objective,
		itemVersion,
		variant
	}: Omit<Answered, 'id' | 'device'>): Promise<UnitProjections.Ground> {
		const { units, runs, days, objectives, sights } = this.#db;
		const [state, runRow, dayRow, objectiveRow, weights, sight] = await Promise.all([
			units.get(unit),
			runs.get(run),
			days.get([day, bank, objective]),
			objectives.get([bank, objective]),
			weightsInForce(this.#db),
			sights.get([unit, itemVersion, variant ?? ''])
		]);
		return { state, run: runRow, day: dayRow, objective: objectiveRow, weights, sighted: sight !== undefined };
	}

	async #appendAnswer(event: Answered, ground: UnitProjections.Ground): Promise<void> {
		const { run } = ground;
		if (run?.open !== 1 || run.place !== event.place) {
			throw new StorageFailure('conflict', 'This question was already answered in another tab.');
		}
		await Promise.all([
			this.#db.events.add(event),
			this.#db.runs.put(runAfter(run, event.run, event)),
			this.#loadedUnits().projectAnswer(this.#db, event, ground)
		]);
	}

	async #appendUndo(event: Undone): Promise<void> {
		const history = event.unit === undefined ? [] : await historyOf(this.#db, event.unit);
		if (!history.some(({ id }) => id === event.target) || undoneTargets(history).has(event.target)) {
			throw new StorageFailure('conflict', 'That answer was already undone.');
		}
		await this.#appendToHistory(event, history);
	}

	/** An event that may change more of its unit than the end: folds the unit with it and without it. */
	async #appendToHistory(event: LogEvent & { readonly unit?: UnitId }, held?: readonly StoredEvent[]): Promise<void> {
		const { unit } = event;
		await this.#db.events.add(event);
		await projectRun(this.#db, event);
		await this.#exams?.projectExam(this.#db, event);
		await this.#calls?.projectCall(this.#db, event);
		await this.#shifts?.projectShift(this.#db, event);
		await this.#interviews?.projectInterview(this.#db, event);
		if (unit !== undefined) {
			const history = held ?? (await historyOf(this.#db, unit)).filter(({ id }) => id !== event.id);
			const weights = await weightsInForce(this.#db);
			const { foldHistory, reproject } = this.#loadedUnits();
			await reproject(this.#db, unit, foldHistory(history, weights), foldHistory([...history, event], weights));
		}
		if (await projectSetting(this.#db, event)) {
			await this.#loadedUnits().rebuildUnits(this.#db);
		}
	}
}

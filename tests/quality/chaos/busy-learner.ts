import type { Grade } from '#lib/domain/learning/events.ts';
import type { NewEvent, StoredEvent } from '#lib/domain/log/event.ts';
import { previewOutcomes } from '#lib/domain/learning/memory.ts';
import { defaultScheduling, defaultWeights } from '#lib/domain/learning/scheduling.ts';
import { seededRng, type Rng } from '#lib/domain/shared/rng.ts';
import { itemUnit, localDay, millis, offsetMinutes, type EventId, type UnitId } from '#lib/domain/shared/units.ts';
import type { Storage } from '#lib/storage/storage.ts';

const start = Date.UTC(2026, 0, 5, 12);
const dayMillis = 86_400_000;

/** What was acknowledged: ids of events, and revisions of documents. */
export interface Acknowledged {
	readonly events: readonly EventId[];
	readonly documents: readonly (readonly [id: string, revision: number])[];
}

/** Somebody who studies, sits exams, takes calls and writes notes through the app's own storage, under a clock that jumps. */
export class BusyLearner {
	readonly #storage: Storage;
	readonly #rng: Rng;
	readonly #name: string;
	#now = start;
	#run = '';
	#place = 0;
	#runs = 0;
	#answers: StoredEvent[] = [];
	#notes = 0;

	/** `name` keeps this one's runs and documents apart from those of others. */
	constructor(storage: Storage, name: string) {
		this.#storage = storage;
		this.#name = name;
		this.#rng = seededRng(name);
	}

	#pick(count: number): number {
		return Math.floor(this.#rng() * count);
	}

	#envelope() {
		// Mostly minutes pass; now and then the clock is set days forward or back.
		this.#now += this.#rng() < 0.03 ? (this.#rng() - 0.4) * 20 * dayMillis : 40_000;
		this.#now = Math.round(this.#now);
		const day = localDay(Math.floor((this.#now - 4 * 3_600_000) / dayMillis));
		return { version: 1 as const, at: millis(this.#now), offset: offsetMinutes(0), day };
	}

	async #append(events: readonly NewEvent[]): Promise<Acknowledged> {
		const stored = await this.#storage.log.append(events);
		return { events: stored.map(({ id }) => id), documents: [] };
	}

	/** One step of study: a run begins, an answer, or an answer taken back. */
	async study(): Promise<Acknowledged> {
		if (this.#run === '' || this.#place > 40) {
			const before = this.#run;
			this.#run = `${this.#name}-run-${String(this.#runs++)}`;
			this.#place = 0;
			this.#answers = [];
			const begin: NewEvent = { ...this.#envelope(), type: 'run-started', run: this.#run, seed: 's', plan: [] };
			return this.#append(before === '' ? [begin] : [{ ...this.#envelope(), type: 'run-ended', run: before }, begin]);
		}
		const target = this.#answers.pop();
		if (target?.unit !== undefined && this.#rng() < 0.2) {
			const undone = {
				...this.#envelope(),
				type: 'undone' as const,
				target: target.id,
				unit: target.unit,
				run: this.#run
			};
			this.#place++;
			return this.#append([undone]);
		}
		const unit = itemUnit(`u${String(this.#pick(300))}`);
		const [event] = await this.#storage.log.append([await this.#answer(unit)]);
		if (event === undefined) throw new Error('An answer was acknowledged without an event.');
		this.#place++;
		this.#answers = [event];
		return { events: [event.id], documents: [] };
	}

	async #outcome(unit: UnitId, grade: Grade) {
		const state = await this.#storage.queries.unitState(unit);
		const moment = { ...this.#envelope(), rolloverHour: 4 };
		return previewOutcomes(state, unit, moment, defaultScheduling, defaultWeights)[grade];
	}

	async #answer(unit: UnitId): Promise<NewEvent> {
		const grade = ([1, 2, 3, 4] as const)[this.#pick(4)] ?? 3;
		return {
			...this.#envelope(),
			type: 'answered',
			unit,
			run: this.#run,
			place: this.#place,
			bank: 'network-plus',
			objective: `1.${String(this.#pick(6))}`,
			itemVersion: 1,
			kind: 'choice',
			shown: ['a', 'b', 'c', 'd'],
			chosen: ['a'],
			correct: grade > 1,
			confidence: 'sure',
			grade,
			durationMillis: 4000,
			outcome: await this.#outcome(unit, grade)
		};
	}

	/** A short exam from its start to its marks, an event or a batch a step. */
	async *exam(): AsyncGenerator<Acknowledged> {
		const run = `${this.#name}-exam-${String(this.#runs++)}`;
		const places = [0, 1, 2, 3].map(() => ({
			unit: itemUnit(`u${String(this.#pick(300))}`),
			objective: '1.1',
			domain: '1',
			itemVersion: 1,
			kind: 'choice' as const,
			sight: 'first' as const
		}));
		const of = { bank: 'network-plus', seed: 's', shape: 'short' as const, limitMillis: 60_000 };
		const began: NewEvent = {
			...this.#envelope(),
			type: 'exam-started',
			run,
			...of,
			timeFactor: 1,
			passLine: 0.8,
			places
		};
		yield await this.#append([began]);
		for (const question of places.keys()) {
			const elapsedMillis = 1000 * question;
			yield await this.#append([
				{ ...this.#envelope(), type: 'exam-answered', run, question, elapsedMillis, chosen: ['a'] }
			]);
		}
		const marks: NewEvent[] = [];
		for (const [question, { unit }] of places.entries()) {
			const correct = this.#rng() < 0.5;
			marks.push({
				...this.#envelope(),
				type: 'exam-marked',
				run,
				question,
				unit,
				bank: 'network-plus',
				objective: '1.1',
				itemVersion: 1,
				kind: 'choice',
				sight: 'first',
				chosen: ['a'],
				answered: true,
				correct,
				points: correct ? 1 : 0,
				of: 1,
				change: 'none',
				confidence: null,
				flagged: false,
				durationMillis: 5000,
				outcome: correct ? null : await this.#outcome(unit, 1)
			});
		}
		yield await this.#append([
			...marks,
			{ ...this.#envelope(), type: 'exam-ended', run, how: 'submitted', elapsedMillis: 30_000 }
		]);
	}

	/** A call from its start to its mark, an event a step. */
	async *call(): AsyncGenerator<Acknowledged> {
		const run = `${this.#name}-call-${String(this.#runs++)}`;
		const scenario = `s${String(this.#pick(8))}`;
		const unit = `call:${scenario}` as UnitId;
		const of = { scenario, scenarioVersion: 1, variant: 'v', seed: 's', patience: 1 };
		yield await this.#append([{ ...this.#envelope(), type: 'call-started', run, ...of }]);
		for (let i = 0; i < 3; i++) {
			const said = { mode: 'typed' as const, text: 'Hello', moves: ['greet'], elapsedMillis: 1000 * i };
			yield await this.#append([{ ...this.#envelope(), type: 'reply-said', run, ...said }]);
		}
		yield await this.#append([{ ...this.#envelope(), type: 'call-ended', run, how: 'closed', elapsedMillis: 9000 }]);
		const card = { variant: 'v', cardVersion: 1, percent: 70, selfGap: 0, gates: [], drill: null, missed: [] };
		const outcome = await this.#outcome(unit, 3);
		yield await this.#append([
			{ ...this.#envelope(), type: 'call-marked', run, unit, scenario, ...card, grade: 3, outcome }
		]);
	}

	/** A note, saved anew. */
	async note(): Promise<Acknowledged> {
		const id = `note:${this.#name}-${String(this.#notes++ % 5)}`;
		const held = (await this.#storage.documents.read(id))?.revision ?? 0;
		const text = { text: `revision ${String(held + 1)}` };
		const revision = await this.#storage.documents.save(id, 'note', held, this.#envelope().at, text);
		return { events: [], documents: [[id, revision]] };
	}

	/** All of these in turn, for ever. */
	async *everything(): AsyncGenerator<Acknowledged> {
		for (;;) {
			const chance = this.#rng();
			if (chance < 0.02) yield* this.exam();
			else if (chance < 0.04) yield* this.call();
			else if (chance < 0.06) yield await this.note();
			else yield await this.study();
		}
	}
}

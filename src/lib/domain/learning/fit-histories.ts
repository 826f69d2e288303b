import type { StoredEvent } from '#lib/domain/log/event.ts';
import { isKnown, undoneTargets } from '#lib/domain/log/order.ts';
import type { EventId, UnitId } from '#lib/domain/shared/units.ts';
import type { Reviews } from './fit-model.ts';

interface Row {
	readonly id: EventId;
	readonly place: number;
	readonly day: number;
	readonly grade: number;
	readonly itemVersion: number;
	readonly scored: boolean;
}

/**
 * Gathers the reviews that make up each memory from the log, exactly as `unit-fold.ts` folds them: without drills and
 * right answers in exams, without what was undone, afresh after a reset and at a newer version of the item.
 *
 * Wrong answers in exams move the memory and are not scored: the right ones beside them are not in the schedule, and
 * failures alone would say that everything is forgotten. Nor are reviews scored whose memory was begun in another
 * program: what led to it is not in this log.
 */
export class ReviewHistories {
	readonly #units = new Map<UnitId, Row[]>();
	readonly #undone = new Set<EventId>();
	#place = 0;

	/** Takes the next part of the log, in fold order. */
	take(events: readonly StoredEvent[]): void {
		for (const target of undoneTargets(events)) {
			this.#undone.add(target);
		}
		for (const event of events) {
			const row = rowOf(event, this.#place++);
			if (row !== undefined && event.unit !== undefined) {
				const rows = this.#units.get(event.unit);
				if (rows === undefined) {
					this.#units.set(event.unit, [row]);
				} else {
					rows.push(row);
				}
			}
		}
	}

	/** Everything taken so far, for the trainer. */
	reviews(): Reviews {
		const columns = { days: [] as number[], grades: [] as number[], scored: [] as number[], places: [] as number[] };
		for (const rows of this.#units.values()) {
			let memory: { day: number; itemVersion: number } | undefined;
			let begunElsewhere = false;
			for (const { id, place, day, grade, itemVersion, scored } of rows) {
				if (this.#undone.has(id) || (memory !== undefined && itemVersion < memory.itemVersion)) {
					continue;
				}
				if (itemVersion === resets) {
					memory = undefined;
					begunElsewhere = false;
					continue;
				}
				if (itemVersion === imports) {
					begunElsewhere = true;
					continue;
				}
				const held = memory?.itemVersion === itemVersion ? memory : undefined;
				const days = held === undefined ? -1 : Math.max(0, day - held.day);
				columns.days.push(days);
				columns.grades.push(grade);
				columns.scored.push(scored && days > 0 && !begunElsewhere ? 1 : 0);
				columns.places.push(place);
				memory = { day: Math.max(held?.day ?? day, day), itemVersion };
			}
		}
		return {
			days: Int32Array.from(columns.days),
			grades: Uint8Array.from(columns.grades),
			scored: Uint8Array.from(columns.scored),
			places: Float64Array.from(columns.places)
		};
	}
}

/** Stands for the version of a row that ends a memory: higher than any item's, so that no memory outlives it. */
const resets = Infinity;
/** Stands for the version of a row that brings a memory in: lower than any item's, so that a memory held here stays. */
const imports = -1;

function rowOf(event: StoredEvent, place: number): Row | undefined {
	if (!isKnown(event)) {
		return undefined;
	}
	const { id, day } = event;
	switch (event.type) {
		case 'answered':
			return event.outcome === null
				? undefined
				: { id, place, day, grade: event.grade, itemVersion: event.itemVersion, scored: true };
		case 'exam-marked':
			return event.outcome === null
				? undefined
				: { id, place, day, grade: 1, itemVersion: event.itemVersion, scored: false };
		case 'memory-imported':
			return { id, place, day, grade: 0, itemVersion: imports, scored: false };
		case 'unit-reset':
			return { id, place, day, grade: 0, itemVersion: resets, scored: false };
		default:
			return undefined;
	}
}

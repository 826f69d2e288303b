import type { EventId, LocalDay, Millis, UnitId } from '#lib/domain/shared/units.ts';
import type { Outcome } from './events.ts';

/** A unit's memory and its place in the schedule, as the log of its answers gives it. Integers and strings but for stability and difficulty. */
export interface UnitState extends Outcome {
	readonly unit: UnitId;
	readonly bank: string;
	readonly objective: string;
	readonly itemVersion: number;
	/** Days until the chance of recall has fallen to 90 %. */
	readonly stability: number;
	/** 1 (easy) to 10 (hard). */
	readonly difficulty: number;
	readonly lastDay: LocalDay;
	readonly lastAt: Millis;
	readonly lastEvent: EventId;
	readonly answers: number;
	/** Times that a unit in review was answered Again. */
	readonly lapses: number;
	readonly leech: boolean;
	/** 1 while the newest answer was wrong; a number, for IndexedDB does not index booleans. */
	readonly missed: 0 | 1;
}

/** Lapses from which on a unit is a leech. */
export const leechLapses = 8;

/** The state as far as it counts for an item's version: a newer version starts its memory afresh. */
export const stateFor = (state: UnitState | undefined, itemVersion: number): UnitState | undefined =>
	state !== undefined && state.itemVersion < itemVersion ? undefined : state;

import type { CallDesk } from '#lib/domain/calls/scenario.schema.ts';
import type { Shift } from './shift.schema.ts';

/** What a list of shifts shows without fetching one. */
export interface ShiftEntry {
	readonly id: string;
	readonly version: number;
	readonly title: string;
	readonly brief: string;
	readonly begins: string;
	readonly minutes: number;
	readonly level: Shift['level'];
	/** Path of the shift's file below the content folder, with its hash. */
	readonly file: string;
}

/** One compiled file, `shifts.<hash>.json`: all shifts in the order of their ids, and the desk that they share. */
export interface ShiftIndex {
	readonly shifts: readonly ShiftEntry[];
	readonly desk: CallDesk;
}

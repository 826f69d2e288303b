import type { CallDesk, MovesFile, Scenario } from './scenario.schema.ts';

/** What a list of calls shows without fetching one. */
export interface CallEntry {
	readonly id: string;
	readonly version: number;
	readonly title: string;
	readonly brief: string;
	readonly channel: Scenario['channel'];
	readonly minutes: number;
	readonly level: Scenario['level'];
	readonly duties: readonly number[];
	readonly objectives: readonly string[];
	/** Ids only: who calls is for the call to show. */
	readonly variants: readonly string[];
	/** Path of the scenario's file below the content folder, with its hash. */
	readonly file: string;
}

export type MoveEntry = Omit<MovesFile['moves'][number], 'examples'>;

/** One compiled file, `calls.<hash>.json`: all calls in the order of their ids. */
export interface CallIndex {
	readonly calls: readonly CallEntry[];
	/** Path of the file of what all calls share. */
	readonly shared: string;
}

/** One compiled file, `call-shared.<hash>.json`. */
export interface CallShared {
	readonly moves: readonly MoveEntry[];
	readonly desk: CallDesk;
}

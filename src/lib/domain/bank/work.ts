import type { ServedKind } from './content.ts';

// Performance-based questions (PBQs): items that are worked, not picked. What a learner did with one is a flat record, whatever the kind,
// so that the log, the clock of an exam and the screens need not know kinds apart.

export type WorkKind = 'match' | 'order' | 'group' | 'fill' | 'table' | 'terminal' | 'diagram';
export type WorkItem = ServedKind<WorkKind>;

/**
 * What was done, by part:
 * match prompt -> choice · order step -> its place from '1' · group member -> bin · fill blank -> what was typed ·
 * table `row/column` -> the cell's words · terminal question -> option, and under `>` the commands, a line each ·
 * diagram slot -> piece, or 'picked'. A part that is not there was not touched.
 */
export type Work = Readonly<Record<string, string>>;

/** One sub-answer, marked. */
export interface PartMark {
	readonly id: string;
	/** What was asked, in words. */
	readonly label: string;
	/** What was given, in words; empty where nothing was. */
	readonly given: string;
	/** What is right, in words. */
	readonly answer: string;
	readonly right: boolean;
	readonly why: string;
}

export interface WorkMark {
	readonly parts: readonly PartMark[];
	/** Credit earned, out of `of`: a point a sub-answer, except where a kind says otherwise. */
	readonly points: number;
	readonly of: number;
	/** Whether all of it is right. */
	readonly correct: boolean;
}

export const workKinds: readonly WorkKind[] = ['match', 'order', 'group', 'fill', 'table', 'terminal', 'diagram'];

/** Whether an item is worked, not picked or recalled. */
export const isWork = (item: { readonly kind: string }): item is WorkItem =>
	workKinds.some((kind) => kind === item.kind);

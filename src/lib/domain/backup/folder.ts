import type { StoredEvent } from '#lib/domain/log/event.ts';
import { isOfImports } from '#lib/domain/log/imports.ts';
import type { BackupDocument, Entries } from './backup.ts';

// A folder that several devices keep the same by any file-sync program: `devices/<device>/0001` and on are each a backup
// that is not zipped, of what was new on that device since the one before. A device writes to its own part alone and
// writes nothing twice, so that no two devices ever change one file. What arrives is joined by union, in any order.

/** What a folder offers, whatever keeps it. */
export interface Folder {
	/** The steps of every device, by their names. */
	readonly list: () => Promise<ReadonlyMap<string, readonly string[]>>;
	/** The files of a step; undefined while its manifest has not arrived. */
	readonly read: (device: string, step: string) => Promise<Entries | undefined>;
	/** Writes a step, its manifest last. Refuses one that is there. */
	readonly write: (device: string, step: string, entries: Entries) => Promise<void>;
}

/** How far a device is with a folder. */
export interface FolderMarks {
	/** Newest event of this device's log at its last step; '' before the first. */
	readonly sent: string;
	/** Steps that this device has written. */
	readonly steps: number;
	/** Highest revision of each document that the folder is known to hold. */
	readonly documents: Readonly<Record<string, number>>;
	/** Steps of others that were read, as `device/step`. */
	readonly read: readonly string[];
}

export const noMarks: FolderMarks = { sent: '', steps: 0, documents: {}, read: [] };

/** The name of a device's n-th step. */
export const stepName = (step: number): string => String(step).padStart(4, '0');

/** The marks to go on from: where the folder has lost steps of this device, all is written anew, after the last number. */
export const marksFor = (marks: FolderMarks, ownSteps: readonly string[]): FolderMarks => {
	const highest = Math.max(marks.steps, ...ownSteps.map(Number).filter(Number.isSafeInteger));
	return ownSteps.length < marks.steps
		? { ...marks, sent: '', documents: {}, steps: highest }
		: { ...marks, steps: highest };
};

/**
 * The events that a device's next step holds, of its log in fold order: all of them at first, then its own new ones and
 * what it has imported from files since. What it read from the folder is there already.
 */
export function eventsToWrite(log: readonly StoredEvent[], device: string, { sent }: FolderMarks): StoredEvent[] {
	if (sent === '') return [...log];
	const isNew = (event: StoredEvent): boolean => event.device === device && event.id > sent;
	const brought = log
		.filter(isNew)
		.filter(isOfImports)
		.flatMap((event) => (event.type === 'imported' && event.source === 'backup' ? event.ranges : []));
	return log.filter(
		(event) =>
			isNew(event) ||
			brought.some(({ device: of, first, last }) => of === event.device && first <= event.id && event.id <= last)
	);
}

/** The revisions that the next step holds. */
export const documentsToWrite = <Row extends BackupDocument>(rows: readonly Row[], { documents }: FolderMarks): Row[] =>
	rows.filter(({ id, revision }) => revision > (documents[id] ?? 0));

/** The marks once these documents are known to be in the folder. */
export function withDocuments(marks: FolderMarks, rows: readonly BackupDocument[]): FolderMarks {
	const documents: Record<string, number> = { ...marks.documents };
	for (const { id, revision } of rows) documents[id] = Math.max(documents[id] ?? 0, revision);
	return { ...marks, documents };
}

/** Steps of other devices that were not read yet, in order. */
export function stepsToRead(
	listed: ReadonlyMap<string, readonly string[]>,
	own: string,
	{ read }: FolderMarks
): { device: string; step: string }[] {
	const known = new Set(read);
	return [...listed]
		.filter(([device]) => device !== own)
		.flatMap(([device, steps]) => [...steps].sort().map((step) => ({ device, step })))
		.filter(({ device, step }) => !known.has(`${device}/${step}`));
}

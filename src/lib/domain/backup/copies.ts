import type { LocalDay } from '#lib/domain/shared/units.ts';

// Rolling copies: backups that the app makes by itself into the browser's private file system. What one must be known by
// stands in its name, so that a list of them is read without opening any.

/** Time between two copies while the app is in use, in milliseconds. */
export const copyEveryMillis = 30 * 60_000;

/** Days of use of which one copy each is kept. */
const daysOfCopies = 14;

export interface RollingCopy {
	/** Counts up with each copy: clocks go back, this does not. */
	readonly number: number;
	readonly madeAt: number;
	readonly day: LocalDay;
	/** Events in it. A log only grows, so a copy with fewer than an older one was made after a loss. */
	readonly events: number;
	/** The same for two copies of the same state. */
	readonly mark: string;
}

/** The file name of a copy. */
export const copyName = ({ number, madeAt, day, events, mark }: RollingCopy): string =>
	`${[number, madeAt, day, events, mark].join('_')}.firstline`;

const named = /^(\d{1,15})_(\d{1,15})_(-?\d{1,9})_(\d{1,12})_([0-9a-f]{1,64})\.firstline$/;

/** What a file name tells; undefined where it is not one of ours. */
export function copyOf(name: string): RollingCopy | undefined {
	const [, number, madeAt, day, events, mark] = named.exec(name) ?? [];
	return mark === undefined
		? undefined
		: { number: Number(number), madeAt: Number(madeAt), day: Number(day) as LocalDay, events: Number(events), mark };
}

const newestFirst = <C extends RollingCopy>(copies: readonly C[]): C[] =>
	copies.toSorted((a, b) => b.number - a.number);

/**
 * The copies to keep, newest first: the newest of each of the last 14 days on which any was made, and the one with the most
 * events, whatever its age, so that a database that lost its rows cannot push its good copies out.
 */
export function keptCopies<C extends RollingCopy>(copies: readonly C[]): C[] {
	const ordered = newestFirst(copies);
	const byDay = new Map<LocalDay, C>();
	for (const copy of ordered) {
		if (!byDay.has(copy.day) && byDay.size < daysOfCopies) byDay.set(copy.day, copy);
	}
	const kept = new Set(byDay.values());
	const [fullest] = ordered.toSorted((a, b) => b.events - a.events);
	if (fullest !== undefined) kept.add(fullest);
	return ordered.filter((copy) => kept.has(copy));
}

/** The copy to put back into an empty database: the newest of those with the most events; undefined without any. */
export function copyToRestore<C extends RollingCopy>(copies: readonly C[]): C | undefined {
	return newestFirst(copies).toSorted((a, b) => b.events - a.events)[0];
}

/** Whether this state is worth a copy: it holds events, and the newest copy is not of the very same state. */
export function isWorthCopy(copies: readonly RollingCopy[], events: number, mark: string): boolean {
	return events > 0 && newestFirst(copies)[0]?.mark !== mark;
}

import { copyOf, copyToRestore, type RollingCopy } from '#lib/domain/backup/copies.ts';
import type { Moment } from '#lib/domain/learning/local-day.ts';
import { listCopies, readCopy } from '#lib/platform/copies.ts';
import { runBackup } from './run-backup.ts';

/** A rolling copy and the file it stands in. */
export interface HeldCopy extends RollingCopy {
	readonly name: string;
	readonly bytes: number;
}

/** The rolling copies on this device. */
export async function heldCopies(): Promise<HeldCopy[]> {
	return (await listCopies()).flatMap(({ name, bytes }) => {
		const copy = copyOf(name);
		return copy === undefined ? [] : [{ ...copy, name, bytes }];
	});
}

/**
 * Joins the best copy to what is here; one that turns out damaged is passed over for the next. Gives the one that was joined.
 * Throws what went wrong with the last when none could be.
 */
export async function restoreBest(
	copies: readonly HeldCopy[],
	when: Moment,
	onstep: (step: string) => void
): Promise<HeldCopy> {
	const best = copyToRestore(copies);
	if (best === undefined) throw new Error('None of the copies could be read.');
	const file = await readCopy(best.name);
	const others = copies.filter((copy) => copy !== best);
	if (file === undefined) return restoreBest(others, when, onstep);
	try {
		await runBackup({ do: 'merge', file, when }, onstep);
		return best;
	} catch (error) {
		if (others.length === 0) throw error;
		return restoreBest(others, when, onstep);
	}
}

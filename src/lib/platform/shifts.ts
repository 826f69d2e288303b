import type { ShiftEntry, ShiftIndex } from '#lib/domain/shift/content.ts';
import type { Duty } from '#lib/domain/shift/shift-state.ts';
import type { Shift } from '#lib/domain/shift/shift.schema.ts';
import { fetchJson, type Content } from './content.ts';

/** All shifts in the order of their ids. Throws a ContentFailure. */
export const shiftsOf = async ({ shiftsFile }: Content): Promise<readonly ShiftEntry[]> =>
	shiftsFile === undefined ? [] : (await fetchJson<ShiftIndex>(shiftsFile)).shifts;

/** What a shift is played from; undefined for one that is not served. Throws a ContentFailure. */
export async function dutyOf({ shiftsFile }: Content, id: string): Promise<Duty | undefined> {
	if (shiftsFile === undefined) {
		return undefined;
	}
	const { shifts, desk } = await fetchJson<ShiftIndex>(shiftsFile);
	const entry = shifts.find((each) => each.id === id);
	return entry === undefined ? undefined : { shift: await fetchJson<Shift>(entry.file), desk };
}

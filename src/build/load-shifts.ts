import type { CallDesk } from '#lib/domain/calls/scenario.schema.ts';
import { shiftFlaws } from '#lib/domain/shift/checks.ts';
import type { ShiftIndex } from '#lib/domain/shift/content.ts';
import { shiftSchema, type Shift } from '#lib/domain/shift/shift.schema.ts';
import type { SourceFolder } from './source-folder.ts';

export interface LoadedShifts {
	readonly desk: CallDesk;
	readonly shifts: readonly Shift[];
}

const area = 'calls';
const folder = 'calls/shifts';

/** All shifts by id, with the desk of the calls; undefined where there are none. */
export function loadShifts(source: SourceFolder, desk: CallDesk | undefined): LoadedShifts | undefined {
	if (desk === undefined || !source.has(folder)) return undefined;
	const shifts: Shift[] = [];
	for (const name of source.yamlFiles(folder)) {
		const file = source.read(area, folder, name);
		const shift = source.parse(shiftSchema, file, area);
		if (shift === undefined) continue;
		const flaws = shiftFlaws(shift, desk);
		for (const { path, message, fix } of flaws) source.report(area, file, path, message, fix, shift.id);
		if (`${shift.id}.yaml` !== name) {
			source.report(area, file, ['id'], `the id is ${shift.id}`, "make it the file's name", shift.id);
		} else if (flaws.length === 0) {
			shifts.push(shift);
		}
	}
	return { desk, shifts };
}

/** Adds the files of all shifts and gives the index. @param add keeps a file and gives its hashed name */
export const compileShifts = (
	{ shifts, desk }: LoadedShifts,
	add: (name: string, content: unknown) => string
): ShiftIndex => ({
	shifts: shifts.map((shift) => {
		const { id, version, title, brief, begins, minutes, level } = shift;
		return { id, version, title, brief, begins, minutes, level, file: add(`shift-${id}`, shift) };
	}),
	desk
});

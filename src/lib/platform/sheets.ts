import type { FactSheet, ObjectiveEntry, ObjectiveNote } from '#lib/domain/bank/content.ts';
import { fetchJson, type Content } from './content.ts';

// What is read beside the questions: only the screens that show it bring this.

/** The note of an objective, or undefined where it has none. Throws a ContentFailure. */
export const noteOf = async ({ note }: ObjectiveEntry): Promise<ObjectiveNote | undefined> =>
	note === undefined ? undefined : fetchJson<ObjectiveNote>(note);

/** Files that are asked for in one task: a request costs a phone some milliseconds before it is under way. */
const filesAtOnce = 8;

/** The tables of facts, all or those of some kinds, by their titles. Throws a ContentFailure. */
export function factSheets({ factFiles }: Content, kinds?: readonly string[]): Promise<FactSheet[]> {
	const wanted = factFiles.filter(
		(file) => kinds === undefined || kinds.some((kind) => file.startsWith(`facts-${kind}.`))
	);
	return Promise.all(
		wanted.map(async (file, i) => {
			for (let before = filesAtOnce; before <= i; before += filesAtOnce) {
				await new Promise((next) => setTimeout(next));
			}
			return fetchJson<FactSheet>(file);
		})
	);
}

import { answering, flagsAfter, holds, type Flags } from './shell.ts';
import { asTyped, type Command, type ShellItem } from './shell-words.ts';

/** States that are tried at most; an item has a handful. */
const stateLimit = 2000;

const nameOf = (flags: Flags): string => [...flags].sort().join();

/** Every state that typing can bring about, with the fewest commands that lead there. */
function reachable(item: ShellItem): { flags: Flags; way: string[] }[] {
	const lines = [...new Set(item.commands.flatMap(({ run, sets }) => (sets === undefined ? [] : [asTyped(run)])))];
	const found: { flags: Flags; way: string[] }[] = [{ flags: new Set(), way: [] }];
	const seen = new Set(['']);
	// The list grows while it is walked: breadth first.
	for (const { flags, way } of found) {
		for (const line of lines) {
			const command = answering(item, flags, line);
			const next = command === undefined ? flags : flagsAfter(flags, command);
			const name = nameOf(next);
			if (seen.has(name) || found.length >= stateLimit) continue;
			seen.add(name);
			found.push({ flags: next, way: [...way, line] });
		}
	}
	return found;
}

/** The fewest commands after which `flag` stands; undefined where nothing brings it about. */
export const wayTo = (item: ShellItem, flag: string): string[] | undefined =>
	reachable(item).find(({ flags }) => holds(flags, flag))?.way;

/** The commands that answer in no state that can be brought about: hidden by earlier ones, or waiting for what never happens. */
export function neverAnswering(item: ShellItem): Command[] {
	const states = reachable(item);
	return item.commands.filter(
		(command) =>
			!states.some(({ flags }) =>
				[command.run, ...(command.aliases ?? [])].some((line) => answering(item, flags, asTyped(line)) === command)
			)
	);
}

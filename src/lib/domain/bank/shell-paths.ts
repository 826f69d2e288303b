import { flagsAfter, holds, type Flags } from './shell.ts';
import type { Command, ShellItem } from './shell-words.ts';

/** States that are tried at most; an item has a handful. */
const stateLimit = 4096;

const nameOf = (flags: Flags): string => [...flags].sort().join();

/** Whether the shell would choose this command: an earlier one of the same spelling comes first. */
const answers = ({ commands }: Pick<ShellItem, 'commands'>, flags: Flags, command: Command): boolean =>
	commands.find(({ run, when = [] }) => run === command.run && when.every((flag) => holds(flags, flag))) === command;

/** Every state that typing can bring about, with the fewest commands that lead there. */
export function reachable(item: Pick<ShellItem, 'commands'>): { flags: Flags; way: string[] }[] {
	const found: { flags: Flags; way: string[] }[] = [{ flags: new Set(), way: [] }];
	const seen = new Set(['']);
	// The list grows while it is walked: breadth first.
	for (const { flags, way } of found) {
		for (const command of item.commands) {
			if (!answers(item, flags, command)) continue;
			const next = flagsAfter(flags, command);
			const name = nameOf(next);
			if (seen.has(name) || found.length >= stateLimit) continue;
			seen.add(name);
			found.push({ flags: next, way: [...way, command.run] });
		}
	}
	return found;
}

/** The fewest commands after which `flag` stands; undefined where nothing brings it about. */
export const wayTo = (item: Pick<ShellItem, 'commands'>, flag: string): string[] | undefined =>
	reachable(item).find(({ flags }) => holds(flags, flag))?.way;

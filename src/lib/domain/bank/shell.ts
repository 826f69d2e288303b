import { complaint } from './shell-complaints.ts';
import { match, type Match } from './shell-match.ts';
import { asTyped, shellWords, tidyLine, type Command, type Shell, type ShellItem } from './shell-words.ts';

// A simulated shell is a fold: its state is the flags that the commands typed so far have set. Nothing else is remembered, so the
// same history gives the same screen after a reload.

export type Flags = ReadonlySet<string>;

/** One command on the screen. */
interface Entry {
	readonly line: string;
	readonly output: string;
}

export interface Session {
	/** What stands on the screen: everything since it was last cleared. */
	readonly entries: readonly Entry[];
	readonly flags: Flags;
}

export interface Reply {
	readonly output: string;
	readonly flags: Flags;
	/** Whether the screen is to be wiped. */
	readonly clears: boolean;
}

/** Commands that a session keeps; a longer one is refused. */
export const historyLimit = 200;
/** Characters of a command. */
export const lineLimit = 200;

/** The prompt as it is printed before a command: cmd and IOS leave no blank behind it. */
export const printedPrompt = ({ shell, prompt }: { readonly shell: Shell; readonly prompt: string }): string =>
	shell === 'cmd' || shell === 'ios' ? prompt : `${prompt} `;

/** Whether `flag` stands, or for `!flag` does not. */
export const holds = (flags: Flags, flag: string): boolean =>
	flag.startsWith('!') ? !flags.has(flag.slice(1)) : flags.has(flag);

/** The flags after a command has run. */
export function flagsAfter(flags: Flags, { sets = [] }: Command): Flags {
	if (sets.length === 0) return flags;
	const next = new Set(flags);
	for (const flag of sets) {
		if (flag.startsWith('!')) next.delete(flag.slice(1));
		else next.add(flag);
	}
	return next;
}

/** The scripted command that answers: the first one that is spelled so and whose conditions hold. */
const commandFor = (flags: Flags, found: Match): Command | undefined =>
	found.kind === 'fits' ? found.commands.find(({ when = [] }) => when.every((flag) => holds(flags, flag))) : undefined;

/** The scripted command that answers to a line in a state; undefined where the shell has to say something of its own. */
export const answering = (item: ShellItem, flags: Flags, line: string): Command | undefined =>
	commandFor(flags, match(item, shellWords(item.shell, tidyLine(line))));

const builtIns = {
	help: ['help', '?', 'get-help', 'man'],
	clear: ['clear', 'cls', 'clear-host'],
	history: ['history', 'get-history', 'h', 'doskey /history']
};

/** The lines of `help`: what is typed and what it does. */
export const helpLines = ({ commands }: Pick<ShellItem, 'commands'>): { run: string; help: string }[] =>
	commands.flatMap(({ run, help }) => (help === undefined ? [] : [{ run: asTyped(run), help }]));

function helpText(lines: readonly { readonly run: string; readonly help: string }[]): string {
	// A long command has its help below it, so that the others need no wide screen.
	const width = Math.min(24, Math.max(...lines.map(({ run }) => run.length))) + 2;
	return lines
		.map(({ run, help }) => `${run.length + 2 > width ? `${run}\n${' '.repeat(width)}` : run.padEnd(width)}${help}`)
		.join('\n');
}

const ownHelp = [
	{ run: 'history', help: 'Lists what was typed' },
	{ run: 'clear', help: 'Wipes the screen' }
];

/** `ipconfig /?`, `ip --help`, `show ?`: the lines of help that begin with the words before the question. */
function usage(item: ShellItem, line: string): string | undefined {
	const [, asked] = /^(.*\S) ?(?:\/\?|\?|-\?|-h|--help)$/.exec(line) ?? [];
	if (asked === undefined) return undefined;
	const [first] = shellWords(item.shell, asked);
	const lines = helpLines(item).filter(({ run }) => {
		const name = shellWords(item.shell, run)[0]?.plain ?? '';
		return first !== undefined && (item.shell === 'ios' ? name.startsWith(first.plain) : name === first.plain);
	});
	return lines.length === 0 ? undefined : helpText(lines);
}

function answer(item: ShellItem, flags: Flags, history: readonly string[], line: string): Reply {
	const typed = shellWords(item.shell, line);
	const found = match(item, typed);
	const command = commandFor(flags, found);
	if (command !== undefined) return { output: command.output, flags: flagsAfter(flags, command), clears: false };
	const says = (output: string): Reply => ({ output, flags, clears: false });
	const folded = line.toLowerCase();
	if (found.kind === 'invalid' && found.place === 0) {
		if (builtIns.help.includes(folded)) return says(helpText([...helpLines(item), ...ownHelp]));
		if (builtIns.clear.includes(folded)) return { output: '', flags, clears: true };
	}
	if (builtIns.history.includes(folded)) {
		return says([...history, line].map((one, at) => `${String(at + 1).padStart(4)}  ${one}`).join('\n'));
	}
	// Real shells run the same command with `sudo` before it.
	if ((item.shell === 'bash' || item.shell === 'zsh') && line.startsWith('sudo ')) {
		return answer(item, flags, history, line.slice('sudo '.length));
	}
	return says(usage(item, line) ?? complaint(item, typed, found));
}

/** What stands on the screen after these commands, and the state they brought about. */
export function replay(item: ShellItem, history: readonly string[]): Session {
	let entries: Entry[] = [];
	let flags: Flags = new Set();
	for (const [at, raw] of history.entries()) {
		const line = tidyLine(raw);
		if (line === '') continue;
		const reply = answer(item, flags, history.slice(0, at), line);
		flags = reply.flags;
		entries = reply.clears ? [] : [...entries, { line, output: reply.output.replace(/\n+$/, '') }];
	}
	return { entries, flags };
}

/** What the shell says to one more line; nothing to an empty one. */
export function runCommand(item: ShellItem, history: readonly string[], line: string): Reply {
	const { flags } = replay(item, history);
	const tidy = tidyLine(line);
	return tidy === '' ? { output: '', flags, clears: false } : answer(item, flags, history, tidy);
}

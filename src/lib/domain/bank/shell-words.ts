import type { TerminalItem } from './item.schema.ts';

// How each shell reads what is typed, as far as it decides which scripted command answers.

export type ShellItem = Pick<TerminalItem, 'shell' | 'prompt' | 'commands'>;
export type Shell = ShellItem['shell'];
export type Command = ShellItem['commands'][number];

export interface Word {
	/** As it is compared: without quotes, lower case where the shell does not mind. */
	readonly plain: string;
	readonly text: string;
	/** Where it begins in the line. */
	readonly at: number;
}

const interfaces = [
	'ethernet',
	'fastethernet',
	'gigabitethernet',
	'tengigabitethernet',
	'port-channel',
	'loopback',
	'serial',
	'tunnel',
	'vlan'
];

/** Places to break a line besides its blanks: `ipconfig/all` in cmd, `gi0/1` in IOS. */
function broken(shell: Shell, text: string, first: boolean): readonly [string, string] | undefined {
	if (shell === 'cmd' && first) {
		const [, name, rest] = /^([a-z0-9]+)(\/.*)$/i.exec(text) ?? [];
		return name === undefined || rest === undefined ? undefined : [name, rest];
	}
	if (shell === 'ios') {
		const [, name, rest] = /^([a-z][a-z-]*)(\d.*)$/i.exec(text) ?? [];
		if (name === undefined || rest === undefined) return undefined;
		return interfaces.some((one) => one.startsWith(name.toLowerCase())) ? [name, rest] : undefined;
	}
	return undefined;
}

/** Quotes and dashes as a shell knows them: phones put typographic ones. */
const straight = (text: string): string =>
	text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/—/g, '--').replace(/–/g, '-');

/** A line as it is kept: one line, single blanks. */
export const tidyLine = (line: string): string => straight(line).replace(/\s+/g, ' ').trim();

/** A command as a person would type it: some arguments in place of a last `*`. */
export const asTyped = (run: string): string => run.replace(/ \*$/, ' …');

/** The words of a tidy line. */
export function shellWords(shell: Shell, line: string): Word[] {
	const plain = (text: string, first: boolean): string => {
		const bare = text.replace(/["']/g, '') || text;
		if (shell === 'bash' || shell === 'zsh') return bare;
		const folded = bare.toLowerCase();
		return first && shell !== 'ios' ? folded.replace(/\.exe$/, '') : folded;
	};
	return [...line.matchAll(/\S+/g)].flatMap(({ 0: text, index: at }, place) => {
		const first = place === 0;
		const parts = broken(shell, text, first);
		if (parts === undefined) return [{ plain: plain(text, first), text, at }];
		const [name, rest] = parts;
		return [
			{ plain: plain(name, first), text: name, at },
			{ plain: plain(rest, false), text: rest, at: at + name.length }
		];
	});
}

/** Whether a typed word stands for a command's word: IOS takes beginnings, but not of numbers and addresses. */
export const standsFor = (shell: Shell, typed: string, word: string): boolean =>
	shell === 'ios' && !/^\d/.test(typed) ? word.startsWith(typed) : typed === word;

export interface Spelling {
	readonly command: Command;
	/** As it is compared, without a last `*`. */
	readonly words: readonly string[];
	/** Whether any arguments may follow. */
	readonly open: boolean;
}

// A replay asks for them at every command.
const known = new WeakMap<readonly Command[], readonly Spelling[]>();

/** Every way to type every command, in the author's order. */
export function spellings({ shell, commands }: ShellItem): readonly Spelling[] {
	const spelled =
		known.get(commands) ??
		commands.flatMap((command) =>
			[command.run, ...(command.aliases ?? [])].map((text): Spelling => {
				const words = shellWords(shell, tidyLine(text)).map(({ plain }) => plain);
				const open = words.length > 1 && words.at(-1) === '*';
				return { command, words: open ? words.slice(0, -1) : words, open };
			})
		);
	known.set(commands, spelled);
	return spelled;
}

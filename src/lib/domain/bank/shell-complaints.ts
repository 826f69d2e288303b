import type { Match } from './shell-match.ts';
import { spellings, standsFor, type Shell, type ShellItem, type Word } from './shell-words.ts';

// What each shell says to what it does not know, in its own words. A tool's own complaint follows the commonest form among its
// kind: GNU for bash, BSD for zsh, tasklist and its like for cmd.

interface Miss {
	readonly name: string;
	/** The first word that no command goes on with; undefined where more words are wanted. */
	readonly wrong: Word | undefined;
	readonly line: string;
	/** Whether the script has this option, with something else behind it. */
	readonly knownOption: string | undefined;
}

const powershellBox = (line: string, length: number, category: string, id: string): string =>
	[
		'At line:1 char:1',
		`+ ${line}`,
		`+ ${'~'.repeat(length)}`,
		`    + CategoryInfo          : ${category}`,
		`    + FullyQualifiedErrorId : ${id}`
	].join('\n');

const unknown: Record<Exclude<Shell, 'ios'>, (name: string, line: string) => string> = {
	cmd: (name) => `'${name}' is not recognized as an internal or external command,\noperable program or batch file.`,
	powershell: (name, line) =>
		`${name} : The term '${name}' is not recognized as the name of a cmdlet, function, script file, or operable program. ` +
		'Check the spelling of the name, or if a path was included, verify that the path is correct and try again.\n' +
		powershellBox(
			line,
			name.length,
			`ObjectNotFound: (${name}:String) [], CommandNotFoundException`,
			'CommandNotFoundException'
		),
	bash: (name) => `bash: ${name}: command not found`,
	zsh: (name) => `zsh: command not found: ${name}`
};

const windowsTool = ({ name, wrong }: Miss): string =>
	wrong === undefined
		? 'The syntax of the command is incorrect.'
		: `ERROR: Invalid argument/option - '${wrong.text}'.\nType "${name.toUpperCase()} /?" for usage.`;

function cmdlet({ name, wrong, line, knownOption }: Miss): string {
	const box = (id: string): string =>
		powershellBox(line, line.length, `InvalidArgument: (:) [${name}], ParameterBindingException`, `${id},${name}`);
	if (wrong === undefined) {
		const id = 'MissingMandatoryParameter';
		return `${name} : Cannot process command because of one or more missing mandatory parameters.\n${box(id)}`;
	}
	if (wrong.text.startsWith('-')) {
		const parameter = wrong.text.slice(1);
		return `${name} : A parameter cannot be found that matches parameter name '${parameter}'.\n${box('NamedParameterNotFound')}`;
	}
	if (knownOption !== undefined) {
		const parameter = knownOption.slice(1);
		return `${name} : Cannot validate argument on parameter '${parameter}'.\n${box('ParameterArgumentValidationError')}`;
	}
	return `${name} : A positional parameter cannot be found that accepts argument '${wrong.text}'.\n${box('PositionalParameterNotFound')}`;
}

const readers = /^(?:cat|less|more|head|tail|ls|cd|grep|cp|mv|rm|chmod|chown|stat|file|nano|vi|vim|source)$/;

function unixTool(shell: 'bash' | 'zsh', { name, wrong }: Miss): string {
	const more = `Try '${name} --help' for more information.`;
	if (wrong === undefined) {
		return shell === 'bash' ? `${name}: missing operand\n${more}` : `usage: ${name} [options] ...`;
	}
	const { text } = wrong;
	if (text.startsWith('--')) {
		return `${name}: unrecognized option '${text}'\n${more}`.replace(shell === 'zsh' ? /\n.*/ : /$^/, '');
	}
	if (/^-\w/.test(text)) {
		const letter = text.charAt(1);
		return shell === 'bash'
			? `${name}: invalid option -- '${letter}'\n${more}`
			: `${name}: illegal option -- ${letter}\nusage: ${name} [options] ...`;
	}
	if (!readers.test(name)) return `${name}: invalid argument '${text}'`;
	return name === 'ls' && shell === 'bash'
		? `ls: cannot access '${text}': No such file or directory`
		: `${name}: ${text}: No such file or directory`;
}

function ios({ prompt }: ShellItem, typed: readonly Word[], found: Match): string {
	if (found.kind === 'ambiguous') return `% Ambiguous command:  "${typed.map(({ text }) => text).join(' ')}"`;
	if (found.kind === 'incomplete') return '% Incomplete command.';
	const at = typed[found.kind === 'invalid' ? found.place : 0]?.at ?? 0;
	return `${' '.repeat(prompt.length + at)}^\n% Invalid input detected at '^' marker.`;
}

/** How far the typed words go along with some command. */
const longestWay = (item: ShellItem, typed: readonly Word[]): number =>
	Math.max(
		0,
		...spellings(item).map(({ words }) => {
			const stop = words.findIndex((word, place) => !standsFor(item.shell, typed[place]?.plain ?? '', word));
			return stop === -1 ? words.length : stop;
		})
	);

/** What the shell says to words that no command answers to. */
export function complaint(item: ShellItem, typed: readonly Word[], found: Match): string {
	const { shell } = item;
	if (shell === 'ios') return ios(item, typed, found);
	const name = typed[0]?.text ?? '';
	const line = typed.map(({ text }) => text).join(' ');
	const way = longestWay(item, typed);
	if (way === 0) return unknown[shell](name, line);
	const before = typed[way - 1]?.text;
	const miss: Miss = {
		name: name.replace(/\.exe$/i, ''),
		wrong: typed[way] ?? (found.kind === 'fits' ? typed.at(-1) : undefined),
		line,
		knownOption: way > 1 && before?.startsWith('-') === true ? before : undefined
	};
	if (shell === 'bash' || shell === 'zsh') return unixTool(shell, miss);
	return shell === 'powershell' && /^\w+-\w+$/.test(name) ? cmdlet(miss) : windowsTool(miss);
}

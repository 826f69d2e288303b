import { helpLines } from './shell.ts';
import { shellWords, standsFor, tidyLine, type ShellItem } from './shell-words.ts';

export interface Completion {
	/** The line with its last word completed as far as it is certain. */
	readonly line: string;
	/** What the last word may become, where that is not certain yet. */
	readonly choices: readonly string[];
}

const shared = (words: readonly string[]): string => {
	const [first = ''] = words;
	let length = first.length;
	for (const word of words) {
		while (!word.toLowerCase().startsWith(first.slice(0, length).toLowerCase())) length--;
	}
	return first.slice(0, length);
};

/**
 * What Tab makes of a line: its last word completed from the commands that `help` lists, the others being hidden.
 * Undefined where nothing is typed or nothing goes on so.
 */
export function complete(item: ShellItem, typed: string): Completion | undefined {
	const words = tidyLine(typed).split(' ');
	const next = /\s$/.test(typed);
	const last = next ? '' : (words.pop() ?? '');
	if (tidyLine(typed) === '') return undefined;
	const plain = (text: string): string => shellWords(item.shell, text)[0]?.plain ?? '';
	const listed = [...helpLines(item).map(({ run }) => run), 'help', 'history', 'clear'].map((run) => run.split(' '));
	const choices = [
		...new Set(
			listed.flatMap((command) => {
				const word = command[words.length];
				const along = words.every((one, place) => standsFor(item.shell, plain(one), plain(command[place] ?? '')));
				return along && word !== undefined && word !== '…' && plain(word).startsWith(plain(last)) ? [word] : [];
			})
		)
	];
	if (choices.length === 0) return undefined;
	const [only] = choices;
	if (choices.length === 1 && only !== undefined) {
		return only === last ? undefined : { line: [...words, only].join(' '), choices: [] };
	}
	const certain = shared(choices);
	return { line: [...words, certain.length > last.length ? certain : last].join(' '), choices };
}

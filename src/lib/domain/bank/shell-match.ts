import { spellings, standsFor, type Command, type ShellItem, type Spelling, type Word } from './shell-words.ts';

/** How typed words meet the commands of an item. */
export type Match =
	/** The commands that are spelled so, in the author's order. */
	| { readonly kind: 'fits'; readonly commands: readonly Command[] }
	/** No command goes on with the word at `place`. */
	| { readonly kind: 'invalid'; readonly place: number }
	/** Commands begin so and go on. */
	| { readonly kind: 'incomplete' }
	/** A shortened word stands for several. */
	| { readonly kind: 'ambiguous' };

/** Whether all are spellings of one word, such as `interface` and `interfaces`. */
function isOneWord(words: readonly string[]): boolean {
	const shortest = words.reduce((a, b) => (b.length < a.length ? b : a));
	return words.every((word) => word.startsWith(shortest));
}

/** Word by word, as IOS does it: an exact word comes before a longer one that begins so. */
function walk({ shell }: ShellItem, typed: readonly Word[], all: readonly Spelling[]): Match {
	let left = all;
	for (const [place, { plain }] of typed.entries()) {
		const next = left.filter(({ words }) => words[place] !== undefined && standsFor(shell, plain, words[place]));
		if (next.length === 0) return { kind: 'invalid', place };
		const exact = next.filter(({ words }) => words[place] === plain);
		left = exact.length > 0 ? exact : next;
		if (!isOneWord(left.map(({ words }) => words[place] ?? ''))) return { kind: 'ambiguous' };
	}
	const whole = left.filter(({ words, open }) => !open && words.length === typed.length);
	if (new Set(whole.map(({ command }) => command.run)).size > 1 && shell === 'ios') return { kind: 'ambiguous' };
	return whole.length > 0 ? fitting(whole) : { kind: 'incomplete' };
}

const fitting = (found: readonly Spelling[]): Match => ({
	kind: 'fits',
	commands: [...new Set(found.map(({ command }) => command))]
});

/** Finds the commands for typed words (at least one); those that take any arguments come in their author's place too. */
export function match(item: ShellItem, typed: readonly Word[]): Match {
	const all = spellings(item);
	const closed = walk(item, typed, all);
	const open = all.filter(
		(one) =>
			one.open &&
			typed.length > one.words.length &&
			one.words.every((word, place) => standsFor(item.shell, typed[place]?.plain ?? '', word))
	);
	if (open.length === 0) return closed;
	const wanted = [...open.map(({ command }) => command), ...(closed.kind === 'fits' ? closed.commands : [])];
	return { kind: 'fits', commands: item.commands.filter((command) => wanted.includes(command)) };
}

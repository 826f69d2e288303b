import type { DeckItem } from './deck.ts';

/** A file of another program, and the cards for which its format has no form. */
export interface Written {
	readonly text: string;
	readonly leftOut: readonly DeckItem[];
}

/** The first words of a question, as its title in programs that want one. */
export function titleOf({ stem }: DeckItem, most = 60): string {
	const line = stem.replaceAll(/\s+/g, ' ').trim();
	return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

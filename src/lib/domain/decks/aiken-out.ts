import type { DeckItem } from './deck.ts';
import type { Written } from './written.ts';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
/** Aiken has no way to say that a line is text all the same. */
const misread = /^(?:[A-Z][.)](?:\s|$)|ANSWER\s*:)/i;
const letter = (place: number): string => String.fromCharCode(65 + place);

function question(item: DeckItem): string | undefined {
	if (item.kind !== 'choice' || item.choose !== 1 || item.options.length > 26) return undefined;
	const stem = oneLine(item.stem);
	if (misread.test(stem)) return undefined;
	return [
		stem,
		...item.options.map(({ text }, place) => `${letter(place)}. ${oneLine(text)}`),
		`ANSWER: ${letter(item.options.findIndex(({ key }) => key === true))}`
	].join('\n');
}

/** Questions with one right answer as an Aiken file, which has no room for reasons; all other kinds are left out. */
export function writeAiken(items: readonly DeckItem[]): Written {
	const written = items.map(question);
	const texts = written.filter((text) => text !== undefined);
	return { text: `${texts.join('\n\n')}\n`, leftOut: items.filter((_, i) => written[i] === undefined) };
}

import { csvOf } from '#lib/domain/shared/csv.ts';
import type { DeckItem, ImportedCard } from './deck.ts';

/** What a spreadsheet would take for a formula, behind any number of apostrophes. */
const formula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** An apostrophe more where one stands before a formula already, so that reading takes off just the one that was added. */
const marked = (text: string): string => (text.startsWith("'") && formula.test(text) ? `'${text}` : text);

/** A cell without the apostrophe that writing put before a formula. */
export const uncsv = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/** The right answer of an item in words. */
export function answerWords(item: DeckItem): string {
	switch (item.kind) {
		case 'recall':
			return item.answer;
		case 'choice':
			return item.options.flatMap(({ key, text }) => (key === true ? [text] : [])).join('\n');
		case 'order':
			return item.steps.map(({ text }, i) => `${String(i + 1)}. ${text}`).join('\n');
		case 'match':
			return item.prompts
				.map(({ text, answer }) => `${text}: ${item.choices.find(({ id }) => id === answer)?.text ?? ''}`)
				.join('\n');
	}
}

/** The question of an item, with the options of one that is asked by them. */
export const questionWords = (item: DeckItem): string =>
	item.kind === 'choice' ? [item.stem, ...item.options.map(({ text }) => `• ${text}`)].join('\n') : item.stem;

/**
 * A deck as CSV with Anki's headers: guid, question, answer, explanation, tags. No cell is a formula to a spreadsheet:
 * what begins like one gets an apostrophe before it, which the line `#firstline:1` tells our reader to take off.
 */
export function cardsCsv(name: string, cards: readonly ImportedCard[]): string {
	const headers = [
		...['separator:Comma', 'html:false', 'guid column:1', 'tags column:5'],
		...[`deck:${name.replaceAll(/\s+/g, ' ')}`, 'columns:guid,Front,Back,Explanation,Tags', 'firstline:1']
	];
	const rows = cards.map(({ item, tags }) =>
		[
			item.id,
			questionWords(item),
			answerWords(item),
			item.explanation,
			tags.map((tag) => tag.replaceAll(/\s+/g, '_')).join(' ')
		].map(marked)
	);
	const [first = [], ...rest] = rows;
	return `${headers.map((line) => `#${line}\n`).join('')}${rows.length === 0 ? '' : csvOf(first, rest)}`;
}

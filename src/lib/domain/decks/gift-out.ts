import type { DeckItem, ImportedCard } from './deck.ts';
import { titleOf, type Written } from './written.ts';

/** Text in which nothing has a meaning for GIFT; a line break is `\n`, for an empty line would end the question. */
const escaped = (text: string): string =>
	text
		.trim()
		.replaceAll(/[\\~=#{}:]/g, String.raw`\$&`)
		.replaceAll(/\r\n|\n|\r/g, String.raw`\n`);

/** An answer; one that begins like a format ("[html]") says that it is plain text. */
const answer = (text: string): string => (text.trimStart().startsWith('[') ? `[plain]${escaped(text)}` : escaped(text));

/** GIFT parts the sides of a pair by `->` and knows no escape for it. */
const unparted = (text: string): string => text.replaceAll('->', '→');
const left = (text: string): string => answer(unparted(text));
/** The right side is plain text to Moodle and takes no format. */
const right = (text: string): string => escaped(unparted(text));
const comment = (text: string): string => (text.trim() === '' ? '' : `#${answer(text)}`);

/** What begins with % would be read as a share of the points, so it is given one. */
const weight = (key: boolean, text: string): string =>
	text.trimStart().startsWith('%') ? `%${key ? '100' : '0'}%` : '';

/** The share of the points that each right answer earns, with Moodle's own rounding. */
const shares = ['100', '50', '33.33333', '25', '20', '16.66667'];

function answersOf(item: DeckItem): string[] | undefined {
	switch (item.kind) {
		case 'recall':
			return [`=${weight(true, item.answer)}${left(item.answer)}`];
		case 'match': {
			const used = new Set(item.prompts.map((prompt) => prompt.answer));
			const texts = new Map(item.choices.map(({ id, text }) => [id, text]));
			return [
				...item.prompts.map(({ text, answer: id }) => `=${left(text)} -> ${right(texts.get(id) ?? '')}`),
				...item.choices.filter(({ id }) => !used.has(id)).map(({ text }) => `= -> ${right(text)}`)
			];
		}
		case 'choice': {
			const share = shares[item.choose - 1];
			if (share === undefined) return undefined;
			const mark = (key: boolean, text: string): string => {
				if (item.choose > 1) return key ? `~%${share}%` : '~%-100%';
				return `${key ? '=' : '~'}${weight(key, text)}`;
			};
			return item.options.map(({ text, key, why }) => `${mark(key === true, text)}${answer(text)}${comment(why)}`);
		}
		case 'order':
			return undefined;
	}
}

const bracketed = (what: string, text: string): string =>
	`[${what}:${text.replaceAll(']', '\\]').replaceAll(/\s+/g, ' ')}]`;

function question({ item, tags }: ImportedCard): string | undefined {
	const answers = answersOf(item);
	if (answers === undefined) return undefined;
	const explanation = item.explanation.trim() === '' ? [] : [`####${answer(item.explanation)}`];
	return [
		`// ${[bracketed('id', item.id), ...tags.map((tag) => bracketed('tag', tag))].join(' ')}`,
		`::${escaped(titleOf(item))}::[plain]${escaped(item.stem)} {`,
		...[...answers, ...explanation].map((line) => `\t${line}`),
		'}'
	].join('\n');
}

/** Cards as a GIFT file; questions that ask for an order are left out, for GIFT has no form for them. */
export function writeGift(cards: readonly ImportedCard[]): Written {
	const written = cards.map(question);
	const texts = written.filter((text) => text !== undefined);
	return {
		text: `${texts.join('\n\n')}\n`,
		leftOut: cards.filter((_, i) => written[i] === undefined).map(({ item }) => item)
	};
}

import type { GIFTQuestion, NumericalFormat, TextChoice, TextFormat } from 'gift-pegjs';
import {
	importedItem,
	ImportProblem,
	longestText,
	mostCards,
	type DeckItem,
	type ImportedDeck,
	type SkippedPart
} from './deck.ts';
import { distinctCards, type PlacedCard } from './distinct-cards.ts';
import { giftBlocks, type GiftBlock } from './gift-blocks.ts';
import { textOfHtml } from './plain-text.ts';

// GIFT as https://docs.moodle.org/en/GIFT_format has it; one question at a time, so that a mistake costs that question.

const source = 'Imported from GIFT';
const trueFalse = ['True', 'False'] as const;
/** The parser takes a question's text letter by letter; a file of one endless question is no quiz. */
const longestBlock = longestText * 2;
const mostOptions = 26;
const optionId = (place: number): string => String.fromCharCode(97 + place);

/** Why a question cannot come in. */
class Unfit extends Error {
	readonly fix: string;
	constructor(what: string, fix: string) {
		super(what);
		this.fix = fix;
	}
}

/** Only these make a text without a format HTML: `<none>` and `x < y` are what they say. */
const html =
	/<\/?(?:a|b|br|code|div|em|h[1-6]|i|img|li|ol|p|pre|script|span|strong|style|su[bp]|t[dhr]|table|u|ul)\b|&[a-z]{2,6};|&#/i;

/** Plain and Markdown text stay as they are; Moodle reads HTML in the two others. */
const plain = ({ format, text }: TextFormat): string =>
	format === 'html' || (format === 'moodle' && html.test(text)) ? textOfHtml(text).text : text.trim();
const optional = (text: TextFormat | null | undefined): string => (text ? plain(text) : '');

/** The right side of a pair: plain text to Moodle, in which the parser leaves `\=` and the like as it writes them inside. */
const unescaped = (text: string): string =>
	text
		.replaceAll('&&010', '\n')
		.replaceAll(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)))
		.trim();

const wholly = ({ weight }: { readonly weight: number | null }): boolean => weight === null || weight === 100;

/** Right are those with `=`; where there are none, those that earn points ("~%50%"). */
function keysOf(choices: readonly TextChoice[]): ReadonlySet<TextChoice> {
	const right = choices.filter((choice) => choice.isCorrect && wholly(choice));
	return new Set(right.length > 0 ? right : choices.filter(({ weight }) => (weight ?? 0) > 0));
}

function numberText({ type, number, range, numberLow, numberHigh }: NumericalFormat): string {
	if (type === 'high-low') return `${String(numberLow)} to ${String(numberHigh)}`;
	return type === 'range' && range !== 0 ? `${String(number)} (± ${String(range)})` : String(number);
}

type Common = ReturnType<typeof importedItem>;

const recallOf = (common: Common, answer: string): DeckItem => {
	if (answer === '') throw new Unfit('has no right answer', 'Write one after a =');
	return { ...common, kind: 'recall', answer };
};

function choiceOf(common: Common, choices: readonly TextChoice[]): DeckItem {
	const keys = keysOf(choices);
	if (keys.size === 0) throw new Unfit('has no right answer', 'Write = before the right one in place of ~');
	const options = choices.map((choice, place) => ({
		id: optionId(place),
		text: plain(choice.text),
		...(keys.has(choice) && { key: true as const }),
		why: optional(choice.feedback)
	}));
	if (keys.size === choices.length) return recallOf(common, options.map(({ text }) => text).join('; '));
	if (options.length > mostOptions) {
		throw new Unfit(`has ${String(options.length)} options`, `Keep ${String(mostOptions)} at most`);
	}
	if (options.some(({ text }) => text === '')) throw new Unfit('has an empty option', 'Write its text, or remove it');
	return { ...common, kind: 'choice', choose: keys.size, options };
}

function shortOf(common: Common, choices: readonly TextChoice[]): DeckItem {
	const right = choices.filter(wholly);
	const feedback = [...new Set(right.map((choice) => optional(choice.feedback)))].filter((text) => text !== '');
	const explanation = [common.explanation, ...feedback].filter((text) => text !== '').join('\n');
	return recallOf({ ...common, explanation }, right.map(({ text }) => plain(text)).join(' or '));
}

function matchOf(common: Common, question: Extract<GIFTQuestion, { type: 'Matching' }>): DeckItem {
	const texts = [...new Set(question.matchPairs.map(({ subanswer }) => unescaped(subanswer)))];
	const choices = texts.map((text, place) => ({ id: `c${String(place + 1)}`, text }));
	const prompts = question.matchPairs
		.map(({ subquestion, subanswer }) => ({
			text: plain(subquestion),
			answer: `c${String(texts.indexOf(unescaped(subanswer)) + 1)}`
		}))
		// Without a left side, the right one is there to mislead.
		.filter(({ text }) => text !== '')
		.map(({ text, answer }, place) => ({ id: `p${String(place + 1)}`, text, answer, why: '' }));
	if (prompts.length < 2) throw new Unfit('has fewer than two pairs', 'Write "=left -> right" for each pair');
	return { ...common, kind: 'match', prompts, choices };
}

function itemOf(question: Exclude<GIFTQuestion, { type: 'Category' }>, { category, id, tags }: GiftBlock): DeckItem {
	const title = question.title?.trim() ?? '';
	const stem = plain(question.stem);
	if (question.type === 'Description') {
		throw new Unfit('is a text without a question', 'Nothing, or write its answers in { }');
	}
	if (stem === '') throw new Unfit('has no text', 'Write the question before the {');
	const topic = [category, ...tags].filter((tag) => tag !== '');
	const common = {
		...importedItem(id ?? `${title}\n${stem}`, stem, topic, source),
		explanation: optional(question.globalFeedback)
	};
	switch (question.type) {
		case 'Essay':
			throw new Unfit('asks for an essay', 'Write an answer after a =');
		case 'TF': {
			// Moodle's first comment is for whoever answers wrong, the second for whoever is right.
			const [wrong, right] = [question.trueFeedback, question.falseFeedback];
			const options = trueFalse.map((text, place) => {
				const key = (text === 'True') === question.isTrue;
				return { id: optionId(place), text, ...(key && { key: true as const }), why: optional(key ? right : wrong) };
			});
			return { ...common, kind: 'choice', choose: 1, options };
		}
		case 'MC':
			return choiceOf(common, question.choices);
		case 'Short':
			return shortOf(common, question.choices);
		case 'Matching':
			return matchOf(common, question);
		case 'Numerical': {
			const choices = Array.isArray(question.choices)
				? question.choices.filter((choice) => choice.isCorrect && wholly(choice)).map(({ text }) => text)
				: [question.choices];
			return recallOf(common, choices.map(numberText).join(' or '));
		}
	}
}

const mediaOf = (item: DeckItem, text: string, place: string): SkippedPart[] =>
	textOfHtml(text).media > 0
		? [
				{
					place,
					what: `"${item.stem.slice(0, 40)}" shows a picture or plays a sound, which stays out`,
					fix: 'Say in words what it shows'
				}
			]
		: [];

/** Where in a block the parser stopped, and what it met there. */
function complaint(error: unknown, { lines }: GiftBlock): SkippedPart {
	const { location, found } = error as { location?: { start: { line: number } }; found?: string | null };
	const line = lines[(location?.start.line ?? 1) - 1] ?? lines.at(-1) ?? 1;
	const met =
		found === undefined || found === null ? 'its end comes too early' : `${JSON.stringify(found)} has no meaning here`;
	return {
		place: `Line ${String(line)}`,
		what: `is not GIFT: ${met}`,
		fix: 'Write \\ before any ~ = # { } : that is text, and close every { with }'
	};
}

/**
 * Reads a GIFT file: choice, true/false, missing word, short answer, numerical and matching questions. Comments on
 * answers become the reasons, general feedback the explanation, categories and tags the tags.
 * @param name of the deck
 * @throws ImportProblem where nothing in it can be read
 */
export async function readGift(text: string, name: string): Promise<ImportedDeck> {
	const { parse } = await import('gift-pegjs');
	const blocks = giftBlocks(text);
	if (blocks.length > mostCards) {
		throw new ImportProblem(name, `holds more than ${String(mostCards)} questions`, 'Split the file');
	}
	const placed: PlacedCard[] = [];
	const skipped: SkippedPart[] = [];
	for (const block of blocks) {
		const place = `Line ${String(block.lines[0] ?? 1)}`;
		if (block.text.length > longestBlock) {
			skipped.push({ place, what: 'is too long for a question', fix: 'Put blank lines between questions' });
			continue;
		}
		try {
			for (const question of parse(block.text)) {
				if (question.type === 'Category') continue;
				const item = itemOf(question, block);
				placed.push({ place, item, tags: [block.category, ...block.tags].filter((tag) => tag !== '') });
				skipped.push(...mediaOf(item, block.text, place));
			}
		} catch (error) {
			skipped.push(error instanceof Unfit ? { place, what: error.message, fix: error.fix } : complaint(error, block));
		}
	}
	const { cards, skipped: doubled } = distinctCards(placed);
	if (cards.length === 0) {
		const [first] = skipped;
		throw first === undefined
			? new ImportProblem(name, 'holds no question', 'Write at least one, such as: 2 + 2? {=4}')
			: new ImportProblem(first.place, first.what, first.fix);
	}
	return { name, cards, skipped: [...skipped, ...doubled] };
}

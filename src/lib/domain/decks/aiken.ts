import { importedItem, ImportProblem, longestText, mostCards, type ImportedDeck, type SkippedPart } from './deck.ts';
import { distinctCards, type PlacedCard } from './distinct-cards.ts';

// Aiken as https://docs.moodle.org/en/Aiken_format has it: a question, its options "A. …" or "A) …", and "ANSWER: A".

const optionLine = /^([A-Z])[.)]\s+(.*)$/;
const answerLine = /^ANSWER\s*:\s*(.*)$/i;

interface Held {
	line: number;
	question: string[];
	options: { letter: string; text: string }[];
}

/** The question that an answer line ends, or why it is none. */
function cardOf({ question, options }: Held, answer: string): Omit<PlacedCard, 'place'> | Omit<SkippedPart, 'place'> {
	const stem = question.join('\n');
	if (stem === '') return { what: 'has options and no question', fix: 'Write the question on the line before A.' };
	if (stem.length > longestText) return { what: 'is too long for a question', fix: 'Shorten it' };
	if (options.length < 2) {
		return { what: 'has fewer than two options', fix: 'Write them as "A. …" and "B. …", each on a line of its own' };
	}
	const letters = options.map(({ letter }) => letter);
	if (new Set(letters).size < letters.length) {
		return { what: 'has a letter twice', fix: 'Give each option a letter of its own' };
	}
	const empty = options.find(({ text }) => text === '');
	if (empty !== undefined) return { what: `has nothing after ${empty.letter}`, fix: 'Write the option, or remove it' };
	const right = answer.trim().toUpperCase();
	if (!letters.includes(right)) {
		return {
			what: `names ${right === '' ? 'no option' : `"${right.slice(0, 20)}"`} as the answer`,
			fix: `Write one of ${letters.join(', ')} after ANSWER:`
		};
	}
	const item = {
		...importedItem(stem, stem, [], 'Imported from Aiken'),
		kind: 'choice' as const,
		choose: 1,
		options: options.map(({ letter, text }) => ({
			id: letter.toLowerCase(),
			text,
			...(letter === right && { key: true as const }),
			why: ''
		}))
	};
	return { item, tags: [] };
}

/**
 * Reads an Aiken file: multiple-choice questions with one right answer.
 * @param name of the deck
 * @throws ImportProblem where nothing in it can be read
 */
export function readAiken(text: string, name: string): ImportedDeck {
	const placed: PlacedCard[] = [];
	const skipped: SkippedPart[] = [];
	let held: Held = { line: 0, question: [], options: [] };
	const clear = (): void => {
		held = { line: 0, question: [], options: [] };
	};
	const unanswered = (): void => {
		if (held.line > 0) {
			const what = held.options.length === 0 ? 'is a text without options' : 'has no line with ANSWER:';
			skipped.push({
				place: `Line ${String(held.line)}`,
				what,
				fix: 'End each question with a line such as "ANSWER: B"'
			});
		}
		clear();
	};
	for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
		const line = raw.trim();
		if (line === '') continue;
		const option = optionLine.exec(line) ?? /^([A-Z])[.)]()$/.exec(line);
		const answer = answerLine.exec(line);
		if (answer !== null) {
			const place = `Line ${String(held.line === 0 ? index + 1 : held.line)}`;
			const read = cardOf(held, answer[1] ?? '');
			if ('item' in read) placed.push({ place, ...read });
			else skipped.push({ place, ...read });
			if (placed.length > mostCards) {
				throw new ImportProblem(name, `holds more than ${String(mostCards)} questions`, 'Split the file');
			}
			clear();
		} else if (option !== null) {
			held.line = held.line === 0 ? index + 1 : held.line;
			held.options.push({ letter: option[1] ?? '', text: option[2] ?? '' });
		} else {
			// A line after the options begins another question: this one was never answered.
			if (held.options.length > 0) unanswered();
			held.line = held.line === 0 ? index + 1 : held.line;
			held.question.push(line);
		}
	}
	unanswered();
	const { cards, skipped: doubled } = distinctCards(placed);
	if (cards.length === 0) {
		const [first] = skipped;
		throw first === undefined
			? new ImportProblem(name, 'holds no question', 'Write a question, its options "A. …" and a line "ANSWER: A"')
			: new ImportProblem(first.place, first.what, first.fix);
	}
	return { name, cards, skipped: [...skipped, ...doubled] };
}

import { ankiSource, DeckBuilder, recallCard } from './anki-cards.ts';
import { uncsv } from './card-csv.ts';
import { askCloze, clozeNumbers } from './cloze.ts';
import { ImportProblem, mostCards, type ImportedDeck } from './deck.ts';
import { plainOf, textOfHtml, type PlainText } from './plain-text.ts';

/** A row of the text with the line it begins on; `problem` says what is wrong with its quotes. */
export interface TextRow {
	readonly line: number;
	readonly cells: readonly string[];
	readonly problem?: string;
}

const separators: Readonly<Record<string, string>> = {
	...{ comma: ',', semicolon: ';', tab: '\t', space: ' ', pipe: '|', colon: ':' }
};

interface Headers {
	readonly delimiter: string | undefined;
	readonly html: boolean | undefined;
	/** Given to every card. */
	readonly tags: readonly string[];
	readonly columns: readonly string[];
	readonly deck: string;
	readonly notetype: string;
	/** Places of special columns, from 0; -1 where there is none. */
	readonly column: Readonly<Record<'deck' | 'tags' | 'guid' | 'notetype', number>>;
	/** Written by us: an apostrophe before a formula is not part of the text. */
	readonly ours: boolean;
	/** Lines before the first row. */
	readonly lines: number;
}

/** Columns by the names that people give them. */
const known = {
	question: /^(?:front|question|q|term|prompt|word|text)$/i,
	answer: /^(?:back|answer|a|definition|meaning|translation)$/i,
	tags: /^(?:tags?|labels?|categor(?:y|ies))$/i,
	deck: /^(?:deck|chapter)$/i,
	guid: /^guid$/i
};

function delimiterOf(value: string): string {
	const name = value.trim().toLowerCase();
	const listed = Object.hasOwn(separators, name) ? separators[name] : undefined;
	return listed ?? (value.startsWith('\\t') ? '\t' : value.charAt(0));
}

function headersOf(text: string): Headers {
	const values = new Map<string, string>();
	let lines = 0;
	for (let at = 0; text.charAt(at) === '#'; lines++) {
		const end = text.indexOf('\n', at);
		const line = text.slice(at + 1, end === -1 ? text.length : end).replace(/\r$/, '');
		const colon = line.indexOf(':');
		if (colon > 0) values.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1));
		at = end === -1 ? text.length : end + 1;
	}
	const separator = values.get('separator');
	const delimiter = separator === undefined ? undefined : delimiterOf(separator);
	const place = (name: string): number => {
		const number = Number(values.get(`${name} column`));
		return Number.isInteger(number) && number > 0 ? number - 1 : -1;
	};
	return {
		delimiter,
		html: values.has('html') ? values.get('html')?.trim().toLowerCase() === 'true' : undefined,
		tags: (values.get('tags') ?? '').split(/\s+/).filter((tag) => tag !== ''),
		columns: (values.get('columns') ?? '')
			.split(delimiter ?? '\t')
			.map((name) => name.trim().replace(/^"(.*)"$/, '$1')),
		deck: (values.get('deck') ?? '').trim(),
		notetype: values.get('notetype')?.trim() ?? '',
		column: { deck: place('deck'), tags: place('tags'), guid: place('guid'), notetype: place('notetype') },
		ours: values.has('firstline'),
		lines
	};
}

/** The delimiter of a text that names none: the first of tab, semicolon, comma and pipe that its first row holds. */
const guessed = (text: string): string => {
	const row = /^(?!#).*\S.*$/m.exec(text)?.[0] ?? '';
	return ['\t', ';', ',', '|'].find((each) => row.includes(each)) ?? '\t';
};

const looksLikeHtml = (text: string): boolean =>
	/<(?:br|b|i|u|p|div|span|img|ul|ol|li|sub|sup|code)\b[^<]{0,200}>/i.test(text);

interface Layout extends Omit<Headers, 'delimiter' | 'html' | 'lines'> {
	readonly html: boolean;
	readonly question: number;
	readonly answer: number;
}

/** Which column is what: as the headers say, else by the names of the columns, else the first two that are free. */
function layoutOf(headers: Headers, html: boolean, names: readonly string[]): Layout {
	const named = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name));
	const or = (place: number, pattern: RegExp): number => (place === -1 ? named(pattern) : place);
	const column = {
		...headers.column,
		deck: or(headers.column.deck, known.deck),
		tags: or(headers.column.tags, known.tags),
		guid: or(headers.column.guid, known.guid)
	};
	const special = new Set(Object.values(column));
	const free = Array.from({ length: special.size + 2 }, (_, i) => i).filter((i) => !special.has(i));
	const question = named(known.question);
	const first = question === -1 || special.has(question) ? (free[0] ?? 0) : question;
	const answer = named(known.answer);
	const second = answer === -1 || special.has(answer) || answer === first ? free.find((i) => i !== first) : answer;
	return { ...headers, html, column, columns: names, question: first, answer: second ?? first + 1 };
}

/** Adds the cards of one row: one, one a gap of a cloze, or two of a reversed note. */
function addRow({ line, cells, problem }: TextRow, layout: Layout, fileName: string, builder: DeckBuilder): void {
	const { column, question, answer, html, ours } = layout;
	const at = (place: number): string => (place === -1 ? '' : ours ? uncsv(cells[place] ?? '') : (cells[place] ?? ''));
	const plain = (text: string): PlainText => (html ? textOfHtml(text) : plainOf(text));
	const place = `Line ${String(line)}`;
	const deck = plainOf(at(column.deck)).text || layout.deck || fileName;
	const skip = (what: string, fix: string): void => builder.add(deck, { place, what, fix });
	if (problem !== undefined) {
		skip('A quote is opened and not closed, or stands inside a value', 'Double every " in a value and quote the value');
		return;
	}
	const notetype = at(column.notetype) || layout.notetype;
	const tags = [...new Set([...layout.tags, ...plainOf(at(column.tags)).text.split(/\s+/)])].filter(
		(tag) => tag !== ''
	);
	const [front, back] = [at(question), at(answer)];
	const guid = at(column.guid) || `${plain(front).text}\n${ours ? plain(back).text : ''}`;
	const extra = cells.flatMap((_, i) => {
		const special = i === question || i === answer || Object.values(column).includes(i);
		const { text } = plain(special ? '' : at(i));
		const name = layout.columns[i] ?? '';
		return text === '' ? [] : [name === '' || known.answer.test(name) || ours ? text : `${name}: ${text}`];
	});
	const gaps = clozeNumbers(front);
	if (gaps.length > 0) {
		for (const gap of gaps) {
			const asked = askCloze(front, gap);
			const told = plain([asked.whole, back].filter((text) => text !== '').join(html ? '<br>' : '\n'));
			const sides = { question: plain(asked.question).text, answer: plain(asked.answer).text, media: told.media };
			const more = [told.text, ...extra].join('\n');
			builder.add(deck, recallCard(`${guid} ${String(gap - 1)}`, place, { ...sides, more }, tags, ankiSource));
		}
		return;
	}
	if (cells.length < 2 && back === '') {
		skip('The row has one value, and a card needs a question and an answer', 'Check the separator, or add the answer');
		return;
	}
	const sides = [plain(front), plain(back)] as const;
	const media = sides[0].media + sides[1].media;
	const more = extra.join('\n');
	const source = ours ? 'Imported from a Firstline file' : ankiSource;
	const add = (ord: number, question: PlainText, answer: PlainText): void =>
		builder.add(
			deck,
			recallCard(
				`${guid} ${String(ord)}`,
				place,
				{ question: question.text, answer: answer.text, more, media },
				tags,
				source
			)
		);
	add(0, sides[0], sides[1]);
	if (/reversed/i.test(notetype)) add(1, sides[1], sides[0]);
}

/**
 * Reads a text or CSV file with or without Anki's headers (`#separator:`, `#html:`, `#tags:`, `#columns:`, `#deck:`,
 * `#notetype:`, `#deck column:`, `#notetype column:`, `#tags column:`, `#guid column:`). `#if matches:` needs no
 * answer here: a card that came in before is always updated and keeps its memory. Throws an ImportProblem.
 * @param rowsOf the rows of a text with this delimiter, lines that begin with `#` left out
 */
export function decksOfText(
	source: string,
	fileName: string,
	rowsOf: (text: string, delimiter: string) => readonly TextRow[]
): ImportedDeck[] {
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	if (text.includes('\0')) {
		throw new ImportProblem(
			'Start of the file',
			'This is no text file',
			'Save it as plain text in UTF-8, or choose another one'
		);
	}
	const headers = headersOf(text);
	if (headers.delimiter === '#') {
		throw new ImportProblem(
			'Line 1',
			'Cells cannot be parted by #, which begins a comment',
			'Part them by tabs or commas'
		);
	}
	const rows = rowsOf(text, headers.delimiter ?? guessed(text));
	const names = (rows[0]?.cells ?? []).map((cell) => cell.trim());
	const listed = headers.columns.some((name) => name !== '');
	const headed =
		!listed && names.some((name) => known.question.test(name)) && names.some((name) => known.answer.test(name));
	const layout = layoutOf(headers, headers.html ?? looksLikeHtml(text), headed ? names : listed ? headers.columns : []);
	const body = headed ? rows.slice(1) : rows;
	if (body.length === 0) {
		throw new ImportProblem(
			'The whole file',
			'It holds no cards',
			'Write a line a card: the question, a tab, the answer'
		);
	}
	if (body.length > mostCards) {
		const most = mostCards.toLocaleString('en-US');
		throw new ImportProblem(`Line ${String(body[mostCards]?.line)}`, `More than ${most} cards`, 'Part the file');
	}
	const builder = new DeckBuilder();
	for (const row of body) addRow(row, layout, fileName, builder);
	return builder.decks();
}

import { cellOf, type Fact } from './fact-table.ts';
import { unitOf } from './quantity.ts';

/** A number as a text states it, in the base unit of its dimension; '' is a bare number. */
interface Figure {
	readonly value: number;
	readonly dimension: string;
	/** The words that it takes. */
	readonly from: number;
	readonly to: number;
}

/** What a text says of a row. */
export interface Stated {
	/** Ids of the columns whose value it gives; `name` where it names the row. */
	readonly parts: ReadonlySet<string>;
	/** Places of the words that say it. */
	readonly places: ReadonlySet<number>;
}

/** The words of a text as facts are compared: in lower case, without punctuation around them; "260-pin" is two words. */
export const spokenWords = (text: string): string[] =>
	text
		.replaceAll('`', '')
		.replaceAll(/(\d)-(?=\p{L})/gu, '$1 ')
		.toLowerCase()
		.split(/\s+/)
		.map((word) => word.replace(/^["“'(]+/, '').replace(/(?:['’]s)?["”'),;:.?!]*$/, ''))
		.filter((word) => word !== '');

const numeral = /^([-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([a-zµ%][a-zµ%/]*)?$/;

/** Units have up to three words: "gigabits per second". */
function unitAt(words: readonly string[], at: number) {
	for (const length of [3, 2, 1]) {
		const unit = unitOf(words.slice(at, at + length).join(' '));
		if (unit !== undefined && at + length <= words.length) return { ...unit, length };
	}
	return undefined;
}

function figuresIn(words: readonly string[]): Figure[] {
	return words.flatMap((word, from) => {
		const [, number = '', glued] = numeral.exec(word) ?? [];
		const value = Number(number.replaceAll(',', '').replace('−', '-'));
		if (number === '') return [];
		const unit = glued === undefined ? unitAt(words, from + 1) : unitAt([glued], 0);
		if (glued !== undefined && unit === undefined) return [];
		const { dimension, factor } = unit ?? { dimension: '', factor: 1 };
		const to = from + 1 + (glued === undefined ? (unit?.length ?? 0) : 0);
		return [{ value: value * factor, dimension, from, to }];
	});
}

const placesOf = (words: readonly string[], phrase: readonly string[]): number[] =>
	words.flatMap((_, at) => (phrase.every((word, i) => words[at + i] === word) ? phrase.map((_, i) => at + i) : []));

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/**
 * Which parts of a row a text states. A bare number is a value of a column with a unit where the question speaks that
 * unit: "How many watts …?", "30".
 */
export function statedOf(text: string, row: Fact, question: string): Stated {
	const words = spokenWords(text);
	const asked = spokenWords(question);
	const spokenUnits = asked.flatMap((_, at) => unitAt(asked, at) ?? []);
	const parts = new Set<string>();
	const places = new Set<number>();
	const say = (part: string, at: readonly number[]) => {
		if (at.length > 0) parts.add(part);
		at.forEach((place) => places.add(place));
	};

	const cells = row.columns.flatMap((column) => {
		const cell = cellOf(row, column.id);
		const values = typeof cell === 'object' ? cell : cell === undefined || typeof cell === 'boolean' ? [] : [cell];
		return values.map((value) => ({ column, value }));
	});
	for (const name of [row.name, ...(row.aliases ?? [])]) say('name', placesOf(words, spokenWords(name)));
	for (const { column, value } of cells) {
		if (typeof value === 'string') say(column.id, placesOf(words, spokenWords(value)));
	}

	const loose = figuresIn(words).filter(({ from }) => !places.has(from));
	for (const { column, value } of cells) {
		const unit = unitOf(column.unit ?? '');
		const held: readonly Pick<Figure, 'value' | 'dimension'>[] =
			typeof value === 'string'
				? figuresIn(spokenWords(value))
				: [{ value: value * (unit?.factor ?? 1), dimension: unit?.dimension ?? '' }];
		for (const { value, dimension, from, to } of loose) {
			const fits = held.some(
				(one) =>
					(one.dimension === dimension && near(one.value, value)) ||
					(dimension === '' &&
						spokenUnits.some((unit) => unit.dimension === one.dimension && near(one.value, value * unit.factor)))
			);
			if (fits) {
				say(
					column.id,
					Array.from({ length: to - from }, (_, i) => from + i)
				);
			}
		}
	}
	return { parts, places };
}

/** The words of a text that hold a digit and that no row states. */
export const strayNumbers = (text: string, stated: readonly Stated[]): string[] =>
	spokenWords(text).filter((word, at) => /\d/.test(word) && !stated.some(({ places }) => places.has(at)));

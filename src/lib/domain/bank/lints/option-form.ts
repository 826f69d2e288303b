import { comparableValues, isNumeric } from '#lib/domain/bank/quantity.ts';
import { isSubset, singular, wordsOf, writtenWordsOf } from '#lib/domain/bank/words.ts';
import { choiceRule, error, partOptions, quoted, warning, type LintContext } from './remark.ts';
import { verbs } from './verbs.ts';

// Rules on the form of the options beside each other.

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

export const keyLength = choiceRule('6-key-length', (item) => {
	const { options, keys, distractors } = partOptions(item);
	// Numbers stand in their order and their digits tell nothing.
	if (comparableValues(options.map((option) => option.text)) !== undefined) return [];
	const usual = mean(distractors.map(({ text }) => text.length));
	const longest = Math.max(...distractors.map(({ text }) => text.length));
	return keys.flatMap(({ text, path }) => {
		const ratio = text.length / usual;
		const message = `the key has ${String(text.length)} characters, ${ratio.toFixed(2)} times the mean distractor`;
		const fix = 'shorten the key or fill out the distractors';
		if (ratio > 1.5) return [error(message, fix, path)];
		const visible = text.length - usual >= 3;
		return (ratio > 1.25 && visible) || text.length - longest > 8 ? [warning(message, fix, path)] : [];
	});
});

/** The S of HTTPS is no plural. */
const foldWords = (text: string): string =>
	writtenWordsOf(text)
		.map((word) => (/^[A-Z]{2,}$/.test(word) ? word.toLowerCase() : singular(word.toLowerCase())))
		.join(' ');

/** Folding the glossary once, not for each option. */
const foldedGlossaries = new WeakMap<object, (readonly [meaning: string, acronym: string])[]>();

function foldedGlossary(acronyms: NonNullable<LintContext['acronyms']>) {
	const known = foldedGlossaries.get(acronyms);
	if (known !== undefined) return known;
	const pairs = [...acronyms].flatMap(([acronym, meanings]) =>
		meanings.map((meaning) => [` ${foldWords(meaning)} `, ` ${acronym.toLowerCase()} `] as const)
	);
	foldedGlossaries.set(acronyms, pairs);
	return pairs;
}

/** Options that differ in case, number, articles or by an acronym written out become one text. */
function folded(text: string, acronyms: LintContext['acronyms']): string {
	// Of an address every colon counts.
	if (/^[\da-f.:]*:[\da-f.:]*$/i.test(text)) return text.toLowerCase();
	let padded = ` ${foldWords(text)} `;
	for (const [meaning, acronym] of acronyms ? foldedGlossary(acronyms) : []) {
		padded = padded.replaceAll(meaning, acronym);
	}
	const kept = padded.split(' ').filter((word) => !['', 'a', 'an', 'the'].includes(word));
	return kept.filter((word, index) => word !== kept[index - 1]).join(' ');
}

export const uniqueOptions = choiceRule('10-unique-options', (item, { acronyms }) => {
	const seen = new Map<string, string>();
	return partOptions(item).options.flatMap(({ text, path }) => {
		const form = folded(text, acronyms);
		const twin = seen.get(form);
		seen.set(form, text);
		return twin === undefined
			? []
			: [error(`${quoted(twin)} and ${quoted(text)} are the same answer`, 'replace one', path)];
	});
});

type WordClass = 'verb' | '-ing form' | 'noun';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const determiners = list('the a an its their his her it them all each every any another this these no one');
const prepositions = list('in on at by for from of to with without per under over after before');
const nounEnding = /(?:tion|sion|ment|ity|ness|ance|ence|ism|[^su]s)$/;

/**
 * The class of an option where its first words show it. A noun is hardly ever followed by a determiner, so "Rotate the
 * key" is a verb form without a list of all verbs; the list is for "Run `chkdsk`" and the like.
 */
function firstWordClass(text: string): WordClass | undefined {
	const [first = '', second = '', third = ''] = wordsOf(text);
	if (determiners.has(first)) return 'noun';
	if (prepositions.has(first)) return undefined;
	const acts = determiners.has(second) || (determiners.has(third) && verbs.has(second));
	if (/[a-z]{3}ing$/.test(first) && (acts || prepositions.has(second))) return '-ing form';
	if (acts || (second !== '' && verbs.has(first))) return 'verb';
	return /^[A-Z]{2}/.test(text) || nounEnding.test(first) ? 'noun' : undefined;
}

export const sameKind = choiceRule('11-same-kind', (item) => {
	const { options } = partOptions(item);
	const numeric = options.filter(({ text }) => isNumeric(text));
	if (numeric.length > 0 && numeric.length < options.length) {
		return [
			warning(
				`${quoted(numeric[0]?.text ?? '')} is a number and others are not`,
				'offer things of one kind',
				numeric[0]?.path
			)
		];
	}
	const classes = new Map<WordClass, string>();
	for (const { text } of options) {
		const wordClass = firstWordClass(text);
		if (wordClass !== undefined) classes.set(wordClass, text);
	}
	const shown = [...classes].map(([wordClass, text]) => `${quoted(text)} (${wordClass})`).join(', ');
	return classes.size > 1
		? [warning(`the options begin differently: ${shown}`, 'use one grammatical form', ['options'])]
		: [];
});

export const numericOrder = choiceRule('13-numeric-order', (item) => {
	const { options } = partOptions(item);
	if (!options.every(({ text }) => isNumeric(text))) return [];
	const values = comparableValues(options.map(({ text }) => text));
	if (values === undefined) {
		return [warning('the numbers have different units and can not be shown in order', 'use one unit', ['options'])];
	}
	return new Set(values).size === values.length
		? []
		: [error('two options are the same quantity', 'change one of the numbers', ['options'])];
});

export const noOverlap = choiceRule('14-no-overlap', (item) => {
	const options = partOptions(item).options.map((option) => ({
		...option,
		words: new Set(wordsOf(option.text).map(singular))
	}));
	return options.flatMap((inner) => {
		const outer = options.find((other) => inner.words.size < other.words.size && isSubset(inner.words, other.words));
		return outer === undefined || inner.words.size === 0
			? []
			: [
					warning(
						`${quoted(inner.text)} is contained in ${quoted(outer.text)}`,
						'make the options exclude each other',
						inner.path
					)
				];
	});
});

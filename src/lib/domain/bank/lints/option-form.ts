import { verbs, verbsBeforeObject } from './verbs.ts';
import { comparableValues, isNumeric } from '#lib/domain/bank/quantity.ts';
import { functionWords } from '#lib/domain/bank/stop-words.ts';
import { isSubset, singular, wordsOf } from '#lib/domain/bank/words.ts';
import { choiceRule, error, partOptions, quoted, warning, type LintContext } from './remark.ts';

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

/** Options that differ in case, number, articles or by an acronym written out become one text. */
function folded(text: string, acronyms: LintContext['acronyms']): string {
	let words = wordsOf(text).map(singular).join(' ');
	for (const [acronym, meanings] of acronyms ?? []) {
		for (const meaning of meanings) {
			words = ` ${words} `
				.replaceAll(` ${wordsOf(meaning).map(singular).join(' ')} `, ` ${acronym.toLowerCase()} `)
				.trim();
		}
	}
	const kept = words.split(' ').filter((word) => !['a', 'an', 'the'].includes(word));
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

/** The class of an option by its first word, as far as a list of verbs can tell. */
function firstWordClass(text: string): WordClass {
	const [first = '', second] = wordsOf(text);
	if (second === undefined) return 'noun';
	const known = (verb: string): boolean => verbs.has(verb) || verbsBeforeObject.has(verb);
	if (verbs.has(first) || (verbsBeforeObject.has(first) && functionWords.has(second))) return 'verb';
	const bare = /^(.{2,})ing$/.exec(first)?.[1];
	if (bare === undefined) return 'noun';
	return [bare, `${bare}e`, bare.replace(/(.)\1$/, '$1')].some(known) ? '-ing form' : 'noun';
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
	const classes = new Map(options.map(({ text }) => [firstWordClass(text), text]));
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
		words: new Set(
			wordsOf(option.text)
				.map(singular)
				.filter((word) => !functionWords.has(word))
		)
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

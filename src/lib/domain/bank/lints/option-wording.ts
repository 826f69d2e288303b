import { wordsOf } from '#lib/domain/bank/words.ts';
import { choiceRule, error, partOptions, quoted, warning } from './remark.ts';

// Rules on single words inside options.

const lumped =
	/\b(?:all|none|any|both|neither|either) of (?:the )?(?:above|below|these|following|listed|options?|others?)\b|\b(?:both )?[A-F] (?:and|&|or) [A-F](?: only)?$|\bboth [a-f] and [a-f]\b/;

export const noLumpedOption = choiceRule('4-no-lumped-option', (item) =>
	partOptions(item)
		.options.filter(({ text }) => lumped.test(text) || lumped.test(text.toLowerCase()))
		.map(({ text, path }) => error(`${quoted(text)} lumps options together`, 'write an answer of its own', path))
);

/** Words as written outside code: `/all` and "read-only" are no absolute words. */
const proseWords = (text: string): string[] =>
	text
		.replace(/`[^`]*`/g, ' ')
		.toLowerCase()
		.split(/[\s,;:().]+/);

const absolutes = new Set(['always', 'never', 'only', 'all', 'must', 'every']);
const hedges = new Set([
	'usually',
	'often',
	'may',
	'might',
	'sometimes',
	'generally',
	'typically',
	'probably',
	'possibly',
	'normally'
]);

const holdsAny = (text: string, words: ReadonlySet<string>): string | undefined =>
	proseWords(text).find((word) => words.has(word));

export const absoluteWords = choiceRule('7-absolute-word', (item) => {
	const { keys, distractors } = partOptions(item);
	if (keys.some(({ text }) => holdsAny(text, absolutes) !== undefined)) return [];
	const found = distractors.filter(({ text }) => holdsAny(text, absolutes) !== undefined);
	const say = found.length > 1 ? error : warning;
	return found.map(({ text, path }) =>
		say(`"${holdsAny(text, absolutes) ?? ''}" stands in distractors and not in the key`, 'drop the absolute word', path)
	);
});

export const hedgedKey = choiceRule('8-hedged-key', (item) => {
	const { keys, distractors } = partOptions(item);
	if (distractors.some(({ text }) => holdsAny(text, hedges) !== undefined)) return [];
	return keys
		.filter(({ text }) => holdsAny(text, hedges) !== undefined)
		.map(({ text, path }) =>
			error(`only the key is hedged: "${holdsAny(text, hedges) ?? ''}"`, 'drop the hedge', path)
		);
});

export const rationales = choiceRule('18-rationale', (item) =>
	item.options.flatMap((option, index) => {
		const path = ['options', index, 'why'];
		const why = option.why.trim();
		if (why.length < 40) {
			return [
				error(
					`the why of ${quoted(option.text)} has ${String(why.length)} characters`,
					'say in 40 or more when it would be right',
					path
				)
			];
		}
		const twin = item.options.findIndex((other) => wordsOf(other.why).join(' ') === wordsOf(why).join(' '));
		return twin < index ? [error('two options have the same why', 'give the reason of this option', path)] : [];
	})
);

import { domainWords } from '#lib/domain/bank/stop-words.ts';
import { contentStems, isSubset, wordStem } from '#lib/domain/bank/words.ts';
import { optionFeatures } from '#lib/domain/bank/option-features.ts';
import { choiceRule, partOptions, quoted, warning, type LintRule } from './remark.ts';

// Wording that points a guesser at the key.

const tradeStems = new Set([...domainWords].map(wordStem));

const choiceClang = choiceRule('9-clang', (item) => {
	const { keys, distractors } = partOptions(item);
	const stem = contentStems(item.stem);
	const elsewhere = new Set(distractors.flatMap(({ text }) => [...contentStems(text)]));
	return keys.flatMap(({ text, path }) =>
		[...contentStems(text)]
			.filter((word) => stem.has(word) && !elsewhere.has(word) && !tradeStems.has(word))
			.map((word) =>
				warning(`"${word}" stands in the stem and in the key alone`, 'reword, or use it in a distractor too', path)
			)
	);
});

/** Rule 9; on a recall card, an answer that its stem gives away. */
export const clang: LintRule = {
	id: choiceClang.id,
	check: (item, context) => {
		if (item.kind !== 'recall') return choiceClang.check(item, context);
		const answer = contentStems(item.answer);
		return answer.size > 0 && isSubset(answer, contentStems(item.stem))
			? [warning(`the stem holds the answer ${quoted(item.answer)}`, 'reword the stem', ['stem'])]
			: [];
	}
};

export const convergence = choiceRule('15-convergence', (item) => {
	const shared = optionFeatures(item).map((option) => option.sharedWithOptions);
	const keys = item.options.flatMap((option, index) => (option.key === true ? [index] : []));
	const ofKeys = keys.map((index) => shared[index] ?? 0);
	const others = shared.filter((_, index) => !keys.includes(index));
	return keys.length > 0 && others.length > 0 && Math.min(...ofKeys) > Math.max(...others)
		? [
				warning(
					'the key shares the most words with the other options',
					'let distractors share words among themselves',
					['options']
				)
			]
		: [];
});

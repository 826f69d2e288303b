import type { ChoiceItem } from './item.schema.ts';
import { contentStems, sharedCount, wordsOf } from './words.ts';

/** What can be seen of an option without knowing anything of the matter. */
export interface OptionFeatures {
	readonly length: number;
	readonly words: number;
	readonly sharedWithStem: number;
	/** Content words that each other option shares with it, summed. */
	readonly sharedWithOptions: number;
}

export function optionFeatures(item: Pick<ChoiceItem, 'stem' | 'options'>): OptionFeatures[] {
	const stem = contentStems(item.stem);
	const stems = item.options.map((option) => contentStems(option.text));
	return item.options.map((option, index) => {
		const own = stems[index] ?? new Set<string>();
		return {
			length: option.text.length,
			words: wordsOf(option.text).length,
			sharedWithStem: sharedCount(own, stem),
			sharedWithOptions: stems.reduce((sum, other, at) => (at === index ? sum : sum + sharedCount(own, other)), 0)
		};
	});
}

import type { CallDesk } from './scenario.schema.ts';

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

// One pattern a list, made once: the lists are long and every reply is read.
const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(list: readonly string[]): RegExp {
	const held = patterns.get(list);
	if (held !== undefined) return held;
	const words = [...list].sort((a, b) => b.length - a.length).map(escaped);
	const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'giu');
	patterns.set(list, pattern);
	return pattern;
}

const plain = (text: string): string => text.replaceAll('’', "'").replaceAll(/\s+/g, ' ').toLowerCase();

/** The words of a list that stand in a text, in lower case, each once. */
export const wordsIn = (text: string, list: readonly string[]): string[] =>
	list.length === 0 ? [] : [...new Set(plain(text).match(patternOf(list)) ?? [])];

/** Technical words that a text leaves unexplained: those not followed by a bracket or "that is", "which means" and the like. */
export function unexplained(text: string, { jargon }: Pick<CallDesk, 'jargon'>): string[] {
	return wordsIn(text, jargon).filter(
		(word) =>
			!new RegExp(
				String.raw`${escaped(word)}\s*(?:\(|,? (?:that is|that's|which (?:is|means)|meaning|is (?:the|a|an|what|where|how)|the (?:thing|part|list|program)))`,
				'u'
			).test(plain(text))
	);
}

import type { Segment } from './analysis.ts';
import { starParts, type StarPart } from './parts.ts';
import type { Story } from './story.ts';

const mostWords = 18;

/** The first words of a text, to its first sentence's end where that comes earlier. */
function opening(text: string): string {
	const words = text.trim().split(/\s+/);
	const end = words.findIndex((word, at) => at >= 4 && /[.!?]$/.test(word));
	const most = end < 0 ? mostWords : Math.min(mostWords, end + 1);
	return words.length > most && !/[.!?]$/.test(words[most - 1] ?? '')
		? `${words.slice(0, most).join(' ')} …`
		: words.slice(0, most).join(' ');
}

/**
 * A few words for each part that a story has, to jog the memory.
 * @param segments where the parts of a story in one piece stand
 */
export function cribLines(
	story: Story,
	segments: readonly Segment[]
): readonly { readonly part: StarPart; readonly text: string }[] {
	const textOf = (part: StarPart): string =>
		story.shape === 'parts'
			? story.parts[part]
			: segments
					.filter((segment) => segment.part === part)
					.map(({ start, end }) => story.whole.slice(start, end))
					.join(' ');
	return starParts.map((part) => ({ part, text: opening(textOf(part)) })).filter(({ text }) => text !== '');
}

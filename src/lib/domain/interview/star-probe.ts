import type { StoryAnalysis } from '#lib/domain/stories/analysis.ts';

/** What a story left out, in the order in which an interviewer misses it. */
const probeKinds = ['result', 'own', 'figure', 'lesson'] as const;
export type ProbeKind = (typeof probeKinds)[number];

/** As a report has it, after "asked because". */
export const probeWords: Readonly<Record<ProbeKind, string>> = {
	result: 'the end was missing',
	own: 'your own part was hard to tell from that of others',
	figure: 'no figure was in it',
	lesson: 'you did not say what you took from it'
};

/** Percent of the deeds, told with "I" or "we", below which somebody asks who did it. */
const ownEnough = 50;
const lesson =
	/\b(?:learn(?:ed|t|ing|s)?|lessons?|taught me|take ?away|reali[sz]ed?|next time|since then|ever since|from then on|these days|i now|now i|(?:would|do it|did it) differently)\b/iu;

/** What to ask about next; undefined where nothing of it was left out. */
export function probeOf(
	text: string,
	{ parts, ownActions, figures, quantified }: Pick<StoryAnalysis, 'parts' | 'ownActions' | 'figures' | 'quantified'>
): ProbeKind | undefined {
	const own = figures.find(({ check }) => check === 'ownership');
	const missing: Readonly<Record<ProbeKind, boolean>> = {
		result: parts.result.length === 0,
		own: !ownActions || (own !== undefined && own.spans.length > 0 && own.value < ownEnough),
		figure: !quantified,
		lesson: !lesson.test(text)
	};
	return probeKinds.find((kind) => missing[kind]);
}

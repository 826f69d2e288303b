import type { UnitId } from '#lib/domain/shared/units.ts';

/** The learner's own mark for a rehearsal, given before the analysis is seen. */
export type SelfRating = 1 | 2 | 3 | 4 | 5;

/** What each step of the self-rating means. */
export const ratingAnchors: Readonly<Record<SelfRating, string>> = {
	1: 'I lost the thread, or told no real event',
	2: 'One real event, but my own part or the end was missing',
	3: 'All four parts were there, some of them vague',
	4: 'Clear from start to end: my own steps, and how it ended',
	5: 'All of that, with reasons for my steps and a result in numbers'
};

export const selfRatings: readonly SelfRating[] = [1, 2, 3, 4, 5];

/** What the analysis says of a rehearsal; `unmeasured` where there is sound and no text. */
export type Finding = 'weak' | 'fair' | 'good' | 'unmeasured';

/** The bands of the rubric: 70 and 85 of 100 points. */
export const findingOf = (total: number | undefined): Finding =>
	total === undefined ? 'unmeasured' : total < 70 ? 'weak' : total < 85 ? 'fair' : 'good';

/** FSRS grades: 1 Again, 2 Hard, 3 Good, 4 Easy. */
type RehearsalGrade = 1 | 2 | 3 | 4;

/**
 * What a rehearsal tells the memory.
 *
 * - A thread that was lost (1) is Again, whatever the words look like: it was not there when it was needed.
 * - Otherwise the lower of the two judges decides. A learner who finds a weak answer brilliant needs it back soon; so
 *   does one who could not tell a story well, however good the words were that they typed.
 * - Easy takes both judges: a 5 and a good analysis. Without a transcript the learner is the only judge, and never Easy.
 */
export const rehearsalPolicy: Readonly<Record<SelfRating, Readonly<Record<Finding, RehearsalGrade>>>> = {
	1: { weak: 1, fair: 1, good: 1, unmeasured: 1 },
	2: { weak: 1, fair: 2, good: 2, unmeasured: 1 },
	3: { weak: 2, fair: 2, good: 3, unmeasured: 2 },
	4: { weak: 2, fair: 3, good: 3, unmeasured: 3 },
	5: { weak: 2, fair: 3, good: 4, unmeasured: 3 }
};

/** The grade of a rehearsal by `rehearsalPolicy`. */
export const gradeOfRehearsal = (rating: SelfRating, total: number | undefined): RehearsalGrade =>
	rehearsalPolicy[rating][findingOf(total)];

/** Points on the rubric that each self-rating claims, to show how far the two judges are apart. */
const claimed: Readonly<Record<SelfRating, number>> = { 1: 20, 2: 45, 3: 65, 4: 80, 5: 95 };

/** Whether the learner judged a rehearsal as the analysis did, or by more than a step kinder or harder. */
export function ratingGap(rating: SelfRating, total: number): 'kinder' | 'harder' | 'alike' {
	const gap = claimed[rating] - total;
	return gap > 20 ? 'kinder' : gap < -20 ? 'harder' : 'alike';
}

/** Seconds that a spoken answer should take. */
export const targetSeconds = { least: 75, most: 135 } as const;

/** The unit of a story told for a question; neither id holds a colon. */
export const rehearsalUnit = (question: string, story: string): UnitId => `rehearsal:${question}:${story}` as UnitId;

/** The question and the story of a rehearsal, or undefined for a unit of another kind. */
export function rehearsalOf(unit: UnitId): { readonly question: string; readonly story: string } | undefined {
	const [kind, question, story] = unit.split(':');
	return kind === 'rehearsal' && question !== undefined && story !== undefined ? { question, story } : undefined;
}

/** How well a story is told, in words; the bands of the rubric (85 and 70 of 100 points). */
export type Strength = 'empty' | 'draft' | 'nearly' | 'strong';

export const strengthOf = (total: number, words: number): Strength =>
	words === 0 ? 'empty' : total >= 85 ? 'strong' : total >= 70 ? 'nearly' : 'draft';

export const strengthWords: Readonly<Record<Strength, string>> = {
	empty: 'Nothing written yet',
	draft: 'Draft',
	nearly: 'Nearly there',
	strong: 'Strong'
};

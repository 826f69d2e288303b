/** What a kind of document is called, one and many. */
const kinds: Readonly<Record<string, readonly [one: string, many: string]>> = {
	story: ['story', 'stories'],
	'work-entry': ['entry of your work log', 'entries of your work log'],
	take: ['rehearsal of a story', 'rehearsals of stories'],
	recording: ['recording', 'recordings'],
	article: ['article for the knowledge base', 'articles for the knowledge base'],
	note: ['note', 'notes'],
	'own-card': ['card of your own', 'cards of your own'],
	problem: ['problem you reported', 'problems you reported'],
	selection: ['saved selection', 'saved selections'],
	'exam-result': ['result of a real exam', 'results of real exams'],
	'exam-plan': ['plan for an exam', 'plans for exams'],
	application: ['application', 'applications'],
	offer: ['job offer', 'job offers'],
	preferences: ['set of preferences', 'sets of preferences']
};

/** What so many documents of a kind are called; a kind that a newer version wrote goes by its own name. */
export function kindWords(kind: string, count: number): string {
	const [one, many] = kinds[kind] ?? [kind, kind];
	return count === 1 ? one : many;
}

/** What must be typed before everything is deleted. */
export const wordsToErase = 'delete everything';

/** Whether this is what must be typed; small differences that hands make do not count. */
export const isConfirmed = (typed: string): boolean =>
	typed.trim().toLowerCase().replaceAll(/\s+/g, ' ') === wordsToErase;

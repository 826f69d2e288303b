import type { LinkedCall, LinkedQuestion, LinkIndex } from '#lib/domain/interview/objective-links.ts';

/** What joins objectives, calls and questions, small enough for a page that only shows links. */
export const compileLinks = (
	calls: readonly { readonly scenario: LinkedCall }[],
	questions: readonly LinkedQuestion[]
): LinkIndex => ({
	calls: calls.map(({ scenario: { id, title, minutes, objectives } }) => ({ id, title, minutes, objectives })),
	questions: questions.map(({ id, question, objectives }) => ({ id, question, objectives }))
});

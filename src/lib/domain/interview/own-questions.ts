import type { YourQuestions } from './day-content.schema.ts';
import { spansOfWords } from './sought-words.ts';

type Kind = YourQuestions['kinds'][number];

/** Which kinds of questions a learner put. */
export interface AskedKinds {
	readonly asked: readonly Kind[];
	readonly notAsked: readonly Kind[];
}

/** What a question is about: as the bank has it, or by its words; the kind with most of its words in the text, where there is one. */
export function kindOfQuestion(text: string, { kinds, questions }: YourQuestions): Kind | undefined {
	const known = questions.find(({ question }) => question === text);
	if (known !== undefined) return kinds.find(({ id }) => id === known.kind);
	const [best] = kinds
		.map((kind) => ({ kind, found: spansOfWords(text, kind.words).length }))
		.filter(({ found }) => found > 0)
		.toSorted((a, b) => b.found - a.found);
	return best?.kind;
}

/** The kinds of all questions that were put, and those of which there was none. */
export function askedKinds(texts: readonly string[], yours: YourQuestions): AskedKinds {
	const found = texts.map((text) => kindOfQuestion(text, yours)?.id);
	return {
		asked: yours.kinds.filter(({ id }) => found.includes(id)),
		notAsked: yours.kinds.filter(({ id }) => !found.includes(id))
	};
}

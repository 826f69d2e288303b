import type { Span } from '#lib/domain/language/tokens.ts';
import { evidenceOf } from './evidence.ts';
import { countingSpans } from './counting-spans.ts';
import { indexQuestion, markingWords, type QuestionIndex } from './marking-index.ts';
import { chanceOf, type MarkingModel } from './marking-model.ts';
import { markingWeights } from './marking-weights.ts';
import { hear } from './matching.ts';
import type { TechnicalContent } from './technical-content.ts';

/** What a free answer to a technical question said. */
export interface Marking {
	/** Ids of key points, in the order of the question. */
	readonly covered: readonly string[];
	readonly missed: readonly string[];
	/** Ids of wrong statements that were made. */
	readonly wrong: readonly string[];
	/** For each key point that was said and each wrong statement the words that counted. */
	readonly spans: ReadonlyMap<string, readonly Span[]>;
}

export type Marker = (questionId: string, text: string) => Marking;

/**
 * Marks answers by their key points, from the text alone: the same text gives the same marks.
 * The marker throws a RangeError where there is no such question.
 */
export function markerOf(content: TechnicalContent, model: MarkingModel = markingWeights): Marker {
	const shared = markingWords(content);
	const indexes = new Map<string, QuestionIndex>();
	const indexOf = (id: string): QuestionIndex => {
		const known = indexes.get(id);
		if (known !== undefined) return known;
		const question = content.questions.find((each) => each.id === id);
		if (question === undefined) throw new RangeError(`There is no question ${id}`);
		const index = indexQuestion(question, shared);
		indexes.set(id, index);
		return index;
	};
	return (questionId, text) => {
		const index = indexOf(questionId);
		const heard = hear(text, index, shared);
		const [covered, missed, wrong]: [string[], string[], string[]] = [[], [], []];
		const spans = new Map<string, readonly Span[]>();
		for (const { target, best, values } of evidenceOf(index, heard)) {
			const kind = target.wrong ? 'wrong' : 'points';
			const said = chanceOf(values, model[kind]) >= model.limits[kind];
			if (said) spans.set(target.id, countingSpans(best.words, heard.words));
			if (target.wrong) {
				if (said) wrong.push(target.id);
			} else (said ? covered : missed).push(target.id);
		}
		return { covered, missed, wrong, spans };
	};
}

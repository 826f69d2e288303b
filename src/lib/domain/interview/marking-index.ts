import { readWords, type AnswerWord } from './answer-words.ts';
import { stopWords } from './stop-words.ts';
import { groupsAt, synonymTable, type SynonymTable } from './synonyms.ts';
import type { TechnicalContent } from './technical-content.ts';
import type { TechnicalQuestion } from './technical.schema.ts';

/** A word that is looked for, with the groups of words that may stand for it. */
interface Term {
	readonly root: string;
	readonly groups: readonly number[];
}

interface PhraseWord {
	/** Place in the terms of the question. */
	readonly term: number;
	/** How much it tells: rare words much, words of the question and small words little. */
	readonly weight: number;
	readonly negated: boolean;
}

/** Words that an answer is held against. */
export interface Phrase {
	readonly words: readonly PhraseWord[];
	readonly total: number;
}

/** A key point or wrong statement of a question, ready to be looked for. */
export interface Target {
	readonly id: string;
	readonly wrong: boolean;
	/** How it may be said; the statement itself stands apart. */
	readonly says: readonly Phrase[];
	readonly statement: Phrase;
	/** All its words, weighted by how much they tell it from the question's other targets. */
	readonly vocabulary: Phrase;
}

export interface QuestionIndex {
	readonly terms: readonly Term[];
	readonly targets: readonly Target[];
}

/** What all questions share. */
export interface MarkingWords {
	readonly synonyms: SynonymTable;
	/** Of how many targets each root is a word; a root that is not here may be a slip of the keyboard. */
	readonly counts: ReadonlyMap<string, number>;
	readonly targets: number;
}

const shares = { stop: 0.12, question: 0.45 } as const;
/** Lighter words are left out of a target's vocabulary. */
const leastWeight = 0.05;

const targetsOf = (question: TechnicalQuestion) =>
	[
		...question.keyPoints.map(({ id, point, says }) => ({ id, wrong: false, statement: point, says })),
		...question.wrong.map(({ id, statement, says }) => ({ id, wrong: true, statement, says }))
	].map(({ statement, says, ...target }) => ({
		...target,
		statement: readWords(statement),
		says: says.map(readWords)
	}));

type ReadTarget = ReturnType<typeof targetsOf>[number];

const rootsOf = (words: readonly AnswerWord[]): ReadonlySet<string> => new Set(words.map(({ root }) => root));

function count(lists: readonly (readonly AnswerWord[])[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const words of lists) for (const root of rootsOf(words)) counts.set(root, (counts.get(root) ?? 0) + 1);
	return counts;
}

const phraseOf = (words: readonly PhraseWord[]): Phrase => ({
	words,
	total: words.reduce((sum, { weight }) => sum + weight, 0)
});

function indexTargets(
	targets: readonly ReadTarget[],
	weightOf: (root: string) => number,
	synonyms: SynonymTable
): QuestionIndex {
	const terms: Term[] = [];
	const numbers = new Map<string, number>();
	const termOf = (root: string, groups: readonly number[]): number => {
		const key = `${root} ${groups.join(' ')}`;
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, terms.length);
		return terms.push({ root, groups }) - 1;
	};
	const read = (words: readonly AnswerWord[]): Phrase => {
		const groups = groupsAt(synonyms, words);
		return phraseOf(
			words.map(({ root, negated }, at) => ({
				term: termOf(root, groups[at] ?? []),
				weight: weightOf(root),
				negated
			}))
		);
	};
	const tallies = targets.map(({ statement, says }) => count([statement, ...says]));
	const all = new Map<string, number>();
	for (const [root, times] of tallies.flatMap((tally) => [...tally])) all.set(root, (all.get(root) ?? 0) + times);
	return {
		terms,
		targets: targets.map(({ id, wrong, statement, says }, at) => {
			const vocabulary = [...(tallies[at] ?? [])].map(([root, times]) => ({
				term: termOf(root, synonyms.byRoot.get(root) ?? []),
				// A word that all targets share tells none of them; one that comes in one phrase of many tells less.
				weight: weightOf(root) * (times / (all.get(root) ?? 1)) ** 1.5 * (times / (times + 1)),
				negated: false
			}));
			return {
				id,
				wrong,
				statement: read(statement),
				says: says.map(read),
				vocabulary: phraseOf(vocabulary.filter(({ weight }) => weight > leastWeight))
			};
		})
	};
}

/** Of how many key points and wrong statements each root is a word; counted when the content is compiled. */
export function countRoots(questions: readonly TechnicalQuestion[]): Record<string, number> {
	const targets = questions.flatMap(targetsOf);
	return Object.fromEntries(count(targets.map(({ statement, says }) => [statement, ...says].flat())));
}

/** The words that all questions share, ready for marking. */
export function markingWords({ questions, synonyms, rootCounts }: TechnicalContent): MarkingWords {
	return {
		synonyms: synonymTable(synonyms),
		counts: new Map(Object.entries(rootCounts)),
		targets: questions.reduce((sum, { keyPoints, wrong }) => sum + keyPoints.length + wrong.length, 0)
	};
}

/** Prepares a question for marking: some milliseconds, so once for all its answers. */
export function indexQuestion(
	question: TechnicalQuestion,
	{ synonyms, counts, targets: all }: MarkingWords
): QuestionIndex {
	const asked = rootsOf(readWords(question.question));
	const weightOf = (root: string): number =>
		(Math.log(1 + all / (counts.get(root) ?? 0.5)) / 3) *
		(stopWords.has(root) ? shares.stop : 1) *
		(asked.has(root) ? shares.question : 1);
	return indexTargets(targetsOf(question), weightOf, synonyms);
}

import type { QuestionIndex, Target } from './marking-index.ts';
import { turningWords } from './scope.ts';
import { bestMatch, nothing, type Heard, type Match } from './matching.ts';

/** What speaks for and against one target in an answer. */
export interface Evidence {
	readonly target: Target;
	/** The phrase that fits best. */
	readonly best: Match;
	/** In the order of `evidenceNames`. */
	readonly values: readonly number[];
}

export const evidenceNames = [
	'always',
	'best phrase',
	'second phrase',
	'four phrases',
	'statement',
	'weight found',
	'cover',
	'order',
	'turned',
	'turned and fitting',
	'doubted',
	'vocabulary',
	'vocabulary of the whole answer',
	'share of the vocabulary',
	'lead over rivals here',
	'lead of the vocabulary',
	'other points',
	'length',
	'own clause',
	'own clauses',
	'turned statement',
	'turned down nearby',
	'fitting and turned down'
] as const;

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Words before and after those that counted among which a negation may concern them. */
const nearby = { before: 6, after: 4 } as const;

/** Whether a negation stands among the words that counted or near them, where the phrase itself has none. */
function turnedDown({ words, plain }: Match, heard: Heard): boolean {
	if (!plain || words.length === 0) return false;
	const from = Math.max(0, Math.min(...words) - nearby.before);
	return heard.words.slice(from, Math.max(...words) + nearby.after + 1).some(({ word }) => turningWords.has(word));
}

/** A longer answer says more of all points; what is shorter or longer than these says no less or more for it. */
const lengths = { least: 45, most: 110 } as const;
const lengthOf = (words: number): number => Math.log(Math.min(lengths.most, Math.max(lengths.least, words)) / lengths.least);

/** How sharply a clause goes to the target that fits it best, and how well that must fit. */
const sharpness = 9;
const threshold = 0.42;

/** For each target and clause the share of the clause that the target may claim. */
function claims(scores: readonly Float64Array[], count: number): readonly Float64Array[] {
	const shares = scores.map(() => new Float64Array(count));
	for (let clause = 0; clause < count; clause += 1) {
		const powers = scores.map((each) => Math.exp(sharpness * ((each[clause] ?? 0) - threshold)));
		const sum = powers.reduce((a, b) => a + b, 1);
		powers.forEach((power, at) => {
			const share = shares[at];
			if (share !== undefined) share[clause] = power / sum;
		});
	}
	return shares;
}

/** Holds an answer against all key points and wrong statements of its question. */
export function evidenceOf({ targets }: QuestionIndex, heard: Heard): readonly Evidence[] {
	const count = heard.clauses.length;
	const aside = new Float64Array(count);
	const found = targets.map((target) => {
		const clauses = new Float64Array(count);
		const says = target.says.map((phrase) => bestMatch(phrase, heard, clauses)).toSorted((a, b) => b.score - a.score);
		let whole = 0;
		for (const { term, weight } of target.vocabulary.words) {
			whole += weight * (heard.fits[term]?.reduce((a, b) => Math.max(a, b), 0) ?? 0);
		}
		return {
			target,
			says,
			best: says[0] ?? nothing,
			statement: bestMatch(target.statement, heard, clauses),
			vocabulary: bestMatch(target.vocabulary, heard, aside),
			whole,
			clauses
		};
	});
	const shares = claims(
		found.map(({ clauses }) => clauses),
		count
	);
	return found.map(({ target, says, best, statement, vocabulary, whole }, at) => {
		const others = found.filter((each) => each.target !== target);
		const rivals = others.filter((each) => each.best.from < best.to && each.best.to > best.from);
		const doubted = heard.clauses.slice(best.from, best.to).some((clause) => clause.doubted);
		const share = shares[at] ?? aside;
		const refused = turnedDown(best, heard) ? 1 : 0;
		return {
			target,
			best,
			values: [
				1,
				best.score,
				says[1]?.score ?? 0,
				mean(says.slice(0, 4).map(({ score }) => score)),
				statement.score,
				best.mass,
				best.cover,
				best.order,
				best.turned,
				best.score * best.turned,
				doubted ? 1 : 0,
				vocabulary.mass,
				whole,
				vocabulary.mass / (target.vocabulary.total + 0.5),
				best.score - Math.max(0, ...rivals.map((each) => each.best.score)),
				vocabulary.mass - Math.max(0, ...others.map((each) => each.vocabulary.mass)),
				mean(others.filter((each) => !each.target.wrong).map((each) => each.best.score)),
				lengthOf(heard.words.length),
				share.reduce((a, b) => Math.max(a, b), 0),
				share.reduce((a, b) => a + b, 0),
				statement.turned * statement.score,
				refused,
				refused * best.score
			]
		};
	});
}

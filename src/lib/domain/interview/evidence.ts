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
	'own clause',
	'own clauses',
	'turned statement',
	'turned down',
	'fitting and turned down',
	'one clause'
] as const;

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** A negation so many words after those that counted may still turn them down: "bad spelling is not a sure sign". */
const reachAfter = 4;

/** Whether the phrase has no negation, and what counted is mostly negated or turned down right after in its clause. */
function turnedDown({ words, plain, turned, to }: Match, heard: Heard): boolean {
	if (!plain || words.length === 0) return false;
	const last = Math.max(...words);
	if (turned >= 0.5 || heard.words[last]?.negated === true) return true;
	const end = Math.min(last + reachAfter + 1, heard.clauses[to - 1]?.to ?? 0);
	return heard.words.slice(last + 1, end).some(({ word }) => turningWords.has(word));
}

/** What is left of the score of a phrase of a wrong statement that is turned down. */
const refusal = 0.5;
/** A phrase of a wrong statement that is turned down accuses nobody. */
const accusing = (match: Match, heard: Heard): Match =>
	turnedDown(match, heard) ? { ...match, score: match.score * refusal } : match;

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
		const byScore = (a: Match, b: Match): number => b.score - a.score;
		const said = target.says.map((phrase) => bestMatch(phrase, heard, clauses)).toSorted(byScore);
		const refused = mean(said.slice(0, 4).map((match) => (turnedDown(match, heard) ? 1 : 0)));
		const says = target.wrong ? said.map((match) => accusing(match, heard)).toSorted(byScore) : said;
		let whole = 0;
		for (const { term, weight } of target.vocabulary.words) {
			whole += weight * (heard.fits[term]?.reduce((a, b) => Math.max(a, b), 0) ?? 0);
		}
		return {
			target,
			says,
			refused,
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
	return found.map(({ target, says, refused, best, statement, vocabulary, whole, clauses }, at) => {
		const others = found.filter((each) => each.target !== target);
		const rivals = others.filter((each) => each.best.from < best.to && each.best.to > best.from);
		const doubted = heard.clauses.slice(best.from, best.to).some((clause) => clause.doubted);
		const share = shares[at] ?? aside;
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
				share.reduce((a, b) => Math.max(a, b), 0),
				share.reduce((a, b) => a + b, 0),
				statement.turned * statement.score,
				refused,
				refused * best.score,
				clauses.reduce((a, b) => Math.max(a, b), 0)
			]
		};
	});
}

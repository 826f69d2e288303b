import { findPhrases } from '#lib/domain/language/phrases.ts';
import type { TokenRange } from '#lib/domain/language/sentences.ts';
import type { Token } from '#lib/domain/language/tokens.ts';

// What a speaker turns down: "I would not reinstall", "instead of paying", "some people say …".

const turns = new Set([
	'not',
	'never',
	'no',
	'without',
	'nor',
	'neither',
	'avoid',
	'rather',
	'instead',
	'nobody',
	'refuse'
]);
/** Words that end the reach of a negation. */
const ends = new Set([
	'.',
	'?',
	'!',
	';',
	':',
	'–',
	'—',
	'…',
	'but',
	'because',
	'so',
	'until',
	'unless',
	'then',
	'otherwise'
]);
/** "not only", "no matter", "not sure": these turn nothing down; "I would not just forward it" does. */
const after = new Set(['only', 'matter', 'sure', 'problem', 'doubt', 'longer', 'yet', 'always', 'necessarily']);
const longestReach = 12;
const subjects = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'there', 'that', 'this', 'then', "that's"]);
const finite = new Set(['is', 'are', 'was', 'will', 'can', 'has', 'does', "'s"]);

/** Whether what follows a comma or "and" is a statement of its own, which an earlier negation does not reach. */
function statementBegins(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at]?.word ?? '';
	return subjects.has(next) || finite.has(tokens[at + 1]?.word ?? '') || finite.has(tokens[at + 2]?.word ?? '');
}

/** Words that turn a statement down, wherever in it they stand. */
export const turningWords: ReadonlySet<string> = turns;

/** For each token whether it stands in the reach of a negation. */
export function negatedTokens(tokens: readonly Token[]): readonly boolean[] {
	const negated = tokens.map(() => false);
	let left = 0;
	tokens.forEach(({ word }, at) => {
		if (ends.has(word)) left = 0;
		if ((word === ',' || word === 'and') && statementBegins(tokens, at + 1)) left = 0;
		if (left > 0) {
			negated[at] = true;
			left -= 1;
		}
		const next = tokens[at + 1]?.word ?? '';
		if (word === 'rather' && next !== 'than') return;
		if (word === 'instead' && next !== 'of') return;
		if (turns.has(word) && !after.has(next)) left = longestReach;
	});
	return negated;
}

const rejections = [
	'some people',
	'many people',
	'most people',
	'people say',
	'people think',
	'others say',
	'some say',
	'they say',
	'people believe',
	'my friend says',
	'a myth',
	'a lot of people',
	'common mistake',
	'big mistake',
	'a mistake',
	'bad idea',
	'is wrong',
	'the wrong',
	'used to think',
	'i thought',
	'would be wrong',
	'would be a disaster',
	'is dangerous',
	'people often',
	'is not true',
	'tempting',
	'tempted to',
	'no good',
	'the worst',
	'they always say',
	'heard people',
	'be silly',
	'is silly',
	'be stupid',
	'makes no sense',
	'make no sense',
	'not make sense',
	'is pointless',
	'be pointless',
	'overkill',
	'nonsense',
	'is a trap',
	'be careless',
	'be reckless',
	'be the last',
	'last resort',
	'the very last',
	'mix that up',
	'mix them up',
	'mix those up',
	'big no',
	'wrong move',
	'wrong idea',
	'some guys',
	'some folks',
	'would be risky',
	'would be dangerous',
	'colleagues say',
	'colleagues who',
	'the temptation',
	'not true',
	'not correct',
	'misconception',
	'lots of people',
	'others think',
	'some think',
	'a friend',
	'friend of mine',
	'my old',
	'my teacher',
	'used to',
	'not count',
	'no go',
	'no option',
	'no good',
	'not mean',
	'nothing to do with',
	'just because',
	'at best',
	'at most',
	'last thing',
	'very end',
	'right at the end',
	'as the last',
	'be careless',
	'is lazy',
	'lazy',
	'sounds like',
	'other way round',
	'afraid that',
	'a plaster',
	'a trick',
	'mixed up',
	'mixed those',
	'easy to swap',
	'get wrong',
	'get that wrong',
	'is risky',
	'brings nothing',
	'cheating',
	'developers say',
	'users think',
	'everyone thinks',
	'everybody thinks',
	'some do',
	'some put'
];

const shortForms = new Map([
	["'s", 'is'],
	["'re", 'are'],
	["'d", 'would']
]);

/** "That's not how it's done", "No.", "but that breaks Windows": turns down what was said just before. */
const turnsBack =
	/^\W*(?:(?:and |but )?(?:no|nope|never|neither)\b|(?:(?:and|but|well) )?(?:that|this|which)(?: [\w']+){0,2} (?:not|never|wrong|no|nothing|breaks|neither)\b)/;

/** "The driver it is not", "that I would not do": turns down what stands before it. */
const turnsAtEnd = /\b(?<!or )(?:not|never)(?: do| recommend| count)?\W*$/;

/** For each clause whether it tells what others say or do, or what the speaker calls wrong, there or right after. */
export function doubtedClauses(tokens: readonly Token[], clauses: readonly TokenRange[]): readonly boolean[] {
	// With "'s" and "'d" in full: "that's wrong", "that'd be wrong".
	const full = tokens.map((token) => ({ ...token, word: shortForms.get(token.word) ?? token.word }));
	const texts = clauses.map(({ from, to }) =>
		full
			.slice(from, to)
			.map(({ word }) => word)
			.join(' ')
	);
	const rejected = findPhrases(full, rejections);
	return clauses.map(({ from, to }, at) => {
		const start = full[from]?.start ?? 0;
		const end = full[to - 1]?.end ?? 0;
		return (
			rejected.some((phrase) => phrase.start >= start && phrase.end <= end) ||
			turnsAtEnd.test(texts[at] ?? '') ||
			turnsBack.test(texts[at + 1] ?? '')
		);
	});
}

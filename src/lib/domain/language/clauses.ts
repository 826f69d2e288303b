import { readClause } from './clause-reading.ts';
import { quotedTokens, type TokenRange } from './sentences.ts';
import type { Token } from './tokens.ts';
import { lemmaOf, pastForm, presentLemma } from './verbs.ts';
import {
	auxiliaries,
	coordinators,
	determiners,
	midAdverbs,
	objectPronouns,
	prepositions,
	reportingVerbs,
	subordinators
} from './word-classes.ts';

const breaks = new Set([',', ';', ':', '–', '—', '-', '(', ')']);
const subjects = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'everyone', 'everybody', 'nobody', 'there']);
/** What stands before "while" when it is a span of time and no conjunction. */
const articles = new Set(['a', 'little', 'short', 'long']);
const openers = new Set([
	...coordinators,
	'because',
	'until',
	'which',
	'while',
	'after',
	'when',
	'since',
	'before',
	'although'
]);
const possessives = new Set(['my', 'our', 'his', 'her', 'their', 'the', 'a', 'this', 'that', 'one', 'another', 'some']);
const phrases = [
	'in the end',
	'after that',
	'at the end',
	'as a result',
	'since then',
	'first thing',
	'last year',
	'one day'
];

const isVerb = (token: Token | undefined): boolean =>
	token !== undefined && (auxiliaries.has(token.word) || pastForm(token.word)?.past === true);

/** Whether a subject with its verb, or a verb that shares the last subject, begins at `at`. */
function clauseBegins(tokens: readonly Token[], at: number, to: number): boolean {
	let i = at;
	while (i < to && (openers.has(tokens[i]?.word ?? '') || midAdverbs.has(tokens[i]?.word ?? ''))) i += 1;
	const word = tokens[i]?.word ?? '';
	if (subjects.has(word)) return true;
	if (isVerb(tokens[i]) && !(tokens[i - 1] !== undefined && determiners.has(tokens[i - 1]?.word ?? ''))) return true;
	if (!possessives.has(word)) return readClause(tokens.slice(i, Math.min(to, i + 5))).at > 0;
	return tokens.slice(i + 1, Math.min(to, i + 6)).some((token, k) => k > 0 && isVerb(token));
}

/** Bare pronouns begin a clause in dictated text, unless what stands before them asks for a clause. */
function bareSubjectBegins(tokens: readonly Token[], at: number, from: number): boolean {
	const word = tokens[at]?.word ?? '';
	const before = tokens[at - 1]?.word ?? '';
	if (!subjects.has(word) || at - from < 3) return false;
	// "it" and "there" are objects and places too: not right after a verb or preposition.
	if ((word === 'it' || word === 'there') && (prepositions.has(before) || isVerb(tokens[at - 1]))) return false;
	const verbAt = midAdverbs.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
	if (!isVerb(tokens[verbAt]) && presentLemma(tokens[verbAt]?.word ?? '') === undefined) return false;
	if (subordinators.has(before) || coordinators.has(before) || determiners.has(before)) return false;
	// "the place i worked at we did": a preposition may end a clause, but "for", "before" and the like ask for one.
	if (prepositions.has(before) && !['at', 'in', 'on', 'up', 'out', 'off', 'down', 'to', 'over'].includes(before)) {
		return false;
	}
	// "she said he …", "i told him i …"
	const saying = objectPronouns.has(before) ? (tokens[at - 2]?.word ?? '') : before;
	return !reportingVerbs.has(lemmaOf(saying));
}

function beginsPhrase(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.word === 'now' && subjects.has(tokens[at + 1]?.word ?? '')) return true;
	const three = `${tokens[at]?.word ?? ''} ${tokens[at + 1]?.word ?? ''} ${tokens[at + 2]?.word ?? ''}`;
	return phrases.some((phrase) => three === phrase || three.startsWith(`${phrase} `));
}

/**
 * The clauses of one sentence: cut at marks and joining words where a new subject or verb follows, and, in text without
 * marks, where a pronoun starts afresh. Every token belongs to one clause.
 */
export function clausesOf(tokens: readonly Token[], sentence: TokenRange): readonly TokenRange[] {
	const { to } = sentence;
	const ranges: TokenRange[] = [];
	let { from } = sentence;
	const marked = tokens.slice(from, to).some(({ word }) => breaks.has(word)) || to - from < 25;
	const quoted = quotedTokens(tokens.slice(from, to));
	const offset = from;
	const cut = (at: number): void => {
		if (at - from < 2 || to - at < 2 || (quoted[at - offset] === true && quoted[at - offset - 1] === true)) return;
		ranges.push({ from, to: at });
		from = at;
	};
	for (let at = from + 1; at < to; at += 1) {
		const word = tokens[at]?.word ?? '';
		const before = tokens[at - 1]?.word ?? '';
		if (breaks.has(before)) {
			if (clauseBegins(tokens, at, to)) cut(at);
		} else if (coordinators.has(before)) {
			continue;
		} else if (openers.has(word) && word !== 'or' && !articles.has(before) && clauseBegins(tokens, at, to)) {
			cut(at);
		} else if (beginsPhrase(tokens, at) || (!marked && bareSubjectBegins(tokens, at, from))) {
			cut(at);
		}
	}
	ranges.push({ from, to });
	return joinFragments(tokens, ranges);
}

/** A piece without a verb belongs to what follows it, or at the end to what came before. */
function joinFragments(tokens: readonly Token[], pieces: readonly TokenRange[]): readonly TokenRange[] {
	const ranges: TokenRange[] = [];
	let open: number | undefined;
	for (const { from, to } of pieces) {
		const start = open ?? from;
		if (readClause(tokens.slice(start, to)).at === -1) {
			open = start;
			continue;
		}
		ranges.push({ from: start, to });
		open = undefined;
	}
	const last = ranges.pop();
	const end = pieces.at(-1)?.to ?? 0;
	ranges.push({ from: last?.from ?? pieces[0]?.from ?? 0, to: end });
	return ranges;
}

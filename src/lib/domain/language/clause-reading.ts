import type { Token } from './tokens.ts';
import { gerundLemma, lemmaOf, pastForm, presentLemma } from './verbs.ts';
import { auxiliaries, determiners, midAdverbs, negations, prepositions, subjectPronouns } from './word-classes.ts';

/**
 * How the first finite verb of a clause stands: `obligation` is "had to", "needed to"; `habit` "used to"; `bare` a verb
 * without subject and ending (an order, or the second half of a list); `none` no verb found.
 */
export type VerbForm =
	| 'past'
	| 'present'
	| 'progressive'
	| 'perfect'
	| 'pluperfect'
	| 'copula'
	| 'copula-present'
	| 'passive'
	| 'would'
	| 'modal'
	| 'will'
	| 'obligation'
	| 'habit'
	| 'bare'
	| 'none';

export interface ClauseReading {
	/** The pronoun that is the subject; `noun` for any other; `none` where the clause begins with its verb. */
	readonly subject: string;
	readonly form: VerbForm;
	/** Base form of the main verb; empty when there is none. */
	readonly verb: string;
	readonly negated: boolean;
	/** Where the verb group begins and its main verb stands in the tokens; -1 when there is none. */
	readonly at: number;
	readonly mainAt: number;
}

const adjectives = new Set(
	`tired worried upset stuck scared interested bored excited confused frustrated annoyed pleased satisfied embarrassed
	relieved stressed surprised shocked concerned married qualified experienced overwhelmed disappointed frightened
	terrified convinced delighted thrilled motivated dedicated crowded supposed used determined ashamed lost known
	impressed amazed done gone born`.split(/\s+/)
);

const be = new Set(['am', 'is', 'are', 'was', 'were']);
const modals = new Set(['can', 'could', 'should', 'must', 'may', 'might', 'shall']);

/** Skips adverbs and "not" from `at`. */
function skipAdverbs(tokens: readonly Token[], at: number): number {
	let next = at;
	while (midAdverbs.has(tokens[next]?.word ?? '')) next += 1;
	return next;
}

function participleAt(tokens: readonly Token[], at: number): string | undefined {
	const form = pastForm(tokens[at]?.word ?? '');
	return form?.participle === true ? form.lemma : undefined;
}

type Group = Pick<ClauseReading, 'form' | 'verb' | 'mainAt'>;

function afterBe(tokens: readonly Token[], auxiliary: Token, next: number): Group {
	const main = tokens[next]?.word ?? '';
	const gerund = gerundLemma(main);
	const past = auxiliary.word === 'was' || auxiliary.word === 'were';
	const plain = { form: past ? 'copula' : 'copula-present', verb: 'be', mainAt: next } as const;
	if (gerund !== undefined) return { form: past ? 'progressive' : 'present', verb: gerund, mainAt: next };
	if ((main === 'supposed' || main === 'meant') && tokens[next + 1]?.word === 'to') {
		return { form: 'obligation', verb: lemmaOf(tokens[next + 2]?.word ?? main), mainAt: next };
	}
	const participle = participleAt(tokens, next);
	if (participle === undefined || adjectives.has(main)) return plain;
	return { form: 'passive', verb: participle, mainAt: next };
}

function afterHave(tokens: readonly Token[], auxiliary: Token, next: number): Group {
	const main = tokens[next]?.word ?? '';
	const past = auxiliary.word === 'had' || auxiliary.word === "'d";
	if (main === 'to') return { form: 'obligation', verb: lemmaOf(tokens[next + 1]?.word ?? ''), mainAt: next + 1 };
	if (main === 'been') {
		const after = skipAdverbs(tokens, next + 1);
		const gerund = gerundLemma(tokens[after]?.word ?? '');
		const verb = gerund ?? participleAt(tokens, after) ?? 'be';
		return { form: past ? 'pluperfect' : 'perfect', verb, mainAt: after };
	}
	const participle = participleAt(tokens, next);
	if (participle !== undefined) return { form: past ? 'pluperfect' : 'perfect', verb: participle, mainAt: next };
	return { form: past ? 'past' : 'present', verb: 'have', mainAt: next - 1 };
}

function groupAt(tokens: readonly Token[], at: number): Group | undefined {
	const auxiliary = tokens[at];
	if (auxiliary === undefined) return undefined;
	const { word } = auxiliary;
	const next = skipAdverbs(tokens, at + 1);
	const main = tokens[next]?.word ?? '';
	const base = { verb: lemmaOf(main), mainAt: next };
	if (be.has(word)) return afterBe(tokens, auxiliary, next);
	if (word === 'had' || word === 'have' || word === 'has') return afterHave(tokens, auxiliary, next);
	if (word === "'s") {
		if (participleAt(tokens, next) !== undefined || main === 'been') return afterHave(tokens, auxiliary, next);
		return afterBe(tokens, auxiliary, next);
	}
	if (word === "'d") {
		return participleAt(tokens, next) === undefined && main !== 'been' && main !== 'better'
			? { form: 'would', ...base }
			: afterHave(tokens, auxiliary, next);
	}
	if (word === 'would') return { form: 'would', ...base };
	if (word === 'will') return { form: 'will', ...base };
	if (modals.has(word) || word === 'cannot') return { form: 'modal', ...base };
	if (word === 'did') return { form: 'past', ...base };
	if (word === 'do' || word === 'does') return { form: 'present', ...base };
	if (word === 'used' && tokens[at + 1]?.word === 'to' && presentLemma(tokens[at + 2]?.word ?? '') !== undefined) {
		return { form: 'habit', verb: lemmaOf(tokens[at + 2]?.word ?? ''), mainAt: at + 2 };
	}
	const past = pastForm(word);
	if (past?.past === true) {
		const obliged = (past.lemma === 'need' || past.lemma === 'have') && tokens[at + 1]?.word === 'to';
		return { form: obliged ? 'obligation' : 'past', verb: past.lemma, mainAt: at };
	}
	return undefined;
}

function subjectBefore(tokens: readonly Token[], at: number): string {
	let noun = false;
	for (let i = at - 1; i >= 0; i -= 1) {
		const word = tokens[i]?.word ?? '';
		if (subjectPronouns.has(word) && tokens[i]?.text !== 'IT' && !(determiners.has(word) && noun)) return word;
		if (tokens[i]?.kind !== 'mark' && !midAdverbs.has(word) && !['and', 'but', 'so', 'then', 'or'].includes(word)) {
			noun = true;
		}
	}
	return noun ? 'noun' : 'none';
}

/** Reads the first finite verb of a clause and its subject, by word forms and order alone. */
export function readClause(tokens: readonly Token[]): ClauseReading {
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token?.kind !== 'word') continue;
		const before = tokens[at - 1]?.word ?? '';
		if (
			(determiners.has(before) && !subjectPronouns.has(before)) ||
			(prepositions.has(before) && before !== 'before')
		) {
			if (!auxiliaries.has(token.word)) continue;
		}
		let group = groupAt(tokens, at);
		const subject = subjectBefore(tokens, at);
		if (group === undefined) {
			// A present form counts as the verb only where a pronoun stands before it, or nothing at all.
			const lemma = presentLemma(token.word);
			const pronoun = subject !== 'noun' && subject !== 'none' && nextToPronoun(tokens, at);
			if (lemma === undefined || !(pronoun || (subject === 'none' && at <= 1))) continue;
			group = { form: pronoun ? 'present' : 'bare', verb: lemma, mainAt: at };
		}
		const negated = tokens.slice(Math.max(0, at - 2), group.mainAt + 1).some(({ word }) => negations.has(word));
		return { subject, negated, at, ...group };
	}
	return { subject: 'none', form: 'none', verb: '', negated: false, at: -1, mainAt: -1 };
}

function nextToPronoun(tokens: readonly Token[], at: number): boolean {
	let i = at - 1;
	while (i >= 0 && midAdverbs.has(tokens[i]?.word ?? '')) i -= 1;
	return subjectPronouns.has(tokens[i]?.word ?? '');
}

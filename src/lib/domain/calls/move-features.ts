import { readClause } from '#lib/domain/language/clause-reading.ts';
import type { Token } from '#lib/domain/language/tokens.ts';
import { cueFeatures, type Cue } from './move-cues.ts';
import { wordsOf, type UtteranceWord } from './utterance-words.ts';

/** Rows that features of each group may have: words and their neighbors, runs of letters, the form of the sentence, cues. */
const spaces = {
	words: 1 << 18,
	letters: 1 << 17,
	form: 1 << 13,
	strong: 1 << 12,
	weak: 1 << 12,
	pattern: 1 << 14
} as const;
export type FeatureGroup = keyof typeof spaces;
const groups = ['words', 'letters', 'form', 'strong', 'weak', 'pattern'] as const;
const begins = { words: 0, letters: 0, form: 0, strong: 0, weak: 0, pattern: 0 };
export const featureCount = groups.reduce((sum, group) => {
	begins[group] = sum;
	return sum + spaces[group];
}, 0);

/** The group of a row. */
export const groupOf = (row: number): FeatureGroup => groups.findLast((group) => row >= begins[group]) ?? 'words';

/** How much a group of features weighs as a whole, or, for cues, each of them. */
export const share = { words: 2.4, letters: 2.2, form: 1.2, strong: 0.4, weak: 0.12, pattern: 0.2 } as const;
const isCue = (group: FeatureGroup): boolean => group === 'strong' || group === 'weak' || group === 'pattern';

export interface Features {
	readonly rows: readonly number[];
	readonly values: readonly number[];
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		value ^= text.charCodeAt(at);
		value = Math.imul(value, 0x01000193);
	}
	value ^= value >>> 15;
	value = Math.imul(value, 0x2c1b3c6d);
	return (value ^ (value >>> 13)) >>> 0;
}

const askers = new Set([
	'what',
	'when',
	'where',
	'which',
	'who',
	'whose',
	'how',
	'why',
	'is',
	'are',
	'was',
	'were',
	'do',
	'does',
	'did',
	'can',
	'could',
	'would',
	'will',
	'have',
	'has',
	'may',
	'shall',
	'any'
]);

function wordFeatures(words: readonly UtteranceWord[]): string[] {
	const names: string[] = [];
	const plain = words.filter(({ mark, word }) => !mark || word === '?' || word === '!' || word === ',');
	const at = (i: number): UtteranceWord | undefined => plain[i];
	for (let i = -1; i < plain.length; i += 1) {
		const one = at(i);
		const two = at(i + 1);
		const a = one?.lemma ?? '^';
		const b = two?.lemma ?? '$';
		if (one !== undefined) {
			names.push(`u ${a}`);
			if (one.word !== a) names.push(`w ${one.word}`);
			if (one.concept !== a) names.push(`c ${one.concept}`);
			if (one.negated) names.push(`n ${one.concept}`);
		}
		names.push(`b ${a} ${b}`);
		const ca = one?.concept ?? '^';
		const cb = two?.concept ?? '$';
		if (ca !== a || cb !== b) names.push(`d ${ca} ${cb}`);
	}
	return names;
}

function formFeatures(tokens: readonly Token[], words: readonly UtteranceWord[]): string[] {
	const names: string[] = ['bias'];
	const plain = words.filter(({ mark }) => !mark);
	const first = plain[0]?.word ?? '';
	const asks = words.some(({ word }) => word === '?');
	const { subject, form, verb, negated } = readClause(tokens);
	names.push(`first ${first}`, `form ${form}`, `subject ${subject}`, `verb ${verb}`, `${subject} ${form}`);
	names.push(`${subject} ${verb}`);
	if (negated) names.push('negated', `negated ${subject}`);
	if (asks) names.push('asks', `asks ${first}`);
	if (askers.has(first)) names.push('asker');
	if (asks || askers.has(first)) names.push(`question ${subject}`);
	const persons = new Set(
		plain.map(({ word }) => word).filter((word) => /^(?:i|you|we|it|they|he|she|my|your|our|me|us)$/.test(word))
	);
	for (const person of persons) names.push(`has ${person}`);
	names.push(`persons ${['i', 'you', 'we'].filter((person) => persons.has(person)).join(' ')}`);
	names.push(`long ${String(Math.min(6, Math.round(Math.log2(plain.length + 1) * 1.5)))}`);
	return names;
}

function letterFeatures(words: readonly UtteranceWord[]): string[] {
	const names: string[] = [];
	for (const { word, mark } of words) {
		if (mark || word.length < 3) continue;
		const padded = `_${word}_`;
		for (const size of [3, 4, 5]) {
			for (let at = 0; at + size <= padded.length; at += 1) names.push(padded.slice(at, at + size));
		}
	}
	return names;
}

/** The rows of the features of an utterance or a piece of it, each once; `cues` are those that may fire. */
export function rowsOf(tokens: readonly Token[], cues?: readonly Cue[]): readonly number[] {
	const rows = new Set<number>();
	const add = (name: string, group: FeatureGroup): unknown => rows.add(begins[group] + (hash(name) % spaces[group]));
	const words = wordsOf(tokens);
	for (const name of wordFeatures(words)) add(name, 'words');
	for (const name of formFeatures(tokens, words)) add(name, 'form');
	for (const { name, kind } of cueFeatures(words, cues)) add(name, kind);
	for (const name of letterFeatures(words)) add(name, 'letters');
	return [...rows];
}

/** Rows with their values, those that are not known left out: each group of length `share`, whatever the number of words. */
export function valued(rows: readonly number[], known: (row: number) => boolean = () => true): Features {
	const kept = rows.filter(known);
	const times = { words: 0, letters: 0, form: 0, strong: 0, weak: 0, pattern: 0 };
	const of = kept.map(groupOf);
	for (const group of of) times[group] += 1;
	return { rows: kept, values: of.map((group) => share[group] / (isCue(group) ? 1 : Math.sqrt(times[group]))) };
}

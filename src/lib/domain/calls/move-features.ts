import { readClause } from '#lib/domain/language/clause-reading.ts';
import type { Token } from '#lib/domain/language/tokens.ts';
import { cueFeatures, type Cue } from './move-cues.ts';
import { wordsOf, type UtteranceWord } from './utterance-words.ts';

/** Rows of the model's table: words and their pairs first, then runs of letters. */
export const featureSpace = { words: 1 << 15, letters: 1 << 14 } as const;
export const featureCount = featureSpace.words + featureSpace.letters;

/** How much the groups of features weigh against each other. */
const share = { words: 2.4, letters: 2.2, form: 1.2, strong: 0.4, weak: 0.12, pattern: 0.2 } as const;

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
		const three = at(i + 2);
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
		if (two !== undefined) {
			const cc = three?.concept ?? '$';
			names.push(`t ${ca} ${cb} ${cc}`, `s ${ca} ${cc}`);
		}
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

/** The features of an utterance or a piece of it: each group of length `share`, whatever the number of words; `cues` are those that may fire. */
export function featuresOf(tokens: readonly Token[], cues?: readonly Cue[]): Features {
	const values = new Map<number, number>();
	const add = (names: readonly string[], prefix: string, from: number, size: number, weight: number): void => {
		const unique = new Set(names);
		const value = weight / Math.sqrt(Math.max(1, unique.size));
		for (const name of unique) {
			const row = from + (hash(prefix + name) % size);
			values.set(row, (values.get(row) ?? 0) + value);
		}
	};
	const words = wordsOf(tokens);
	add(wordFeatures(words), '', 0, featureSpace.words, share.words);
	add(formFeatures(tokens, words), 'f ', 0, featureSpace.words, share.form);
	for (const { name, kind } of cueFeatures(words, cues)) {
		const row = hash(`q ${name}`) % featureSpace.words;
		values.set(row, (values.get(row) ?? 0) + share[kind]);
	}
	add(letterFeatures(words), '', featureSpace.words, featureSpace.letters, share.letters);
	return { rows: [...values.keys()], values: [...values.values()] };
}

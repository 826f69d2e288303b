import { functionWords } from '#lib/domain/bank/stop-words.ts';
import { lastSentence, wordsOf } from '#lib/domain/bank/words.ts';
import { error, quoted, warning, type LintRule } from './remark.ts';

const path = ['stem'];
const counts = new Map([
	['two', 2],
	['three', 3]
]);
const countWord = (count: number): string | undefined => [...counts].find(([, value]) => value === count)?.[0];

/** The number in "(Choose two.)" at the end of a stem, if it is there. */
const statedCount = (stem: string): number | undefined =>
	counts.get(/\(Choose (\w+)\.\)$/.exec(stem.trim())?.[1]?.toLowerCase() ?? '');

export const fullQuestion: LintRule = {
	id: '1-full-question',
	check: ({ kind, stem }) => {
		if (/_{2,}|\.{4,}/.test(stem)) {
			return [error('the stem has a blank to fill in', 'ask a full question', path)];
		}
		const asks = kind === 'choice' ? stem.endsWith('?') || statedCount(stem) !== undefined : /[?.)]$/.test(stem);
		return asks
			? []
			: [
					error(
						'the stem does not end as a question',
						'end it with "?" or, for several keys, with "(Choose two.)"',
						path
					)
				];
	}
};

const emptyWords = new Set([
	...'true false correct incorrect right wrong accurate valid statement statements'.split(' ')
]);

export const answerableAlone: LintRule = {
	id: '2-answerable-alone',
	check: ({ kind, stem }) => {
		const asked = /\bwhich (?:two |three )?of the following\b(.*)$/is.exec(lastSentence(stem))?.[1];
		if (kind !== 'choice' || asked === undefined) return [];
		const words = wordsOf(asked);
		const meaning = words.filter((word) => !functionWords.has(word) && !emptyWords.has(word));
		return words.length >= 2 && meaning.length > 0
			? []
			: [
					warning(
						`"Which of the following${asked}" can not be answered with the options covered`,
						'say what is asked for: a thing and what it must do',
						path
					)
				];
	}
};

export const oneIdea: LintRule = {
	id: '3-one-idea',
	check: ({ stem }) =>
		stem.split('?').length > 2 || /\band (?:what|which|how|why|when|where|who)\b/i.test(lastSentence(stem))
			? [warning('the stem asks two questions', 'ask one; make the other an item of its own', path)]
			: []
};

/** The asking clause: the last sentence up to a subordinate clause, which may well say "not". */
const askingClause = (stem: string): string =>
	lastSentence(stem).split(/\b(?:why|because|if|when|while|after|before|since|although|until|who)\b/)[0] ?? '';

export const positiveStem: LintRule = {
	id: '5-positive-stem',
	check: ({ kind, stem }) => {
		if (kind !== 'choice') return [];
		const clause = askingClause(stem).replace(/\bat least\b|\bleast privilege\b/g, '');
		const hidden = /\b(?:not|except|least|cannot|\w+n['’]t)\b/.exec(clause)?.[0];
		if (hidden !== undefined) {
			return [
				error(`the question is negative: ${quoted(hidden)}`, 'ask for what is true; else write NOT in capitals', path)
			];
		}
		return /\b(?:NOT|EXCEPT)\b/.test(stem)
			? [warning('the question is negative', 'ask for what is true; at most 2 % of a bank may be negative', path)]
			: [];
	}
};

export const grammarFit: LintRule = {
	id: '12-grammar-fit',
	check: (item) => {
		const { stem } = item;
		if (/\ban?\s*[?:.]?$/i.test(stem)) {
			return [
				error('the stem ends with "a" or "an"', 'move the article into the options or ask a full question', path)
			];
		}
		if (item.kind !== 'choice') return [];
		const verb = /\bof the following (is|are|was|were)\b/.exec(stem)?.[1];
		const plural = verb === 'are' || verb === 'were';
		return verb !== undefined && plural !== item.choose > 1
			? [warning(`"${verb}" does not agree with ${String(item.choose)} answer(s)`, 'make verb and number agree', path)]
			: [];
	}
};

export const keyCount: LintRule = {
	id: '16-key-count',
	check: (item) => {
		if (item.kind !== 'choice') return [];
		const keys = item.options.filter((option) => option.key === true).length;
		const stated = statedCount(item.stem) ?? 1;
		const ids = item.options.map((option) => option.id);
		const usual = item.choose === 1 ? [4] : [5, 6];
		const word = countWord(item.choose);
		return [
			...(keys === item.choose
				? []
				: [
						error(
							`choose is ${String(item.choose)} but ${String(keys)} option(s) have key: true`,
							'mark exactly as many keys',
							['options']
						)
					]),
			...(stated === item.choose
				? []
				: [
						error(
							`the stem asks for ${String(stated)} and choose is ${String(item.choose)}`,
							word === undefined ? 'drop "(Choose n.)" from the stem' : `end the stem with "(Choose ${word}.)"`,
							path
						)
					]),
			...(new Set(ids).size === ids.length
				? []
				: [error('two options have the same id', 'give each its own', ['options'])]),
			...(usual.includes(ids.length)
				? []
				: [
						warning(`${String(ids.length)} options`, `write ${usual.join(' or ')} for ${String(item.choose)} key(s)`, [
							'options'
						])
					])
		];
	}
};

export const readingLoad: LintRule = {
	id: '21-reading-load',
	check: ({ stem }) => {
		const length = stem.split(/\s+/).length;
		if (length <= 60) return [];
		const say = length > 90 ? error : warning;
		return [say(`the stem has ${String(length)} words`, 'keep to 60; put settings and output into an exhibit', path)];
	}
};

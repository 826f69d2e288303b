import type { Item } from '#lib/domain/bank/item.schema.ts';
import { priorityWords } from '#lib/domain/bank/stop-words.ts';
import { proseOf } from '#lib/domain/bank/prose.ts';
import { error, quoted, warning, type LintRule } from './remark.ts';

// Rules on what surrounds the question: topic, references to other items, acronyms.

export const knownTopic: LintRule = {
	id: '19-topic',
	check: ({ topic }, { topics }) =>
		topics === undefined || topics.includes(topic)
			? []
			: [error(`${quoted(topic)} is no topic of this objective`, `take one of: ${topics.join(', ')}`, ['topic'])]
};

export const wholeTable: LintRule = {
	id: 'exhibit-table',
	check: ({ exhibit }) =>
		exhibit?.kind !== 'table'
			? []
			: exhibit.rows.flatMap((row, index) =>
					row.length === exhibit.header.length
						? []
						: [
								error(
									`a row has ${String(row.length)} cells and the header ${String(exhibit.header.length)}`,
									'fill in or remove cells',
									['exhibit', 'rows', index]
								)
							]
				)
};

const references =
	/\b[Oo]ption [A-F]\b|\b(?:[Aa]nswers?|[Cc]hoices?) [A-F]\b(?! record)|\b(?:previous|preceding|next|earlier) (?:question|item)\b/;

export const standsAlone: LintRule = {
	id: '20-stands-alone',
	check: (item) =>
		proseOf(item).flatMap(({ text, path }) => {
			const found = references.exec(text)?.[0];
			return found === undefined
				? []
				: [error(`${quoted(found)}: options are shuffled and items stand alone`, 'name the thing itself', path)];
		})
};

const notAcronyms = new Set<string>([...priorityWords, 'NOT', 'EXCEPT', 'OK', 'AND', 'OR', 'II', 'III', 'IV']);

/** Code, command switches (/MIR) and Ethernet types (10GBASE-SR) are names, and so are tokens with three digits or more. */
const names = /`[^`]*`|%\w+%|(?<!\w)\/\w+|\d+G?BASE-\w+/g;

const acronymsIn = (text: string): string[] =>
	(text.replace(names, ' ').match(/[A-Za-z0-9]+/g) ?? []).filter(
		(token) => /^[A-Z][A-Z0-9]+s?$/.test(token) && /[A-Z].*[A-Z]/.test(token) && !/\d{3}/.test(token)
	);

/** Rule 21, second half. */
export const knownAcronyms: LintRule = {
	id: '21-acronyms',
	check: (item: Item, { acronyms }) => {
		if (acronyms === undefined) return [];
		const prose = proseOf(item);
		const whole = prose.map(({ text }) => text).join('\n');
		const known = (token: string): boolean => {
			const base = token.replace(/s$/, '');
			return [token, base, base.replace(/\d+$/, '')].some((form) => acronyms.has(form) || notAcronyms.has(form));
		};
		const explained = (token: string): boolean => whole.includes(`(${token})`) || whole.includes(`${token} (`);
		const unknown = [...new Set(acronymsIn(whole))].filter((token) => !known(token) && !explained(token));
		return unknown.length === 0
			? []
			: [warning(`unexplained: ${unknown.join(', ')}`, 'add to glossary.yaml or write it out once', ['stem'])];
	}
};

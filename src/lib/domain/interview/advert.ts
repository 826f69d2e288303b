import type { Span } from '#lib/domain/language/tokens.ts';
import type { AdvertWords } from './day-content.schema.ts';
import { spansOfWords } from './sought-words.ts';

type Group = AdvertWords[number];

/** Words of an advertisement that ask for a competency or an area. */
export interface AdvertMatch {
	readonly kind: Group['kind'];
	readonly id: string;
	/** Where they stand in the text, in order. */
	readonly spans: readonly Span[];
}

/** What counts and how much, 1 to 5. */
export interface Emphasis {
	readonly competencies: Readonly<Record<string, number>>;
	readonly areas: Readonly<Record<string, number>>;
}

/** The competencies and areas that an advertisement asks for, by its words; what it does not name is left out. */
export const readAdvert = (text: string, groups: AdvertWords): readonly AdvertMatch[] =>
	groups.flatMap((group) => {
		const spans = spansOfWords(text, group.words);
		return spans.length === 0 ? [] : [{ kind: group.kind, id: group.id, spans }];
	});

/** A stretch of an advertisement's text; `named` where it asks for something. */
export interface AdvertPiece {
	readonly start: number;
	readonly text: string;
	readonly named: boolean;
}

/** The whole text in order, cut where the words that count begin and end; words that touch or overlap are one piece. */
export function advertPieces(text: string, matches: readonly AdvertMatch[]): readonly AdvertPiece[] {
	const pieces: AdvertPiece[] = [];
	const add = (start: number, end: number, named: boolean): void => {
		if (end > start) pieces.push({ start, text: text.slice(start, end), named });
	};
	const spans = matches.flatMap((match) => match.spans).toSorted((a, b) => a.start - b.start || b.end - a.end);
	const merged: Span[] = [];
	for (const span of spans) {
		const last = merged.at(-1);
		if (last === undefined || span.start > last.end) merged.push(span);
		else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
	}
	let at = 0;
	for (const { start, end } of merged) {
		add(at, start, false);
		add(start, end, true);
		at = end;
	}
	add(at, text.length, false);
	return pieces;
}

const most = 5;

/** One mention raises a weight by 1, three or more by 2; nothing is lowered, and what the role left out comes in. */
export function reweigh(emphasis: Emphasis, matches: readonly AdvertMatch[]): Emphasis {
	const raised = (weights: Readonly<Record<string, number>>, kind: AdvertMatch['kind']): Record<string, number> => {
		const result = { ...weights };
		for (const { id, spans } of matches.filter((match) => match.kind === kind)) {
			result[id] = Math.min(most, (result[id] ?? 0) + (spans.length >= 3 ? 2 : 1));
		}
		return result;
	};
	return { competencies: raised(emphasis.competencies, 'competency'), areas: raised(emphasis.areas, 'area') };
}

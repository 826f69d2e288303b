import { findPhrases, fillers, hedges } from '#lib/domain/language/phrases.ts';
import { countWords, type Span, type Token } from '#lib/domain/language/tokens.ts';
import type { Check, Figure } from './analysis.ts';
import { unexplainedJargon } from './jargon.ts';
import type { LabelledUnit } from './label-model.ts';
import { starParts, type StarPart } from './parts.ts';

/** Words a minute at which a typed answer is reckoned to be spoken. */
export const wordsPerMinute = 140;

export interface Measured {
	readonly tokens: readonly Token[];
	readonly units: readonly LabelledUnit[];
	readonly parts: Readonly<Record<StarPart, readonly Span[]>>;
	readonly shares: Readonly<Record<StarPart, number>>;
	readonly own: readonly LabelledUnit[];
	readonly shared: readonly LabelledUnit[];
	readonly passive: readonly LabelledUnit[];
	readonly blame: readonly LabelledUnit[];
	readonly measures: readonly Span[];
	readonly words: number;
	readonly spokenSeconds: number | undefined;
}

const spansOf = (units: readonly Span[]): Span[] => units.map(({ start, end }) => ({ start, end }));
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/**
 * Shares of the parts in the words that belong to any part, in whole percent; they add up to 100, or all are 0.
 * What is left by rounding goes to the parts that lost most by it.
 */
export function sharesOf(units: readonly LabelledUnit[]): Readonly<Record<StarPart, number>> {
	const counts = starParts.map((part) =>
		units.filter(({ label }) => label === part).reduce((sum, { tokens }) => sum + countWords(tokens), 0)
	);
	const all = counts.reduce((sum, count) => sum + count, 0);
	const exact = counts.map((count) => (all === 0 ? 0 : (100 * count) / all));
	const shares = exact.map(Math.floor);
	let left = all === 0 ? 0 : 100 - shares.reduce((sum, share) => sum + share, 0);
	const byLoss = exact
		.map((value, at) => ({ at, loss: value - Math.floor(value) }))
		.toSorted((a, b) => b.loss - a.loss);
	for (const { at } of byLoss) {
		if (left === 0) break;
		shares[at] = (shares[at] ?? 0) + 1;
		left -= 1;
	}
	const [situation = 0, task = 0, action = 0, result = 0] = shares;
	return { situation, task, action, result };
}

/** Every figure that is switched on, with its formula and the text that made it. */
export function figuresOf(measured: Measured, on: (check: Check) => boolean): readonly Figure[] {
	const { tokens, units, parts, shares, own, shared, words, spokenSeconds } = measured;
	const filled = findPhrases(tokens, fillers);
	const finite = units.filter(({ reading }) => reading.at >= 0);
	const told = own.length + shared.length;
	const figures: Figure[] = starParts.map((part) => ({
		check: 'balance',
		name: part,
		value: shares[part],
		unit: 'percent',
		formula: `words in the ${part} ÷ words in all four parts`,
		spans: parts[part]
	}));
	figures.push(
		{
			check: 'ownership',
			name: 'own deeds',
			value: percent(own.length, told),
			unit: 'percent',
			formula: `deeds with "I" (${own.length}) ÷ deeds with "I" or "we" (${told})`,
			spans: spansOf([...own, ...shared].toSorted((a, b) => a.start - b.start))
		},
		{
			check: 'passive',
			name: 'passive',
			value: percent(measured.passive.length, finite.length),
			unit: 'percent',
			formula: `clauses in the passive (${measured.passive.length}) ÷ clauses with a verb (${finite.length})`,
			spans: spansOf(measured.passive)
		},
		{
			check: 'quantified',
			name: 'numbers in the result',
			value: measured.measures.length,
			unit: 'times',
			formula: 'numbers, durations, sums and shares that stand in the result',
			spans: measured.measures
		},
		{
			check: 'blame',
			name: 'blame',
			value: measured.blame.length,
			unit: 'times',
			formula: 'clauses that put fault or contempt on somebody else',
			spans: spansOf(measured.blame)
		},
		{
			check: 'jargon',
			name: 'unexplained terms',
			unit: 'times',
			...counted(unexplainedJargon(tokens)),
			formula: 'acronyms and terms of the trade that are not explained where they first stand'
		},
		{
			check: 'hedges',
			name: 'hedges',
			unit: 'times',
			...counted(findPhrases(tokens, hedges)),
			formula: 'words that soften: "maybe", "kind of", "I guess"'
		},
		{
			check: 'fillers',
			name: 'fillers',
			unit: 'times',
			...counted(filled),
			formula: 'words that fill a pause: "um", "you know", "basically"'
		},
		{
			check: 'length',
			name: 'words',
			value: words,
			unit: 'words',
			formula: 'words and numbers; a contraction counts once',
			spans: []
		},
		spokenSeconds === undefined
			? {
					check: 'length',
					name: 'spoken',
					value: Math.round((60 * words) / wordsPerMinute),
					unit: 'seconds',
					formula: `words ÷ ${wordsPerMinute} a minute × 60`,
					spans: []
				}
			: {
					check: 'length',
					name: 'pace',
					value: spokenSeconds > 0 ? Math.round((60 * words) / spokenSeconds) : 0,
					unit: 'words a minute',
					formula: 'words ÷ seconds spoken × 60',
					spans: []
				}
	);
	return figures.filter(({ check }) => on(check));
}

const counted = (spans: readonly Span[]): { value: number; spans: readonly Span[] } => ({ value: spans.length, spans });

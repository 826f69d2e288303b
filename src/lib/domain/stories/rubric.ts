import { countWords, type Span } from '#lib/domain/language/tokens.ts';
import type { Criterion } from './analysis.ts';
import { cueFound } from './cues.ts';
import type { LabelledUnit } from './label-model.ts';
import { starParts, type StarPart } from './parts.ts';

/** The marks of an answer (100 points); raise the version with any change of points or limits. */
export const rubricVersion = 1;

/** What share of the words each part should have, in percent. */
export const balanceLimits: Readonly<Record<StarPart, readonly [low: number, high: number]>> = {
	situation: [10, 25],
	task: [5, 15],
	action: [45, 65],
	result: [10, 25]
};

const spansOf = (units: readonly LabelledUnit[]): Span[] => units.map(({ start, end }) => ({ start, end }));
const tools =
	/ (?:checklist|list|spreadsheet|excel|log|notes?|notebook|script|form|guide|template|manual|system|tool|tablet|app|map|plan|chart|table|email|e-mail|meter|multimeter|stopwatch|survey|label|labels|cable|backup|test|settings|screenshots?|document|article|report|schedule|rota|call|phone|receipt|camera|scanner|database|software|website|sheet|steps?|procedure|policy|poster|leaflet|sign|signs|card|cards) /u;
const vague = new Set(['help', 'work', 'try', 'support', 'assist', 'deal', 'handle', 'do', 'go', 'get']);

export function situationCriterion(units: readonly LabelledUnit[]): Criterion {
	const words = units.reduce((sum, { tokens }) => sum + countWords(tokens), 0);
	const specific = units.filter((unit) => cueFound(unit, ['pastTime', 'whenI', 'roleTime', 'workedAs', 'place']));
	return {
		id: 'situation',
		max: 10,
		points: (words >= 12 ? 5 : 0) + (specific.length > 0 ? 5 : 0),
		counts: true,
		formula: '5 points for at least 12 words, 5 for a time, a place or your role',
		spans: spansOf(units)
	};
}

export function taskCriterion(units: readonly LabelledUnit[]): Criterion {
	const mine = units.filter((unit) => cueFound(unit, ['myTask', 'hadTo', 'askedMe', 'wantedTo', 'only', 'saysTask']));
	return {
		id: 'task',
		max: 10,
		points: (units.length > 0 ? 5 : 0) + (mine.length > 0 ? 5 : 0),
		counts: true,
		formula: '5 points for a task, 5 for saying that it was yours ("I had to", "my job was")',
		spans: spansOf(units)
	};
}

export function actionCriterion(units: readonly LabelledUnit[], deeds: readonly LabelledUnit[]): Criterion {
	const verbs = new Set(deeds.map(({ reading }) => reading.verb));
	const concrete = [...verbs].filter((verb) => !vague.has(verb));
	const ordered = units.some((unit) => cueFound(unit, ['firstNext']));
	const tool = units.some(({ words }) => tools.test(words));
	return {
		id: 'action',
		max: 30,
		points:
			6 * Math.min(3, verbs.size) +
			(concrete.length > 0 ? 4 : 0) +
			(verbs.size > 0 && ordered ? 4 : 0) +
			(verbs.size > 0 && tool ? 4 : 0),
		counts: true,
		formula:
			'6 points for each of up to three different things that you did, 4 if one is more than "helped" or "worked on", 4 for words of order ("first", "then"), 4 for a tool or method',
		spans: spansOf(deeds)
	};
}

export function resultCriterion(
	units: readonly LabelledUnit[],
	measures: readonly Span[],
	countsMeasures: boolean
): Criterion {
	const after = units.filter((unit) => cueFound(unit, ['learned', 'sinceThen']));
	return {
		id: 'result',
		max: countsMeasures ? 20 : 12,
		points: (units.length > 0 ? 8 : 0) + (countsMeasures && measures.length > 0 ? 8 : 0) + (after.length > 0 ? 4 : 0),
		counts: true,
		formula: `8 points for an outcome, ${countsMeasures ? '8 for a number, a time or a sum in it, ' : ''}4 for what you learned or what followed`,
		spans: spansOf(units)
	};
}

/** Ten points less one for every four percent outside the limits; nothing for an empty answer. */
export function balanceCriterion(shares: Readonly<Record<StarPart, number>>, counts: boolean): Criterion {
	const outside = starParts.reduce((sum, part) => {
		const [low, high] = balanceLimits[part];
		const share = shares[part];
		return sum + Math.max(0, low - share, share - high);
	}, 0);
	const told = Object.values(shares).some((share) => share > 0);
	return {
		id: 'balance',
		max: 10,
		points: told ? Math.max(0, 10 - Math.floor(outside / 4)) : 0,
		counts,
		formula:
			'situation 10–25 %, task 5–15 %, action 45–65 %, result 10–25 % of the words; 1 point less for every 4 % outside',
		spans: []
	};
}

export interface Ownership {
	/** Deeds of one's own of all deeds told with "I" or "we", 0 to 1. */
	readonly own: number;
	readonly passive: number;
	readonly blames: boolean;
	readonly checks: { readonly ownership: boolean; readonly passive: boolean; readonly blame: boolean };
}

export function ownershipCriterion({ own, passive, blames, checks }: Ownership, spans: readonly Span[]): Criterion {
	const rows = [
		{ on: checks.ownership, max: 4, earned: own >= 0.6 },
		{ on: checks.passive, max: 3, earned: passive <= 0.15 && own > 0 },
		{ on: checks.blame, max: 3, earned: !blames && own > 0 }
	].filter(({ on }) => on);
	return {
		id: 'ownership',
		max: rows.reduce((sum, { max }) => sum + max, 0),
		points: rows.reduce((sum, { max, earned }) => sum + (earned ? max : 0), 0),
		counts: rows.length > 0,
		formula:
			'4 points if 60 % of the deeds are yours ("I" of "I" and "we"), 3 for at most 15 % passive, 3 for blaming nobody',
		spans
	};
}

/** Full marks between `low` and `high`, none at `none` and beyond, on a straight line between. */
function within(value: number, [none, low, high, end]: readonly [number, number, number, number], max: number): number {
	if (value >= low && value <= high) return max;
	const share = value < low ? (value - none) / (low - none) : (end - value) / (end - high);
	return Math.round(10 * max * Math.max(0, Math.min(1, share))) / 10;
}

/** Length, pace and fillers: 10 points by length alone when typed, 4 + 3 + 3 when spoken. */
export function deliveryCriteria(
	words: number,
	spokenSeconds: number | undefined,
	fillers: readonly Span[],
	on: { readonly length: boolean; readonly fillers: boolean }
): Criterion[] {
	const spoken = spokenSeconds !== undefined && spokenSeconds > 0;
	const minutes = (spokenSeconds ?? 0) / 60;
	return [
		{
			id: 'length',
			max: 4,
			points: spoken ? within(spokenSeconds, [30, 75, 135, 210], 4) : within(words, [90, 180, 320, 450], 4),
			counts: on.length,
			formula: spoken ? 'full from 75 to 135 seconds' : 'full from 180 to 320 words, none below 90 or above 450',
			spans: []
		},
		{
			id: 'pace',
			max: 3,
			points: spoken ? within(words / minutes, [70, 110, 160, 210], 3) : 0,
			counts: on.length && spoken && words > 0,
			formula: 'full from 110 to 160 words a minute',
			spans: []
		},
		{
			id: 'fillers',
			max: 3,
			points: spoken ? within(fillers.length / minutes, [-1, 0, 2, 5], 3) : 0,
			counts: on.fillers && spoken && words > 0,
			formula: 'full up to 2 fillers a minute, none from 5',
			spans: fillers
		}
	];
}

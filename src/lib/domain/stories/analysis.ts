import type { Span } from '#lib/domain/language/tokens.ts';
import type { Label, StarPart } from './parts.ts';

/** What can be switched off, each by itself. */
export const checks = [
	'balance',
	'ownership',
	'passive',
	'quantified',
	'blame',
	'jargon',
	'hedges',
	'fillers',
	'length'
] as const;
export type Check = (typeof checks)[number];

export interface AnalysisOptions {
	/** Typed is the default; spoken answers have a duration, and their fillers and pace count. */
	readonly spokenSeconds?: number;
	/** A check that is false is not made: its figure is left out and its points are shared among the others. */
	readonly checks?: Partial<Record<Check, boolean>>;
	/** The question asks for plain words: then unexplained jargon costs points. */
	readonly plainWords?: boolean;
	/** Where the learner said which part a text belongs to: that holds, whatever the analyser would find. */
	readonly given?: readonly Segment[];
}

/** A figure with how it came about: the formula in words and the text that made it. */
export interface Figure {
	readonly check: Check;
	readonly name: string;
	readonly value: number;
	readonly unit: 'percent' | 'words' | 'seconds' | 'words a minute' | 'times' | 'a minute';
	readonly formula: string;
	readonly spans: readonly Span[];
}

export type CriterionId =
	'situation' | 'task' | 'action' | 'result' | 'balance' | 'ownership' | 'length' | 'pace' | 'fillers' | 'plain-words';

export interface Criterion {
	readonly id: CriterionId;
	readonly points: number;
	readonly max: number;
	/** False: not measured here, and its points are shared among the others. */
	readonly counts: boolean;
	readonly formula: string;
	readonly spans: readonly Span[];
}

export interface Segment extends Span {
	readonly part: Label;
}

export interface StoryAnalysis {
	readonly rubricVersion: number;
	/** The whole text in pieces, in order: a sentence, or a part of one where it holds two parts. */
	readonly segments: readonly Segment[];
	readonly parts: Readonly<Record<StarPart, readonly Span[]>>;
	readonly words: number;
	/** How long it takes to say: as recorded, or reckoned at 140 words a minute. */
	readonly seconds: number;
	readonly quantified: boolean;
	readonly ownActions: boolean;
	readonly blamesOthers: boolean;
	readonly figures: readonly Figure[];
	readonly criteria: readonly Criterion[];
	/** 0 to 100 over the criteria that count; a guide to practice, never a forecast of a hiring decision. */
	readonly total: number;
	readonly nextStep: string;
	readonly probe: { readonly part: StarPart; readonly question: string };
	readonly measured: readonly string[];
	readonly notMeasured: readonly string[];
}

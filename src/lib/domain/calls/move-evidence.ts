import { rowsOf } from './move-features.ts';
import { chancesOf, type Decision, type Rule } from './move-model.ts';
import { asidesIn, cuesWithin, type Cue } from './move-cues.ts';
import type { Correct } from './spelling.ts';
import type { Token } from '#lib/domain/language/tokens.ts';
import { piecesOf, wordsOf, type Piece } from './utterance-words.ts';

/** The whole utterance and its pieces with the chances of each move. */
export interface Reading {
	readonly idle: boolean;
	readonly denial: boolean;
	/** How many words it has. */
	readonly words: number;
	readonly tokens: readonly Token[];
	readonly whole: Float64Array;
	readonly pieces: readonly { readonly piece: Piece; readonly chances: Float64Array }[];
}

/** More pieces than these in one utterance are not looked at one by one. */
const mostPieces = 10;

/** Reads an utterance with a model, as a whole and piece by piece. */
export function readUtterance(
	text: string,
	chances: (piece: Piece, cues: readonly Cue[]) => Float64Array,
	correct: Correct
): Reading {
	const { whole, pieces } = piecesOf(text, correct);
	const words = wordsOf(whole.tokens);
	const cues = cuesWithin(words);
	return {
		...asidesIn(words),
		words: words.filter(({ mark }) => !mark).length,
		tokens: whole.tokens,
		whole: chances(whole, cues),
		pieces: pieces.slice(0, mostPieces).map((piece) => ({ piece, chances: chances(piece, cues) }))
	};
}

/** The chances that a model gives to a piece of text. */
export const chancesBy =
	(model: Parameters<typeof chancesOf>[0]) =>
	(piece: Piece, cues: readonly Cue[]): Float64Array =>
		chancesOf(model, rowsOf(piece.tokens, cues));

const odds = (chance: number): number => Math.log((chance + 1e-4) / (1 - chance + 1e-4));

const highestBut = (chances: Float64Array, but: number): number => {
	let highest = 0;
	for (let at = 0; at < chances.length; at += 1) if (at !== but) highest = Math.max(highest, chances[at] ?? 0);
	return highest;
};

export const evidenceCount = 19;

/** What a reading holds for one move, as numbers for the decision; and the piece that speaks for it most. */
export function evidenceOf(
	{ whole, pieces, idle, denial, words }: Reading,
	move: number
): { values: readonly number[]; best: number } {
	const inWhole = whole[move] ?? 0;
	const other = highestBut(whole, move);
	const first = inWhole >= other;
	let best = -1;
	let inBest = 0;
	let leads = 0;
	let leading = 0;
	pieces.forEach(({ chances }, index) => {
		const chance = chances[move] ?? 0;
		if (chance > inBest) [best, inBest] = [index, chance];
		if (chance < highestBut(chances, move)) return;
		leads = Math.max(leads, chance);
		leading += 1;
	});
	if (pieces.length === 0) inBest = inWhole;
	const none = whole.length - 1;
	const noneInBest = pieces[best]?.chances[none] ?? 0;
	const noneInWhole = whole[none] ?? 0;
	const values = [
		1,
		odds(inWhole),
		odds(inBest),
		first ? 1 : 0,
		first ? odds(inWhole) - odds(other) : 0,
		leads,
		leads > 0 ? 1 : 0,
		leading > 1 ? 1 : 0,
		Math.sqrt(inWhole * inBest),
		first ? 0 : leads * inBest,
		idle ? 1 : 0,
		denial ? 1 : 0,
		words <= 4 ? 1 : 0,
		words <= 2 ? 1 : 0,
		noneInWhole,
		noneInWhole > 0.2 ? 1 : 0,
		odds(noneInWhole),
		odds(noneInBest),
		Math.log(pieces.length + 1)
	];
	return { values, best };
}

/** The confidence of a decision in a move. */
export function confidenceOf(weights: readonly number[], values: readonly number[]): number {
	let sum = 0;
	for (let at = 0; at < values.length; at += 1) sum += (weights[at] ?? 0) * (values[at] ?? 0);
	return 1 / (1 + Math.exp(-sum));
}

/** The rule for a reading: utterances that fall into pieces have another than those of one piece. */
export const ruleFor = ({ alone, cut }: Decision, { pieces }: Reading): Rule => (pieces.length === 0 ? alone : cut);

import { rowsOf, valued, type Features } from './move-features.ts';
import type { Reading } from './move-evidence.ts';
import type { Correct } from './spelling.ts';
import { piecesOf } from './utterance-words.ts';

/** A move of a scenario's own, with sentences that make it. */
export interface OwnMove {
	readonly id: string;
	/** The standard move that it counts as, too. */
	readonly like: string;
	readonly examples: readonly string[];
}

type Sparse = ReadonlyMap<number, number>;

const sparse = ({ rows, values }: Features): Sparse => new Map(rows.map((row, at) => [row, values[at] ?? 0]));

function likeness(a: Sparse, b: Sparse): number {
	let product = 0;
	let [inA, inB] = [0, 0];
	for (const [row, value] of a) {
		inA += value * value;
		product += value * (b.get(row) ?? 0);
	}
	for (const value of b.values()) inB += value * value;
	return product / Math.sqrt(Math.max(1e-9, inA * inB));
}

const kept = new WeakMap<readonly string[], readonly Sparse[]>();

/** Reading the same examples for each utterance would take long. */
function examplesRead(examples: readonly string[], correct: Correct): readonly Sparse[] {
	const read = (text: string): Sparse => sparse(valued(rowsOf(piecesOf(text, correct).whole.tokens)));
	const held = kept.get(examples) ?? examples.map(read);
	kept.set(examples, held);
	return held;
}

/** An utterance as like an example as this counts as its move with this confidence … */
const alike = { none: 0.25, sure: 0.7 } as const;
/** … and more readily where the standard move that it is a kind of was heard as well. */
const bonus = 0.12;

/** How sure it is that an utterance makes a scenario's own move, by the likeness of its pieces to the move's examples; and the piece. */
export function ownConfidence(
	move: OwnMove,
	reading: Reading,
	correct: Correct,
	standardHeard: boolean
): { confidence: number; best: number } {
	const examples = examplesRead(move.examples, correct);
	const candidates = [reading, ...reading.pieces.map(({ piece }) => piece)];
	let best = -1;
	let highest = 0;
	candidates.forEach(({ tokens }, index) => {
		// A single word is like too much.
		if (tokens.length < 3) return;
		const words = sparse(valued(rowsOf(tokens)));
		for (const example of examples) {
			const value = likeness(words, example);
			if (value > highest) [best, highest] = [index - 1, value];
		}
	});
	const lifted = highest + (standardHeard ? bonus : 0);
	return { confidence: Math.min(1, Math.max(0, (lifted - alike.none) / (alike.sure - alike.none))), best };
}
